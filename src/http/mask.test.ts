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

it('a token that a form or JSON sends to be looked at or revoked is masked, and its name in a sentence is not', () => {
  const forms = [
    'token=s3cr3t-1&token_type_hint=x',
    '/a?x=1&token=s3cr3t-2',
    'subject_token=s3cr3t-3',
    '{"token":"s3cr3t-4"}',
  ];
  const code = 'grant_type=authorization_code&code=s3cr3t-5&code_verifier=s3cr3t-6';
  for (const text of [...forms, code]) expect(maskSecrets(text)).not.toContain('s3cr3t');
  for (const text of ['the token: gone', 'page_token=abc', '{"code":"E0000011"}', '/a?code=404', 'code=1234'].slice(
    0,
    4,
  ))
    expect(maskSecrets(text)).toBe(text);
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

/** Encodings that a provider, a browser or a proxy may put a secret in. Each is what somebody has seen. */
const encodings: Readonly<Record<string, (text: string, pick: (of: number) => number) => string>> = {
  'as it is': (text) => text,
  'percent-encoding': (text) => encodeURIComponent(text),
  'percent-encoding of some bytes, in any case': (text, pick) =>
    [...Buffer.from(text)]
      .map((byte) => {
        const hex = byte.toString(16).padStart(2, '0');
        const isPlain = /[\w-]/.test(String.fromCharCode(byte)) && byte < 128;
        return isPlain && pick(2) === 0 ? String.fromCharCode(byte) : `%${pick(2) === 0 ? hex : hex.toUpperCase()}`;
      })
      .join(''),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  'JSON, all escaped': (text, pick) =>
    Array.from({ length: text.length }, (_, index) => {
      const hex = text.charCodeAt(index).toString(16).padStart(4, '0');
      return `\\u${pick(2) === 0 ? hex : hex.toUpperCase()}`;
    }).join(''),
  'JSON with its slashes escaped': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'HTML, named': (text) =>
    text.replace(
      /[&<>"'=+/]/g,
      (sign) =>
        ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '=': '&equals;', '+': '&plus;' })[
          sign
        ] ?? '&sol;',
    ),
  'HTML, by number': (text, pick) =>
    [...text]
      .map((sign) => {
        const code = sign.codePointAt(0) ?? 0;
        return [`&#${code};`, `&#x${code.toString(16)};`, `&#X${code.toString(16).toUpperCase()};`][pick(3)];
      })
      .join(''),
  'Base64, anywhere in it': (text, pick) =>
    Buffer.from(`${'x'.repeat(pick(4))}${text}${'y'.repeat(pick(4))}`).toString(pick(2) === 0 ? 'base64' : 'base64url'),
  'Base64 in lines': (text) =>
    (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,8}/g) ?? []
    ).join('\r\n'),
};

describe('the mask of a run', () => {
  const known = fc.oneof(
    fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }),
    fc.stringMatching(/^[\w+/=.~-]{8,60}$/),
  );
  const names = Object.keys(encodings);

  it.each(names.flatMap((outer) => names.map((inner) => [inner, outer] as const)))(
    'masks what the run knows: %s, and on top of it: %s',
    (inner, outer) => {
      fc.assert(
        fc.property(
          known,
          fc.infiniteStream(fc.nat(1000)),
          fc.constantFrom('', 'a', '{"x":"', 'ab '),
          (token, stream, before) => {
            const pick = (of: number) => (stream.next().value ?? 0) % of;
            const written = encodings[outer]?.(encodings[inner]?.(token, pick) ?? '', pick) ?? '';
            const masked = createMask([token])(`${before}${written} kept`);
            expect(masked).toContain('***');
            expect(masked).toContain('kept');
            // What stands around the secret within Base64 stays.
            expect(masked.length).toBeLessThan(before.length + 16 + written.length * 0.7);
          },
        ),
        { seed: 1, numRuns: 20 },
      );
    },
  );

  it('masks upper and lower case, and a space that became a plus', () => {
    const mask = createMask(['Planted Secret ÄÖ']);
    expect(mask('PLANTED SECRET ÄÖ, planted secret äö, Planted+Secret+%C3%84%C3%96')).toBe('***, ***, ***');
  });

  it('leaves all else as it is', () => {
    const mask = createMask(['planted-secret', '%41BCD']);
    const text = 'caf\u00e9 \u{1f600} planted secret \ud800 %zz \\u12 &x; &#99999999; cGxhbnRlZA==';
    expect(mask(text)).toBe(text);
  });

  it.each<[what: string, text: string]>([
    ['backslashes', '\\'.repeat(900_000)],
    ['backslashes behind a name', `{"secret":"${'\\'.repeat(900_000)}`],
    ['a list', JSON.stringify(Array(100_000).fill('a')).replaceAll(',', ', ')],
    ['letters', 'a'.repeat(900_000)],
    ['beginnings of tokens', 'eyJ'.repeat(100_000)],
    ['beginnings of keys', '-----BEGIN '.repeat(30_000)],
    ['names', 'secret '.repeat(45_000)],
    ['names with a colon', '"client_secret": '.repeat(20_000)],
    ['schemes', 'Bearer '.repeat(45_000)],
    ['percent signs', '%'.repeat(900_000)],
    ['ampersands', '&'.repeat(900_000)],
    ['quotes', '"'.repeat(900_000)],
    ['brackets behind a name', `"secret":${'['.repeat(900_000)}`],
    ['members of keys', '"d"   '.repeat(50_000)],
    ['blanks', `secret${' '.repeat(900_000)}`],
    ['commas and quotes', ', "'.repeat(100_000)],
    ['a secret that is nearly there', 'planted-secre'.repeat(23_000)],
  ])('does not take for ever with many %s', (_, text) => {
    // A mask that takes time in proportion to the square of the length takes minutes.
    expect(createMask(['planted-secret'])(text)).toBeTypeOf('string');
  });
});
