import type { ApiCredential, Organization, Role } from '../../../../generated/commercelayer/types.js';
import { type Identifier, type Linkage, own, type Source } from '../../../mock/jsonapi/source.js';
import { linkages } from './linkages.js';
import { type Resources, types } from './resource-types.js';
import type { State, StoredApiCredential, StoredOrganization, StoredRole } from './state.js';

/** What a user sees: what belongs to the organizations in which the user has a membership. */
export interface View extends Source<Resources> {
  apiCredential(id: string): StoredApiCredential | undefined;
  organization(id: string): StoredOrganization | undefined;
  role(id: string): StoredRole | undefined;
  /** Whether the user has an admin role in an organization, or in any. */
  isAdmin(organization?: string): boolean;
  /** The ids of all resources of a type, the oldest first. */
  all(type: keyof Resources): Identifier[];
}

export function createView(state: State, user: string, origin: string): View {
  const memberships = Object.values(state.memberships).filter((membership) => membership.user === user);
  const visible = new Set(memberships.map(({ organization }) => organization));
  const ifVisible = <T extends { readonly organization: string }>(one: T | undefined) =>
    one !== undefined && visible.has(one.organization) ? one : undefined;

  const find = {
    api_credentials: (id: string) => ifVisible(own(state.apiCredentials, id)),
    organizations: (id: string) => (visible.has(id) ? own(state.organizations, id) : undefined),
    roles: (id: string) => ifVisible(own(state.roles, id)),
  };
  const collections = { api_credentials: state.apiCredentials, organizations: state.organizations, roles: state.roles };
  const isResource = (type: string): type is keyof Resources => Object.hasOwn(find, type);

  return {
    types,
    read: {
      api_credentials: (id) => show(find.api_credentials(id), (one) => apiCredential(one, origin)),
      organizations: (id) => show(find.organizations(id), (one) => organization(one, origin)),
      roles: (id) => show(find.roles(id), (one) => role(one, origin)),
    },
    linkage({ type, id }, name) {
      const all: Readonly<Record<string, Readonly<Record<string, (state: State, id: string) => Linkage>>>> = linkages;
      return own(own(all, type) ?? {}, name)?.(state, id) ?? null;
    },
    attributes: ({ type, id }) => (isResource(type) ? find[type](id)?.attributes : undefined),
    apiCredential: find.api_credentials,
    organization: find.organizations,
    role: find.roles,
    isAdmin: (owner) =>
      memberships.some(
        (membership) =>
          (owner === undefined || membership.organization === owner) &&
          own(state.roles, membership.role)?.attributes.kind === 'admin',
      ),
    all: (type) =>
      Object.keys(collections[type])
        .filter((id) => find[type](id) !== undefined)
        .map((id) => ({ type, id })),
  };
}

const show = <Stored, Shown>(stored: Stored | undefined, toResource: (stored: Stored) => Shown) =>
  stored === undefined ? undefined : toResource(stored);

/** The URL of a resource. */
export const urlOf = (origin: string, type: keyof Resources, id: string): string => `${origin}/api/${type}/${id}`;

/** A relationship's links; its `data` is there where it is included. */
export const linksOf = (self: string, name: string) => ({
  self: `${self}/relationships/${name}`,
  related: `${self}/${name}`,
});

/** What a resource is traced by: it follows from the id, so that reading again shows the same. */
const metaOf = (id: string, owner: string) => ({
  organization_id: owner,
  trace_id: Array.from(id, (sign) => sign.charCodeAt(0).toString(16)).join(''),
});

const relationship = (self: string, name: string) => ({ links: linksOf(self, name) });

function apiCredential({ id, organization: owner, attributes }: StoredApiCredential, origin: string): ApiCredential {
  const self = urlOf(origin, 'api_credentials', id);
  const relationships = { organization: relationship(self, 'organization'), role: relationship(self, 'role') };
  return { id, type: 'api_credentials', links: { self }, attributes, relationships, meta: metaOf(id, owner) };
}

function organization({ id, attributes }: StoredOrganization, origin: string): Organization {
  const self = urlOf(origin, 'organizations', id);
  const relationships = {
    memberships: relationship(self, 'memberships'),
    roles: relationship(self, 'roles'),
    permissions: relationship(self, 'permissions'),
    api_credentials: relationship(self, 'api_credentials'),
  };
  return { id, type: 'organizations', links: { self }, attributes, relationships, meta: metaOf(id, id) };
}

function role({ id, organization: owner, attributes }: StoredRole, origin: string): Role {
  const self = urlOf(origin, 'roles', id);
  const relationships = {
    organization: relationship(self, 'organization'),
    permissions: relationship(self, 'permissions'),
    memberships: relationship(self, 'memberships'),
    api_credentials: relationship(self, 'api_credentials'),
    versions: relationship(self, 'versions'),
  };
  return { id, type: 'roles', links: { self }, attributes, relationships, meta: metaOf(id, owner) };
}
