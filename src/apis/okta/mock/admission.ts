import { type Description, operations } from '../../../description/description.js';
import { essenceOf } from '../../../http/media-type.js';
import type { Call } from '../../../mock/core/call.js';
import type { Holder, Tokens } from '../../../mock/core/known-tokens.js';
import { RefusalError } from '../../../mock/core/refusal-error.js';
import type { Quota } from '../../../mock/core/vendor.js';
import type { Errors } from './errors.js';

// Okta's SDK for Python leaves out the blank after SSWS.
const authorization = /^(?:SSWS *|(?:Bearer|DPoP) +)(\S+) *$/i;

/** The token of a request, whichever way it is shown. */
export const tokenOf = (headers: Headers): string | undefined =>
  authorization.exec(headers.get('Authorization') ?? '')?.[1];

const mayCall = (holder: Holder, method: string) => holder === 'admin' || (holder === 'reader' && method === 'GET');

/** The checks that come before every operation: who calls, how often, with which right, and whether the body can be read. */
export function createAdmission(description: Description, tokens: Tokens, errors: Errors) {
  const takesBody = new Set(
    operations(description).flatMap(({ operation }) => (operation.requestBody ? operation.operationId : [])),
  );

  return (call: Call, quota: Quota): Holder => {
    const token = tokenOf(call.headers);
    const holder = token !== undefined && Object.hasOwn(tokens, token) ? tokens[token] : undefined;
    if (holder === undefined) throw errors.refusal('E0000011');
    if (quota.exceeded) throw errors.refusal('E0000047');
    if (!mayCall(holder, call.method)) {
      const forbidden = { ...errors.reply('E0000006'), headers: challenge(call) };
      throw new RefusalError(() => forbidden);
    }
    if (call.text === '' || !takesBody.has(call.operationId)) return holder;
    const contentType = call.headers.get('Content-Type');
    const mediaType = contentType === null ? undefined : essenceOf(contentType);
    if (mediaType === undefined) throw errors.refusal('E0000018');
    if (mediaType !== 'application/json') throw errors.refusal('E0000021');
    if (call.malformed !== undefined) throw errors.refusal('E0000003');
    return holder;
  };
}

/** What an access token without the scope is told (RFC 6750, section 3). An API token has no scopes to lack. */
function challenge({ headers, method, origin, pathname }: Call): Record<string, string> {
  if (/^SSWS/i.test(headers.get('Authorization') ?? '')) return {};
  const says = {
    authorization_uri: `${origin}/oauth2/v1/authorize`,
    realm: origin,
    scope: method === 'GET' ? 'okta.apps.read' : 'okta.apps.manage',
    error: 'insufficient_scope',
    error_description: 'The access token provided does not contain the required scopes.',
    resource: pathname,
  };
  const parameters = Object.entries(says).map(([name, value]) => `${name}="${value}"`);
  return { 'WWW-Authenticate': `Bearer ${parameters.join(', ')}` };
}
