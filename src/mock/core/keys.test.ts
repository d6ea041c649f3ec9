import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFastKeys } from './fast-keys.js';
import { generateKey, type KeyPool } from './key-pool.js';
import { createRandom, createSeededBytes } from './random.js';
import { inverse, inverses, type RsaKey, toPkcs1, toSpki } from './rsa-key.js';
import { createSecureKeys } from './secure-keys.js';
import { createSeededKeys } from './seeded-keys.js';

const pools: Readonly<Record<string, () => KeyPool>> = {
  'keys that share primes': createFastKeys,
  'keys on their own': createSecureKeys,
  'keys that follow from a seed': () => createSeededKeys(createRandom(createSeededBytes(1).bytes)),
};

const expectPair = (key: RsaKey) => {
  const [priv, pub] = [createPrivateKey({ key: { ...key }, format: 'jwk' }), toSpki(key)];
  expect(priv.asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65537n });
  const signed = Buffer.from('signed');
  const publicKey = createPublicKey({ key: Buffer.from(pub), format: 'der', type: 'spki' });
  expect(verify('sha256', signed, publicKey, sign('sha256', signed, priv))).toBe(true);
  expect(
    createPrivateKey({ key: Buffer.from(toPkcs1(key)), format: 'der', type: 'pkcs1' }).export({ format: 'jwk' }),
  ).toEqual(priv.export({ format: 'jwk' }));
};

describe.each(Object.entries(pools))('%s', (_name, create) => {
  it('sign what their public halves verify, and differ', async () => {
    const pool = create();
    const keys = await Promise.all(Array.from({ length: 4 }, () => pool.next()));
    for (const key of keys) expectPair(key);
    expect(new Set(keys.map(({ n }) => n)).size).toBe(keys.length);
  });
});

describe('keys that share primes', () => {
  it('differ and are whole however many are asked for, and differ from those of any other pool', async () => {
    const pools = [createFastKeys(), createFastKeys()];
    const keys = await Promise.all(pools.flatMap((pool) => Array.from({ length: 80 }, () => pool.next())));
    expect(new Set(keys.map(({ n }) => n)).size).toBe(keys.length);
    for (const key of keys.filter((_key, index) => index % 13 === 0)) expectPair(key);
  });
});

describe('a key of the platform', () => {
  it('has no more members than any other', async () => {
    const [own, made] = [await generateKey(), await createFastKeys().next()];
    expect(Object.keys(own)).toEqual(Object.keys(made));
    expectPair(own);
  });
});

describe('many inverses at the price of one', () => {
  it('are those that Euclid finds', () => {
    const values = [2n, 3n, 123_456_789n, 98n];
    expect(inverses(values, 101n)).toEqual(values.map((value) => inverse(value, 101n)));
  });
});
