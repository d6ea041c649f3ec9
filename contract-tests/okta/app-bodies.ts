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

type ApplicationOf<Mode> = Extract<ApplicationCreate, { signOnMode: Mode }>;

/** Apps of the templates that every org has, by what they are: with an address of their own, and what the template needs. */
export const templateApps = {
  'a WS-Federation app': (label: string, url: string): ApplicationOf<'WS_FEDERATION'> => ({
    name: 'template_wsfed',
    label,
    signOnMode: 'WS_FEDERATION',
    settings: {
      app: {
        siteURL: url,
        wReplyURL: `${url}/reply`,
        audienceRestriction: `${url}/audience`,
        nameIDFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
        authnContextClassRef: 'urn:oasis:names:tc:SAML:1.0:am:password',
        groupValueFormat: 'samAccountName',
        usernameAttribute: 'username',
      },
    },
  }),
  'an app of basic authentication': (label: string, url: string): ApplicationOf<'BASIC_AUTH'> => ({
    name: 'template_basic_auth',
    label,
    signOnMode: 'BASIC_AUTH',
    settings: { app: { url, authURL: `${url}/auth` } },
  }),
  'a secure password store app': (label: string, url: string): ApplicationOf<'SECURE_PASSWORD_STORE'> => ({
    name: 'template_sps',
    label,
    signOnMode: 'SECURE_PASSWORD_STORE',
    settings: { app: { url, usernameField: '#user', passwordField: '#password' } },
  }),
  'a browser plugin app': (label: string, url: string): ApplicationOf<'BROWSER_PLUGIN'> => ({
    name: 'template_swa',
    label,
    signOnMode: 'BROWSER_PLUGIN',
    settings: { app: { url, usernameField: '#user', passwordField: '#password', buttonField: '#login' } },
  }),
  'a browser plugin app with three fields': (label: string, url: string): ApplicationOf<'BROWSER_PLUGIN'> => ({
    name: 'template_swa3field',
    label,
    signOnMode: 'BROWSER_PLUGIN',
    settings: {
      app: { targetURL: url, userNameSelector: '#user', passwordSelector: '#password', buttonSelector: '#login' },
    },
  }),
  'an auto-login app': (label: string, url: string): ApplicationOf<'AUTO_LOGIN'> => ({
    label,
    signOnMode: 'AUTO_LOGIN',
    settings: { signOn: { loginUrl: url } },
  }),
} as const;
