import { numberingOf } from './ids.js';
import { createSettings } from './oidc.js';
import { projectDefaults, type State } from './state.js';
import { type Micros, withoutEnd } from './time.js';

/** The organization, project and apps of the examples, and another organization that nobody here belongs to. */
export const world = {
  organization: '345042781288279115',
  project: '345043129566506059',
  apiApp: '365469878179605579',
  basicApp: '365469386070305867',
  oidcApp: '345343776673246283',
  samlApp: '345516792854096971',
  key: '365470048418016331',
  otherOrganization: '345042781288344651',
  otherProject: '345043129566571595',
  otherApp: '365469878179736651',
  machineUser: '345042781288410187',
  machineKey: '345042781288475723',
  /** The personal access token that every mock knows. */
  firstToken: '345042781288541259',
  /** The project of ZITADEL itself: tokens for the management API have it in their audience. */
  zitadelProject: '345042781288213579',
} as const;

const at = (time: string): Micros => Date.parse(`${time.slice(0, 23)}Z`) * 1000 + Number(time.slice(23, 26));

const publicKey = `-----BEGIN RSA PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1amn5yWrPCvThOUVNsax
aNKsdHalLupDc6T5yeOApRuFcnbS+Sbe7pv01Z0DkWj5SPyC5OFyK+keC39t+ukn
UV8gDJ5xDn5mbVurM4gotWn+A3BCLWlycCGFN/BvfacNNfRIILMXvSdupoqGeC7U
7iXhgbLxAtjXj3IlJj1quyBAgbxRnj3z4gqQkGB75VNod4qDGEvjbKFpIEhe4Pip
kryQqrk4c2/oIu/RMW+DxX6MR002mhBtdwNuOtec95CIfUlCmlgVT9PtfEB4wZR4
6BR/C1WyxzI1x2JQEUoljU4/myI8o+Fj2l5kNa1GvpYNOvYP6++Ef16dyvbMvX6J
HwIDAQAB
-----END RSA PUBLIC KEY-----
`;

const metadataXml = btoa(
  '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://sp.acme.example/saml/metadata"/>',
);

/** The instance as it starts: a project whose ten events made four apps and a key, and a service account. */
export function createState(): State {
  const project = at('2025-11-03T08:15:31.710000Z');
  const shop = at('2025-11-05T10:02:11.345678Z');
  const wiki = at('2025-11-06T14:40:57.020000Z');
  const basic = at('2026-03-24T06:12:09.334455Z');
  const api = at('2026-03-24T06:17:02.654321Z');
  const key = at('2026-03-24T06:18:44.123456Z');
  return {
    numbering: numberingOf(world.key),
    lastEvent: key,
    organizations: {
      [world.organization]: { id: world.organization, name: 'ACME', active: true },
      [world.otherOrganization]: { id: world.otherOrganization, name: 'Umbrella', active: true },
    },
    projects: {
      [world.project]: {
        id: world.project,
        ...projectDefaults,
        name: 'ACME',
        organizationId: world.organization,
        created: project,
        changed: project,
        sequence: 10,
        apps: {
          [world.oidcApp]: {
            id: world.oidcApp,
            name: 'Shop',
            active: true,
            created: shop,
            changed: shop,
            sequence: 3,
            config: {
              kind: 'oidc',
              clientId: '345343776673311819',
              settings: createSettings({
                redirectUris: ['https://shop.acme.example/auth/callback'],
                grantTypes: ['OIDC_GRANT_TYPE_AUTHORIZATION_CODE', 'OIDC_GRANT_TYPE_REFRESH_TOKEN'],
                authMethodType: 'OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
                postLogoutRedirectUris: ['https://shop.acme.example/signed-out'],
                loginVersion: { loginV2: { baseUri: '' } },
              }),
            },
            keys: {},
          },
          [world.samlApp]: {
            id: world.samlApp,
            name: 'Wiki',
            active: true,
            created: wiki,
            changed: wiki,
            sequence: 5,
            config: {
              kind: 'saml',
              entityId: 'https://sp.acme.example/saml/metadata',
              metadataXml,
              metadataUrl: 'https://sp.acme.example/saml/metadata',
            },
            keys: {},
          },
          [world.basicApp]: {
            id: world.basicApp,
            name: 'MyBasicAPIApp',
            active: true,
            created: basic,
            changed: basic,
            sequence: 7,
            config: {
              kind: 'api',
              clientId: '365469386070371403',
              authMethodType: 'API_AUTH_METHOD_TYPE_BASIC',
              secretHash: 'mjwnxYHIt8mKtGiNO2wBKZuiPeqn6pJiPcMXkb1thxg=',
            },
            keys: {},
          },
          [world.apiApp]: {
            id: world.apiApp,
            name: 'MyAPIApp',
            active: true,
            created: api,
            changed: api,
            sequence: 9,
            config: {
              kind: 'api',
              clientId: '365469878179671115',
              authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
            },
            keys: {
              [world.key]: {
                id: world.key,
                created: key,
                sequence: 10,
                expirationDate: '2519-04-01T08:45:00Z',
                publicKey,
                enabled: true,
              },
            },
          },
        },
      },
      [world.otherProject]: {
        id: world.otherProject,
        ...projectDefaults,
        name: 'Umbrella',
        organizationId: world.otherOrganization,
        created: project,
        changed: project,
        sequence: 3,
        apps: {
          [world.otherApp]: {
            id: world.otherApp,
            name: 'UmbrellaAPI',
            active: true,
            created: api,
            changed: api,
            sequence: 3,
            config: {
              kind: 'api',
              clientId: '365469878179802187',
              authMethodType: 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
            },
            keys: {},
          },
        },
      },
    },
    removedProjects: {},
    users: {
      [world.machineUser]: {
        id: world.machineUser,
        organizationId: world.organization,
        userName: 'deployer',
        name: 'Deployer',
        description: 'Rolls out the shop',
        accessTokenType: 'ACCESS_TOKEN_TYPE_BEARER',
        state: 'USER_STATE_ACTIVE',
        roles: ['ORG_OWNER', 'PROJECT_OWNER'],
        created: at('2025-11-03T08:11:40.250000Z'),
        changed: at('2025-11-03T08:11:40.250000Z'),
        sequence: 2,
        changedSequence: 1,
        keys: {
          [world.machineKey]: {
            id: world.machineKey,
            created: at('2025-11-03T08:12:04.110000Z'),
            sequence: 2,
            expirationDate: withoutEnd,
            publicKey,
          },
        },
        personalAccessTokens: {},
      },
    },
    accessTokens: {},
    webKeys: [],
  };
}
