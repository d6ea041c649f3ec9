import type { operations } from '../../generated/okta/types.js';
import type { Creation } from '../../src/gate/cases/scenario.js';

const ofPath = ({ path }: { path?: Record<string, string> }) => ({ ...path });

/** What operations make. All that belongs to an app goes with it. */
export const creations: readonly Creation<operations>[] = [
  {
    name: 'app',
    madeBy: [{ operationId: 'createApplication', ids: ({ id }) => ({ appId: id }) }],
    removedBy: [{ operationId: 'deleteApplication', ids: ofPath }],
    remove: ({ appId = '' }) => [
      { operationId: 'deactivateApplication', request: { path: { appId } } },
      { operationId: 'deleteApplication', request: { path: { appId } } },
    ],
  },
  {
    name: 'key',
    madeBy: [
      { operationId: 'generateApplicationKey', ids: ({ kid }, { path }) => ({ ...path, keyId: kid }) },
      { operationId: 'publishCsrFromApplication', ids: ({ kid }, { path }) => ({ appId: path?.appId, keyId: kid }) },
      { operationId: 'cloneApplicationKey', ids: ({ kid }, { query }) => ({ appId: query?.targetAid, keyId: kid }) },
    ],
  },
  {
    name: 'CSR',
    madeBy: [{ operationId: 'generateCsrForApplication', ids: ({ id }, { path }) => ({ ...path, csrId: id }) }],
    removedBy: [
      { operationId: 'revokeCsrFromApplication', ids: ofPath },
      { operationId: 'publishCsrFromApplication', ids: ofPath },
    ],
  },
  {
    name: 'signing key of an identity provider',
    madeBy: [
      { operationId: 'generateIdentityProviderSigningKey', ids: ({ kid }, { path }) => ({ ...path, keyId: kid }) },
      {
        operationId: 'publishCsrForIdentityProvider',
        ids: ({ kid }, { path }) => ({ idpId: path?.idpId, keyId: kid }),
      },
      {
        operationId: 'cloneIdentityProviderKey',
        ids: ({ kid }, { query }) => ({ idpId: query?.targetIdpId, keyId: kid }),
      },
    ],
  },
  {
    name: 'CSR of an identity provider',
    madeBy: [{ operationId: 'generateCsrForIdentityProvider', ids: ({ id }, { path }) => ({ ...path, csrId: id }) }],
    removedBy: [
      { operationId: 'revokeCsrForIdentityProvider', ids: ofPath },
      { operationId: 'publishCsrForIdentityProvider', ids: ofPath },
    ],
    remove: ({ idpId = '', csrId = '' }) => [
      { operationId: 'revokeCsrForIdentityProvider', request: { path: { idpId, csrId } } },
    ],
  },
  {
    name: 'federated claim',
    madeBy: [{ operationId: 'createFederatedClaim', ids: ({ id }, { path }) => ({ ...path, claimId: id }) }],
    removedBy: [{ operationId: 'deleteFederatedClaim', ids: ofPath }],
  },
  {
    name: 'key of an identity provider',
    madeBy: [{ operationId: 'createIdentityProviderKey', ids: ({ kid }) => ({ idpKeyId: kid }) }],
    removedBy: [{ operationId: 'deleteIdentityProviderKey', ids: ofPath }],
    remove: ({ idpKeyId = '' }) => [{ operationId: 'deleteIdentityProviderKey', request: { path: { idpKeyId } } }],
  },
  {
    name: 'client secret',
    madeBy: [{ operationId: 'createOAuth2ClientSecret', ids: ({ id }, { path }) => ({ ...path, secretId: id }) }],
    removedBy: [{ operationId: 'deleteOAuth2ClientSecret', ids: ofPath }],
  },
  {
    name: 'public key of a client',
    madeBy: [{ operationId: 'addJwk', ids: ({ id }, { path }) => ({ ...path, jwkId: id }) }],
    removedBy: [{ operationId: 'deleteJwk', ids: ofPath }],
  },
  {
    name: 'grant',
    madeBy: [{ operationId: 'grantConsentToScope', ids: ({ id }, { path }) => ({ ...path, grantId: id }) }],
    removedBy: [{ operationId: 'revokeScopeConsentGrant', ids: ofPath }],
  },
];
