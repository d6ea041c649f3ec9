import type { ApplicationCreate, ApplicationUpdate, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Clock } from '../../../mock/core/clock.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import { missingSettings } from './app-templates.js';
import { applyInput, modeOf, newApplication } from './application.js';
import { newSecret, stampKeys } from './client-credential.js';
import { nameCustomApp } from './custom-name.js';
import type { Details, Errors } from './errors.js';
import type { Ids } from './ids.js';
import { attachKey, copyKey, type IssueKey } from './issue-key.js';
import { linksOf } from './links.js';
import { createLister } from './list-applications.js';
import { hasSecret } from './oauth-client.js';
import type { Org } from './org.js';
import { blank, noConsumer, refuseProblems } from './request-body.js';
import { showApplication } from './show-application.js';
import type { App, AppRecord } from './state.js';
import type { Store } from './store.js';
import { timestamp } from './timestamp.js';

type ApplicationOperation =
  | 'listApplications'
  | 'createApplication'
  | 'getApplication'
  | 'replaceApplication'
  | 'deleteApplication'
  | 'activateApplication'
  | 'deactivateApplication';

export interface ApplicationParts {
  readonly clock: Clock;
  readonly errors: Errors;
  readonly ids: Ids;
  readonly issueKey: IssueKey;
  readonly org: Org;
  readonly prune: (schema: string, body: unknown) => void;
  readonly store: Store;
}

/** Years that the key of a new app is valid. */
const firstKeyYears = 10;

export function createApplicationBehaviours(
  parts: ApplicationParts,
): Pick<Behaviours<operations, Holder>, ApplicationOperation> {
  const { clock, errors, ids, issueKey, org, prune, store } = parts;
  const now = () => timestamp(clock());
  const invalid = (details: Details) => errors.refusal('E0000001', details);

  const refuseOthersKey = (kid: string | undefined, held: readonly { kid: string }[]) => {
    if (kid !== undefined && !held.some((key) => key.kid === kid))
      throw invalid({ about: 'credentials', causes: ['credentials.signing.kid: The app has no key with this id.'] });
  };

  const refuseContradiction = (app: App, secret: string | undefined) => {
    const wrong = findContradiction(app, secret);
    if (wrong !== undefined) throw invalid(wrong);
  };

  /** The answer to a change: it alone shows the secret of a client that has one. */
  const showChanged = (record: AppRecord, origin: string) => {
    const { app, secrets } = record;
    const clientSecret = secrets.at(-1)?.client_secret;
    const client = app.signOnMode === 'OPENID_CONNECT' ? app.credentials.oauthClient : undefined;
    if (app.signOnMode !== 'OPENID_CONNECT' || client === undefined || clientSecret === undefined)
      return showApplication(record, origin);
    if (!hasSecret(client.token_endpoint_auth_method)) return showApplication(record, origin);
    const { autoKeyRotation, client_id, ...rest } = client;
    const shown = { autoKeyRotation, client_id, client_secret: clientSecret, ...rest };
    return {
      ...app,
      credentials: { ...app.credentials, oauthClient: shown },
      _links: linksOf(record, origin),
    };
  };

  /** Gives a client that authenticates by secret the one that was sent, or one if it has none. */
  const settleSecret = ({ app, secrets }: AppRecord, sent: string | undefined, moment: string) => {
    const method =
      app.signOnMode === 'OPENID_CONNECT' ? app.credentials.oauthClient?.token_endpoint_auth_method : 'none';
    if (method === undefined || !hasSecret(method)) return;
    const newest = secrets.at(-1);
    if (newest === undefined)
      secrets.push(newSecret({ id: ids.resource('ocs'), value: sent || ids.clientSecret(), now: moment }));
    else if (sent && secrets.every(({ client_secret }) => client_secret !== sent))
      secrets.splice(-1, 1, { ...newest, client_secret: sent, lastUpdated: moment });
  };

  const setStatus = (appId: string, status: App['status']) => {
    const record = store.find(appId);
    if (record.app.status !== status) store.replace(record, { ...record.app, status, lastUpdated: now() });
    return { status: 200, body: {} } as const;
  };

  return {
    listApplications: createLister(store, errors),

    async createApplication(call) {
      refuseProblems(errors, call);
      const { body } = call;
      prune('ApplicationCreate', body);
      const lacking = findLacking(body);
      if (lacking !== undefined) throw invalid(lacking);
      const hasOwnKey = ['SAML_2_0', 'WS_FEDERATION'].includes(body.signOnMode);
      // An app of the catalogue lists the org's key too, though it signs with its own.
      const listsOrgKey = !hasOwnKey || (body.signOnMode === 'SAML_2_0' && body.name !== undefined);
      const orgKey = listsOrgKey ? [store.state.orgKey] : [];
      refuseOthersKey(body.credentials?.signing?.kid, orgKey);

      const born = now();
      const id = ids.resource('0oa');
      const entityId = ids.resource('exk');
      const linkId = ids.resource('aln');
      const ownKey = hasOwnKey ? [await issueKey(firstKeyYears)] : [];
      const keys = [...orgKey.map((key) => copyKey(key, born)), ...ownKey];

      const first = newApplication(body, {
        id,
        orgId: org.id,
        name: body.name ?? nameCustomApp(store.state, org, body.label),
        now: born,
        active: call.query.activate !== false,
        kid: keys.at(-1)?.kid ?? '',
      });
      const app = applyInput(first, body, () => ids.resource('pks'));
      refuseContradiction(app, sentSecret(body));
      const record: AppRecord = {
        ordinal: store.state.lastOrdinal + 1,
        entityId,
        linkId,
        app,
        keys: [],
        csrs: [],
        claims: [],
        secrets: [],
        jwkTimes: {},
        grants: [],
        refreshTokens: [],
      };
      settleSecret(record, sentSecret(body), born);
      stampKeys(record, born);
      for (const key of keys) attachKey(record, key);
      store.add(record);
      return { status: 200, body: showChanged(record, call.origin) };
    },

    getApplication: ({ path, origin }) => ({ status: 200, body: showApplication(store.find(path.appId), origin) }),

    replaceApplication(call) {
      const record = store.find(call.path.appId);
      refuseProblems(errors, call);
      const { body } = call;
      prune('ApplicationUpdate', body);
      const { signOnMode, name } = record.app;
      if (signOnMode !== (signOnMode === 'AUTO_LOGIN' ? body.signOnMode : modeOf({ ...body, name })))
        throw invalid({ about: 'signOnMode', causes: ['signOnMode: The sign-on mode of an app cannot be changed.'] });
      refuseOthersKey(body.credentials?.signing?.kid, record.keys);
      const changed = applyInput(record.app, body, () => ids.resource('pks'));
      refuseContradiction(changed, sentSecret(body));
      const moment = now();
      store.replace(record, { ...changed, lastUpdated: moment });
      settleSecret(record, sentSecret(body), moment);
      stampKeys(record, moment);
      return { status: 200, body: showChanged(record, call.origin) };
    },

    deleteApplication({ path }) {
      const record = store.find(path.appId);
      if (record.app.status === 'ACTIVE')
        throw errors.refusal('E0000056', { causes: ['The application must be deactivated before deletion.'] });
      store.remove(record);
      return { status: 204 };
    },

    activateApplication: ({ path }) => setStatus(path.appId, 'ACTIVE'),
    deactivateApplication: ({ path }) => setStatus(path.appId, 'INACTIVE'),
  };
}

