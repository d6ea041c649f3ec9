import type { operations } from '../../../../../generated/zitadel/types.js';
import type { Behaviours } from '../../../../mock/core/behaviour.js';
import type { Call } from '../../../../mock/core/call.js';
import { RefusalError } from '../../../../mock/core/refusal-error.js';
import type { Instance } from '../instance.js';
import { describeInstance } from './discovery.js';
import { createIntrospection } from './introspection.js';
import type { OAuthOperation } from './operations.js';
import { createRevocation } from './revocation.js';
import { createTokenEndpoint } from './token-endpoint.js';
import { createWebKeys } from './web-keys.js';

/** The endpoints of OAuth and OpenID Connect. Each looks for itself who asks. */
export function createOAuthEndpoints(instance: Instance): Behaviours<Pick<operations, OAuthOperation>, unknown> {
  const webKeys = createWebKeys(instance);
  const issue = createTokenEndpoint(instance, webKeys);
  const introspect = createIntrospection(instance);
  const revoke = createRevocation(instance);
  return {
    getOpenIdConfiguration(call) {
      checkHost(call);
      return { status: 200, body: describeInstance(call.origin) };
    },
    async getSigningKeys(call) {
      checkHost(call);
      const headers = { 'Cache-Control': 'max-age=300, must-revalidate' };
      return { status: 200, headers, body: { keys: await webKeys.list() } };
    },
    issueToken: async (call) => ({ status: 200, body: await issue(call) }),
    introspectToken: async (call) => ({ status: 200, body: await introspect(call) }),
    async revokeToken(call) {
      await revoke(call);
      return { status: 200 };
    },
  };
}

/** Any host is the instance's, but a proxy may name one that is not. @throws {RefusalError} */
function checkHost({ headers, origin }: Call): void {
  const { protocol, host } = new URL(origin);
  const named = headers.get('X-Zitadel-Instance-Host') ?? host;
  if (named === host) return;
  const text =
    `unable to set instance using origin &{${named}  ${protocol.slice(0, -1)}} (ExternalDomain is ${host}): ` +
    'ID=QUERY-1kIjX Message=Instance not found. Make sure you got the domain right. ' +
    'Check out https://zitadel.com/docs/apis/introduction#domains\n';
  const headersOfText = { 'X-Content-Type-Options': 'nosniff' };
  const contentType = 'text/plain; charset=utf-8';
  throw new RefusalError(() => ({ status: 404, headers: headersOfText, contentType, body: text }));
}
