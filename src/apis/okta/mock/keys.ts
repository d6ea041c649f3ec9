import type { JsonWebKey, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import type { Clock } from '../../../mock/core/clock.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import type { Errors } from './errors.js';
import { attachKey, copyKey, type IssueKey } from './issue-key.js';
import { credentialsOf, type KeyHolders } from './key-holders.js';
import { chooseMediaType, writeMetadata } from './saml-metadata.js';
import type { Store } from './store.js';
import { timestamp } from './timestamp.js';

type KeyOperation =
  | 'listApplicationKeys'
  | 'generateApplicationKey'
  | 'getApplicationKey'
  | 'cloneApplicationKey'
  | 'previewSAMLmetadataForApplication'
  | 'listIdentityProviderSigningKeys'
  | 'generateIdentityProviderSigningKey'
  | 'listActiveIdentityProviderSigningKey'
  | 'getIdentityProviderSigningKey'
  | 'cloneIdentityProviderKey';

export interface KeyParts {
  readonly clock: Clock;
  readonly errors: Errors;
  readonly issueKey: IssueKey;
  readonly store: Store;
}

export function createKeyBehaviours(
  parts: KeyParts,
  apps: KeyHolders,
  idps: KeyHolders,
): Pick<Behaviours<operations, Holder>, KeyOperation> {
  const { errors, store } = parts;
  const ofApps = createKeys(parts, apps);
  const ofIdps = createKeys(parts, idps);

  return {
    listApplicationKeys: ({ path }) => ofApps.list(path.appId),
    generateApplicationKey: (call) => ofApps.generate(call, call.path.appId),
    getApplicationKey: ({ path }) => ofApps.get(path.appId, path.keyId),
    cloneApplicationKey: (call) => ofApps.clone(call, call.path.appId, call.path.keyId, 'targetAid'),

    previewSAMLmetadataForApplication(call) {
      const contentType = chooseMediaType(call.headers.get('Accept'));
      if (contentType === undefined) throw errors.refusal('E0000019');
      refuseMissing(errors, call, 'kid');
      const { app, entityId } = store.find(call.path.appId);
      if (app.signOnMode !== 'SAML_2_0' && app.signOnMode !== 'SAML_1_1') throw errors.notFound(app.id, 'AppInstance');
      const { body: key } = ofApps.get(app.id, call.query.kid);
      return { status: 200, contentType, body: writeMetadata(app, entityId, key, call.origin) };
    },

    listIdentityProviderSigningKeys: ({ path }) => ofIdps.list(path.idpId),
    listActiveIdentityProviderSigningKey({ path }) {
      const { keys, signingKid } = store.findIdp(path.idpId);
      const body = keys.filter(({ kid }) => kid === signingKid);
      return body.length > 0 ? { status: 200, body } : { status: 204 };
    },

    generateIdentityProviderSigningKey: (call) => ofIdps.generate(call, call.path.idpId),
    getIdentityProviderSigningKey: ({ path }) => ofIdps.get(path.idpId, path.keyId),
    cloneIdentityProviderKey: (call) => ofIdps.clone(call, call.path.idpId, call.path.keyId, 'targetIdpId'),
  };
}

const refuseMissing = (errors: Errors, { search }: Pick<Call, 'search'>, parameter: string): string => {
  const value = search.get(parameter);
  if (!value) throw errors.refusal('E0000028');
  return value;
};

/** What becomes of the keys of apps, or of those of identity providers. */
function createKeys({ clock, errors, issueKey }: KeyParts, holders: KeyHolders) {
  const get = (id: string, kid: string) => {
    const key = holders.find(id).keys.find((held) => held.kid === kid);
    if (key === undefined) throw errors.notFound(kid, 'JsonWebKey');
    return { status: 200, body: key } as const;
  };
  const attached = (id: string, key: JsonWebKey, origin: string) => {
    attachKey(holders.find(id), key);
    const Location = `${credentialsOf(holders, id, origin)}/keys/${key.kid}`;
    return { status: 201, headers: { Location }, body: key } as const;
  };

  return {
    list: (id: string) => ({ status: 200, body: holders.find(id).keys }) as const,
    get,

    async generate(call: Call<unknown, { readonly validityYears: number }>, id: string) {
      refuseMissing(errors, call, 'validityYears');
      holders.find(id);
      const years = call.query.validityYears;
      if (!Number.isInteger(years) || years < 2 || years > 10)
        throw errors.refusal('E0000001', {
          about: 'generateKey',
          causes: ['Validity years out of range. It should be 2 - 10 years.'],
        });
      const key = await issueKey(years);
      // The app may have been deleted while the key was made.
      return attached(id, key, call.origin);
    },

    clone(call: Pick<Call, 'origin' | 'search'>, id: string, kid: string, parameter: string) {
      const targetId = refuseMissing(errors, call, parameter);
      const { body: key } = get(id, kid);
      const target = holders.find(targetId);
      if (target.keys.some((held) => held.kid === key.kid))
        throw errors.refusal('E0000001', {
          about: 'cloneKey',
          causes: [
            `Key already exists in the list of key credentials for the target ${holders.kind === 'apps' ? 'app' : 'IdP'}.`,
          ],
        });
      return attached(targetId, copyKey(key, timestamp(clock())), call.origin);
    },
  };
}
