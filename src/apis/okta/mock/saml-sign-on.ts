import type { SamlApplicationSettings, SamlSignOn } from '../../../../generated/okta/types.js';

type SignOn = SamlApplicationSettings['signOn'];

/**
 * The sign-on settings of an app with what was not sent: a custom app, the one with a consumer service, has them all but
 * for the overrides. An override that is empty is none.
 */
export function completeSignOn(settings: SamlSignOn): SignOn {
  const { defaultRelayState, ssoAcsUrlOverride, audienceOverride, recipientOverride, destinationOverride, ...signOn } =
    settings;
  const { ssoAcsUrl } = signOn;
  if (ssoAcsUrl === undefined)
    return {
      defaultRelayState: defaultRelayState || null,
      ssoAcsUrlOverride: ssoAcsUrlOverride || null,
      audienceOverride: audienceOverride || null,
      recipientOverride: recipientOverride || null,
      destinationOverride: destinationOverride || null,
      attributeStatements: [],
      ...signOn,
    };
  const { spIssuer, ...rest } = signOn;
  return {
    defaultRelayState: defaultRelayState ?? null,
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
    spIssuer: spIssuer ?? rest.slo?.issuer ?? null,
    requestCompressed: false,
    attributeStatements: [],
    inlineHooks: [],
    assertionEncryption: { enabled: false },
    allowMultipleAcsEndpoints: false,
    acsEndpoints: [],
    samlSignedRequestEnabled: false,
    slo: { enabled: false },
    ...rest,
    ...(ssoAcsUrlOverride && { ssoAcsUrlOverride }),
    ...(audienceOverride && { audienceOverride }),
    ...(recipientOverride && { recipientOverride }),
    ...(destinationOverride && { destinationOverride }),
  };
}
