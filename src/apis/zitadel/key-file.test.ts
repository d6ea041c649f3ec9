import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { importPKCS8, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import description from '../../../generated/zitadel/openapi.json' with { type: 'json' };
import { decodeKeyDetails, signAssertion, toPkcs8 } from './index.js';

const keyFile = decodeKeyDetails(description.components.examples.applicationKeyCreated.value.keyDetails);
const audience = 'https://zitadel.acme.example';

/** A key file with a key of its own. */
function issue(modulusLength: number) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
  const key = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  return { publicKey, keyFile: { ...keyFile, key } };
}

const issued = issue(2048);
const other = issue(2048);

describe('toPkcs8', () => {
  it.each([512, 1024])('wraps a key of %i bits as OpenSSL does', (bits) => {
    const small = issue(bits).keyFile;
    const expected = createPrivateKey(small.key).export({ type: 'pkcs8', format: 'pem' });
    expect(toPkcs8(small)).toBe(expected);
  });

  it('gives what importPKCS8 reads', async () => {
    expect(await importPKCS8(toPkcs8(issued.keyFile), 'RS256')).toMatchObject({ type: 'private' });
  });

  it('refuses what is no key in PKCS#1, and keeps it to itself', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${randomBytes(9).toString('base64')}\n-----END PRIVATE KEY-----\n`;
    expect(() => toPkcs8({ key })).toThrow('is no RSA private key in PEM (PKCS#1)');
    expect(() => toPkcs8({ key })).not.toThrow(key.slice(28, 38));
  });
});

describe('signAssertion', () => {
  it('signs for an application, for some minutes', async () => {
    const { keyId, clientId } = issued.keyFile;
    const assertion = await signAssertion(issued.keyFile, audience);
    const options = { audience, issuer: clientId, subject: clientId, algorithms: ['RS256'] };
    const { payload, protectedHeader } = await jwtVerify(assertion, issued.publicKey, options);
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT', kid: keyId });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });

  it('signs for the user of a service account', async () => {
    const keyFile = { type: 'serviceaccount', keyId: '7', key: issued.keyFile.key, userId: '42' };
    const assertion = await signAssertion(keyFile, audience, { lifetime: 60 });
    const { payload } = await jwtVerify(assertion, issued.publicKey);
    expect([payload.iss, payload.sub, (payload.exp ?? 0) - (payload.iat ?? 0)]).toEqual(['42', '42', 60]);
  });

  it('signs with the key of the file', async () => {
    const assertion = await signAssertion(issued.keyFile, audience);
    await expect(jwtVerify(assertion, other.publicKey)).rejects.toThrow('signature verification failed');
  });
});
