import { type Random, toBase64Url } from '../../../../mock/core/random.js';

/** A token that says nothing: it looks like the JWE that the server makes, in five parts. */
export function opaqueToken(random: Random, header: Readonly<Record<string, string>> = {}): string {
  const protectedHeader = {
    alg: 'A256GCMKW',
    enc: 'A256GCM',
    iv: random.base64url(12),
    ...header,
    tag: random.base64url(16),
  };
  const parts = [32, 12, 65, 16].map((bytes) => random.base64url(bytes));
  return [toBase64Url(new TextEncoder().encode(JSON.stringify(protectedHeader))), ...parts].join('.');
}
