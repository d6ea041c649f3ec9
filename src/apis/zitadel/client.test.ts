import { describe, expect, expectTypeOf, it } from 'vitest';
import description from '../../../generated/zitadel/openapi.json' with { type: 'json' };
import {
  type App,
  type ApplicationKeyFile,
  createZitadelClient,
  decodeKeyDetails,
  type SamlAppConfig,
} from './client.js';

const path = { projectId: '345043129566506059', appId: '365469878179605579' };

function recorder(answer: () => Response) {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (request: Request) => {
      requests.push(request);
      return answer();
    },
  };
}

describe('the types', () => {
  it('let the configuration tell the kind of an app', () => {
    const { id, name, details, apiConfig } = description.components.examples.apiAppWithKeys.value.app;
    const { clientId } = apiConfig;
    const apps: App[] = [{ id, name, details, state: 'APP_STATE_ACTIVE', apiConfig: { clientId } }];
    expect(apps.find((app) => app.apiConfig)?.apiConfig?.clientId).toBe(clientId);
    expect(apps.filter((app) => app.oidcConfig)).toEqual([]);
    expectTypeOf<App['samlConfig']>().toEqualTypeOf<SamlAppConfig | undefined>();
  });
});

describe('createZitadelClient', () => {
  const { keyDetails } = description.components.examples.applicationKeyCreated.value;

  it('sends the token, the organization and the typed body', async () => {
    const { requests, fetch } = recorder(() => Response.json({ id: '1', keyDetails }));
    const client = createZitadelClient({
      baseUrl: 'https://zitadel.acme.example/',
      accessToken: 'a-token',
      orgId: '345042781288279115',
      fetch,
    });
    const { data } = await client.POST('/management/v1/projects/{projectId}/apps/{appId}/keys', {
      params: { path },
      body: { type: 'KEY_TYPE_JSON' },
    });
    const [request] = requests;
    expect(request?.url).toBe(
      'https://zitadel.acme.example/management/v1/projects/345043129566506059/apps/365469878179605579/keys',
    );
    expect(request?.headers.get('Authorization')).toBe('Bearer a-token');
    expect(request?.headers.get('x-zitadel-orgid')).toBe('345042781288279115');
    expect(await request?.json()).toEqual({ type: 'KEY_TYPE_JSON' });
    expectTypeOf(data?.keyDetails).toEqualTypeOf<string | undefined>();
  });

  it('lets a call name another organization', async () => {
    const { requests, fetch } = recorder(() => Response.json({}));
    const client = createZitadelClient({
      baseUrl: 'https://zitadel.acme.example',
      accessToken: 'a-token',
      orgId: '1',
      headers: { 'Accept-Language': 'de' },
      fetch,
    });
    await client.GET('/management/v1/projects/{projectId}/apps/{appId}', {
      params: { path, header: { 'x-zitadel-orgid': '2' } },
    });
    expect(requests[0]?.headers.get('x-zitadel-orgid')).toBe('2');
    expect(requests[0]?.headers.get('Accept-Language')).toBe('de');
  });

  it('names no organization unless told', async () => {
    const { requests, fetch } = recorder(() => Response.json({}));
    const client = createZitadelClient({ baseUrl: 'https://zitadel.acme.example', accessToken: 'a-token', fetch });
    await client.GET('/management/v1/projects/{projectId}/apps/{appId}', { params: { path } });
    expect(requests[0]?.headers.has('x-zitadel-orgid')).toBe(false);
  });

  it('sends a form where nothing else is taken', async () => {
    const { requests, fetch } = recorder(() => Response.json({ active: false }));
    const client = createZitadelClient({ baseUrl: 'https://acme.zitadel.cloud', accessToken: 'token', fetch });
    await client.introspectToken({ body: { token: 'a b' } });
    expect(requests[0]?.headers.get('Content-Type')).toMatch(/^application\/x-www-form-urlencoded\b/);
    expect(await requests[0]?.text()).toBe('token=a+b');
  });

  it('refuses a URL that is none', () => {
    expect(() => createZitadelClient({ baseUrl: 'zitadel', accessToken: 'a-token' })).toThrow(
      'baseUrl must be an absolute URL',
    );
  });
});

describe('decodeKeyDetails', () => {
  const { keyDetails } = description.components.examples.applicationKeyCreated.value;
  const file = JSON.parse(atob(keyDetails));
  const encode = (value: unknown) => btoa(typeof value === 'string' ? value : JSON.stringify(value));

  it('reads the key file of the vendor’s page', () => {
    const read: ApplicationKeyFile = decodeKeyDetails(keyDetails);
    expect(read).toEqual(file);
    expect(read).toMatchObject({ type: 'application', keyId: '365470048418016331', appId: path.appId });
  });

  it.each([
    ['nothing', '', 'it is empty'],
    ['what is no base64', '%%% secret %%%', 'it is not the base64 of a text'],
    ['bytes that are no text', btoa('\xff\xfe\xfd'), 'it is not the base64 of a text'],
    ['what is no JSON', encode('secret'), 'what it holds is not JSON'],
    ['JSON that is no object', encode(['secret']), 'it holds no JSON object'],
    ['the key file of a service account', encode({ ...file, type: 'serviceaccount' }), 'its type is "serviceaccount"'],
    ['another type', encode({ ...file, type: 'secret' }), 'its type is not "application"'],
    ['a file without an app', encode({ ...file, appId: undefined }), 'it lacks "appId"'],
    [
      'a file with two members missing',
      encode({ type: 'application', key: 'secret', appId: '1' }),
      '"keyId", "clientId"',
    ],
    ['a key that is no PEM', encode({ ...file, key: 'secret' }), 'its "key" is no RSA private key in PEM'],
    [
      'a key in PKCS#8',
      encode({ ...file, key: '-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n' }),
      'its "key" is no RSA private key in PEM',
    ],
  ])('refuses %s', (_, wrong, reason) => {
    const refused = () => decodeKeyDetails(wrong);
    expect(refused).toThrow(TypeError);
    expect(refused).toThrow(reason);
    expect(refused).not.toThrow('secret');
  });

  it('keeps the key out of its message even when the file breaks off in it', () => {
    const brokenOff = btoa(atob(keyDetails).slice(0, 400));
    try {
      decodeKeyDetails(brokenOff);
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toMatch(/PRIVATE KEY|MII/);
      expect(error).not.toHaveProperty('cause');
    }
  });
});
