import { readElements, readTime } from '../../../read-der.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** What of a certificate counts. */
export interface Certificate {
  /** All of it, in DER. */
  readonly der: Bytes;
  /** In DER (PKIX). */
  readonly publicKey: Bytes;
  readonly notAfter: Date;
}

/** The certificate in bytes; nothing when there is none, or there are no bytes. */
export function readCertificate(getBytes: () => Bytes): Certificate | undefined {
  try {
    const der = getBytes();
    const [certificate, more] = readElements(der);
    if (certificate === undefined || more !== undefined) return undefined;
    const [toBeSigned] = readElements(certificate.content);
    if (toBeSigned === undefined) return undefined;
    const [, , , , validity, , publicKey] = readElements(toBeSigned.content);
    const [, end] = readElements(validity?.content ?? new Uint8Array());
    if (publicKey === undefined || end === undefined) return undefined;
    const notAfter = readTime(end);
    return Number.isNaN(notAfter.getTime()) ? undefined : { der, publicKey: publicKey.bytes, notAfter };
  } catch {
    return undefined;
  }
}
