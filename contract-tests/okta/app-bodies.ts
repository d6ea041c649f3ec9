import type { ApplicationCreate } from '../../generated/okta/types.js';

/** A custom app of SAML 2.0. */
export const samlApp = (label: string): ApplicationCreate => ({
  label,
  signOnMode: 'SAML_2_0',
  settings: {
    signOn: {
      ssoAcsUrl: 'https://sp.example.com/sso/saml',
      recipient: 'https://sp.example.com/sso/saml',
      destination: 'https://sp.example.com/sso/saml',
      audience: 'https://sp.example.com',
      subjectNameIdTemplate: '${user.userName}',
      subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
      responseSigned: true,
      assertionSigned: true,
      signatureAlgorithm: 'RSA_SHA256',
      digestAlgorithm: 'SHA256',
      honorForceAuthn: true,
      authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
      allowMultipleAcsEndpoints: false,
      attributeStatements: [],
    },
  },
});

/** A bookmark: an app without a key of its own. */
export const bookmark = (label: string): ApplicationCreate => ({
  name: 'bookmark',
  label,
  signOnMode: 'BOOKMARK',
  settings: { app: { requestIntegration: false, url: 'https://example.com' } },
});
