import type { IdPKeyCredential } from '../../../../generated/okta/types.js';
import { fromBase64, toBase64Url } from '../../../mock/core/random.js';
import { readCertificate } from './certificate-reader.js';

/** What of a key of an identity provider follows from its certificate; nothing when that is none, or for another kind of key. */
export async function readIdpCertificate(
  text: string,
): Promise<Pick<IdPKeyCredential, 'expiresAt' | 'x5c' | 'x5t#S256' | 'e' | 'n'> | undefined> {
  const certificate = readCertificate(() => fromBase64(text));
  const key = certificate && (await readRsa(certificate.publicKey));
  if (certificate === undefined || key === undefined) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', certificate.der);
  return {
    expiresAt: certificate.notAfter.toISOString(),
    x5c: [text],
    'x5t#S256': toBase64Url(new Uint8Array(digest)),
    ...key,
  };
}

/** The numbers of an RSA key in DER (PKIX); nothing for a key of another kind. */
async function readRsa(publicKey: Uint8Array<ArrayBuffer>): Promise<{ e: string; n: string } | undefined> {
  try {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('spki', publicKey, algorithm, true, ['verify']);
    const { e = '', n = '' } = await crypto.subtle.exportKey('jwk', key);
    return { e, n };
  } catch {
    return undefined;
  }
}
