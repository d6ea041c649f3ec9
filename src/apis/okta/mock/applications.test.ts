import { describe, expect, it } from 'vitest';
import {
  bookmark,
  bookmarkTo,
  clientApp,
  createJudgedMock,
  inactiveApp,
  nobodysId,
  nobodysKid,
  oidcApp,
  samlApp,
  sharedKid,
  sourceApp,
  targetApp,
} from '../../../../contract-tests/okta/test-mock.js';
import type { Application } from '../../../../generated/okta/types.js';
import { loadDescription } from '../../../description/load.js';

const labels = (apps: readonly Application[]) => apps.map(({ label }) => label);

const clientOf = ({ credentials }: Application) => ('oauthClient' in credentials ? credentials.oauthClient : undefined);

const signOnOf = ({ settings }: { settings?: object | undefined }) =>
  Object(settings !== undefined && 'signOn' in settings ? settings.signOn : undefined);

/** The value of one of the description's examples. */
const example = (name: string): unknown => {
  const examples: unknown = loadDescription('okta').components?.examples;
  return Reflect.get(Reflect.get(Object(examples), name), 'value');
};

describe('apps', () => {
  it('okta rule 30: the statuses of creating, replacing, deleting, activating and deactivating', async () => {
    const org = createJudgedMock();
    const created = await org.create(bookmarkTo('Statuses'));
    expect([created.status, created.headers.get('Location')]).toEqual([200, null]);
    const { id } = created.body;
    expect((await org.replace(id, bookmarkTo('Statuses'))).status).toBe(200);
    for (const lifecycle of [org.deactivate, org.activate, org.activate, org.deactivate, org.deactivate]) {
      const { status, text, headers } = await lifecycle(id);
      expect([status, text, headers.get('Content-Type')]).toEqual([200, '{}', 'application/json']);
    }
    const deleted = await org.remove(id);
    expect([deleted.status, deleted.text, deleted.headers.get('Content-Type')]).toEqual([204, '', null]);
  });

  // Okta shows no answer to activating an app that is active: it is 200, and nothing changes.
  it('okta rule 31: the status follows activation and deactivation', async () => {
    const org = createJudgedMock();
    expect((await org.create(bookmarkTo('On'))).body.status).toBe('ACTIVE');
    const { body: app } = await org.create(bookmarkTo('Off'), '?activate=false');
    expect(app.status).toBe('INACTIVE');
    expect(app._links.activate?.href).toBe(`http://okta.test/api/v1/apps/${app.id}/lifecycle/activate`);
    expect(app._links.deactivate).toBeUndefined();
    await org.activate(app.id);
    const { body: active } = await org.app(app.id);
    expect(active).toMatchObject({ status: 'ACTIVE', created: app.created });
    expect(active.lastUpdated > app.lastUpdated).toBe(true);
    expect(active._links.activate).toBeUndefined();
    expect(active._links.deactivate?.href).toBe(`http://okta.test/api/v1/apps/${app.id}/lifecycle/deactivate`);
    await org.activate(app.id);
    expect((await org.app(app.id)).body).toEqual(active);
    expect((await org.create(bookmarkTo('Perhaps'), '?activate=perhaps')).body).toMatchObject({
      errorCode: 'E0000001',
      errorSummary: 'Api validation failed: activate',
    });
  });

  it('okta rule 32: an active app is not deleted, and of a deleted one nothing is found', async () => {
    const org = createJudgedMock();
    const { status, body } = await org.remove(sourceApp);
    expect([status, body.errorCode, body.errorSummary]).toEqual([403, 'E0000056', 'Delete application forbidden.']);
    expect(body.errorCauses).toEqual([{ errorSummary: 'The application must be deactivated before deletion.' }]);
    await org.deactivate(sourceApp);
    expect((await org.remove(sourceApp)).status).toBe(204);
    const answers = [
      await org.app(sourceApp),
      await org.replace(sourceApp, samlApp('Source App')),
      await org.remove(sourceApp),
      await org.activate(sourceApp),
      await org.deactivate(sourceApp),
      await org.keys(sourceApp),
      await org.metadata(sourceApp, sharedKid),
    ];
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 404));
    expect((await org.create(samlApp('Source App'))).status).toBe(200);
  });

  it('okta rule 33: a replacement ignores what only Okta sets', async () => {
    const org = createJudgedMock();
    const { body: before } = await org.app(sourceApp);
    const { status, body: after } = await org.replace(sourceApp, {
      ...before,
      id: nobodysId,
      name: 'other',
      status: 'INACTIVE',
      created: '2001-01-01T00:00:00.000Z',
      lastUpdated: '2001-01-01T00:00:00.000Z',
      features: ['SSO'],
      _links: {},
      unheardOf: true,
      settings: { ...before.settings, emOptInStatus: 'ENABLED', unheardOf: true },
    });
    expect(status).toBe(200);
    expect(after).toEqual({ ...before, lastUpdated: after.lastUpdated });
    expect(after.lastUpdated > before.lastUpdated).toBe(true);
    expect((await org.app(sourceApp)).body).toEqual(after);
  });

  it('okta rule 34: a replacement with the signing key alone keeps everything else', async () => {
    const org = createJudgedMock();
    await org.replace(targetApp, {
      signOnMode: 'SAML_2_0',
      credentials: { userNameTemplate: { template: '${source.email}', type: 'CUSTOM', pushStatus: 'PUSH' } },
      visibility: { hide: { web: true }, appLinks: { subdomain_targetapp_1_link: false, other: true } },
      accessibility: { errorRedirectUrl: 'https://example.com/error' },
      settings: { notes: { admin: 'Ask Ada.' } },
    });
    const { body: before } = await org.app(targetApp);
    expect(before).toMatchObject({
      credentials: { userNameTemplate: { template: '${source.email}', type: 'CUSTOM', pushStatus: 'PUSH' } },
      visibility: { hide: { web: true, iOS: false }, appLinks: { subdomain_targetapp_1_link: false } },
      accessibility: { errorRedirectUrl: 'https://example.com/error', selfService: false },
      settings: { notes: { admin: 'Ask Ada.', enduser: null } },
    });
    await org.clone(sourceApp, sharedKid, targetApp);
    // The guide on sharing certificates leaves the label out, and the description follows it.
    const { status, body: after } = await org.replace(targetApp, example('useSharedKey'));
    expect(status).toBe(200);
    expect(after).toEqual({
      ...before,
      lastUpdated: after.lastUpdated,
      credentials: { ...before.credentials, signing: { kid: sharedKid } },
    });
  });

  // Okta does not say what becomes of a key that the app does not hold. To sign with it is impossible, so it is refused.
  it('okta rule 34: a replacement cannot name a key that the app does not hold', async () => {
    const org = createJudgedMock();
    const { body: before } = await org.app(targetApp);
    const { status, body } = await org.replace(targetApp, example('useSharedKey'));
    expect([status, body.errorCode, body.errorSummary]).toEqual([
      400,
      'E0000001',
      'Api validation failed: credentials',
    ]);
    expect(body.errorCauses).toEqual([{ errorSummary: 'credentials.signing.kid: The app has no key with this id.' }]);
    expect((await org.app(targetApp)).body).toEqual(before);
    const copied = { ...samlApp('Copied'), credentials: { signing: { kid: nobodysKid } } };
    expect((await org.send('POST', '/api/v1/apps', { body: copied })).body.errorSummary).toBe(
      'Api validation failed: credentials',
    );
  });

  it('okta rule 35: the secret of a client is shown when it is created or replaced, and never else', async () => {
    const org = createJudgedMock();
    const { body: created } = await org.create(clientApp('Client'));
    const secret = clientOf(created)?.client_secret;
    expect(secret).toMatch(/^[\w-]{64}$/);
    expect(clientOf(created)?.client_id).toBe(created.id);
    expect(created._links.clientCredentials).toEqual([
      { name: 'secrets', href: `http://okta.test/api/v1/apps/${created.id}/credentials/secrets` },
    ]);
    expect((await org.app(created.id)).text).not.toContain('client_secret"');
    expect((await org.send('GET', '/api/v1/apps')).text).not.toContain('client_secret"');
    const replaced = await org.replace(created.id, { signOnMode: 'OPENID_CONNECT', label: 'Renamed' });
    expect(clientOf(replaced.body)?.client_secret).toBe(secret);
    const own = 'a secret of my own, long enough!';
    const changed = await org.replace(created.id, {
      signOnMode: 'OPENID_CONNECT',
      credentials: { oauthClient: { client_secret: own, client_id: 'ignored-since-it-never-changes' } },
    });
    expect(clientOf(changed.body)).toMatchObject({ client_secret: own, client_id: created.id });
  });

  it('okta rule 35: a client that proves itself otherwise has no secret', async () => {
    const org = createJudgedMock();
    const { body: open } = await org.create(clientApp('Public', { token_endpoint_auth_method: 'none' }));
    expect(clientOf(open)).not.toHaveProperty('client_secret');
    expect(open._links.clientCredentials).toBeUndefined();
    const { body: signing } = await org.create(
      clientApp('Signing', { token_endpoint_auth_method: 'private_key_jwt', client_id: 'signing-client' }),
    );
    expect(clientOf(signing)).not.toHaveProperty('client_secret');
    expect(clientOf(signing)?.client_id).toBe('signing-client');
    expect(signing._links.clientCredentials?.[0]?.name).toBe('jwks');
    const now = await org.replace(open.id, {
      signOnMode: 'OPENID_CONNECT',
      credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_post' } },
    });
    expect(clientOf(now.body)?.client_secret).toMatch(/^[\w-]{64}$/);
  });

  it('refuses a client whose parts do not go together', async () => {
    const org = createJudgedMock();
    const causeOf = async (client: Parameters<typeof clientApp>[1]) => {
      const { status, body } = await org.create(clientApp('Wrong', client));
      return [status, body.errorCode, body.errorCauses?.[0]?.errorSummary];
    };
    expect(await causeOf({ token_endpoint_auth_method: 'none', pkce_required: false })).toEqual([
      400,
      'E0000001',
      expect.stringContaining('pkce_required'),
    ]);
    expect(await causeOf({ token_endpoint_auth_method: 'private_key_jwt', client_secret: 'fourteen chars' })).toEqual([
      400,
      'E0000001',
      "'client_secret' can't be used when 'token_endpoint_auth_method' is 'private_key_jwt'.",
    ]);
    expect(await causeOf({ token_endpoint_auth_method: 'client_secret_jwt', client_secret: 'fourteen chars' })).toEqual(
      [400, 'E0000001', expect.stringContaining("at least '32' characters")],
    );
    expect(await causeOf({ client_secret: 'short' })).toEqual([400, 'E0000001', expect.anything()]);
    expect((await org.list('?q=Wrong')).body).toEqual([]);
  });

  it("gives a client's keys their ids, and leaves them to those that are sent back", async () => {
    const org = createJudgedMock();
    const body = clientApp('With Keys', { token_endpoint_auth_method: 'private_key_jwt' });
    const key = { kty: 'EC', kid: 'mine', x: 'AQ', y: 'Ag' } as const;
    const { body: created } = await org.replace((await org.create(body)).body.id, {
      signOnMode: 'OPENID_CONNECT',
      settings: { oauthClient: { grant_types: ['client_credentials'], jwks: { keys: [key] } } },
    });
    const settings = created.settings;
    if (!('oauthClient' in settings) || !settings.oauthClient?.jwks) throw new Error('no keys');
    const [named] = settings.oauthClient.jwks.keys;
    expect(named).toEqual({ ...key, id: expect.stringMatching(/^pks\w{17}$/), status: 'ACTIVE', use: null, crv: null });
    const { body: again } = await org.replace(created.id, created);
    expect(again.settings).toEqual(settings);
  });

  it('okta rule 36: Okta names a custom SAML app after the org and its label', async () => {
    const org = createJudgedMock();
    const { body: first } = await org.create(samlApp('testAcc_826687444'));
    expect(first.name).toBe('subdomain_testacc826687444_1');
    expect(first.visibility.appLinks).toEqual({ subdomain_testacc826687444_1_link: true });
    expect(first._links.appLinks[0]?.name).toBe('subdomain_testacc826687444_1_link');
    expect((await org.create(samlApp('testAcc 826687444'))).body.name).toBe('subdomain_testacc826687444_2');
    expect((await org.create(samlApp('constructor'))).body.name).toBe('subdomain_constructor_1');
    expect((await org.create(samlApp('\u540d\u524d'))).body.name).toBe('subdomain__1');
    expect(first.id).toMatch(/^0oa\w{17}$/);
  });

  it('okta rule 36: a new custom SAML app has the defaults of its kind', async () => {
    const org = createJudgedMock();
    const { body: app } = await org.create(samlApp('Defaults'));
    expect(app).toMatchObject({
      orn: `orn:okta:idp:00o5km81tGh3RzNqW0h7:apps:${app.name}:${app.id}`,
      accessibility: { selfService: false, errorRedirectUrl: null, loginRedirectUrl: null },
      features: [],
      credentials: { userNameTemplate: { template: '${source.login}', type: 'BUILT_IN' } },
      settings: {
        notifications: { vpn: { network: { connection: 'DISABLED' }, message: null, helpUrl: null } },
        manualProvisioning: false,
        implicitAssignment: false,
        notes: { admin: null, enduser: null },
        signOn: { idpIssuer: 'http://www.okta.com/${org.externalKey}', audience: 'https://sp.example.com' },
      },
    });
    expect(Object.keys(app).join()).toBe(
      'id,orn,name,label,status,lastUpdated,created,accessibility,visibility,features,signOnMode,credentials,' +
        'universalLogout,settings,_links',
    );
    expect(app._links.metadata).toEqual({
      href: `http://okta.test/api/v1/apps/${app.id}/sso/saml/metadata`,
      type: 'application/xml',
    });
  });

  it('okta rule 37: an unknown app is named in the answer', async () => {
    const org = createJudgedMock();
    for (const id of ['foo', nobodysId, 'propertyIsEnumerable', '__proto__']) {
      const { status, body } = await org.app(id);
      expect([status, body.errorCode, body.errorSummary]).toEqual([
        404,
        'E0000007',
        `Not found: Resource not found: ${id} (AppInstance)`,
      ]);
    }
  });

  it('creates an app of every sign-on mode, and replaces it with what was read', async () => {
    const org = createJudgedMock();
    const app = (signOnMode: string, name: string, settings: object) => ({
      label: signOnMode,
      signOnMode,
      name,
      settings,
    });
    const url = 'https://app.example.com';
    const bodies = [
      example('createSamlApp'),
      example('createOidcApp'),
      example('createBookmarkApp'),
      example('createBrowserPluginApp'),
      { label: 'SAML_1_1', signOnMode: 'SAML_1_1', name: 'zuora', settings: { signOn: { audienceOverride: 'x' } } },
      { label: 'Catalogue', signOnMode: 'SAML_2_0', name: 'salesforce' },
      app('BASIC_AUTH', 'template_basic_auth', { app: { url, authURL: url } }),
      app('SECURE_PASSWORD_STORE', 'template_sps', { app: { url, usernameField: 'u', passwordField: 'p' } }),
      { label: 'AUTO_LOGIN', signOnMode: 'AUTO_LOGIN', settings: { signOn: { loginUrl: url } } },
      app('WS_FEDERATION', 'template_wsfed', {
        app: {
          siteURL: url,
          wReplyURL: url,
          nameIDFormat: 'x',
          audienceRestriction: 'x',
          authnContextClassRef: 'x',
          groupValueFormat: 'dn',
          usernameAttribute: 'upn',
        },
      }),
    ];
    for (const body of bodies) {
      const created = await org.send('POST', '/api/v1/apps', { body });
      expect(created.status, created.text).toBe(200);
      const { id } = created.body;
      const { body: read } = await org.app(id);
      const replaced = await org.replace(id, read);
      expect(replaced.status, replaced.text).toBe(200);
      expect((await org.app(id)).body).toEqual({ ...read, lastUpdated: replaced.body.lastUpdated });
    }
  });

  it('okta rule 66: shows null for what a template knows and nobody has set, or set empty', async () => {
    const org = createJudgedMock();
    const selectors = { userNameSelector: '#u', passwordSelector: '#p', buttonSelector: '#b' };
    const app = { targetURL: 'https://app.example.com', ...selectors };
    const { body: plugin } = await org.send('POST', '/api/v1/apps', {
      body: { name: 'template_swa3field', label: 'Plugin', signOnMode: 'BROWSER_PLUGIN', settings: { app } },
    });
    expect(plugin.settings).toHaveProperty('app', {
      ...app,
      loginUrlRegex: null,
      redirectUrl: null,
      extraFieldSelector: null,
      extraFieldValue: null,
    });
    const put = (settings: object) => org.replace(plugin.id, { signOnMode: 'BROWSER_PLUGIN', settings });
    expect((await put({ app: { redirectUrl: '/next', extraFieldValue: '' } })).body.settings).toHaveProperty('app', {
      ...plugin.settings.app,
      redirectUrl: '/next',
    });
    expect((await put({ app: { redirectUrl: '' } })).body.settings).toEqual(plugin.settings);
    const loginUrl = 'https://app.example.com/login';
    const { body: own } = await org.create({
      label: 'Own',
      signOnMode: 'AUTO_LOGIN',
      settings: { signOn: { loginUrl } },
    });
    expect(signOnOf(own)).toEqual({ redirectUrl: null, loginUrl });
  });

  it('never shows a shared password', async () => {
    const org = createJudgedMock();
    const { body, text } = await org.send('POST', '/api/v1/apps', { body: example('createBrowserPluginApp') });
    expect(body.credentials).toMatchObject({ userName: 'mailroom@example.com', password: {} });
    expect(text + JSON.stringify(org.mock.snapshot())).not.toContain('s4mple-Password');
  });

  it('refuses what an app needs and lacks', async () => {
    const org = createJudgedMock();
    const refusal = async (body: unknown) => {
      const answer = await org.send('POST', '/api/v1/apps', { body });
      return [answer.status, answer.body.errorSummary, answer.body.errorCauses?.map((cause) => cause.errorSummary)];
    };
    const failed = (about: string, ...causes: unknown[]) => [400, `Api validation failed: ${about}`, causes];
    const consumer = "settings.signOn: Set 'ssoAcsUrl' or 'destinationOverride'.";
    expect(await refusal({})).toEqual(failed('signOnMode', 'signOnMode: The field cannot be left blank'));
    expect(await refusal({ label: 'A', signOnMode: 'MAGIC' })).toEqual(
      failed('signOnMode', 'signOnMode: The field cannot be left blank'),
    );
    expect(await refusal({ signOnMode: 'SAML_2_0' })).toEqual(failed('label', 'label: The field cannot be left blank'));
    expect(await refusal({ signOnMode: 'SAML_2_0', label: '', name: 'box' })).toEqual(
      failed('label', 'label: The field cannot be left blank'),
    );
    expect(await refusal({ signOnMode: 'SAML_2_0', label: 'x'.repeat(101), name: 'box' })).toEqual(
      failed('label', 'label: The field is too long'),
    );
    for (const settings of [undefined, {}, { signOn: {} }])
      expect(await refusal({ label: 'A', signOnMode: 'SAML_2_0', settings })).toEqual(failed('settings', consumer));
    expect(await refusal({ label: 'A', signOnMode: 'AUTO_LOGIN', settings: {} })).toEqual(
      failed('settings', 'settings.signOn.loginUrl: The field cannot be left blank'),
    );
    expect(await refusal({ ...bookmarkTo('A'), settings: { app: {} } })).toEqual(
      failed('settings', 'settings.app.url: The field cannot be left blank'),
    );
    expect(await refusal({ ...bookmarkTo('A'), name: 'template_swa', signOnMode: 'BROWSER_PLUGIN' })).toEqual(
      failed(
        'settings',
        'settings.app.usernameField: The field cannot be left blank',
        'settings.app.passwordField: The field cannot be left blank',
        'settings.app.buttonField: The field cannot be left blank',
      ),
    );
    expect(await refusal({ ...clientApp('A'), settings: {} })).toEqual(
      failed('settings', 'settings.oauthClient: The field cannot be left blank'),
    );
    expect(await refusal({ ...bookmarkTo('A'), accessibility: { selfService: 'yes' } })).toEqual(
      failed('accessibility', expect.stringContaining('accessibility.selfService: ')),
    );
    expect((await org.list()).body).toHaveLength(6);
  });

  it('okta rule 71: takes a label that other apps have', async () => {
    const org = createJudgedMock();
    expect((await org.create(samlApp('Target App'))).status).toBe(200);
    expect((await org.create(samlApp('Target App'))).status).toBe(200);
    expect((await org.replace(sourceApp, { signOnMode: 'SAML_2_0', label: 'Target App' })).status).toBe(200);
    expect(labels((await org.list('?q=Target')).body)).toEqual([
      'Target App',
      'Target App',
      'Target App',
      'Target App',
    ]);
  });

  it('refuses another sign-on mode than the app has, and none', async () => {
    const org = createJudgedMock();
    for (const body of [bookmarkTo('Other'), { label: 'Other' }, { signOnMode: null }]) {
      const answer = await org.replace(sourceApp, body);
      expect([answer.status, answer.body.errorSummary]).toEqual([400, 'Api validation failed: signOnMode']);
    }
  });

  // In recorded traffic a replacement without `profile` takes it away, unlike every other member.
  it('okta rule 69: replaces the free-form attributes of a client as a whole', async () => {
    const org = createJudgedMock();
    const put = (profile?: object) => org.replace(oidcApp, { signOnMode: 'OPENID_CONNECT', profile });
    await put({ colour: 'red', __proto__: { size: 1 }, nested: { deep: [1] } });
    const { body } = await put({ shape: 'round', constructor: 'kept' });
    expect(body.profile).toEqual({ shape: 'round', constructor: 'kept' });
    expect((await org.app(oidcApp)).body.profile).toEqual(body.profile);
    expect((await put()).body).not.toHaveProperty('profile');
    expect((await org.app(oidcApp)).body).not.toHaveProperty('profile');
  });

  // As recorded: clients send every override, empty where there is none.
  it('okta rule 66: shows no empty override of a custom SAML app, and null for that of another', async () => {
    const org = createJudgedMock();
    const overrides = {
      ssoAcsUrlOverride: '',
      audienceOverride: '',
      recipientOverride: '',
      destinationOverride: '',
    };
    const custom = samlApp('Custom');
    const sent = (signOn: object) => ({ ...custom, settings: { signOn: { ...signOnOf(custom), ...signOn } } });
    const { body: app } = await org.send('POST', '/api/v1/apps', { body: sent(overrides) });
    for (const name of Object.keys(overrides)) expect(signOnOf(app)).not.toHaveProperty(name);
    const put = async (signOn: object) => signOnOf((await org.replace(app.id, sent(signOn))).body);
    expect(await put({ audienceOverride: 'https://other' })).toHaveProperty('audienceOverride', 'https://other');
    expect(await put(overrides)).not.toHaveProperty('audienceOverride');
    const { body: listed } = await org.send('POST', '/api/v1/apps', {
      body: {
        name: 'pagerduty',
        label: 'Listed',
        signOnMode: 'SAML_2_0',
        settings: { signOn: { ...overrides, defaultRelayState: '' } },
      },
    });
    const none = Object.fromEntries([...Object.keys(overrides), 'defaultRelayState'].map((name) => [name, null]));
    expect(signOnOf(listed)).toEqual({ ...none, attributeStatements: [] });
  });

  it('okta rule 70: takes the issuer of single logout for that of the service provider', async () => {
    const org = createJudgedMock();
    const custom = samlApp('Logout');
    const { body: app } = await org.create(custom);
    expect(signOnOf(app)).toMatchObject({ spIssuer: null, slo: { enabled: false } });
    const slo = { enabled: true, issuer: 'https://sp.example.com', logoutUrl: 'https://sp.example.com/logout' };
    const { body } = await org.replace(app.id, { ...custom, settings: { signOn: { ...signOnOf(custom), slo } } });
    expect(signOnOf(body)).toMatchObject({ spIssuer: 'https://sp.example.com', slo });
  });
});

