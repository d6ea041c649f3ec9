import {
  bitString,
  ia5String,
  integer,
  nothing,
  objectIdentifier,
  printableString,
  sequence,
  set,
  time,
  utf8String,
  version,
} from '../../../der.js';
import { importForSigning, type RsaKey, toSpki } from '../../../mock/core/rsa-key.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A part of a name. */
export const attribute = (type: string, value: Bytes) => set(sequence(objectIdentifier(type), value));

/** The name that Okta puts into every certificate of an org, as subject and as issuer. */
export const nameOf = (subdomain: string) =>
  sequence(
    attribute('2.5.4.6', printableString('US')),
    attribute('2.5.4.8', utf8String('California')),
    attribute('2.5.4.7', utf8String('San Francisco')),
    attribute('2.5.4.10', utf8String('Okta')),
    attribute('2.5.4.11', utf8String('SSOProvider')),
    attribute('2.5.4.3', utf8String(subdomain)),
    attribute('1.2.840.113549.1.9.1', ia5String('info@okta.com')),
  );

/** The algorithm of signatures: RSA with SHA-256. */
export const sha256WithRsa = sequence(objectIdentifier('1.2.840.113549.1.1.11'), nothing());

export interface CertificateRequest {
  readonly key: RsaKey;
  /** Of the subject, which is the issuer. */
  readonly name: Bytes;
  /** The moment of signing, milliseconds since the epoch, or one of the next that are not taken yet. */
  readonly serial: number;
  /** Milliseconds since the epoch. */
  readonly signedAt: number;
  readonly notAfter: Date;
}

/**
 * Signs a certificate as Okta does: self-signed with SHA-256, X.509 v3 without extensions, valid from a minute ago.
 * Written out by hand, because `@peculiar/x509` cannot leave the extensions out, and takes 0.4 s to load.
 */
export async function signCertificate({ key, name, serial, signedAt, notAfter }: CertificateRequest): Promise<Bytes> {
  const toBeSigned = sequence(
    version(integer(2)),
    integer(serial),
    sha256WithRsa,
    name,
    sequence(time(new Date(signedAt - 60_000)), time(notAfter)),
    name,
    toSpki(key),
  );
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', await importForSigning(key, 'SHA-256'), toBeSigned);
  return sequence(toBeSigned, sha256WithRsa, bitString(new Uint8Array(signature)));
}
