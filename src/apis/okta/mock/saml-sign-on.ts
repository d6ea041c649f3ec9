import type { Saml11SignOn, Saml11SignOnInput, SamlSignOn, SamlSignOnInput } from '../../../../generated/okta/types.js';

/** What a request, or an app together with a request, says about the sign-on. */
type Told = { readonly [Member in keyof SamlSignOnInput]: SamlSignOnInput[Member] | SamlSignOn[Member] };

/**
 * The sign-on settings of an app with what was not sent. A custom app has all that makes up its assertions; one of the
 * catalogue shows what it overrides, and no more, whatever was sent. An override that is empty is none.
 */
export function completeSignOn(settings: Told, custom: boolean): SamlSignOn {
  const {
    defaultRelayState,
    ssoAcsUrlOverride,
    audienceOverride,
    recipientOverride,
    destinationOverride,
    attributeStatements = [],
    ...signOn
  } = settings;
  const common = { defaultRelayState: defaultRelayState || null, attributeStatements };
  const { ssoAcsUrl, spIssuer, acsEndpoints, spCertificate, slo, assertionEncryption, ...rest } = signOn;
  if (!custom || ssoAcsUrl === undefined)
    return {
      ...common,
      ssoAcsUrlOverride: ssoAcsUrlOverride || null,
      audienceOverride: audienceOverride || null,
      recipientOverride: recipientOverride || null,
      destinationOverride: destinationOverride || null,
    };
  const allowMultipleAcsEndpoints = rest.allowMultipleAcsEndpoints ?? false;
  return {
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
    requestCompressed: false,
    inlineHooks: [],
    samlSignedRequestEnabled: false,
    ...rest,
    ...common,
    spIssuer: spIssuer ?? slo?.issuer ?? null,
    ...(spCertificate && { spCertificate: { x5c: spCertificate.x5c.map(wrap) } }),
    assertionEncryption: { enabled: false, ...assertionEncryption },
    allowMultipleAcsEndpoints,
    acsEndpoints: allowMultipleAcsEndpoints ? (acsEndpoints ?? []).map(({ url, index = 0 }) => ({ url, index })) : [],
    slo: { enabled: false, ...slo },
    ...(ssoAcsUrlOverride && { ssoAcsUrlOverride }),
    ...(audienceOverride && { audienceOverride }),
    ...(recipientOverride && { recipientOverride }),
    ...(destinationOverride && { destinationOverride }),
  };
}

/** Base64 in lines as of MIME, however it was sent. */
const wrap = (text: string) => text.replace(/\s/g, '').replace(/.{1,76}/g, '$&\r\n');

/** The same of SAML 1.1, which has overrides alone. */
export const completeSaml11SignOn = ({
  audienceOverride,
  defaultRelayState,
  recipientOverride,
  ssoAcsUrlOverride,
}: Saml11SignOnInput): Saml11SignOn => ({
  audienceOverride: audienceOverride || null,
  defaultRelayState: defaultRelayState || null,
  recipientOverride: recipientOverride || null,
  ssoAcsUrlOverride: ssoAcsUrlOverride || null,
});
