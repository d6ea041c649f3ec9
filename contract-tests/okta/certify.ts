import * as der from '../../src/der.js';
import { createFastKeys } from '../../src/mock/core/fast-keys.js';
import { toSpki } from '../../src/mock/core/rsa-key.js';
import { readElements } from '../../src/read-der.js';
import { firstKid, keyPairs } from './client-keys.js';

type Bytes = Uint8Array<ArrayBuffer>;

const day = 24 * 60 * 60 * 1000;
const sha256WithRsa = der.sequence(der.objectIdentifier('1.2.840.113549.1.1.11'), der.nothing());
const commonName = (text: string) =>
  der.sequence(der.set(der.sequence(der.objectIdentifier('2.5.4.3'), der.utf8String(text))));

/** Signs a certificate for a CSR, as an authority does. */
async function certifyRequest(csr: string, days: number): Promise<Bytes> {
  const [request] = readElements(Uint8Array.from(Buffer.from(csr, 'base64')));
  const [asked] = request === undefined ? [] : readElements(request.content);
  const [, subject, publicKey] = asked === undefined ? [] : readElements(asked.content);
  if (subject === undefined || publicKey === undefined) throw new Error('this is no CSR');
  return certify(subject.bytes, publicKey.bytes, days);
}

async function certify(subject: Bytes, publicKey: Bytes, days: number): Promise<Bytes> {
  const now = Date.now();
  const toBeSigned = der.sequence(
    der.version(der.integer(2)),
    der.largeInteger(crypto.getRandomValues(new Uint8Array(8)).fill(1, 0, 1)),
    sha256WithRsa,
    commonName('keyspec authority'),
    der.sequence(der.time(new Date(now - day)), der.time(new Date(now + days * day))),
    subject,
    publicKey,
  );
  const { privateJwk } = await keyPairs[firstKid]();
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', privateJwk, algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign(algorithm, key, toBeSigned);
  return der.sequence(toBeSigned, sha256WithRsa, der.bitString(new Uint8Array(signature)));
}

/** The same in PEM. */
export async function certifyInPem(csr: string, days = 365): Promise<string> {
  const base64 = Buffer.from(await certifyRequest(csr, days)).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

const keys = createFastKeys();

/** A certificate that an identity provider signs with, another one each time: DER in base64. */
export async function certificateOfIdp(): Promise<string> {
  const certificate = await certify(commonName('keyspec identity provider'), toSpki(await keys.next()), 365);
  return Buffer.from(certificate).toString('base64');
}
