import type { operations } from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import { readLinkage, readResource } from '../../../mock/jsonapi/request-document.js';
import { own } from '../../../mock/jsonapi/source.js';
import { attributeErrors, creation, organizationErrors, roleErrors, update } from './credential-rules.js';
import { answerOne, answerPage, queryOf, relationshipsOf, single } from './documents.js';
import { accessDenied, invalidDocument, invalidRecord, notFound } from './errors.js';
import { confidentialOf, isCoreKind, lifetimeOf } from './kinds.js';
import { linkages } from './linkages.js';
import type { StoredApiCredential } from './state.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';

type Operations = Pick<
  operations,
  | 'listApiCredentials'
  | 'createApiCredential'
  | 'retrieveApiCredential'
  | 'updateApiCredential'
  | 'deleteApiCredential'
  | 'retrieveApiCredentialOrganization'
  | 'retrieveApiCredentialRole'
  | 'getApiCredentialOrganizationRelationship'
  | 'getApiCredentialRoleRelationship'
  | 'updateApiCredentialRoleRelationship'
>;

type OfOne = Pick<Call<{ apiCredentialId: string }>, 'path'>;

export function apiCredentialBehaviours(store: Store): Behaviours<Operations, View> {
  const find = (view: View, { path }: OfOne): StoredApiCredential => {
    const found = view.apiCredential(path.apiCredentialId);
    if (found === undefined) throw notFound();
    return found;
  };
  const findToChange = (view: View, call: OfOne): StoredApiCredential => {
    const found = find(view, call);
    if (!view.isAdmin(found.organization)) throw accessDenied();
    return found;
  };

  const relationship = relationshipsOf('api_credentials', store, (view, call: OfOne) => find(view, call).id);

  return {
    listApiCredentials: (call, view) => answerPage(call, view, 'api_credentials', () => view.all('api_credentials')),

    createApiCredential(call, view) {
      const query = queryOf(call, 'api_credentials');
      const wanted = readResource(call, creation);
      if ('faults' in wanted) throw invalidDocument(wanted.faults);
      const { organization = null, role = null } = wanted.value.relationships;
      const owner = organization === null ? undefined : view.organization(organization.id)?.id;
      if (!view.isAdmin(owner)) throw accessDenied();
      const errors = [
        ...attributeErrors(call, wanted.value.attributes),
        ...organizationErrors(view, organization),
        ...roleErrors(view, wanted.value.attributes.kind, owner, role),
      ];
      if (errors.length > 0 || owner === undefined) throw invalidRecord(errors);

      const { name, kind, redirect_uri, expires_in, mode, custom, reference, reference_origin, metadata } =
        call.body.data.attributes;
      const id = store.newId();
      // Later than any other: the order of the times is the order of creation, however fast and whatever the clock.
      const now = store.timestamp(Object.values(store.state.apiCredentials).at(-1)?.attributes.created_at);
      store.state.apiCredentials[id] = {
        id,
        organization: owner,
        role: role?.id ?? null,
        attributes: {
          name,
          kind,
          confidential: confidentialOf(kind),
          redirect_uri: redirect_uri ?? null,
          client_id: store.tools.random.base64url(32),
          client_secret: store.tools.random.base64url(32),
          scopes: 'market:all',
          expires_in: expires_in ?? lifetimeOf(kind),
          mode: mode ?? 'test',
          custom: (custom ?? false) && !isCoreKind(kind),
          created_at: now,
          updated_at: now,
          reference: reference ?? null,
          reference_origin: reference_origin ?? null,
          metadata: metadata ?? {},
        },
      };
      return {
        status: 201,
        body: single('api_credentials', id, query, view),
      };
    },

    retrieveApiCredential: (call, view) => answerOne(call, view, 'api_credentials', () => call.path.apiCredentialId),

    updateApiCredential(call, view) {
      const query = queryOf(call, 'api_credentials');
      const { apiCredentialId: id } = call.path;
      const wanted = readResource(call, { ...update, id });
      if ('faults' in wanted) throw invalidDocument(wanted.faults);
      const found = findToChange(view, call);
      const role = own(wanted.value.relationships, 'role');
      const errors = [
        ...attributeErrors(call, wanted.value.attributes),
        ...(role === undefined ? [] : roleErrors(view, found.attributes.kind, found.organization, role)),
      ];
      if (errors.length > 0) throw invalidRecord(errors);

      const { attributes = {} } = call.body.data;
      found.attributes = {
        ...found.attributes,
        ...attributes,
        ...(attributes.expires_in === null && { expires_in: lifetimeOf(found.attributes.kind) }),
        updated_at: store.timestamp(found.attributes.updated_at),
      };
      if (role !== undefined) found.role = role?.id ?? null;
      return { status: 200, body: single('api_credentials', id, query, view) };
    },

    deleteApiCredential(call, view) {
      const { id, attributes } = findToChange(view, call);
      const { apiCredentials, tokens } = store.state;
      for (const [token, issued] of Object.entries(tokens))
        if (issued.clientId === attributes.client_id) delete tokens[token];
      delete apiCredentials[id];
      return { status: 204 };
    },

    retrieveApiCredentialOrganization: (call, view) =>
      answerOne(call, view, 'organizations', () => find(view, call).organization),

    retrieveApiCredentialRole(call, view) {
      const query = queryOf(call, 'roles');
      const { role } = find(view, call);
      return { status: 200, body: role === null ? { data: null } : single('roles', role, query, view) };
    },

    getApiCredentialOrganizationRelationship: relationship('organization', linkages.api_credentials.organization),

    getApiCredentialRoleRelationship: relationship('role', linkages.api_credentials.role),

    updateApiCredentialRoleRelationship(call, view) {
      const role = readLinkage(call, 'roles');
      if ('faults' in role) throw invalidDocument(role.faults);
      const found = findToChange(view, call);
      const errors = roleErrors(view, found.attributes.kind, found.organization, role.value);
      if (errors.length > 0) throw invalidRecord(errors);
      found.role = role.value?.id ?? null;
      found.attributes = { ...found.attributes, updated_at: store.timestamp(found.attributes.updated_at) };
      return { status: 204 };
    },
  };
}
