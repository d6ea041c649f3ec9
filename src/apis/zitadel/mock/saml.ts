import type { LoginVersion } from '../../../../generated/zitadel/types.js';
import { toBase64 } from '../../../mock/core/random.js';

/** The settings of a SAML application as they were sent; the description asks for one of the first two. */
export interface SentSaml {
  readonly metadataXml?: string;
  readonly metadataUrl?: string;
  readonly loginVersion?: LoginVersion;
}

interface Metadata {
  /** Base64. */
  metadataXml: string;
  metadataUrl?: string;
}

/**
 * The metadata that was sent, if any was. The mock fetches nothing: for a URL it writes metadata whose entity id is that URL.
 */
export function readMetadata({ metadataXml, metadataUrl }: SentSaml): Metadata | undefined {
  if (metadataUrl) {
    const entityId = metadataUrl.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const xml = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}"/>`;
    return { metadataXml: toBase64(new TextEncoder().encode(xml)), metadataUrl };
  }
  return metadataXml === undefined ? undefined : { metadataXml };
}

/** The entity that metadata describes; nothing when it is no metadata. */
export function readEntityId({ metadataXml }: Metadata): string | undefined {
  const bytes = Uint8Array.from(atob(metadataXml), (character) => character.charCodeAt(0));
  const found = /<(?:[\w.-]+:)?EntityDescriptor\s[^<>]*?\bentityID\s*=\s*(?:"([^"<]+)"|'([^'<]+)')/.exec(
    new TextDecoder().decode(bytes),
  );
  return found?.[1] ?? found?.[2];
}
