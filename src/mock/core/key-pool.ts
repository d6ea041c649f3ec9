import type { RsaKey } from './rsa-key.js';

/** Where RSA keys come from: to make one takes some 100 ms of a core, which a request should not wait for. */
export interface KeyPool {
  next(): Promise<RsaKey>;
  /** Begins to make in the background what keys are made of. */
  warm(): void;
}

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

/** A new key by the platform. */
export async function generateKey(): Promise<RsaKey> {
  const { privateKey } = await crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  const {
    n = '',
    e = '',
    d = '',
    p = '',
    q = '',
    dp = '',
    dq = '',
    qi = '',
  } = await crypto.subtle.exportKey('jwk', privateKey);
  return { kty: 'RSA', n, e, d, p, q, dp, dq, qi };
}

/** A pause that does not keep a process from ending. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const timer: unknown = setTimeout(resolve, milliseconds);
    if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
      timer.unref();
  });
