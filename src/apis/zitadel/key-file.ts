import type { ApplicationKeyFile, ServiceAccountKeyFile } from '../../../generated/zitadel/types.js';
import { assertionClaims, signerOfPkcs8, signJwt } from '../../client/sign-jwt.js';

/** The key file of an application or of a service account, as ZITADEL hands it out. */
export type KeyFile =
  | Pick<ApplicationKeyFile, 'keyId' | 'key' | 'clientId'>
  | Pick<ServiceAccountKeyFile, 'keyId' | 'key' | 'userId'>;

/** `SEQUENCE { rsaEncryption, NULL }` and the version before it, as PKCS#8 begins. */
const rsaKey = [
  0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
];

/**
 * The private key of a key file in PKCS#8, which WebCrypto and `importPKCS8` of `jose` read. ZITADEL writes PKCS#1.
 *
 * @throws {TypeError} when the key is not in PKCS#1. The message holds no part of it.
 */
export function toPkcs8({ key }: Pick<KeyFile, 'key'>): string {
  const lines = btoa(String.fromCharCode(...pkcs8(key))).replace(/.{64}(?!$)/g, '$&\n');
  return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`;
}

function pkcs8(pem: string): number[] {
  const base64 = /-----BEGIN RSA PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END RSA PRIVATE KEY-----/.exec(pem)?.[1];
  if (base64 === undefined) throw new TypeError('the key of the key file is no RSA private key in PEM (PKCS#1)');
  const pkcs1 = [...atob(base64.replace(/\s/g, ''))].map((character) => character.charCodeAt(0));
  return der(0x30, [...rsaKey, ...der(0x04, pkcs1)]);
}

/** A value of DER: its tag, its length and itself. What holds an RSA key is longer than 255 bytes, so the length takes two. */
const der = (tag: number, value: readonly number[]): number[] => [
  tag,
  0x82,
  value.length >> 8,
  value.length & 0xff,
  ...value,
];

/** How long an assertion counts. */
export interface AssertionOptions {
  /** In seconds. @defaultValue 300 */
  lifetime?: number | undefined;
}

/**
 * A signed assertion of who holds a key file, in place of a secret: the `client_assertion` of an application, or the
 * `assertion` by which a service account gets a token. It needs WebCrypto, which browsers have on `https:` only.
 *
 * @param audience the instance's URL, without a slash at its end
 */
export async function signAssertion(
  keyFile: KeyFile,
  audience: string,
  { lifetime = 300 }: AssertionOptions = {},
): Promise<string> {
  const holder = 'userId' in keyFile ? keyFile.userId : keyFile.clientId;
  const signer = signerOfPkcs8(Uint8Array.from(pkcs8(keyFile.key)), keyFile.keyId);
  return signJwt(signer, assertionClaims(holder, audience, lifetime));
}
