import { expect } from 'vitest';
import type {
  ApplicationCreate,
  Error as ErrorBody,
  JsonWebKey,
  SignOnApplication,
} from '../../generated/okta/types.js';
import { createVendor } from '../../src/apis/okta/mock/vendor.js';
import { loadDescription } from '../../src/description/load.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../src/description/router.js';
import { createMock, type Mock, type MockOptions } from '../../src/mock/core/create-mock.js';
import { createJudge } from '../../src/validate/response.js';

export const description = loadDescription('okta');
const route = createDescriptionRouter(new Map([['okta', withNativePaths(description)]]));
const judge = await createJudge(description);

export const sourceApp = '0oa8ae1t5yev2ajDs0h7';
export const targetApp = '0oa8ae0dv4RGQvjyZ0h7';
export const legacyApp = '0000000000aaaaaBBBBBo';
export const oidcApp = '0oa8ae3pZd8YxMwRg0h7';
export const bookmark = '0oa8ae4sCg1BaPzTj0h7';
export const inactiveApp = '0oa8ae5vFj4EdScWm0h7';
export const sharedKid = 'w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI';
export const nobodysId = '0oaNobodyHasThisId0h7';
export const nobodysKid = 'NoAppHoldsAKeyOfThisNameNoAppHoldsAKeyOfThi';

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface Asking {
  /** @defaultValue `SSWS keyspec-admin` */
  readonly authorization?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; text goes as it stands. */
  readonly body?: unknown;
}

/** Whatever a test looks at: it fails when it is not there. */
export type Anything = SignOnApplication & ErrorBody & JsonWebKey;

export const origin = 'http://okta.test';

/** A mock of Okta whose every answer is held against the description. */
export function createOrg(options: MockOptions = { seed: 1 }) {
  const mock: Mock = createMock([createVendor(description)], options);

  async function ask<Body = Anything>(method: string, target: string, asking: Asking = {}): Promise<Answer<Body>> {
    const { authorization = 'SSWS keyspec-admin', body } = asking;
    const headers = new Headers(authorization === null ? {} : { Authorization: authorization });
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    for (const [name, value] of Object.entries(asking.headers ?? {})) headers.set(name, value);
    const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await mock(new Request(origin + target, { method, headers, body: sent }));
    const text = await response.text();
    const found = route(method, new URL(origin + target).pathname);
    // The mock's own limit is none of Okta's, so no description has its answer.
    if ('operationId' in found && response.status !== 413)
      expect(
        judge.answer(found.operationId, {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: text,
        }),
      ).toEqual([]);
    const isJson = response.headers.get('Content-Type') === 'application/json';
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  }

  const keys = (appId: string) => `/api/v1/apps/${appId}/credentials/keys`;

  return {
    mock,
    ask,
    get: (appId: string) => ask('GET', `/api/v1/apps/${appId}`),
    list: (query = '') => ask<SignOnApplication[]>('GET', `/api/v1/apps${query}`),
    create: (body: ApplicationCreate, query = '') => ask('POST', `/api/v1/apps${query}`, { body }),
    replace: (appId: string, body: unknown) => ask('PUT', `/api/v1/apps/${appId}`, { body }),
    remove: (appId: string) => ask('DELETE', `/api/v1/apps/${appId}`),
    activate: (appId: string) => ask('POST', `/api/v1/apps/${appId}/lifecycle/activate`),
    deactivate: (appId: string) => ask('POST', `/api/v1/apps/${appId}/lifecycle/deactivate`),
    keys: (appId: string) => ask<JsonWebKey[]>('GET', keys(appId)),
    key: (appId: string, kid: string) => ask('GET', `${keys(appId)}/${kid}`),
    generate: (appId: string, years: number | string = 2) =>
      ask('POST', `${keys(appId)}/generate?validityYears=${years}`),
    clone: (appId: string, kid: string, target: string) =>
      ask('POST', `${keys(appId)}/${kid}/clone?targetAid=${target}`),
    metadata: (appId: string, kid: string, accept = 'application/xml') =>
      ask('GET', `/api/v1/apps/${appId}/sso/saml/metadata?kid=${kid}`, { headers: { Accept: accept } }),
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
    Extract<ApplicationCreate, { signOnMode: 'OPENID_CONNECT' }>['credentials']['oauthClient']
  > = {},
): ApplicationCreate => ({
  name: 'oidc_client',
  label,
  signOnMode: 'OPENID_CONNECT',
  credentials: { oauthClient },
  settings: { oauthClient: { grant_types: ['authorization_code'], redirect_uris: ['https://rp.example.com/cb'] } },
});
