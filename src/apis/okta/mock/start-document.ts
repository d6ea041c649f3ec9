import type { Application, ApplicationCreate } from '../../../../generated/okta/types.js';
import {
  count,
  list,
  nullable,
  object,
  oneOf,
  type TypeOf,
  text,
  time,
  vendors,
} from '../../../mock/core/start/shape.js';

type Part<Name extends 'accessibility' | 'visibility' | 'licensing' | 'profile'> =
  | NonNullable<ApplicationCreate[Name & keyof ApplicationCreate]>
  | NonNullable<Application[Name]>;

/** A part of an app as it is sent or shown, of which the rest may be left out. */
const part = <T extends object>(description: string) => vendors<T>({ description });

const id = (prefix: string, example: string, what: string) =>
  text({ description: `Id of ${what}.`, pattern: /^[\w-]{1,100}$/, examples: [`${prefix}${example}`] });

const base64url = text({ pattern: /^[\w-]+$/ });
const created = time({ description: 'When it was made.' });
const lastUpdated = time({ description: 'When it was changed last.' });

const key = object(
  {
    kid: text({
      description: 'Id of the key, 43 characters. Keys of several apps with the same one are the same key.',
      pattern: /^[\w-]{43}$/,
      examples: ['Qm3cXyT8nV0uLz5RkE2hWbJ7fSgD9pAo1KiYtNvU6Hw'],
    }),
    created,
    lastUpdated,
    expiresAt: time({ description: 'When its certificate ends: -P7D for a week before the mock started.' }),
    kty: oneOf(['RSA']),
    use: oneOf(['sig']),
    x5c: list(text({ pattern: /^[A-Za-z0-9+/]+={0,2}$/ }), {
      description: 'The certificate, base64 of DER. Left out, a pair and its certificate are made.',
    }),
    'x5t#S256': text({ pattern: /^[\w-]{43}$/ }),
    e: base64url,
    n: base64url,
  },
  { description: 'A key that the app signs with, and its certificate.' },
);

const secret = object(
  {
    id: id('ocs', '8ae3sCg1BaPzTk0h7', 'the secret'),
    client_secret: text({ description: 'The secret itself.', pattern: /^[ -~]{14,100}$/ }),
    status: oneOf(['ACTIVE', 'INACTIVE']),
    created,
    lastUpdated,
  },
  { description: 'A secret of a client.' },
);

const jwk = object(
  {
    id: id('pks', '8ae3sCg1BaPzTk0h7', 'the key'),
    kid: nullable(text()),
    status: oneOf(['ACTIVE', 'INACTIVE']),
    kty: oneOf(['RSA', 'EC']),
    use: nullable(oneOf(['sig', 'enc'])),
    alg: nullable(text()),
    e: text(),
    n: text(),
    x: text(),
    y: text(),
    crv: nullable(text()),
    created,
    lastUpdated,
  },
  { description: 'A public key of a client, which it proves itself with.' },
);

const grant = object(
  {
    id: id('oag', '8ae3sCg1BaPzTk0h7', 'the grant'),
    scopeId: text({ examples: ['okta.apps.read'] }),
    created,
    lastUpdated,
  },
  { description: 'A scope that the app may ask for.' },
);

const claim = object(
  { id: id('ofc', '8ae3sCg1BaPzTk0h7', 'the claim'), name: text(), expression: text(), created, lastUpdated },
  { description: 'A federated claim of the app.' },
);

const csrs = list(object({ id: text(), created, csr: text(), n: base64url, e: base64url }), {
  description: 'The certificate signing requests that wait for their certificates, with all their members.',
});

const idp = object(
  {
    id: id('0oa', '8ae6yIm7HgVfZp0h7', 'the identity provider'),
    keys: list(key, { description: 'The keys that Okta signs with what it sends there. Left out, there are none.' }),
    signingKid: text({ description: 'Id of the key in use. Left out, none is.' }),
    csrs,
  },
  { description: 'An identity provider, as far as its keys need it.' },
);

const idpKey = object(
  {
    kid: text({ description: 'Id of the key, a UUID.', pattern: /^[\w-]{1,100}$/ }),
    created,
    lastUpdated,
    x5c: list(text(), {
      description: 'The certificate, base64 of DER. Left out, one is made. The other members follow.',
    }),
    kty: oneOf(['RSA']),
    alg: oneOf(['RSA']),
    use: oneOf(['sig']),
    expiresAt: time(),
    'x5t#S256': text(),
    e: text(),
    n: text(),
  },
  { description: 'A certificate that an identity provider signs with.' },
);

const apiToken = object(
  {
    token: text({ description: 'The token itself.', pattern: /^\S+$/ }),
    id: id('00T', '8ae9zJn8IhWg010h7', 'the token'),
    name: text({ description: 'What it is called.' }),
    created,
  },
  { description: 'An API token. It may do everything.' },
);

