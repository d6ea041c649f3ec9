import type { ApplicationCreate, JsonWebKey } from '../../../../generated/okta/types.js';
import type { Description } from '../../../description/description.js';
import { applyInput, newApplication } from './application.js';
import { newSecret } from './client-credential.js';
import { nameCustomApp } from './custom-name.js';
import { attachKey, copyKey } from './issue-key.js';
import type { Org } from './org.js';
import { isKey, type State } from './state.js';

interface SeedApp {
  readonly id: string;
  readonly entityId: string;
  readonly linkId: string;
  readonly created: string;
  readonly active?: boolean;
  readonly key?: JsonWebKey;
  readonly secret?: { readonly id: string; readonly value: string };
  readonly body: ApplicationCreate;
}

/**
 * The world that the mock starts with: the apps of the guides on sharing certificates and on renewing them, and one each
 * of a few other kinds. Their certificates are those of the description's examples.
 */
export function createWorld(description: Description, org: Org): State {
  const guideKey = readKey(description, 'generateSourceAppKey');
  const sha256Key = readKey(description, 'upgradeSamlCertificate');
  const orgKey = { ...readKey(description, 'applicationKey'), kid: 'Qm3cXyT8nV0uLz5RkE2hWbJ7fSgD9pAo1KiYtNvU6Hw' };
  const state: State = {
    apps: [],
    lastOrdinal: 0,
    lastSerial: 0,
    namedAfter: {},
    orgKey,
    // One of them gets requests that the org signs.
    idps: [
      { id: '0oa8ae6yIm7HgVfZp0h7', keys: [{ ...orgKey }], csrs: [], signingKid: orgKey.kid },
      { id: '0oa8ae7zJn8IhWgAq0h7', keys: [], csrs: [] },
    ],
    idpKeys: [],
    // To be revoked: by the administrator, and by themselves.
    apiTokens: ['spare', 'passing'].flatMap((kind, of) =>
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((at) => ({
        token: `keyspec-${kind}-${at}`,
        id: `00T8ae9zJn8IhWg${of}${at}0h7`,
        name: `keyspec-${kind}-${at}`,
        created: '2016-09-29T10:00:00.000Z',
      })),
    ),
    revokedTokens: [],
    tokens: {},
    usedIds: {},
    nonce: null,
  };

  const seedApps: readonly SeedApp[] = [
    {
      id: '0oa8ae1t5yev2ajDs0h7',
      entityId: 'exk8ae1s4xCu1ziCr0h7',
      linkId: 'aln8ae1uKc9VyLpXg0h7',
      created: '2016-09-28T11:36:55.000Z',
      key: guideKey,
      body: samlApp('Source App', 'source'),
    },
    {
      id: '0oa8ae0dv4RGQvjyZ0h7',
      entityId: 'exk8ae0cu3QFPuixY0h7',
      linkId: 'aln8ae0eHt2QwMzNc0h7',
      created: '2016-09-28T11:40:02.000Z',
      key: { ...sha256Key, kid: 'hX2bTq8Lw0vRz6NcYk4Jm7PsGfD1aEuVo9iKlQ3tWxB' },
      body: samlApp('Target App', 'target'),
    },
    {
      // It still signs with a certificate of SHA-1, which is what the guide on renewing certificates starts from.
      id: '0000000000aaaaaBBBBBo',
      entityId: 'exk8ae2mTb6WzKqPd0h7',
      linkId: 'aln8ae2nRc7XyLvQf0h7',
      created: '2016-09-28T11:52:31.000Z',
      key: { ...guideKey, kid: 'vK9mQr2Zt6Yx0LpWc8Hn4JdSgB7fAeUo3iRkTq5XwNM' },
      body: samlApp('Legacy App', 'legacy'),
    },
    {
      id: '0oa8ae3pZd8YxMwRg0h7',
      entityId: 'exk8ae3qAe9ZyNxSh0h7',
      linkId: 'aln8ae3rBf0AzOySi0h7',
      created: '2016-09-29T08:04:17.000Z',
      key: orgKey,
      secret: {
        id: 'ocs8ae3sCg1BaPzTk0h7',
        value: 'Zt6Yx0LpWc8Hn4JdSgB7fAeUo3iRkTq5XwNMvK9mQr2hX2bTq8Lw0vRz6NcYk4Jm',
      },
      body: {
        name: 'oidc_client',
        label: 'Time Sheets',
        signOnMode: 'OPENID_CONNECT',
        credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
        settings: {
          oauthClient: {
            redirect_uris: ['https://timesheets.example.com/callback'],
            response_types: ['code'],
            grant_types: ['authorization_code'],
            application_type: 'web',
          },
        },
      },
    },
    {
      id: '0oa8ae4sCg1BaPzTj0h7',
      entityId: 'exk8ae4tDh2CbQaUk0h7',
      linkId: 'aln8ae4uEi3DcRbVl0h7',
      created: '2016-09-29T08:21:40.000Z',
      key: orgKey,
      body: {
        name: 'bookmark',
        label: 'Lunch Menu',
        signOnMode: 'BOOKMARK',
        settings: { app: { requestIntegration: false, url: 'https://menu.example.com' } },
      },
    },
    {
      id: '0oa8ae5vFj4EdScWm0h7',
      entityId: 'exk8ae5wGk5FeTdXn0h7',
      linkId: 'aln8ae5xHl6GfUeYo0h7',
      created: '2016-09-29T09:15:08.000Z',
      active: false,
      key: { ...sha256Key, kid: 'cE5uYs1Gk7Bn3VxQj9Zm0RtLwD8hPfAo6iXlNq2TyKJ' },
      body: samlApp('Retired App', 'retired'),
    },
  ];

  /** A dozen people have signed in. */
  const refreshTokens = [...'ABCDEFGHIJKL'].map((person) => ({
    id: `oar8aeBApKj0YiCs${person}0h7`,
    userId: `00u8aeBBqLk1ZjDt${person}0h7`,
    scopes: ['openid', 'offline_access'],
    created: '2016-09-30T08:00:00.000Z',
    expiresAt: '2099-12-31T00:00:00.000Z',
  }));

  for (const { id, entityId, linkId, created, active = true, key, secret, body } of seedApps) {
    const name = body.name ?? nameCustomApp(state, org, body.label);
    const first = newApplication(body, { id, orgId: org.id, name, now: created, active, kid: key?.kid ?? '' });
    state.lastOrdinal += 1;
    const record = {
      ordinal: state.lastOrdinal,
      entityId,
      linkId,
      app: applyInput(first, body, () => ''),
      keys: [],
      csrs: [],
      claims: [],
      secrets: secret ? [newSecret({ ...secret, now: created })] : [],
      jwkTimes: {},
      grants: [],
      refreshTokens: body.signOnMode === 'OPENID_CONNECT' ? refreshTokens : [],
    };
    if (key !== undefined) attachKey(record, copyKey(key, key.created));
    state.apps.push(record);
  }
  return state;
}

const samlApp = (label: string, host: string): ApplicationCreate => ({
  label,
  signOnMode: 'SAML_2_0',
  settings: {
    signOn: {
      ssoAcsUrl: `https://${host}.example.com/saml/acs`,
      audience: `https://${host}.example.com/saml`,
      subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
      allowMultipleAcsEndpoints: false,
      assertionSigned: true,
      honorForceAuthn: true,
      responseSigned: true,
    },
  },
});

/** The key that an example of the description shows. */
function readKey({ components }: Description, name: string): JsonWebKey {
  const examples = components?.examples;
  const example: unknown = typeof examples === 'object' && examples !== null ? Reflect.get(examples, name) : undefined;
  const key: unknown = typeof example === 'object' && example !== null ? Reflect.get(example, 'value') : undefined;
  if (!isKey(key)) throw new Error(`the description has no key as its example '${name}'`);
  const { kty, created, lastUpdated, expiresAt, kid, use, x5c, e, n } = key;
  return { kty, created, lastUpdated, expiresAt, kid, use, x5c, 'x5t#S256': key['x5t#S256'], e, n };
}
