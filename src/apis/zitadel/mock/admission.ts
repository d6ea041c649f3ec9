import type { Call } from '../../../mock/core/call.js';
import { RefusalError } from '../../../mock/core/refusal-error.js';
import type { Quota } from '../../../mock/core/vendor.js';
import { type Caller, callerOf, type FindCaller, findGrant, type Grant, type Permission } from './callers.js';
import { faults, gatewayRefusal, invalid } from './fault.js';
import { firstValue, UnreadableError } from './gateway-json.js';
import type { Actor, Instance } from './instance.js';
import { quote } from './json-text.js';
import { messages } from './messages.js';
import { findToken } from './oauth/issued-tokens.js';
import { allowedOrigins } from './oidc.js';
import { type Decoded, decode, encodedSize, type Message, UndecodableError, validate } from './protobuf.js';
import { entry, type State } from './state.js';
import { guards, isV1, isV2, permissions, type V1Operation, type V2Operation } from './versions.js';

/** What the procedures of v2 take. The mock speaks the two of JSON. */
const mediaTypes = ['grpc', 'grpc+json', 'grpc+json; charset=utf-8', 'grpc+proto', 'grpc-web', 'grpc-web+json']
  .concat(['grpc-web+json; charset=utf-8', 'grpc-web+proto', 'json', 'json; charset=utf-8', 'proto'])
  .map((type) => `application/${type}`);

/** Bytes of a message, as gRPC counts them. What the message does not know is not passed on, so it counts nothing. */
const maxMessageBytes = 4 * 1024 * 1024;

/** A request that may reach its operation. */
export interface Admitted {
  readonly actor: Actor;
  /** The request message, read and checked, without what the path says. */
  readonly message: Decoded;
}

/** A caller of v1 acts in one organization. */
interface AuthenticatedActor extends Actor {
  readonly organizationId: string;
}