export const sentSecret = (body: ApplicationCreate | ApplicationUpdate): string | undefined =>
  body.signOnMode === 'OPENID_CONNECT' ? body.credentials?.oauthClient?.client_secret : undefined;

/** What a new app of this kind needs beyond its schema. */
export function findLacking(body: ApplicationCreate): Details | undefined {
  const { signOnMode, name } = body;
  if (signOnMode === 'SAML_2_0' && name === undefined) {
    const { ssoAcsUrl, destinationOverride } = body.settings?.signOn ?? {};
    if (!ssoAcsUrl && !destinationOverride) return { about: 'settings', causes: [noConsumer] };
  }
  if (signOnMode === 'AUTO_LOGIN' && name === undefined && !body.settings?.signOn?.loginUrl)
    return { about: 'settings', causes: [blank('settings.signOn.loginUrl')] };
  if (signOnMode === 'OPENID_CONNECT' && name === 'oidc_client' && body.settings.oauthClient === undefined)
    return { about: 'settings', causes: [blank('settings.oauthClient')] };
  if (signOnMode === 'BOOKMARK' && body.settings.app === undefined)
    return { about: 'settings', causes: [blank('settings.app.url')] };
  const settings = missingSettings(name ?? '', body.settings?.app);
  return settings.length > 0
    ? { about: 'settings', causes: settings.map((setting) => blank(`settings.app.${setting}`)) }
    : undefined;
}

/** What about a client does not go together. */
export function findContradiction(app: App, secret = ''): Details | undefined {
  const client = app.signOnMode === 'OPENID_CONNECT' ? app.credentials.oauthClient : undefined;
  const method = client?.token_endpoint_auth_method;
  if (method === 'none' && client?.pkce_required === false)
    return {
      about: 'credentials',
      causes: ["credentials.oauthClient.pkce_required: Has to be true when 'token_endpoint_auth_method' is 'none'."],
    };
  if (secret !== '' && method === 'private_key_jwt')
    return {
      about: 'client_secret',
      causes: ["'client_secret' can't be used when 'token_endpoint_auth_method' is 'private_key_jwt'."],
    };
  if (secret !== '' && secret.length < 32 && method === 'client_secret_jwt')
    return {
      about: 'client_secret',
      causes: [
        "client_secret: 'client_secret' must be at least '32' characters long when 'token_endpoint_auth_method' is 'client_secret_jwt'.",
      ],
    };
  return undefined;
}
