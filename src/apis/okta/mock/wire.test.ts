import { describe, expect, it } from 'vitest';
import {
  bookmark,
  clientApp,
  createJudgedMock,
  oidcApp,
  samlApp,
  sourceApp,
} from '../../../../contract-tests/okta/test-mock.js';

const url = 'https://app.example.com';

/** A mock, and a way to send what no type allows. */
function createOrg() {
  const org = createJudgedMock();
  const create = async (body: object, query = '') => {
    const answer = await org.send('POST', `/api/v1/apps${query}`, { body });
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  const put = async (id: string, body: object) => {
    const answer = await org.replace(id, body);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  return { ...org, create, put };
}

const saml = (signOn: object) => {
  const app = samlApp('Custom');
  return { ...app, settings: { signOn: { ...Object(Object(app.settings).signOn), ...signOn } } };
};
const signOnOf = (app: object) => Object(Object(Object(app).settings).signOn);
const clientOf = (app: object) => Object(Object(Object(app).settings).oauthClient);

describe('what the service takes', () => {
  it('okta rule 74: a mode that the name of a template tells', async () => {
    const org = createOrg();
    const app = { requestIntegration: false, url };
    expect(await org.create({ label: 'Docs', name: 'bookmark', settings: { app } })).toMatchObject({
      signOnMode: 'BOOKMARK',
      settings: { app },
    });
    const form = { url, usernameField: 'u', passwordField: 'p' };
    const posted = { label: 'Form', name: 'template_sps', settings: { app: form } };
    expect((await org.create(posted)).signOnMode).toBe('SECURE_PASSWORD_STORE');
    const { status, body } = await org.send('POST', '/api/v1/apps', { body: { label: 'Which?', name: 'zuora' } });
    expect([status, body.errorSummary]).toEqual([400, 'Api validation failed: signOnMode']);
  });

  it('okta rule 75: a client without credentials, which needs PKCE only where it keeps no secret', async () => {
    const org = createOrg();
    const { credentials: _, ...web } = clientApp('Web');
    const created = await org.create(web);
    expect(created.credentials).toMatchObject({
      oauthClient: {
        client_secret: expect.any(String),
        token_endpoint_auth_method: 'client_secret_basic',
        pkce_required: false,
      },
    });
    const settings = { oauthClient: { grant_types: ['authorization_code'], application_type: 'native' } };
    expect((await org.create({ ...web, label: 'Native', settings })).credentials).toMatchObject({
      oauthClient: { pkce_required: true },
    });
  });

  it('okta rule 76: null for what is left out, also deep inside', async () => {
    const org = createOrg();
    const app = await org.create({
      ...saml({
        audience: null,
        slo: null,
        acsEndpoints: null,
        inlineHooks: null,
        spCertificate: null,
        digestAlgorithm: null,
      }),
      name: null,
      visibility: null,
      licensing: null,
      credentials: { signing: null, userNameTemplate: { template: null, pushStatus: null } },
    });
    expect(app).toMatchObject({
      visibility: { autoLaunch: false },
      credentials: { userNameTemplate: { template: '${source.login}', type: 'BUILT_IN' } },
      settings: {
        signOn: { audience: 'https://sp.example.com/sso/saml', digestAlgorithm: 'SHA256', acsEndpoints: [] },
      },
    });
    const client = await org.put(oidcApp, {
      signOnMode: 'OPENID_CONNECT',
      label: null,
      profile: null,
      settings: {
        oauthClient: { grant_types: ['authorization_code'], jwks: null, network: null, consent_method: null },
      },
    });
    expect(client).toMatchObject({ label: 'Time Sheets', settings: { oauthClient: { consent_method: 'TRUSTED' } } });
    const { status } = await org.send('POST', '/api/v1/apps', { body: { ...samlApp('x'), label: null } });
    expect(status).toBe(400);
  });

  it('okta rule 77: no blank after SSWS, and True for true', async () => {
    const org = createOrg();
    const headers = { Authorization: 'SSWSkeyspec-admin' };
    expect((await org.send('GET', `/api/v1/apps/${sourceApp}`, { headers })).status).toBe(200);
    const { status } = await org.create(samlApp('Off'), '?activate=False');
    expect(status).toBe('INACTIVE');
    expect((await org.create(samlApp('On'), '?activate=True')).status).toBe('ACTIVE');
  });

  it('okta rule 78: a password app of the catalogue without a sign-in page', async () => {
    const org = createOrg();
    const listed = { name: 'aws_console', signOnMode: 'AUTO_LOGIN', label: 'Console' };
    const app = await org.create({ ...listed, settings: { app: {}, signOn: { redirectUrl: null } } });
    expect(app).toMatchObject({ name: 'aws_console', signOnMode: 'BROWSER_PLUGIN' });
    expect(app.settings).not.toHaveProperty('signOn');
    expect((await org.put(app.id, { ...listed, label: 'Renamed' })).label).toBe('Renamed');
  });
});

describe('an app of the catalogue', () => {
  it('okta rules 90, 91: has what its definition lays down, and links to what is shown', async () => {
    const org = createOrg();
    const named = (name: string, more: object = {}) => ({ name, label: name, signOnMode: 'SAML_2_0', ...more });
    const aws = await org.create(named('amazon_aws', { settings: { app: { sessionDuration: 7200 } } }));
    expect(aws.settings.app).toMatchObject({ accessKey: null, appFilter: 'okta', sessionDuration: 7200 });
    const google = await org.create(named('google'));
    expect(google).toMatchObject({
      licensing: { seatCount: 0 },
      visibility: { appLinks: { drive: true, mail: true } },
    });
    expect(google._links.appLinks).toHaveLength(6);
    const office = await org.create(named('office365', { signOnMode: 'SAML_1_1' }));
    expect(office.visibility.appLinks).toMatchObject({ login: true, word: false });
    expect(office._links.appLinks.map(({ name }) => name)).toEqual(['login']);
    const links = await org.create(named('of_its_own', { visibility: { appLinks: { start: true } } }));
    expect(links.visibility.appLinks).toEqual({ start: true });
  });

  it('okta rule 92: lists the key of the org behind its own', async () => {
    const org = createOrg();
    const { id, credentials } = await org.create({ name: 'pagerduty', label: 'Duty', signOnMode: 'SAML_2_0' });
    const [orgKey] = (await org.keys(oidcApp)).body;
    const kids = (await org.keys(id)).body.map(({ kid }) => kid);
    expect(kids).toEqual([credentials.signing.kid, orgKey?.kid]);
  });

  it('okta rule 93: has no mode when nobody signs in to it', async () => {
    const org = createOrg();
    const body = { name: 'deelhr', label: 'People', signOnMode: 'AUTO_LOGIN', settings: { app: {} } };
    const app = await org.create(body);
    expect(app).toMatchObject({ signOnMode: null, credentials: { signing: {} } });
    expect((await org.put(app.id, { ...body, label: 'Renamed' })).label).toBe('Renamed');
  });
});

describe('what the service answers', () => {
  it('okta rule 79: keeps the suffix of user names, and fills in whether they are pushed', async () => {
    const org = createOrg();
    const userNameTemplate = { template: 'user.email', type: 'CUSTOM', suffix: '.dev' };
    const app = await org.create({ ...samlApp('Suffix'), credentials: { userNameTemplate } });
    expect(app.credentials.userNameTemplate).toEqual({ ...userNameTemplate, pushStatus: 'DONT_PUSH' });
    const builtIn = { template: '${source.login}', type: 'BUILT_IN' };
    const back = await org.put(app.id, { signOnMode: 'SAML_2_0', credentials: { userNameTemplate: builtIn } });
    expect(back.credentials.userNameTemplate).toEqual({ ...builtIn, suffix: '.dev' });
  });

  it('okta rules 80, 82, 83: puts right what a custom SAML app sends', async () => {
    const org = createOrg();
    const certificate = (await org.keys(sourceApp)).body[0]?.x5c[0] ?? '';
    const acsEndpoints = [{ url }, { url: `${url}/2`, index: 3 }];
    const app = await org.create(
      saml({
        defaultRelayState: '',
        audienceOverride: '',
        allowMultipleAcsEndpoints: true,
        acsEndpoints,
        spCertificate: { x5c: [certificate.replace(/.{64}/g, '$& \n')] },
      }),
    );
    expect(signOnOf(app)).toMatchObject({
      defaultRelayState: null,
      acsEndpoints: [{ url, index: 0 }, acsEndpoints[1]],
      spCertificate: { x5c: [certificate.replace(/.{1,76}/g, '$&\r\n')] },
    });
    expect(signOnOf(app)).not.toHaveProperty('audienceOverride');
    const one = await org.put(app.id, saml({ allowMultipleAcsEndpoints: false }));
    expect(signOnOf(one).acsEndpoints).toEqual([]);
  });

  it('okta rule 84: shows of a catalogue app what it overrides, and no more', async () => {
    const org = createOrg();
    const signOn = { honorForceAuthn: true, assertionSigned: true, slo: { enabled: false }, destinationOverride: url };
    const app = await org.create({ name: 'pagerduty', label: 'Pager', signOnMode: 'SAML_2_0', settings: { signOn } });
    expect(signOnOf(app)).toEqual({
      defaultRelayState: null,
      attributeStatements: [],
      ssoAcsUrlOverride: null,
      audienceOverride: null,
      recipientOverride: null,
      destinationOverride: url,
    });
    expect(app.visibility.appLinks).toEqual({ login: true });
  });

  it('okta rule 85: links to inline hooks', async () => {
    const org = createOrg();
    const app = await org.create(saml({ inlineHooks: [{ id: 'cal7l8ac10HbQMIT61d7' }] }));
    expect(signOnOf(app).inlineHooks).toEqual([
      {
        id: 'cal7l8ac10HbQMIT61d7',
        _links: {
          self: {
            href: 'http://okta.test/api/v1/inlineHooks/cal7l8ac10HbQMIT61d7',
            hints: { allow: ['GET', 'PUT', 'DELETE'] },
          },
        },
      },
    ]);
    expect(await org.put(app.id, app)).toEqual({ ...app, lastUpdated: expect.any(String) });
  });

  it('okta rule 81: gives SAML 1.1 apps the key of the org, instructions and metadata', async () => {
    const org = createOrg();
    const settings = { app: { siteURL: url }, signOn: { audienceOverride: '', defaultRelayState: '' } };
    const app = await org.create({ name: 'sharepoint_onpremise', label: 'Share', signOnMode: 'SAML_1_1', settings });
    expect(signOnOf(app)).toEqual({
      audienceOverride: null,
      defaultRelayState: null,
      recipientOverride: null,
      ssoAcsUrlOverride: null,
    });
    const { body: shared } = await org.keys(oidcApp);
    expect(app.credentials.signing).toEqual({ kid: shared[0]?.kid });
    expect(app._links.help?.href).toContain('/setup/help/SAML_1_1/instructions');
    const { status, text } = await org.metadata(app.id, shared[0]?.kid ?? '');
    expect(status).toBe(200);
    expect(text).toMatch(/entityID="exk\w{17}"/);
    expect([...text.matchAll(/nameid-format:(\w+)</g)].map(([, format]) => format)).toEqual([
      'unspecified',
      'emailAddress',
    ]);
  });

  it("okta rule 3: lists the org's key for an app that signs nothing", async () => {
    const org = createOrg();
    const app = await org.create({ label: 'Docs', name: 'bookmark', settings: { app: { url } } });
    expect(app.credentials.signing).toEqual({});
    const kids = async (id: string) => (await org.keys(id)).body.map(({ kid }) => kid);
    expect(await kids(app.id)).toEqual(await kids(oidcApp));
    expect(await kids(bookmark)).toEqual(await kids(oidcApp));
  });

  it('okta rule 66: shows an unset loginUrlRegex of a basic authentication app as null', async () => {
    const org = createOrg();
    const app = { url, authURL: url };
    const basic = { name: 'template_basic_auth', label: 'Basic', signOnMode: 'BASIC_AUTH', settings: { app } };
    expect((await org.create(basic)).settings.app).toEqual({ ...app, loginUrlRegex: null });
  });

  it('okta rule 86: fills in what goes with the settings of a client', async () => {
    const org = createOrg();
    const oauthClient = {
      grant_types: ['authorization_code', 'refresh_token'],
      refresh_token: { rotation_type: 'STATIC', leeway: 0 },
      frontchannel_logout_uri: url,
      backchannel_custom_authenticator_id: 'autzl5nch7WihkNDZ1d7',
    };
    const app = await org.create({ ...clientApp('Filled in'), settings: { oauthClient } });
    expect(clientOf(app)).toMatchObject({
      refresh_token: { rotation_type: 'STATIC' },
      frontchannel_logout_session_required: false,
      backchannel_token_delivery_mode: 'poll',
    });
    expect(clientOf(app).refresh_token).not.toHaveProperty('leeway');
    const rotating = { oauthClient: { ...oauthClient, refresh_token: { rotation_type: 'ROTATE' } } };
    const rotated = await org.put(app.id, { signOnMode: 'OPENID_CONNECT', settings: rotating });
    expect(clientOf(rotated).refresh_token).toEqual({ rotation_type: 'ROTATE', leeway: 30 });
    const given = { rotation_type: 'ROTATE', leeway: 60 };
    const told = { oauthClient: { ...oauthClient, refresh_token: given } };
    expect(clientOf(await org.put(app.id, { signOnMode: 'OPENID_CONNECT', settings: told })).refresh_token).toEqual(
      given,
    );
  });

  it('okta rule 87: keeps names of dashboard links', async () => {
    const org = createOrg();
    const appLinks = { deelhr_link: true };
    const app = await org.create({ ...samlApp('Linked'), visibility: { appLinks } });
    expect(app.visibility.appLinks).toEqual({ subdomain_linked_1_link: true, ...appLinks });
    expect(app._links.appLinks.map(({ name }) => name)).toEqual(Object.keys(app.visibility.appLinks));
  });

  it('okta rule 88: says what is wrong with a cursor and with what is to be expanded', async () => {
    const org = createOrg();
    const refusal = async (query: string) => {
      const { status, body } = await org.send('GET', `/api/v1/apps?${query}`);
      return [status, body.errorCode, body.errorSummary, body.errorCauses.map(({ errorSummary }) => errorSummary)];
    };
    expect(await refusal('after=nowhere')).toEqual([400, 'E0000029', 'Invalid paging request.', ['Invalid cursor.']]);
    expect(await refusal('expand=user/id,group/id')).toEqual([
      400,
      'E0000001',
      'Api validation failed: RequestParams',
      ['Expand query is malformed.'],
    ]);
  });
});