/** The checks before an operation, in the order of ZITADEL's interceptors. What they do not know is open to anybody. */
export function createAdmission(instance: Instance, findCaller: FindCaller) {
  const authenticate = (headers: Headers): AuthenticatedActor => {
    const authorization = headers.get('Authorization') ?? '';
    if (authorization === '') throw instance.refusal(faults.authHeaderMissing);
    const token = tokenIn(authorization);
    if (token === undefined) throw instance.refusal(faults.authHeaderInvalid);
    const state = instance.memory.current;
    const caller = findCaller(token, state) ?? serviceAccountOf(token, state);
    if (caller === undefined) throw instance.refusal(faults.tokenInvalid);
    if (!isOriginAllowed(caller, headers.get('Origin'))) throw instance.refusal(faults.originNotAllowed);
    const { organizations } = state;
    const organizationId = headers.get('x-zitadel-orgid') || caller.organizationId;
    if (entry(organizations, organizationId) === undefined) throw instance.refusal(faults.organizationUnknown);
    return { caller, organizationId };
  };

  /** The service account of a token. */
  const serviceAccountOf = (token: string, state: State): Caller | undefined => {
    const user = findToken(instance, token, 'management')?.user;
    return user && callerOf(state, user);
  };

  const isOriginAllowed = ({ clientApp }: Caller, origin: string | null): boolean => {
    if (clientApp === undefined || origin === null) return true;
    const config = instance.findApp(clientApp)?.app.config;
    return config?.kind === 'oidc' && allowedOrigins(config.settings).includes(origin);
  };

  /** Where a caller has a permission in the organization that it acts in. @throws {RefusalError} when nowhere */
  const grantOf = ({ caller, organizationId }: AuthenticatedActor, permission: Permission): Grant => {
    const grant = findGrant(caller, permission, organizationId);
    if (grant === undefined) throw instance.refusal(faults.membershipNotFound);
    if (!grant.everywhere && grant.projects.length === 0) throw instance.refusal(faults.permissionMissing);
    return grant;
  };

  /** JSON, token, organization, permission, quota, fields. */
  const admitV1 = (call: Call, operationId: V1Operation, quota: Quota): Admitted => {
    const read = readMessage(() => decodeV1(call, messages[operationId]));
    if ('problem' in read) throw gatewayRefusal(invalid(read.problem));
    const actor = authenticate(call.headers);
    const grant = grantOf(actor, permissions[operationId]);
    const { projectId } = call.path;
    if (projectId !== undefined && !grant.everywhere && !grant.projects.some((isFor) => isFor(projectId)))
      throw instance.refusal(faults.permissionForOtherProject);
    if (quota.exceeded) throw instance.refusal(faults.quotaExhausted);
    // What the path says stands above the body.
    const message = { ...read.message, ...call.path };
    const size = encodedSize(messages[operationId], message);
    if (size > maxMessageBytes)
      throw gatewayRefusal({
        code: 'RESOURCE_EXHAUSTED',
        text: `grpc: received message larger than max (${size} vs. ${maxMessageBytes})`,
      });
    const broken = validate(messages[operationId], message);
    if (broken !== undefined) throw instance.refusal(invalid(broken));
    const body = Object.entries(message).filter(([name]) => !Object.hasOwn(call.path, name));
    return { actor, message: Object.fromEntries(body) };
  };

  /** Content type and protocol, JSON, token, organization, quota, fields. Most operations look at the permission themselves. */
  const admitV2 = (call: Call, operationId: V2Operation, quota: Quota): Admitted => {
    if (!/^application\/json\s*(?:;\s*charset=("?)utf-8\1\s*)?$/i.test(call.headers.get('Content-Type') ?? ''))
      throw new RefusalError(() => ({ status: 415, headers: { 'Accept-Post': mediaTypes.join(', ') } }));
    const encoding = call.headers.get('Content-Encoding') ?? 'identity';
    if (!['', 'identity', 'gzip'].includes(encoding))
      throw gatewayRefusal({
        code: 'NOT_IMPLEMENTED',
        text: `unknown compression ${quote(encoding, '"')}: supported encodings are gzip`,
      });
    const version = call.headers.get('Connect-Protocol-Version') ?? '1';
    if (version !== '1') throw gatewayRefusal(invalid(`Connect-Protocol-Version must be "1": got "${version}"`));
    const timeout = call.headers.get('Connect-Timeout-Ms') ?? '';
    if (timeout.length > 10) throw gatewayRefusal(invalid(`parse timeout: ${quote(timeout, '"')} has >10 digits`));
    if (!/^[-+]?\d+$|^$/.test(timeout))
      throw gatewayRefusal(invalid(`parse timeout: strconv.ParseInt: parsing ${quote(timeout, '"')}: invalid syntax`));
    if (call.text === '')
      throw gatewayRefusal(invalid('unmarshal message: zero-length payload is not a valid JSON object'));
    const { name } = messages[operationId];
    const [definitions = '', service = ''] = /^zitadel\.(\w+)\.v2/.exec(call.pathname.slice(1)) ?? [];
    const read = readMessage(() => decode(messages[operationId], call.text, definitions));
    if ('problem' in read)
      throw gatewayRefusal(invalid(`unmarshal message: unmarshal into *${service}.${name}: ${read.problem}`));
    const authenticated = authenticate(call.headers);
    const { caller } = authenticated;
    const guard = guards[operationId];
    if (guard !== undefined) grantOf(authenticated, guard);
    if (quota.exceeded) throw instance.refusal(faults.quotaExhausted);
    const broken = validate(messages[operationId], read.message);
    if (broken !== undefined) throw instance.refusal(invalid(broken));
    return { actor: { caller, organizationId: undefined }, message: read.message };
  };

  return (call: Call, quota: Quota): Admitted | undefined => {
    const { operationId } = call;
    if (isV1(operationId)) return admitV1(call, operationId, quota);
    if (isV2(operationId)) return admitV2(call, operationId, quota);
    return undefined;
  };
}

/** The message, or why there is none. */
function readMessage(decoding: () => Decoded): { message: Decoded } | { problem: string } {
  try {
    return { message: decoding() };
  } catch (error) {
    if (error instanceof UndecodableError || error instanceof UnreadableError) return { problem: error.message };
    throw error;
  }
}

function decodeV1({ method, text, malformed }: Call, message: Message): Decoded {
  // GET and DELETE have no body; one that is sent is not read.
  if (method === 'GET' || method === 'DELETE' || /^[ \t\r\n]*$/.test(text)) return {};
  const json = malformed === undefined && !text.startsWith('\ufeff') ? text.trim() : firstValue(text);
  return decode(message, json, 'zitadel.management.v1');
}

/** What stands behind the one `Bearer ` of the header, blanks around it aside. */
export function tokenIn(authorization: string): string | undefined {
  const parts = authorization.split('Bearer ');
  return parts.length === 2 ? parts[1]?.trim() : undefined;
}
