const curves: Readonly<Record<string, string>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };

/** How WebCrypto names an algorithm of JWS (RFC 7518); nothing for those that need no key, or another kind of it. */
export function algorithmOf(name: unknown, kty: string) {
  const [alg = '', family, bits] = /^(RS|PS|ES|HS)(256|384|512)$/.exec(String(name)) ?? [];
  const hash = `SHA-${bits}`;
  const kind = `${kty} ${family}`;
  if (kind === 'RSA RS') return { name: 'RSASSA-PKCS1-v1_5', hash };
  if (kind === 'RSA PS') return { name: 'RSA-PSS', hash, saltLength: Number(bits) / 8 };
  if (kind === 'EC ES') return { name: 'ECDSA', hash, namedCurve: curves[alg] ?? '' };
  if (kind === 'oct HS') return { name: 'HMAC', hash };
  return undefined;
}
