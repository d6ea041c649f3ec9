import type { CsrMetadata } from '../../../../generated/okta/types.js';
import * as der from '../../../der.js';
import { importForSigning, type RsaKey, toSpki } from '../../../mock/core/rsa-key.js';
import { attribute, sha256WithRsa } from './certificate.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The parts of a subject, in the order that Okta writes them in, with their types (X.520). */
const parts = [
  ['countryName', 6],
  ['stateOrProvinceName', 8],
  ['localityName', 7],
  ['organizationName', 10],
  ['organizationalUnitName', 11],
  ['commonName', 3],
] as const;

/** A certificate signing request, signed by the key that it is for: PKCS#10 (RFC 2986) in DER. */
export async function signRequest(key: RsaKey, { subject, subjectAltNames }: CsrMetadata): Promise<Bytes> {
  const name = parts.flatMap(([part, type]) => {
    const value = subject[part];
    if (!value) return [];
    const isPrintable = part === 'countryName' && /^[A-Za-z0-9 '()+,./:=?-]*$/.test(value);
    return [attribute(`2.5.4.${type}`, isPrintable ? der.printableString(value) : der.utf8String(value))];
  });
  const toBeSigned = der.sequence(
    der.integer(0),
    der.sequence(...name),
    toSpki(key),
    der.attributes(...alternativeNames(subjectAltNames?.dnsNames ?? [])),
  );
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', await importForSigning(key, 'SHA-256'), toBeSigned);
  return der.sequence(toBeSigned, sha256WithRsa, der.bitString(new Uint8Array(signature)));
}

/** The extension that an authority is asked for; none without names. */
function alternativeNames(names: readonly string[]): Bytes[] {
  if (names.length === 0) return [];
  const value = der.octetString(der.sequence(...names.map(der.dnsName)));
  const extensions = der.sequence(der.sequence(der.objectIdentifier('2.5.29.17'), value));
  return [der.sequence(der.objectIdentifier('1.2.840.113549.1.9.14'), der.set(extensions))];
}
