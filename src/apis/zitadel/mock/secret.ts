import { alphabets, toBase64 } from '../../../mock/core/random.js';
import type { Instance } from './instance.js';

/** A new client secret, and what is kept of it. */
export async function makeSecret({ tools }: Instance): Promise<{ clientSecret: string; secretHash: string }> {
  const clientSecret = tools.random.text(64, alphabets.alphanumeric);
  return { clientSecret, secretHash: await hashSecret(clientSecret) };
}

/** What is kept of a secret: SHA-256. */
export async function hashSecret(secret: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}
