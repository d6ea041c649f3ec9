import type { Call, Reply } from '../../../mock/core/call.js';
import type { Quota } from '../../../mock/core/vendor.js';
import { type Caller, findGrant, type Permission } from './callers.js';
import { type Fault, faults, invalid } from './fault.js';
import { firstValue, Unreadable } from './gateway-json.js';
import type { Actor, Instance } from './instance.js';
import { messages } from './messages.js';
import { allowedOrigins } from './oidc.js';
import { type Decoded, decode, type Message, Undecodable, validate } from './protobuf.js';
import { entry } from './state.js';

/** What the permission check of v1 asks for, before the operation. */
const permissions = {
  addAppKey: 'project.app.write',
  listAppKeys: 'project.app.read',
  getAppKey: 'project.app.read',
  removeAppKey: 'project.app.write',
  listApps: 'project.app.read',
  getAppById: 'project.app.read',
  updateApp: 'project.app.write',
  removeApp: 'project.app.delete',
  addApiApp: 'project.app.write',
  updateApiAppConfig: 'project.app.write',
  regenerateApiClientSecret: 'project.app.write',
  deactivateApp: 'project.app.write',
  reactivateApp: 'project.app.write',
} as const satisfies Partial<Record<keyof typeof messages, Permission>>;

/** A request that may reach its operation, or why it may not. */
export type Verdict =
  | { readonly actor: Actor; readonly message: Decoded }
  | { readonly fault: Fault /** Refused by the gateway, before ZITADEL saw it. */; readonly early: boolean }
  | { readonly reply: Reply };

const early = (fault: Fault): Verdict => ({ fault, early: true });
const refuse = (fault: Fault): Verdict => ({ fault, early: false });

/** The checks before an operation, in the order of ZITADEL's interceptors. */
export function createGuard(instance: Instance, callers: ReadonlyMap<string, Caller>) {
  const authenticate = (headers: Headers): { actor: Actor } | { fault: Fault } => {
    const authorization = headers.get('Authorization') ?? '';
    if (authorization === '') return { fault: faults.authHeaderMissing };
    const token = tokenIn(authorization);
    if (token === undefined) return { fault: faults.authHeaderInvalid };
    const caller = callers.get(token);
    if (caller === undefined) return { fault: faults.tokenInvalid };
    if (!isOriginAllowed(caller, headers.get('Origin'))) return { fault: faults.originNotAllowed };
    const { organizations } = instance.memory.current;
    const organizationId = headers.get('x-zitadel-orgid') || caller.organizationId;
    if (entry(organizations, organizationId) === undefined) return { fault: faults.organizationUnknown };
    if (entry(organizations, caller.organizationId)?.active !== true)
      return { fault: faults.callerOrganizationInactive };
    return { actor: { caller, organizationId } };
  };

  const isOriginAllowed = ({ clientApp }: Caller, origin: string | null): boolean => {
    if (clientApp === undefined || origin === null) return true;
    const config = instance.apps().find(({ app }) => app.id === clientApp)?.app.config;
    return config?.kind === 'oidc' && allowedOrigins(config.settings).includes(origin);
  };

  return {
    /** v1: JSON, token, organization, permission, quota, fields. */
    v1(call: Call, operationId: keyof typeof permissions, quota: Quota): Verdict {
      const message = read(() => decodeV1(call, messages[operationId]));
      if (typeof message === 'string') return early(invalid(message));
      const known = authenticate(call.headers);
      if ('fault' in known) return refuse(known.fault);
      const { caller, organizationId = '' } = known.actor;
      const grant = findGrant(caller, permissions[operationId], organizationId);
      if (grant === undefined) return refuse(faults.membershipNotFound);
      if (!grant.everywhere && grant.projects.length === 0) return refuse(faults.permissionMissing);
      if (!grant.everywhere && !grant.projects.includes(call.path.projectId ?? ''))
        return refuse(faults.permissionForOtherProject);
      if (quota.exceeded) return refuse(faults.quotaExhausted);
      // What the path says stands above the body.
      const bound = { ...message, ...call.path };
      const broken = validate(messages[operationId], bound);
      return broken === undefined ? { actor: known.actor, message: bound } : refuse(invalid(broken));
    },

    /** v2: content type and protocol, JSON, token, organization, quota, fields. The operation looks at the permission. */
    v2(call: Call, operationId: Exclude<keyof typeof messages, keyof typeof permissions>, quota: Quota): Verdict {
      if (!/^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i.test(call.headers.get('Content-Type') ?? ''))
        return {
          reply: { status: 415, headers: { 'Accept-Post': 'application/json, application/json; charset=utf-8' } },
        };
      const version = call.headers.get('Connect-Protocol-Version') ?? '1';
      if (version !== '1') return early(invalid(`Connect-Protocol-Version must be "1": got "${version}"`));
      if (call.text === '') return early(invalid('unmarshal message: zero-length payload is not a valid JSON object'));
      const { name } = messages[operationId];
      const message = read(() => decode(messages[operationId], call.text));
      if (typeof message === 'string')
        return early(invalid(`unmarshal message: unmarshal into *application.${name}: ${message}`));
      const known = authenticate(call.headers);
      if ('fault' in known) return refuse(known.fault);
      if (quota.exceeded) return refuse(faults.quotaExhausted);
      const broken = validate(messages[operationId], message);
      if (broken !== undefined) return refuse(invalid(broken));
      return { actor: { caller: known.actor.caller, organizationId: undefined }, message };
    },
  };
}

/** The message, or why there is none. */
function read(decoding: () => Decoded): Decoded | string {
  try {
    return decoding();
  } catch (error) {
    if (error instanceof Undecodable || error instanceof Unreadable) return error.message;
    throw error;
  }
}

function decodeV1({ method, text, malformed }: Call, message: Message): Decoded {
  // GET and DELETE have no body; one that is sent is not read.
  if (method === 'GET' || method === 'DELETE' || text.trim() === '') return {};
  return decode(message, malformed === undefined ? text.trim() : firstValue(text));
}

/** What stands behind the one `Bearer ` of the header. */
export function tokenIn(authorization: string): string | undefined {
  const parts = authorization.split('Bearer ');
  return parts.length === 2 ? parts[1] : undefined;
}

export const isV1 = (operationId: string): operationId is keyof typeof permissions =>
  Object.hasOwn(permissions, operationId);

export const isV2 = (operationId: string): operationId is Exclude<keyof typeof messages, keyof typeof permissions> =>
  Object.hasOwn(messages, operationId) && !isV1(operationId);
