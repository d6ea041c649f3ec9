import type { operations } from '../../../../../generated/zitadel/types.js';

/** The operations of OAuth and OpenID Connect, by their paths, with the one method that the description has for each. */
export const endpoints = {
  '/.well-known/openid-configuration': { operationId: 'getOpenIdConfiguration', method: 'GET' },
  '/oauth/v2/keys': { operationId: 'getSigningKeys', method: 'GET' },
  '/oauth/v2/token': { operationId: 'issueToken', method: 'POST' },
  '/oauth/v2/introspect': { operationId: 'introspectToken', method: 'POST' },
  '/oauth/v2/revoke': { operationId: 'revokeToken', method: 'POST' },
} as const satisfies Record<string, { operationId: keyof operations; method: string }>;

export type OAuthOperation = (typeof endpoints)[keyof typeof endpoints]['operationId'];

/** The method that an endpoint knows: it takes any. */
export const methodOf = (pathname: string): string | undefined =>
  Object.entries(endpoints).find(([path]) => path === pathname)?.[1].method;

/** Whether OAuth answers a path, known or not. What else is well known is of the gateway. */
export const isOAuthPath = (pathname: string): boolean =>
  /^\/(?:oauth|oidc)\/|^\/\.well-known\/openid-configuration/.test(pathname);
