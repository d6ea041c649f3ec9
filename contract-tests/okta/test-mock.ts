import type { Application, ApplicationCreate, Csr, JsonWebKey, OktaError } from '../../generated/okta/types.js';
import type { MockOptions } from '../../src/mock.js';
import { judgedMocks } from '../kit/judged-mock.js';

export const sourceApp = '0oa8ae1t5yev2ajDs0h7';
export const targetApp = '0oa8ae0dv4RGQvjyZ0h7';
export const legacyApp = '0000000000aaaaaBBBBBo';
export const oidcApp = '0oa8ae3pZd8YxMwRg0h7';
export const bookmark = '0oa8ae4sCg1BaPzTj0h7';
export const inactiveApp = '0oa8ae5vFj4EdScWm0h7';
export const sharedKid = 'w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI';
export const nobodysId = '0oaNobodyHasThisId0h7';
export const nobodysKid = 'NoAppHoldsAKeyOfThisNameNoAppHoldsAKeyOfThi';

/** Whatever a test looks at: it fails when it is not there. */
type Anything = Application & OktaError & JsonWebKey & Omit<Csr, '_links'>;

export const origin = 'http://okta.test';

const create = judgedMocks<Anything>('okta', {
  url: (target) => origin + target,
  headers: ({ token, hasBody }) => ({
    ...(token !== null && { Authorization: `SSWS ${token}` }),
    ...(hasBody && { 'Content-Type': 'application/json' }),
  }),
});

/** A mock of Okta whose every answer is held against the description, and its operations by short names. */
export function createJudgedMock(options?: MockOptions) {
  const judged = create(options);
  const { send, get, post, put } = judged;
  const app = (appId: string) => `/api/v1/apps/${appId}`;
  const csrs = (appId: string) => `${app(appId)}/credentials/csrs`;
  const keys = (appId: string) => `${app(appId)}/credentials/keys`;

  return {
    ...judged,
    app: (appId: string) => get(app(appId)),
    list: (query = '') => get<Application[]>(`/api/v1/apps${query}`),
    create: (body: ApplicationCreate, query = '') => post(`/api/v1/apps${query}`, body),
    replace: (appId: string, body: unknown) => put(app(appId), body),
    remove: (appId: string) => send('DELETE', app(appId)),
    activate: (appId: string) => post(`${app(appId)}/lifecycle/activate`),
    deactivate: (appId: string) => post(`${app(appId)}/lifecycle/deactivate`),
    keys: (appId: string) => get<JsonWebKey[]>(keys(appId)),
    key: (appId: string, kid: string) => get(`${keys(appId)}/${kid}`),
    generate: (appId: string, years: number | string = 2) => post(`${keys(appId)}/generate?validityYears=${years}`),
    clone: (appId: string, kid: string, target: string) => post(`${keys(appId)}/${kid}/clone?targetAid=${target}`),
    csr: (appId: string, body: object = { subject: { commonName: 'test' } }) => post(`${csrs(appId)}`, body),
    metadata: (appId: string, kid: string, accept = 'application/xml') =>
      get(`${app(appId)}/sso/saml/metadata?kid=${kid}`, { headers: { Accept: accept } }),
  };
}

export const samlApp = (label: string): ApplicationCreate => ({
  label,
  signOnMode: 'SAML_2_0',
  settings: {
    signOn: {
      ssoAcsUrl: 'https://sp.example.com/sso/saml',
      audience: 'https://sp.example.com',
      responseSigned: true,
      assertionSigned: true,
      honorForceAuthn: true,
      allowMultipleAcsEndpoints: false,
    },
  },
});

export const bookmarkTo = (label: string): ApplicationCreate => ({
  name: 'bookmark',
  label,
  signOnMode: 'BOOKMARK',
  settings: { app: { url: 'https://example.com' } },
});

export const clientApp = (
  label: string,
  oauthClient: NonNullable<
    NonNullable<Extract<ApplicationCreate, { signOnMode: 'OPENID_CONNECT' }>['credentials']>['oauthClient']
  > = {},
): ApplicationCreate => ({
  name: 'oidc_client',
  label,
  signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient },
  settings: { oauthClient: { grant_types: ['authorization_code'], redirect_uris: ['https://rp.example.com/cb'] } },
});
