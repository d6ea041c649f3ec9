import type { IdPKeyCredential, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import type { ClientParts } from './client-parts.js';
import { readIdpCertificate } from './idp-certificate.js';
import { pageOf } from './page-links.js';
import { refuseProblems } from './request-body.js';
import { timestamp } from './timestamp.js';

type IdpKeyOperation =
  | 'listIdentityProviderKeys'
  | 'createIdentityProviderKey'
  | 'getIdentityProviderKey'
  | 'replaceIdentityProviderKey'
  | 'deleteIdentityProviderKey';

export function createIdpKeyBehaviours({
  clock,
  errors,
  ids,
  store,
}: Omit<ClientParts, 'prune'>): Pick<Behaviours<operations, Holder>, IdpKeyOperation> {
  const find = ({ idpKeyId }: { idpKeyId: string }) => {
    const { idpKeys } = store.state;
    const at = idpKeys.findIndex(({ kid }) => kid === idpKeyId);
    const key = idpKeys[at];
    if (key === undefined) throw errors.notFound(idpKeyId, 'IdpTrust');
    return { idpKeys, key, at };
  };
  const refuse = (cause: string) => errors.refusal('E0000001', { about: 'x5c', causes: [cause] });

  const read = async (text = '') => {
    const told = await readIdpCertificate(text);
    if (told === undefined) throw refuse('x5c: The certificate is not valid');
    return told;
  };

  const refuseKnown = (thumbprint: string, keys: readonly IdPKeyCredential[]) => {
    if (keys.some((key) => key['x5t#S256'] === thumbprint))
      throw refuse('x5c: The certificate is in the store already');
  };

  return {
    listIdentityProviderKeys(call) {
      const { page, headers } = pageOf(errors, call, store.state.idpKeys, ({ kid }) => kid);
      return { status: 200, headers, body: page };
    },

    async createIdentityProviderKey(call) {
      refuseProblems(errors, call);
      const kid = ids.uuid();
      const { expiresAt, ...told } = await read(call.body.x5c[0]);
      const { idpKeys } = store.state;
      refuseKnown(told['x5t#S256'], idpKeys);
      const created = timestamp(clock());
      const key = {
        kty: 'RSA',
        created,
        lastUpdated: created,
        expiresAt,
        alg: 'RSA',
        kid,
        use: 'sig',
        ...told,
      } as const;
      idpKeys.push(key);
      return { status: 200, body: key };
    },

    getIdentityProviderKey: ({ path }) => ({ status: 200, body: find(path).key }),

    async replaceIdentityProviderKey(call) {
      find(call.path);
      refuseProblems(errors, call);
      const told = await read(call.body.x5c[0]);
      // It may have been deleted while the certificate was read.
      const { idpKeys, key, at } = find(call.path);
      refuseKnown(told['x5t#S256'], idpKeys.toSpliced(at, 1));
      const changed = { ...key, ...told, lastUpdated: timestamp(clock()) };
      idpKeys[at] = changed;
      return { status: 200, body: changed };
    },

    deleteIdentityProviderKey({ path }) {
      const { idpKeys, at } = find(path);
      idpKeys.splice(at, 1);
      return { status: 204 };
    },
  };
}