describe('the list of apps', () => {
  // Okta's reference used to say that all apps are listed, its description now has a switch for those that are not
  // active. Nothing shows that a plain list leaves them out, and a client that looks for one has to find it: they are in.
  it('lists all apps, in the order of their creation, inactive ones as well', async () => {
    const org = createJudgedMock();
    const { body: made } = await org.create(bookmarkTo('Youngest'));
    const { body: apps } = await org.list();
    expect(labels(apps)).toEqual([
      'Source App',
      'Target App',
      'Legacy App',
      'Time Sheets',
      'Lunch Menu',
      'Retired App',
      'Youngest',
    ]);
    expect((await org.list('?includeNonDeleted=true&useOptimization=true&alwaysIncludeVpnSettings=true')).body).toEqual(
      apps,
    );
    await org.deactivate(made.id);
    await org.remove(made.id);
    expect(labels((await org.list()).body)).not.toContain('Youngest');
  });

  it('shows an app as reading it does', async () => {
    const org = createJudgedMock();
    for (const app of (await org.list()).body) expect((await org.app(app.id)).body).toEqual(app);
  });

  it('comes in pages that lead to the next one, the last of which does not', async () => {
    const org = createJudgedMock();
    const links = async (query: string) => {
      const { headers, body } = await org.list(query);
      return { link: headers.get('Link'), found: labels(body) };
    };
    expect(await links('?limit=3')).toEqual({
      link: '<http://okta.test/api/v1/apps?limit=3>; rel="self", <http://okta.test/api/v1/apps?after=3&limit=3>; rel="next"',
      found: ['Source App', 'Target App', 'Legacy App'],
    });
    expect(await links('?after=3&limit=3')).toEqual({
      link: '<http://okta.test/api/v1/apps?after=3&limit=3>; rel="self"',
      found: ['Time Sheets', 'Lunch Menu', 'Retired App'],
    });
    expect(await links('')).toMatchObject({ link: '<http://okta.test/api/v1/apps?limit=20>; rel="self"' });
    expect(await links('?filter=status+eq+%22ACTIVE%22&limit=1&q=Source')).toEqual({
      link: '<http://okta.test/api/v1/apps?limit=1&q=Source&filter=status+eq+%22ACTIVE%22>; rel="self"',
      found: ['Source App'],
    });
  });

  it('leads on when the last app of a page was deleted meanwhile', async () => {
    const org = createJudgedMock();
    const seen: string[] = [];
    let next: string | undefined = '?limit=2';
    while (next !== undefined) {
      const { body, headers }: Awaited<ReturnType<typeof org.list>> = await org.list(next);
      for (const { id, label } of body) {
        seen.push(label);
        await org.deactivate(id);
        await org.remove(id);
      }
      next = /<[^>]*(\?[^>]*)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1];
    }
    expect(seen).toHaveLength(6);
    expect((await org.list()).body).toEqual([]);
  });

  // Okta names no answer to a limit that is none; its error for paging requests fits.
  it('refuses a cursor or a limit that is none', async () => {
    const org = createJudgedMock();
    for (const query of [
      '?after=x',
      '?after=0',
      '?after=7',
      '?after=1e3',
      '?after=',
      '?limit=0',
      '?limit=201',
      '?limit=x',
    ]) {
      const { status, body } = await org.send('GET', `/api/v1/apps${query}`);
      expect([query, status, body.errorCode]).toEqual([query, 400, 'E0000029']);
    }
  });

  // Okta does not say whether case matters to the search: it does not here, so that no client misses an app.
  it('finds apps whose name or label begins with a text', async () => {
    const org = createJudgedMock();
    expect(labels((await org.list('?q=sou')).body)).toEqual(['Source App']);
    expect(labels((await org.list('?q=subdomain_t')).body)).toEqual(['Target App']);
    expect(labels((await org.list('?q=App')).body)).toEqual([]);
    expect(labels((await org.list('?q=Retired&filter=status%20eq%20%22ACTIVE%22')).body)).toEqual([]);
  });

  it('finds apps by one expression', async () => {
    const org = createJudgedMock();
    const found = async (filter: string) => labels((await org.list(`?filter=${encodeURIComponent(filter)}`)).body);
    expect(await found(`id eq "${bookmark}"`)).toEqual(['Lunch Menu']);
    expect(await found('status eq "INACTIVE"')).toEqual(['Retired App']);
    expect(await found(' name EQ "oidc_client" ')).toEqual(['Time Sheets']);
    expect(await found(`id eq "${inactiveApp}"`)).toEqual(['Retired App']);
    expect(await found('name eq "a \\"quoted\\" name"')).toEqual([]);
    expect(await found('settings.slo.enabled eq true')).toEqual([]);
    expect(await found('settings.slo.enabled eq "false"')).toHaveLength(4);
    // Nobody lives in the mock's org, so no app is anybody's.
    expect(await found('user.id eq "00u5km8gT4vRzXqLs0h7"')).toEqual([]);
    expect(await found('group.id eq "00g5km8gT4vRzXqLs0h7"')).toEqual([]);
  });

  // Which of its two errors Okta has for which filter is not known: what reads as a filter is unsupported.
  it('refuses filters it does not support, and those that are none', async () => {
    const org = createJudgedMock();
    const code = async (filter: string) => {
      const { status, body } = await org.send('GET', `/api/v1/apps?filter=${encodeURIComponent(filter)}`);
      return [status, body.errorCode];
    };
    for (const filter of [
      'label eq "Source App"',
      'Status eq "ACTIVE"',
      'status ne "ACTIVE"',
      'status eq "ACTIVE" and name eq "bookmark"',
      'name pr',
      'constructor eq "x"',
    ])
      expect([filter, ...(await code(filter))]).toEqual([filter, 400, 'E0000094']);
    for (const filter of ['', ' ', 'status', 'status eq ACTIVE', 'status eq "ACTIVE', 'status = "ACTIVE"', '"'])
      expect([filter, ...(await code(filter))]).toEqual([filter, 400, 'E0000031']);
  });

  it('expands a person only along with the filter on that person', async () => {
    const org = createJudgedMock();
    const refused = await org.send('GET', '/api/v1/apps?expand=user/00u1');
    expect([refused.status, refused.body.errorCode]).toEqual([400, 'E0000063']);
    const both = await org.list('?expand=user/00u1&filter=user.id+eq+%2200u1%22');
    expect([both.status, both.body]).toEqual([200, []]);
    expect((await org.send('GET', `/api/v1/apps/${sourceApp}?expand=user/00u1`)).status).toBe(200);
    expect((await org.send('GET', '/api/v1/apps?expand=groups')).status).toBe(400);
    expect((await org.send('GET', '/api/v1/apps?includeNonDeleted=maybe')).body.errorCode).toBe('E0000001');
  });
});
