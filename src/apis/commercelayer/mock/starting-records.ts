import type { Stored } from './state.js';

const noReference = { reference: null, reference_origin: null };

/** One of the roles that every organization begins with. */
export const startingRole = (
  id: string,
  owner: string,
  name: string,
  kind: 'admin' | 'read_only',
  now: string,
): Stored<'roles'> => ({
  id,
  owner,
  attributes: { name, kind, created_at: now, updated_at: now, ...noReference, metadata: {} },
  one: { organization: owner },
});

/** A credential of the dashboard's resource browser, of which every organization has one for each mode. */
export const resourcesCredential = (
  id: string,
  owner: string,
  role: string,
  mode: 'test' | 'live',
  now: string,
  secret: () => string,
): Stored<'api_credentials'> => ({
  id,
  owner,
  attributes: {
    name: `Resources (${mode})`,
    kind: 'resources',
    confidential: true,
    redirect_uri: null,
    client_id: secret(),
    client_secret: secret(),
    scopes: 'market:all',
    expires_in: 7200,
    mode,
    custom: false,
    created_at: now,
    updated_at: now,
    ...noReference,
    metadata: {},
  },
  one: { organization: owner, role },
});
