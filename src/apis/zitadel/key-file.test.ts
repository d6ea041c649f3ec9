import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { importPKCS8, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import description from '../../../generated/zitadel/openapi.json' with { type: 'json' };
import { decodeKeyDetails, signAssertion, toPkcs8 } from './index.js';

const keyFile = decodeKeyDetails(description.components.examples.applicationKeyCreated.value.keyDetails);
const audience = 'https://zitadel.acme.example';

/** A key file with a key of its own. */
function issue(modulusLength = 1024) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
  const key = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  return { publicKey, keyFile: { ...keyFile, key } };
}

describe('toPkcs8', () => {
  it.each([512, 1024, 2048])('wraps a key of %i bits as OpenSSL does', (bits) => {
    const { keyFile: issued } = issue(bits);
    const expected = createPrivateKey(issued.key).export({ type: 'pkcs8', format: 'pem' });
    expect(toPkcs8(issued)).toBe(expected);
  });

  it('gives what importPKCS8 reads', async () => {
    expect(await importPKCS8(toPkcs8(issue().keyFile), 'RS256')).toMatchObject({ type: 'private' });
  });

  it('refuses what is no key in PKCS#1, and keeps it to itself', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${randomBytes(9).toString('base64')}\n-----END PRIVATE KEY-----\n`;
    expect(() => toPkcs8({ key })).toThrow('is no RSA private key in PEM (PKCS#1)');
    expect(() => toPkcs8({ key })).not.toThrow(key.slice(28, 38));
  });
});

describe('signAssertion', () => {
  it('signs for an application, for some minutes', async () => {
    const { publicKey, keyFile: issued } = issue();
    const assertion = await signAssertion(issued, audience);
    const options = { audience, issuer: issued.clientId, subject: issued.clientId, algorithms: ['RS256'] };
    const { payload, protectedHeader } = await jwtVerify(assertion, publicKey, options);
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT', kid: issued.keyId });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });

  it('signs for the user of a service account', async () => {
    const { publicKey, keyFile: issued } = issue();
    const serviceAccount = { type: 'serviceaccount', keyId: '7', key: issued.key, userId: '42' };
    const { payload } = await jwtVerify(await signAssertion(serviceAccount, audience, { lifetime: 60 }), publicKey);
    expect([payload.iss, payload.sub, (payload.exp ?? 0) - (payload.iat ?? 0)]).toEqual(['42', '42', 60]);
  });

  it('signs with no other key', async () => {
    const assertion = await signAssertion(issue().keyFile, audience);
    await expect(
      jwtVerify(assertion, createPublicKey(issue().publicKey.export({ type: 'spki', format: 'pem' }))),
    ).rejects.toThrow('signature verification failed');
  });
});
