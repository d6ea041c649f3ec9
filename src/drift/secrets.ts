import type { Exchange } from './har.js';

const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key'];
/** What a member or parameter is called that holds a secret. */
export const secretName = /secret|token$|password|private_?key|key_?details|assertion$|api_?key|^code$|jwt/i;

/** Every secret in recorded traffic, for a mask. */
export function findSecrets(exchanges: readonly Exchange[]): string[] {
  const found = new Set<string>();
  for (const { url, requestHeaders, requestBody, answer } of exchanges) {
    for (const headers of [requestHeaders, answer.headers])
      for (const name of secretHeaders) for (const secret of ofHeader(headers[name])) found.add(secret);
    for (const [name, value] of new URL(url).searchParams) if (secretName.test(name)) found.add(value);
    for (const body of [requestBody, answer.body]) for (const secret of ofBody(body)) found.add(secret);
  }
  return [...found];
}

/** The value, and what stands behind the scheme or a cookie's name in it. */
const ofHeader = (value: string | undefined) =>
  value === undefined
    ? []
    : [value, ...value.split(/[\s;,]+/).flatMap((part) => [part, part.replace(/^[^=]+=/, '')])].filter(
        (part) => part.length >= 8 && !/^(httponly|samesite)$/i.test(part),
      );

function ofBody(body: string): string[] {
  try {
    return ofValue(JSON.parse(body));
  } catch {
    return [...new URLSearchParams(body)].filter(([name]) => secretName.test(name)).map(([, value]) => value);
  }
}

function ofValue(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ofValue);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'string' ? (secretName.test(name) ? [member] : []) : ofValue(member),
  );
}
