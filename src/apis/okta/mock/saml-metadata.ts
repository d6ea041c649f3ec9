import type { JsonWebKey } from '../../../../generated/okta/types.js';
import { nameIdFormatsOf } from './app-templates.js';
import { segment } from './links.js';
import { preferred } from './preferred.js';
import type { App } from './state.js';

export type SamlApp = Extract<App, { signOnMode: 'SAML_2_0' | 'SAML_1_1' }>;

const unspecified = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';
const emailAddress = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

const bindings = ['HTTP-POST', 'HTTP-Redirect'] as const;

/** The metadata of an app with the certificate of one of its keys: one line, but for the certificate. */
export function writeMetadata(app: SamlApp, entityId: string, { x5c }: JsonWebKey, origin: string): string {
  const { issuer, formats, slo } = read(app, entityId);
  const endpoint = `${origin}/app/${segment(app.name)}/${entityId}`;
  const services = (element: string, place: string) =>
    bindings
      .map(
        (binding) =>
          `<md:${element} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${endpoint}/${place}/saml"/>`,
      )
      .join('');
  const certificate = (x5c[0] ?? '').replace(/.{76}(?=.)/g, '$&\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<md:EntityDescriptor entityID="${escapeXml(issuer)}" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">`,
    '<md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
    '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>',
    `<ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
    slo ? services('SingleLogoutService', 'slo') : '',
    ...formats.map((format) => `<md:NameIDFormat>${format}</md:NameIDFormat>`),
    services('SingleSignOnService', 'sso'),
    '</md:IDPSSODescriptor></md:EntityDescriptor>',
  ].join('');
}

interface Says {
  readonly issuer: string;
  readonly formats: readonly string[];
  readonly slo: boolean;
}

function read(app: SamlApp, entityId: string): Says {
  if (app.signOnMode === 'SAML_1_1') return { issuer: entityId, formats: formatsOf(unspecified), slo: false };
  const { idpIssuer, slo, subjectNameIdFormat } = app.settings.signOn;
  const issuer = (idpIssuer ?? 'http://www.okta.com/${org.externalKey}').replaceAll('${org.externalKey}', entityId);
  return {
    issuer,
    formats: nameIdFormatsOf(app.name) ?? formatsOf(subjectNameIdFormat),
    slo: slo?.enabled ?? false,
  };
}

/** As recorded. An app of the catalogue has no format of its own. */
function formatsOf(format = emailAddress): string[] {
  if (format === unspecified) return [unspecified, emailAddress];
  return format === persistent ? [emailAddress, persistent] : [format];
}

/** ASCII alone, so that it reads the same in whatever encoding its reader believes it is in. */
const escapeXml = (text: string) =>
  text.replace(/[<>&"]|[^ -~]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const allowed = code >= 0x20 && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
    return `&#${allowed ? code : 0xfffd};`;
  });

const mediaTypes = { 'text/xml': 'text/xml', 'application/xml': 'application/xml;charset=ISO-8859-1' } as const;

/**
 * The media type of the metadata that suits an `Accept` header best; nothing when none does. Where both suit the same, it
 * is the one of Okta's description, and the only one that its SDK for Node.js can read.
 */
export function chooseMediaType(accept: string | null): string | undefined {
  const chosen = preferred(accept, ['text/xml', 'application/xml']);
  return chosen === undefined ? undefined : mediaTypes[chosen];
}