const refreshToken = object(
  {
    id: id('oar', '8aeBApKj0YiCs00h7', 'the token'),
    userId: id('00u', '8aeBBqLk1ZjDt00h7', 'the user who gave it'),
    scopes: list(text()),
    created,
    expiresAt: time({ description: 'When it ends. Left out, a week after the mock started.' }),
  },
  { description: 'A refresh token that somebody gave the app.' },
);

const modes = [
  'SAML_2_0',
  'SAML_1_1',
  'WS_FEDERATION',
  'OPENID_CONNECT',
  'BASIC_AUTH',
  'BOOKMARK',
  'BROWSER_PLUGIN',
  'SECURE_PASSWORD_STORE',
  'AUTO_LOGIN',
  'MFA_AS_SERVICE',
] as const;

export const app = object(
  {
    id: text({
      description: 'Id of the app, 20 letters and digits.',
      pattern: /^[A-Za-z0-9]{20,21}$/,
      examples: ['0oa8ae1t5yev2ajDs0h7'],
    }),
    label: text({ description: 'What people call it.', examples: ['Portal'] }),
    name: text({ description: 'Its name in the catalogue, or that which a custom app was given.' }),
    signOnMode: nullable(oneOf(modes, { description: 'SAML_2_0, if it is left out.' })),
    status: oneOf(['ACTIVE', 'INACTIVE', 'DELETED']),
    created,
    lastUpdated,
    settings: part<NonNullable<ApplicationCreate['settings']> | Application['settings']>('As when an app is created.'),
    credentials: part<NonNullable<ApplicationCreate['credentials']> | Application['credentials']>(
      'As when an app is created.',
    ),
    accessibility: part<Part<'accessibility'>>('As when an app is created.'),
    visibility: part<Part<'visibility'>>('As when an app is created.'),
    licensing: part<Part<'licensing'>>('As when an app is created.'),
    profile: part<NonNullable<Application['profile']>>('As when an app is created.'),
    orn: text({
      description: 'With all that an app shows, it is taken as it is.',
      pattern: /^orn:[^:]+:idp:[^:]+:apps:.+$/,
    }),
    features: list(text()),
    universalLogout: nullable(part<NonNullable<Application['universalLogout']>>('As an app shows it.')),
    expressConfiguration: part<NonNullable<Application['expressConfiguration']>>('As an app shows it.'),
    _links: part<object>('As an app shows it. They are not read.'),
    _embedded: part<object>('As an app shows it. It is not read.'),
    entityId: id('exk', '8ae1s4xCu1ziCr0h7', 'its SAML entity'),
    linkId: id('aln', '8ae1uKc9VyLpXg0h7', 'its link on the dashboard'),
    keys: list(key, { description: 'Its keys. Left out, it has those that a new app has.' }),
    csrs,
    secrets: list(secret, { description: 'Left out, a client that needs one has one.' }),
    jwks: list(jwk),
    grants: list(grant),
    refreshTokens: list(refreshToken),
    claims: list(claim),
  },
  { description: 'An app.' },
);

const token = object(
  {
    access_token: text({ description: 'The token itself.' }),
    client_id: text({ description: 'The client that it was given to.' }),
    scope: text({ description: 'Its scopes, with blanks between them.', examples: ['okta.apps.read'] }),
    issuedAt: time(),
    expiresAt: time({ description: 'When it ends. Left out, an hour after the mock started.' }),
    jti: text(),
    jkt: text({ description: 'The thumbprint of the key that it is bound to by DPoP.' }),
  },
  { description: 'An access token that an app got.' },
);

export const shape = object(
  {
    apps: list(app, { description: 'The apps of the org. Left out, there are none.' }),
    orgKey: key,
    idps: list(idp, { description: 'The identity providers of the org. Left out, there are none.' }),
    idpKeys: list(idpKey, { description: 'The certificates that identity providers sign with.' }),
    apiTokens: list(apiToken, { description: 'API tokens beside those that every mock knows.' }),
    revokedTokens: list(text(), { description: 'API tokens that every mock knows, and that were revoked.' }),
    lastSerial: count({ description: 'The serial number of the newest certificate.' }),
    tokens: list(token, { description: 'Access tokens that apps got, and that are still good.' }),
  },
  { description: 'An Okta org.' },
);

/** What a mock of Okta starts with. All that is left out is made up. */
export type OktaWorld = TypeOf<typeof shape>;
export type WorldApp = TypeOf<typeof app>;
export type WorldKey = TypeOf<typeof key>;
export type WorldIdp = TypeOf<typeof idp>;
export type WorldIdpKey = TypeOf<typeof idpKey>;
