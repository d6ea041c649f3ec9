import type { SamlApplicationSettings, SamlSignOn } from '../../../generated/okta/types.js';

type SignOn = SamlApplicationSettings['signOn'];

/** The sign-on settings of an app with what was not sent: a custom app, the one with a consumer service, has them all. */
export function completeSignOn(signOn: SamlSignOn): SignOn {
  const { ssoAcsUrl } = signOn;
  if (ssoAcsUrl === undefined)
    return {
      defaultRelayState: null,
      ssoAcsUrlOverride: null,
      audienceOverride: null,
      recipientOverride: null,
      destinationOverride: null,
      attributeStatements: [],
      ...signOn,
    };
  return {
    defaultRelayState: null,
    ssoAcsUrl,
    idpIssuer: 'http://www.okta.com/${org.externalKey}',
    audience: ssoAcsUrl,
    recipient: ssoAcsUrl,
    destination: ssoAcsUrl,
    subjectNameIdTemplate: '${user.userName}',
    subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
    responseSigned: true,
    assertionSigned: true,
    signatureAlgorithm: 'RSA_SHA256',
    digestAlgorithm: 'SHA256',
    honorForceAuthn: true,
    authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
    spIssuer: null,
    requestCompressed: false,
    attributeStatements: [],
    inlineHooks: [],
    assertionEncryption: { enabled: false },
    allowMultipleAcsEndpoints: false,
    acsEndpoints: [],
    samlSignedRequestEnabled: false,
    slo: { enabled: false },
    ...signOn,
  };
}
