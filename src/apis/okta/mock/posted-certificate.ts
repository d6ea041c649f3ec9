import { essenceOf } from '../../../http/media-type.js';
import type { Call } from '../../../mock/core/call.js';
import { fromBase64 } from '../../../mock/core/random.js';

/** The certificate in a request, in DER, in whichever of the three forms it came. @throws when it is no base64 */
export function postedCertificate({ bytes, headers, text }: Pick<Call, 'bytes' | 'headers' | 'text'>) {
  if (essenceOf(headers.get('Content-Type') ?? '') === 'application/x-pem-file') {
    const [, base64 = ''] = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/.exec(text) ?? [];
    return fromBase64(base64);
  }
  return /^base64$/i.test(headers.get('Content-Transfer-Encoding') ?? '') ? fromBase64(text) : bytes;
}
