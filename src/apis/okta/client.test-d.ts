// Checked by the compiler: what must not compile stands below a directive that fails when it does.
import createQueryClient from 'openapi-react-query';
import { describe, expectTypeOf, it } from 'vitest';
import type { operations } from '../../../generated/okta/types.js';
import type { Scenarios } from '../../gate/cases/scenario.js';
import {
  type Application,
  type ApplicationUpdate,
  createOktaClient,
  type JsonWebKey,
  type OktaError,
  type OtherApplication,
} from './client.js';

const okta = createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'token' });
const generate = '/api/v1/apps/{appId}/credentials/keys/generate';
const path = { appId: '0oa8ae1t5yev2ajDs0h7' };

describe('the client', () => {
  it('tells apps apart by their sign-on mode', () => {
    const tell = (app: Application): string | null => {
      switch (app.signOnMode) {
        case 'SAML_2_0':
          return app.settings.signOn.defaultRelayState;
        case 'OPENID_CONNECT':
          return app.settings.oauthClient?.client_uri ?? null;
        case 'BOOKMARK':
          return app.settings.app.url;
        case null:
        case 'MFA_AS_SERVICE':
          return app.name;
        default:
          return app.label;
      }
    };
    void tell;
  });

  it('types what an operation answers', async () => {
    const { data, error } = await okta.POST(generate, { params: { path, query: { validityYears: 2 } } });
    expectTypeOf(data).toEqualTypeOf<JsonWebKey | undefined>();
    expectTypeOf(error).toEqualTypeOf<OktaError | undefined>();
    const key = {} as JsonWebKey;
    expectTypeOf(key.kty).toEqualTypeOf<'RSA'>();
    expectTypeOf(key['x5t#S256']).toEqualTypeOf<string>();
  });

  it('refuses a path that is none', () => {
    // @ts-expect-error there is no such path
    void okta.POST('/api/v1/apps/{appId}/credentials/keys/generat', {});
  });

  it('refuses a call without validityYears', () => {
    // @ts-expect-error validityYears is required
    void okta.POST(generate, { params: { path } });
  });

  it('refuses a misspelt field', () => {
    void okta.POST(generate, {
      // @ts-expect-error it is validityYears
      params: { path, query: { validityYear: 2 } },
    });
    void okta.GET('/api/v1/apps/{appId}/credentials/keys', { params: { path } }).then(({ data }) => {
      // @ts-expect-error it is kid
      return data?.[0]?.kidd;
    });
  });

  it('takes either token, not both and not none', () => {
    createOktaClient({ orgUrl: 'https://subdomain.okta.com', accessToken: async () => 'token' });
    // @ts-expect-error two tokens
    createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'a', accessToken: 'b' });
    // @ts-expect-error no token
    createOktaClient({ orgUrl: 'https://subdomain.okta.com' });
  });

  it('tells apps apart by signOnMode', () => {
    const app = {} as Application;
    if (app.signOnMode === 'SAML_2_0') expectTypeOf(app.credentials.signing).toHaveProperty('kid');
    if (app.signOnMode === 'BOOKMARK') expectTypeOf(app.settings.app.url).toEqualTypeOf<string>();
  });
});

describe('what an operation returns', () => {
  const query = {};

  it('is the exported type', async () => {
    const { data } = await okta.GET('/api/v1/apps', { params: { query } });
    expectTypeOf(data).toEqualTypeOf<Application[] | undefined>();
    const all: Application[] = [];
    all.push(...(data ?? []));
    for (const app of data ?? []) {
      if (app.signOnMode === 'SAML_2_0') void app.settings.signOn;
      if (app.signOnMode === null) expectTypeOf(app).toEqualTypeOf<OtherApplication>();
    }
  });

  it('can be sent back, whatever its mode', async () => {
    const { data: app } = await okta.getApplication({ params: { path } });
    if (app === undefined) return;
    void okta.PUT('/api/v1/apps/{appId}', { params: { path }, body: app });
    void okta.replaceApplication({ params: { path }, body: { ...app, label: 'Renamed' } });
    if (app.signOnMode === 'SAML_2_0')
      void okta.replaceApplication({
        params: { path },
        body: { ...app, credentials: { ...app.credentials, signing: { kid: 'kid' } } },
      });
    const written: ApplicationUpdate = { signOnMode: 'BOOKMARK' };
    void okta.replaceApplication({ params: { path }, body: written });
  });

  it('is a text where a text is asked for', async () => {
    const { data } = await okta.listApplications({ parseAs: 'text' });
    expectTypeOf(data).toEqualTypeOf<string | undefined>();
  });
});

describe('operations by name', () => {
  it('take what the path takes and return what it returns', async () => {
    const init = { params: { path, query: { validityYears: 2 } } };
    const byPath = await okta.POST(generate, init);
    const byName = await okta.generateApplicationKey(init);
    expectTypeOf(byName).toEqualTypeOf(byPath);
  });

  it('refuse what the path refuses', () => {
    // @ts-expect-error validityYears is required
    void okta.generateApplicationKey({ params: { path } });
    // @ts-expect-error parameters are required
    void okta.generateApplicationKey();
    // @ts-expect-error it is limit
    void okta.listApplications({ params: { query: { limitt: 5 } } });
    // @ts-expect-error there is no body
    void okta.listApplications({ body: {} });
    // @ts-expect-error there is no such operation
    void okta.generateApplicationKeys;
  });
});

describe('what may be left out', () => {
  it('may be undefined', () => {
    const given: { after: string | undefined; signal: AbortSignal | undefined } = {
      after: undefined,
      signal: undefined,
    };
    void okta.GET('/api/v1/apps', {
      params: { query: { after: given.after } },
      signal: given.signal,
      headers: undefined,
    });
    void okta.listApplications({ params: undefined });
    createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'a', accessToken: undefined, fetch: undefined });
  });
});

describe('openapi-react-query', () => {
  it('takes the client', () => {
    const query = createQueryClient(okta);
    const options = query.queryOptions('get', '/api/v1/apps/{appId}/credentials/keys', { params: { path } });
    expectTypeOf<Awaited<ReturnType<typeof options.queryFn>>>().toExtend<JsonWebKey[]>();
    // @ts-expect-error there is no such path
    void query.queryOptions('get', '/api/v1/app');
  });
});

describe('scenarios', () => {
  type Keys = Pick<operations, 'getApplicationKey'>;
  const request = () => ({ path: { appId: 'a', keyId: 'k' } });

  it('leave out no documented status', () => {
    const complete: Scenarios<Keys, unknown> = {
      getApplicationKey: { 200: { request }, 401: { request }, 403: { request }, 404: { request }, 429: { request } },
    };
    const four = { 200: { request }, 401: { request }, 403: { request }, 429: { request } };
    // @ts-expect-error 404 is documented
    const lacking: Scenarios<Keys, unknown> = { getApplicationKey: four };
    void [complete, lacking];
  });
});
