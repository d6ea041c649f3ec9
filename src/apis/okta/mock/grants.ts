import type { operations, ScopeGrant } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import type { ClientParts } from './client-parts.js';
import { org } from './org.js';
import { refuseProblems } from './request-body.js';
import type { Grant } from './state.js';
import type { ClientRecord } from './store.js';
import { timestamp } from './timestamp.js';

type GrantOperation =
  | 'listScopeConsentGrants'
  | 'grantConsentToScope'
  | 'getScopeConsentGrant'
  | 'revokeScopeConsentGrant';

export function createGrantBehaviours({
  clock,
  errors,
  ids,
  store,
}: ClientParts): Pick<Behaviours<operations, Holder>, GrantOperation> {
  const find = ({ grantId, appId }: { grantId: string; appId: string }) => {
    const found = store.findClient(appId);
    const grant = found.record.grants.find(({ id }) => id === grantId);
    if (grant === undefined) throw errors.notFound(grantId, 'OAuth2ScopeConsentGrant');
    return { ...found, grant };
  };

  return {
    listScopeConsentGrants({ path, query, origin }) {
      const found = store.findClient(path.appId);
      const embeds = query.expand === 'scope';
      return { status: 200, body: found.record.grants.map((grant) => show(found, grant, origin, embeds)) };
    },

    grantConsentToScope(call) {
      const { path, body, origin } = call;
      const found = store.findClient(path.appId);
      refuseProblems(errors, call);
      if (body.issuer.replace(/\/$/, '') !== origin)
        throw errors.refusal('E0000001', {
          about: 'issuer',
          causes: ['issuer: The issuer is not the address of this org.'],
        });
      const { grants } = found.record;
      const now = timestamp(clock());
      const known = grants.find(({ scopeId }) => scopeId === body.scopeId);
      const grant = known ?? { id: ids.resource('oag'), scopeId: body.scopeId, created: now, lastUpdated: now };
      if (known === undefined) grants.push(grant);
      return { status: 200, body: show(found, grant, origin, true) };
    },

    getScopeConsentGrant({ path, query, origin }) {
      const { grant, ...found } = find(path);
      return { status: 200, body: show(found, grant, origin, query.expand === 'scope') };
    },

    revokeScopeConsentGrant({ path }) {
      const { record, grant } = find(path);
      record.grants.splice(record.grants.indexOf(grant), 1);
      return { status: 204 };
    },
  };
}

function show(
  { app, client }: ClientRecord,
  { id, created, lastUpdated, scopeId }: Grant,
  origin: string,
  embedsScope: boolean,
): ScopeGrant {
  const address = `${origin}/api/v1/apps/${app.id}`;
  const title = app.label;
  return {
    id,
    status: 'ACTIVE',
    created,
    createdBy: { id: org.adminId, type: 'User' },
    lastUpdated,
    issuer: origin,
    clientId: client.client_id,
    scopeId,
    source: 'ADMIN',
    ...(embedsScope && { _embedded: { scope: { id: scopeId } } }),
    _links: {
      app: { href: address, title },
      self: { href: `${address}/grants/${id}`, hints: { allow: ['GET', 'DELETE'] } },
      client: { href: `${origin}/oauth2/v1/clients/${client.client_id}`, title },
    },
  };
}
