import { essenceOf } from '../../../http/media-type.js';
import type { Call } from '../../../mock/core/call.js';
import { fromBase64 } from '../../../mock/core/random.js';
import { readElements, readTime } from '../../../read-der.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** What of a certificate counts when it is published. */
export interface Certificate {
  /** All of it, in DER. */
  readonly der: Bytes;
  /** In DER (PKIX). */
  readonly publicKey: Bytes;
  readonly notAfter: Date;
}

/** The certificate in a request, in whichever of the three forms it came; nothing when there is none. */
export function readCertificate(call: Pick<Call, 'bytes' | 'headers' | 'text'>): Certificate | undefined {
  try {
    const der = toDer(call);
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

function toDer({ bytes, headers, text }: Pick<Call, 'bytes' | 'headers' | 'text'>): Bytes {
  if (essenceOf(headers.get('Content-Type') ?? '') === 'application/x-pem-file') {
    const [, base64 = ''] = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/.exec(text) ?? [];
    return fromBase64(base64);
  }
  return /^base64$/i.test(headers.get('Content-Transfer-Encoding') ?? '') ? fromBase64(text) : bytes;
}
