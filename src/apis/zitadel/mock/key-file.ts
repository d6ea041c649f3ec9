import type { ApplicationKeyFile, ServiceAccountKeyFile } from '../../../../generated/zitadel/types.js';
import type { RsaPair } from '../../../mock/core/key-pool.js';
import { toBase64 } from '../../../mock/core/random.js';

/** A new pair as ZITADEL hands it out and keeps it, in PEM: PKCS#1 for the private key, PKIX for the public one. */
export interface PemPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

export async function exportPair({ privateKey, publicKey }: RsaPair): Promise<PemPair> {
  const [pkcs8, spki] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', privateKey),
    crypto.subtle.exportKey('spki', publicKey),
  ]);
  return {
    privateKey: toPem('RSA PRIVATE KEY', unwrap(new Uint8Array(pkcs8))),
    publicKey: toPem('RSA PUBLIC KEY', new Uint8Array(spki)),
  };
}

/** The key file as `keyDetails` carries it: compact JSON in base64. */
export const encodeKeyFile = (file: ApplicationKeyFile | ServiceAccountKeyFile): string =>
  toBase64(new TextEncoder().encode(JSON.stringify(file)));

/** What is inside a PEM, whatever its label; nothing when it is none. */
export function fromPem(pem: string): Uint8Array<ArrayBuffer> | undefined {
  const [, , base64] = /^\s*-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/.exec(pem) ?? [];
  if (base64 === undefined) return undefined;
  return Uint8Array.from(atob(base64.replace(/\s/g, '')), (character) => character.charCodeAt(0));
}

function toPem(label: string, der: Uint8Array): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** The PKCS#1 key inside PKCS#8: `SEQUENCE { version, algorithm, OCTET STRING }` (RFC 5208). */
function unwrap(pkcs8: Uint8Array): Uint8Array {
  const { content } = element(pkcs8, 0);
  const version = element(content, 0);
  const algorithm = element(content, version.end);
  return element(content, algorithm.end).content;
}

/** The DER element at an offset: what it holds, and where the next one starts. */
function element(der: Uint8Array, offset: number): { content: Uint8Array; end: number } {
  const first = der[offset + 1] ?? 0;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  const start = offset + 2 + lengthBytes;
  const length = lengthBytes === 0 ? first : der.slice(offset + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return { content: der.slice(start, start + length), end: start + length };
}
