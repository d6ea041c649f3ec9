import type { ApplicationKeyFile, ServiceAccountKeyFile } from '../../../../generated/zitadel/types.js';
import { fromBase64, toBase64 } from '../../../mock/core/random.js';
import { type RsaKey, toPkcs1, toSpki } from '../../../mock/core/rsa-key.js';

/** A new pair as ZITADEL hands it out and keeps it, in PEM: PKCS#1 for the private key, PKIX for the public one. */
export interface PemPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

export const toPemPair = (key: RsaKey): PemPair => ({
  privateKey: toPem('RSA PRIVATE KEY', toPkcs1(key)),
  publicKey: toPem('RSA PUBLIC KEY', toSpki(key)),
});

/** The key file as `keyDetails` carries it: compact JSON in base64. */
export const encodeKeyFile = (file: ApplicationKeyFile | ServiceAccountKeyFile): string =>
  toBase64(new TextEncoder().encode(JSON.stringify(file)));

/** What is inside a PEM, whatever its label; nothing when it is none. */
export function fromPem(pem: string): Uint8Array<ArrayBuffer> | undefined {
  const [, , base64] = /^\s*-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/.exec(pem) ?? [];
  if (base64 === undefined) return undefined;
  return fromBase64(base64.replace(/\s/g, ''));
}

function toPem(label: string, der: Uint8Array): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
