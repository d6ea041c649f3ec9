import { type Description, operations } from '../../../description/description.js';
import { essenceOf } from '../../../http/media-type.js';
import type { Call } from '../../../mock/core/call.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import { RefusalError } from '../../../mock/core/refusal-error.js';
import type { Quota, Tools } from '../../../mock/core/vendor.js';
import { oncePer } from '../../../once.js';
import { holderOf } from './api-tokens.js';
import type { Dpop } from './dpop.js';
import type { Errors } from './errors.js';
import { authorization } from './shown-token.js';
import type { IssuedToken } from './state.js';
import type { Store } from './store.js';
import { findToken } from './tokens.js';

const mayCall = (holder: Holder, method: string) => holder === 'admin' || (holder === 'reader' && method === 'GET');

/** What admission needs to know of an operation. */
interface Rule {
  /** Anybody may call it. */
  readonly isOpen: boolean;
  /** The scope that an access token needs. */
  readonly scope: string;
  readonly mediaTypes: readonly string[];
}

interface Parts {
  readonly description: Description;
  readonly dpop: Dpop;
  readonly errors: Errors;
  readonly store: Store;
  readonly tools: Pick<Tools, 'clock' | 'tokens'>;
}

/** The checks that come before every operation: who calls, how often, with which right, and whether the body can be read. */
export function createAdmission({ description, dpop, errors, store, tools: { clock, tokens } }: Parts) {
  const rules = readRules(description);

  const refuseBody = (call: Call, { mediaTypes }: Rule) => {
    if (call.text === '' || mediaTypes.length === 0) return;
    const contentType = call.headers.get('Content-Type');
    const mediaType = contentType === null ? undefined : essenceOf(contentType);
    if (mediaType === undefined) throw errors.refusal('E0000018');
    if (!mediaTypes.includes(mediaType)) throw errors.refusal('E0000021');
    if (mediaType === 'application/json' && call.malformed !== undefined) throw errors.refusal('E0000003');
  };

  const refuseScope = (call: Call, scope: string) => {
    const forbidden = { ...errors.reply('E0000006'), headers: challenge(call, scope) };
    return new RefusalError(() => forbidden);
  };

  /** A token that was issued here may do what its scopes say. */
  const admitIssued = async (call: Call, token: string, issued: IssuedToken, rule: Rule): Promise<Holder> => {
    const { boundTo, scopes } = issued;
    const isBound = /^DPoP /i.test(call.headers.get('Authorization') ?? '');
    if (isBound !== (boundTo !== undefined)) throw errors.refusal('E0000011');
    if (boundTo !== undefined && !(await dpop.isProven(call.headers.get('DPoP'), token, boundTo, call)))
      throw errors.refusal('E0000011');
    const enough = [rule.scope, rule.scope.replace(/\.read$/, '.manage')];
    if (!scopes.some((scope) => enough.includes(scope))) throw refuseScope(call, rule.scope);
    refuseBody(call, rule);
    return 'admin';
  };

  return (call: Call, quota: Quota): Holder | Promise<Holder> => {
    const rule = rules.get(call.operationId) ?? { isOpen: false, scope: '', mediaTypes: [] };
    if (rule.isOpen) {
      if (quota.exceeded) throw errors.refusal('E0000047');
      refuseBody(call, rule);
      return 'outsider';
    }
    const [, isApiToken, , token] = authorization.exec(call.headers.get('Authorization') ?? '') ?? [];
    const holder = token === undefined ? undefined : holderOf(token, tokens, store.state);
    const issued =
      token === undefined || holder !== undefined || isApiToken !== undefined
        ? undefined
        : findToken(store.state.tokens, token, Math.floor(clock() / 1000));
    if (holder === undefined && issued === undefined) throw errors.refusal('E0000011');
    if (quota.exceeded) throw errors.refusal('E0000047');
    if (token !== undefined && issued !== undefined) return admitIssued(call, token, issued, rule);
    if (holder === undefined) throw errors.refusal('E0000011');
    if (!mayCall(holder, call.method)) throw refuseScope(call, rule.scope);
    refuseBody(call, rule);
    return holder;
  };
}

/** By the ids of the operations, for all worlds. */
const readRules = oncePer(
  (description: Description) =>
    new Map(operations(description).map(({ operation }) => [operation.operationId, readRule(operation)] as const)),
);

type OperationOf = ReturnType<typeof operations>[number]['operation'];

function readRule({ security = [], requestBody }: OperationOf): Rule {
  const content: unknown = requestBody && 'content' in requestBody ? requestBody.content : {};
  return {
    isOpen: security.length === 0 || security.some((one) => Object.keys(one).length === 0),
    scope: security.flatMap(({ oauth2 = [] }) => oauth2)[0] ?? '',
    mediaTypes: Object.keys(Object(content)),
  };
}

/** What an access token without the scope is told (RFC 6750, section 3). An API token has no scopes to lack. */
function challenge({ headers, origin, pathname }: Call, scope: string): Record<string, string> {
  if (/^SSWS/i.test(headers.get('Authorization') ?? '')) return {};
  const says = {
    authorization_uri: `${origin}/oauth2/v1/authorize`,
    realm: origin,
    scope,
    error: 'insufficient_scope',
    error_description: 'The access token provided does not contain the required scopes.',
    resource: pathname,
  };
  const parameters = Object.entries(says).map(([name, value]) => `${name}="${value}"`);
  return { 'WWW-Authenticate': `Bearer ${parameters.join(', ')}` };
}
