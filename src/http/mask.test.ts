import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMask, maskSecrets } from './mask.js';

const secret = fc.stringMatching(/^[A-Za-z0-9]{16,40}$/);
const name = fc.constantFrom(
  'client_secret',
  'clientSecret',
  'keyDetails',
  'access_token',
  'Client-Secret',
  'password',
);
const scheme = fc.constantFrom('SSWS', 'Bearer', 'Basic');
/** Text around a secret that neither ends nor hides it. */
const around = fc.stringMatching(/^[ a-z.,:{}\n]{0,20}$/);
const hard = fc.string({ minLength: 1 }).map((text) => `s3cr3t${text}s3cr3t`);

const pem = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const lines = String(pem).trim().split('\n');

describe('a secret by its name', () => {
  it('is masked in JSON, however often that is written as a string', () => {
    fc.assert(
      fc.property(name, hard, fc.integer({ min: 0, max: 3 }), fc.boolean(), (key, value, depth, spaced) => {
        let text = JSON.stringify({ before: 1, [key]: value, after: 'kept' }, null, spaced ? 2 : 0);
        for (let i = 0; i < depth; i += 1) text = JSON.stringify({ message: text });
        const masked = maskSecrets(text);
        expect(masked).not.toContain('s3cr3t');
        expect(masked).toContain('kept');
        let read = JSON.parse(masked);
        for (let i = 0; i < depth; i += 1) read = JSON.parse(read.message);
        expect(read).toEqual({ before: 1, [key]: '***', after: 'kept' });
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['a form', (key: string, value: string) => `grant_type=x&${key}=${value}&scope=kept`],
    ['a URL', (key: string, value: string) => `/x?f=%7B%22${key}%22%3A%22${value}%22%7D&scope=kept`],
    ['a header', (key: string, value: string) => `${key}: ${value}\nscope: kept`],
    ['JavaScript', (key: string, value: string) => `{ ${key}: '${value}', scope: 'kept' }`],
    ['an array', (key: string, value: string) => `{"${key}":["${value}",["]"]],"scope":"kept"}`],
    ['text that is cut off', (key: string, value: string) => `kept {"${key}":"${value}`],
  ])('is masked in %s', (_, write) => {
    fc.assert(
      fc.property(name, secret, (key, value) => {
        const masked = maskSecrets(write(key, value));
        expect(masked).not.toContain(value);
        expect(masked).toContain('kept');
      }),
      { seed: 1 },
    );
  });
});

describe('a secret by its shape', () => {
  it('is masked as a credential of a scheme', () => {
    fc.assert(
      fc.property(scheme, secret, around, around, (how, value, before, after) => {
        expect(maskSecrets(`${before} ${how} ${value} ${after}`)).not.toContain(value);
        expect(maskSecrets(`-H 'authorization: ${how} ${value}' -d ''`)).toBe(`-H 'authorization: ${how} ***' -d ''`);
      }),
      { seed: 1 },
    );
  });

  it('is masked as a JWT', () => {
    const part = fc.object().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));
    fc.assert(
      fc.property(part, secret, around, around, (payload, signature, before, after) => {
        const token = `eyJhbGciOiJSUzI1NiJ9.${payload}.${signature}`;
        expect(maskSecrets(`${before} ${token} ${after}`)).not.toContain(signature);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['as it stands', String(pem)],
    ['in JSON', JSON.stringify({ x: pem })],
    ['in a URL', encodeURIComponent(String(pem))],
    ['in a form', new URLSearchParams({ x: String(pem) }).toString()],
    ['cut off', String(pem).slice(0, 200)],
  ])('is masked as a private key, %s', (_, text) => {
    const masked = maskSecrets(`kept ${text}`);
    expect(masked).toContain('kept ');
    expect(masked.length).toBeLessThan(20);
  });

  it('is masked as Base64 of a key file, wherever that starts', () => {
    const file = JSON.stringify({ type: 'application', keyId: '1', key: pem });
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ /a-z]{0,9}$/),
        fc.constantFrom('base64' as const, 'base64url' as const),
        fc.boolean(),
        (before, encoding, encoded) => {
          const written = Buffer.from(file).toString(encoding);
          const masked = maskSecrets(before + (encoded ? encodeURIComponent(written) : written));
          expect(masked.length).toBeLessThan(20);
        },
      ),
      { seed: 1 },
    );
  });

  it('is masked as a private member of a JSON Web Key', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const { n = '', d = '', p = '' } = privateKey.export({ format: 'jwk' });
    const masked = maskSecrets(JSON.stringify({ kty: 'RSA', n, d, p }));
    expect(JSON.parse(masked)).toEqual({ kty: 'RSA', n, d: '***', p: '***' });
  });

  it('does not come out with what JSON.parse could not read', () => {
    expect.assertions(1);
    try {
      JSON.parse('sec-ret-1234 is the secret');
    } catch (error) {
      expect(maskSecrets(String(error))).toBe("SyntaxError: Unexpected token 's' is not valid JSON");
    }
  });
});

describe('what is no secret', () => {
  it.each([
    `-H "Authorization: SSWS $KEYSPEC_TOKEN" -H 'content-type: application/json'`,
    'response.body/clientSecret required: Response body must have required property',
    'the scheme is Bearer authentication, the method API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
    `-----BEGIN CERTIFICATE-----\n${lines[1]}\n-----END CERTIFICATE-----`,
    '{"clientSecret":null,"client_id":"kept"}',
    `/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys/${'w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI'}`,
    'WWW-Authenticate: Bearer realm="okta"',
  ])('stays: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});

describe('the mask of a run', () => {
  it('masks what the run knows in every spelling', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), (token) => {
        const mask = createMask([token]);
        for (const text of [
          token,
          encodeURIComponent(Buffer.from(token).toString()),
          Buffer.from(token).toString('base64'),
        ])
          expect(mask(text)).not.toContain(text);
      }),
      { seed: 1 },
    );
  });
});
