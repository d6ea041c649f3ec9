import type { operations } from '../../generated/okta/types.js';
import type { Resources } from '../../src/gate/cases/resources.js';
import { otherSignOn, samlApp, samlAppWithNotes } from './app-bodies.js';
import { forms } from './forms.js';
import { passes } from './passes.js';
import { fixtures, ownSamlApp } from './scenario-parts.js';
import { client, refusedOfClients } from './scenarios-of-clients.js';
import { certifiedForSamlApp } from './scenarios-of-csrs.js';
import { refusedOfIdpKeys } from './scenarios-of-idp-keys.js';

const withScope = { query: { expand: 'scope' } };

/** The apps of an org, what they hold, and what becomes of it. */
export const resources: Resources<operations, typeof fixtures> = {
  aliases: { kid: 'keyId' },
  strangers: { idpId: fixtures.targetIdp },
  kinds: [
    { identifier: 'idpId', createdBy: {}, shownBy: {} },
    {
      identifier: 'appId',
      name: { sent: '/label', shown: '/label' },
      createdBy: { createApplication: ({ id }) => ({ appId: id }) },
      removedBy: ['deleteApplication'],
      shownBy: {
        getApplication: { one: '' },
        listApplications: { list: '', id: '/id', only: (_, name) => ({ query: { q: name, limit: 200 } }) },
      },
      becomes: {
        activateApplication: { status: 'ACTIVE' },
        deactivateApplication: { status: 'INACTIVE' },
      },
      asked: {
        createApplication: ({ query }) => ({ status: query?.activate === false ? 'INACTIVE' : 'ACTIVE' }),
      },
      updateTime: {
        member: 'lastUpdated',
        resolution: 1000,
        movedBy: ['replaceApplication', 'activateApplication', 'deactivateApplication'],
      },
      computed: ['lastUpdated', '_links', '_embedded', 'client_secret', 'jwks'],
    },
    {
      identifier: 'keyId',
      createdBy: {
        publishCsrFromApplication: ({ kid }, { path }) => ({ appId: path.appId, keyId: kid }),
        generateApplicationKey: ({ kid }, { path }) => ({ appId: path.appId, keyId: kid }),
        cloneApplicationKey: ({ kid }, { query }) => ({ appId: query.targetAid, keyId: kid }),
        publishCsrForIdentityProvider: ({ kid }, { path }) => ({ idpId: path.idpId, keyId: kid }),
        generateIdentityProviderSigningKey: ({ kid }, { path }) => ({ idpId: path.idpId, keyId: kid }),
        cloneIdentityProviderKey: ({ kid }, { query }) => ({ idpId: query.targetIdpId, keyId: kid }),
      },
      createdIn: {
        cloneApplicationKey: ({ query }) => ({ appId: query.targetAid }),
        publishCsrFromApplication: ({ path }) => ({ appId: path.appId }),
        cloneIdentityProviderKey: ({ query }) => ({ idpId: query.targetIdpId }),
        publishCsrForIdentityProvider: ({ path }) => ({ idpId: path.idpId }),
      },
      shownBy: {
        getApplicationKey: { one: '' },
        listApplicationKeys: { list: '', id: '/kid' },
        getIdentityProviderSigningKey: { one: '' },
        listIdentityProviderSigningKeys: { list: '', id: '/kid' },
      },
    },
    {
      identifier: 'csrId',
      createdBy: {
        generateCsrForApplication: ({ id }, { path }) => ({ appId: path.appId, csrId: id }),
        generateCsrForIdentityProvider: ({ id }, { path }) => ({ idpId: path.idpId, csrId: id }),
      },
      removedBy: [
        'revokeCsrFromApplication',
        'publishCsrFromApplication',
        'revokeCsrForIdentityProvider',
        'publishCsrForIdentityProvider',
      ],
      shownBy: {
        getCsrForApplication: { one: '' },
        listCsrsForApplication: { list: '', id: '/id' },
        getCsrForIdentityProvider: { one: '' },
        listCsrsForIdentityProvider: { list: '', id: '/id' },
      },
    },
    {
      identifier: 'claimId',
      createdBy: { createFederatedClaim: ({ id }, { path }) => ({ appId: path.appId, claimId: id }) },
      removedBy: ['deleteFederatedClaim'],
      shownBy: { getFederatedClaim: { one: '' }, listFederatedClaims: { list: '', id: '/id' } },
      updateTime: { member: 'lastUpdated', resolution: 1000, movedBy: ['replaceFederatedClaim'] },
      computed: ['lastUpdated'],
    },
    {
      identifier: 'idpKeyId',
      name: { sent: '/x5c/0', shown: '/x5c/0' },
      createdBy: { createIdentityProviderKey: ({ kid }) => ({ idpKeyId: kid }) },
      removedBy: ['deleteIdentityProviderKey'],
      shownBy: {
        getIdentityProviderKey: { one: '' },
        listIdentityProviderKeys: { list: '', id: '/kid', only: () => ({ query: { limit: 200 } }) },
      },
      updateTime: { member: 'lastUpdated', resolution: 1000, movedBy: ['replaceIdentityProviderKey'] },
      computed: ['lastUpdated', 'expiresAt', 'x5t#S256', 'n', 'e'],
    },
    {
      identifier: 'apiTokenId',
      createdBy: {},
      removedBy: ['revokeApiToken'],
      shownBy: { getApiToken: { one: '' }, listApiTokens: { list: '', id: '/id' } },
      computed: ['expiresAt'],
    },
    {
      identifier: 'secretId',
      createdBy: { createOAuth2ClientSecret: ({ id }, { path }) => ({ appId: path.appId, secretId: id }) },
      removedBy: ['deleteOAuth2ClientSecret'],
      shownBy: { getOAuth2ClientSecret: { one: '' }, listOAuth2ClientSecrets: { list: '', id: '/id' } },
      becomes: {
        activateOAuth2ClientSecret: { status: 'ACTIVE' },
        deactivateOAuth2ClientSecret: { status: 'INACTIVE' },
      },
      computed: ['lastUpdated', '_links'],
    },
    {
      identifier: 'jwkId',
      createdBy: { addJwk: ({ id }, { path }) => ({ appId: path.appId, jwkId: id }) },
      removedBy: ['deleteJwk'],
      shownBy: {
        getJwk: { one: '' },
        listJwk: { list: '/keys', id: '/id' },
        // The app shows the same keys in a shorter form.
        getApplication: { list: '/settings/oauthClient/jwks/keys', id: '/id' },
      },
      becomes: {
        activateOAuth2ClientJsonWebKey: { status: 'ACTIVE' },
        deactivateOAuth2ClientJsonWebKey: { status: 'INACTIVE' },
      },
      computed: ['lastUpdated', '_links'],
    },
    {
      identifier: 'tokenId',
      createdBy: {},
      removedBy: ['revokeOAuth2TokenForApplication'],
      shownBy: {
        getOAuth2TokenForApplication: { one: '', with: withScope },
        listOAuth2TokensForApplication: {
          list: '',
          id: '/id',
          only: () => ({ query: { limit: 200, expand: 'scope' } }),
        },
      },
      computed: ['_embedded'],
    },
    {
      identifier: 'grantId',
      createdBy: { grantConsentToScope: ({ id }, { path }) => ({ appId: path.appId, grantId: id }) },
      removedBy: ['revokeScopeConsentGrant'],
      shownBy: {
        getScopeConsentGrant: { one: '', with: withScope },
        listScopeConsentGrants: { list: '', id: '/id', only: () => withScope },
      },
      computed: ['lastUpdated', '_embedded'],
    },
  ],
  // It moves whenever anything of the app does.
  volatile: ['lastUpdated'],
  once: [
    'cloneApplicationKey',
    'deleteApplication',
    'publishCsrFromApplication',
    'revokeCsrFromApplication',
    'cloneIdentityProviderKey',
    'publishCsrForIdentityProvider',
    'revokeCsrForIdentityProvider',
    'createIdentityProviderKey',
    'deleteIdentityProviderKey',
    'deleteFederatedClaim',
    'revokeApiToken',
    'revokeOAuth2TokenForApplication',
    // A client has one from the start, and two at most.
    'createOAuth2ClientSecret',
    'deleteOAuth2ClientSecret',
    'deleteJwk',
    'revokeScopeConsentGrant',
  ],
  // A scope that is granted again is the grant that is there.
  idempotent: ['grantConsentToScope'],
  // The scenario is about a bookmark, which has few settings.
  variants: {
    createApplication: {
      'an inactive app with notes': async (context) => ({
        query: { activate: false },
        body: samlAppWithNotes(context.unique('keyspec')),
      }),
      'a client with two addresses': async (context) => ({ body: client(context.unique('keyspec')) }),
    },
    publishCsrFromApplication: { 'an app with a key': certifiedForSamlApp },
    replaceApplication: {
      'an inactive app': async (context) => {
        const { id } = await context.call('createApplication', {
          query: { activate: false },
          body: samlApp(context.unique('keyspec')),
        });
        return { path: { appId: id }, body: samlApp(context.unique('keyspec renamed'), otherSignOn) };
      },
      'a SAML app': async (context) => {
        const { id } = await ownSamlApp(context);
        return { path: { appId: id }, body: samlApp(context.unique('keyspec renamed'), otherSignOn) };
      },
    },
  },
  refused: { ...refusedOfClients, ...refusedOfIdpKeys },
  forms,
  passes,
};
