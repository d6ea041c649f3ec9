import type { operations } from '../../generated/okta/types.js';
import type { Facts } from '../../src/gate/consistency/facts.js';
import { isObject } from '../../src/is-object.js';

const scope = {
  place: 'query/expand',
  value: 'scope',
  at: '/_embedded/scope',
  same: { member: '/scopeId', at: '/_embedded/scope/id' },
} as const;
const scopes = { place: 'query/expand', value: 'scope', at: '/_embedded/scopes' } as const;

const endpoints = {
  token_endpoint: { method: 'POST', operation: 'createToken' },
  introspection_endpoint: { method: 'POST', operation: 'introspectToken' },
  revocation_endpoint: { method: 'POST', operation: 'revokeToken' },
  jwks_uri: { method: 'GET', operation: 'listTokenKeys' },
} as const;

const isOfItsScope = ({ scopeId, _embedded }: Readonly<Record<string, unknown>>) => {
  const embedded = isObject(_embedded) && isObject(_embedded.scope) ? _embedded.scope.id : undefined;
  return embedded === undefined || embedded === scopeId;
};

/** What Okta's answers have in common, and its description cannot say. */
export const facts: Facts<keyof operations> = {
  times: { created: ['created'], updated: ['lastUpdated'] },
  resources: {
    Application: { id: '/id', volatile: ['/_embedded', '/_links', '/lastUpdated'] },
    // A clone is the same key, attached to another app at another time.
    JsonWebKey: { id: '/kid', volatile: ['/created', '/lastUpdated'] },
    Csr: { id: '/id', within: 'appId' },
    FederatedClaim: { id: '/id', within: 'appId' },
    IdPKeyCredential: { id: '/kid', volatile: ['/created', '/lastUpdated'] },
    // Each use puts off its end.
    ApiTokenMetadata: { id: '/id', volatile: ['/expiresAt'] },
    OAuth2ClientSecret: { id: '/id', within: 'appId' },
    OAuth2ClientJsonWebKey: { id: '/id', within: 'appId' },
    OAuth2RefreshToken: { id: '/id', within: 'appId', volatile: ['/_embedded'] },
    ScopeGrant: { id: '/id', within: 'appId', volatile: ['/_embedded'] },
  },
  fresh: {
    createApplication: ['/id', '/orn', '/credentials/oauthClient/client_secret'],
    generateApplicationKey: ['/kid', '/n', '/x5t#S256'],
    generateCsrForApplication: ['/id', '/csr'],
    publishCsrFromApplication: ['/kid', '/n', '/x5t#S256'],
    generateIdentityProviderSigningKey: ['/kid', '/n', '/x5t#S256'],
    generateCsrForIdentityProvider: ['/id', '/csr'],
    publishCsrForIdentityProvider: ['/kid', '/n', '/x5t#S256'],
    createFederatedClaim: ['/id'],
    createIdentityProviderKey: ['/kid'],
    createOAuth2ClientSecret: ['/id'],
    addJwk: ['/id'],
    createToken: ['/access_token'],
  },
  unique: { headers: ['x-okta-request-id'], members: ['/errorId'] },
  // An app of the catalogue has its own mode, and certificates lose their blanks. Names and client ids stay.
  rewritten: {
    createApplication: ['/signOnMode', '/settings/signOn/spCertificate'],
    replaceApplication: [
      '/signOnMode',
      '/name',
      '/credentials/oauthClient/client_id',
      '/settings/signOn/spCertificate',
    ],
  },
  token: {
    createToken: { token: '/access_token', mayBeOpaque: true, seconds: '/expires_in', client: 'client_id', claims: {} },
  },
  discovery: { getOpenIdConfiguration: endpoints, getAuthorizationServerMetadata: endpoints },
  embeds: {
    getScopeConsentGrant: { ...scope, within: '' },
    listScopeConsentGrants: { ...scope, within: '/*' },
    getOAuth2TokenForApplication: { ...scopes, within: '' },
    listOAuth2TokensForApplication: { ...scopes, within: '/*' },
  },
  secrets: ['client_secret', 'password', 'access_token'],
  hidden: { getApplication: ['client_secret'], listApplications: ['client_secret'] },
  agreements: {
    Application: [
      { at: '/orn', with: '`id`', holds: ({ orn, id }) => orn === undefined || String(orn).endsWith(`:${id}`) },
    ],
    ScopeGrant: [{ at: '/_embedded/scope/id', with: '`scopeId`', holds: isOfItsScope }],
  },
  digests: { secret_hash: { of: 'client_secret', bytes: 16 } },
  clients: { within: 'appId', member: 'clientId', shown: { Application: '/credentials/oauthClient/client_id' } },
  firstKey: { createApplication: { kid: '/credentials/signing/kid', years: 10 } },
  replaceable: ['listIdentityProviderKeys', 'getIdentityProviderKey'],
  expires: 'expiresAt',
  validity: {
    generateApplicationKey: { years: 'query/validityYears', expires: 'expiresAt' },
    generateIdentityProviderSigningKey: { years: 'query/validityYears', expires: 'expiresAt' },
  },
  csrs: { generateCsrForApplication: '/csr', generateCsrForIdentityProvider: '/csr' },
  metadata: { previewSAMLmetadataForApplication: { key: 'query/kid', of: 'path/appId' } },
  lists: {
    listApplications: {
      items: '',
      limit: { place: 'query/limit' },
      turning: ['after', 'limit'],
      forgotten: ['useOptimization', 'alwaysIncludeVpnSettings', 'includeNonDeleted', 'expand'],
    },
    listApplicationKeys: { items: '' },
    listCsrsForApplication: { items: '' },
    listIdentityProviderKeys: { items: '', limit: { place: 'query/limit' }, turning: ['after', 'limit'] },
    listIdentityProviderSigningKeys: { items: '' },
    listActiveIdentityProviderSigningKey: { items: '' },
    listCsrsForIdentityProvider: { items: '' },
    listApiTokens: { items: '' },
    listFederatedClaims: { items: '' },
    listOAuth2ClientSecrets: { items: '' },
    listJwk: { items: '/keys' },
    listScopeConsentGrants: { items: '' },
    listOAuth2TokensForApplication: {
      items: '',
      limit: { place: 'query/limit' },
      turning: ['after', 'limit'],
      forgotten: ['expand'],
    },
  },
  links: {
    member: '_links',
    described: ['self', 'publish', 'activate', 'deactivate', 'delete', 'revoke', 'metadata', 'clientCredentials'],
    leadTo: { app: 'path/appId', client: '/clientId', user: '/userId' },
    while: { state: 'status', links: { activate: 'INACTIVE', deactivate: 'ACTIVE', delete: 'INACTIVE' } },
    elsewhere: [
      'accessPolicy',
      'profileEnrollment',
      'logo',
      'appLinks',
      'help',
      'clientCredentials',
      'app',
      'client',
      'user',
      'authorizationServer',
    ],
  },
  quota: { limit: 'x-rate-limit-limit', remaining: 'x-rate-limit-remaining', reset: 'x-rate-limit-reset' },
  errors: {
    code: '/errorCode',
    repeats: '/errorLink',
    names: { member: '/errorSummary', pattern: /Resource not found: (\S+) \(/ },
    others: {
      401: ['E0000004', 'E0000005'],
      403: ['E0000005', 'E0000015', 'E0000022', 'E0000038'],
      404: ['E0000008'],
    },
  },
};
