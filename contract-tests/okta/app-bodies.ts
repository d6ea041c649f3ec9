import type { ApplicationCreate } from '../../generated/okta/types.js';

const signOn = {
  ssoAcsUrl: 'https://sp.example.com/sso/saml',
  recipient: 'https://sp.example.com/sso/recipient',
  destination: 'https://sp.example.com/sso/destination',
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
} as const;

/** Settings to sign on that differ from those of a new app. */
export const otherSignOn = {
  ...signOn,
  ssoAcsUrl: 'https://other.example.com/sso/saml',
  recipient: 'https://other.example.com/sso/recipient',
  destination: 'https://other.example.com/sso/destination',
  audience: 'https://other.example.com',
  responseSigned: false,
  signatureAlgorithm: 'RSA_SHA1',
  digestAlgorithm: 'SHA1',
  honorForceAuthn: false,
} as const;

/** A custom app of SAML 2.0. */
export const samlApp = (label: string, settings: typeof signOn | typeof otherSignOn = signOn): ApplicationCreate => ({
  label,
  signOnMode: 'SAML_2_0',
  settings: { signOn: { ...settings, attributeStatements: [] } },
});

/** The same, with notes for those who look after it and those who use it. */
export const samlAppWithNotes = (label: string): ApplicationCreate => ({
  label,
  signOnMode: 'SAML_2_0',
  settings: { notes: { admin: 'Of the gate', enduser: 'Not in use' }, signOn: { ...signOn, attributeStatements: [] } },
});

/** A bookmark: an app without a key of its own. */
export const bookmark = (label: string): ApplicationCreate => ({
  name: 'bookmark',
  label,
  signOnMode: 'BOOKMARK',
  settings: { app: { requestIntegration: false, url: 'https://example.com' } },
});
