import type {
  ApiCredentialCreate,
  ApiCredentialUpdate,
  operations,
} from '../../../../generated/commercelayer/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import { readLinkage } from '../../../mock/jsonapi/request-document.js';
import { commonAttributes } from './common-attributes.js';
import { roleErrors } from './credential-rules.js';
import { accessDenied, invalidDocument, invalidRecord } from './errors.js';
import { confidentialOf, isCoreKind, lifetimeOf } from './kinds.js';
import { findAt, linkage, list, related, relatedOrNone, retrieve } from './reading.js';
import type { Store } from './store.js';
import type { View } from './user-view.js';
import { create, linked, type Rules, remove, update } from './writing.js';

type Operations = Pick<
  operations,
  Extract<
    keyof operations,
    | 'listApiCredentials'
    | `${'create' | 'retrieve' | 'update' | 'delete'}ApiCredential`
    | `retrieveApiCredential${'Organization' | 'Role'}`
    | `${'get' | 'update'}ApiCredential${'Organization' | 'Role'}Relationship`
  >
>;

const changeable = ['redirect_uri', 'expires_in', 'reference', 'reference_origin', 'metadata'];
const role = { type: 'roles', ruled: true } as const;

const rules: Rules<'api_credentials', ApiCredentialCreate, ApiCredentialUpdate> = {
  type: 'api_credentials',
  creation: {
    attributes: [
      'name',
      'kind',
      'redirect_uri',
      'expires_in',
      'mode',
      'custom',
      'reference',
      'reference_origin',
      'metadata',
    ],
    required: ['name', 'kind'],
    relationships: { organization: { type: 'organizations', required: true }, role },
  },
  update: { attributes: ['name', ...changeable], required: ['name'], relationships: { role } },
  errors(wanted, { view, owner }, existing) {
    const sent = linked(wanted, 'role');
    if (existing !== undefined && sent === undefined) return [];
    return roleErrors(view, existing?.attributes.kind ?? wanted.attributes.kind, owner, sent ?? null);
  },
  attributesOf({ attributes }, { store: { tools }, now }) {
    const { name, kind, redirect_uri, expires_in, mode, custom } = attributes;
    return {
      name,
      kind,
      confidential: confidentialOf(kind),
      redirect_uri: redirect_uri ?? null,
      client_id: tools.random.base64url(32),
      client_secret: tools.random.base64url(32),
      scopes: 'market:all',
      expires_in: expires_in ?? lifetimeOf(kind),
      mode: mode ?? 'test',
      custom: (custom ?? false) && !isCoreKind(kind),
      ...commonAttributes(attributes, now),
    };
  },
  changesOf: ({ attributes = {} }, { attributes: { kind } }) => ({
    ...attributes,
    ...(attributes.expires_in === null && { expires_in: lifetimeOf(kind) }),
  }),
  afterDeletion({ attributes }, { store }) {
    const { tokens } = store.state;
    for (const [token, issued] of Object.entries(tokens))
      if (issued.clientId === attributes.client_id) delete tokens[token];
  },
};

export const apiCredentialBehaviours = (store: Store): Behaviours<Operations, View> => ({
  listApiCredentials: list('api_credentials'),
  createApiCredential: create(store, rules),
  retrieveApiCredential: retrieve('api_credentials'),
  updateApiCredential: update(store, rules),
  deleteApiCredential: remove(store, rules),
  retrieveApiCredentialOrganization: related('api_credentials', 'organization'),
  retrieveApiCredentialRole: relatedOrNone('api_credentials', 'role'),
  getApiCredentialOrganizationRelationship: linkage('api_credentials', 'organization'),
  getApiCredentialRoleRelationship: linkage('api_credentials', 'role'),

  updateApiCredentialRoleRelationship(call, view) {
    const sent = readLinkage(call, 'roles');
    if ('faults' in sent) throw invalidDocument(sent.faults);
    const found = findAt(view, 'api_credentials', call);
    if (!view.isAdmin(found.owner)) throw accessDenied();
    const errors = roleErrors(view, found.attributes.kind, found.owner, sent.value);
    if (errors.length > 0) throw invalidRecord(errors);
    found.one.role = sent.value?.id ?? null;
    found.attributes = { ...found.attributes, updated_at: store.timestamp(found.attributes.updated_at) };
    store.tables.changed('api_credentials', found);
    return { status: 204 };
  },
});
