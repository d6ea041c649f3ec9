import type { Exchange } from './har.js';

/** Headers that hold a secret. */
export const secretHeaders = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key'];
/** What a member is called that holds a secret. */
export const secretName = /secret|token$|password|private_?key|key_?details|assertion$|api_?key|jwt/i;
/** The same of a parameter, in a query or a form: `code` there is one of OAuth's, in JSON the code of an error. */
export const isSecretParameter = (name: string) => secretName.test(name) || name === 'code';

/** Every secret in recorded traffic, for a mask. */
export function findSecrets(exchanges: readonly Exchange[]): string[] {
  const found = new Set<string>();
  for (const { url, requestHeaders, requestBody, answer } of exchanges) {
    for (const headers of [requestHeaders, answer.headers])
      for (const name of secretHeaders) for (const secret of ofHeader(headers[name])) found.add(secret);
    for (const [name, value] of new URL(url).searchParams) if (isSecretParameter(name)) found.add(value);
    for (const body of [requestBody, answer.body]) for (const secret of ofBody(body)) found.add(secret);
  }
  return [...found];
}

/** The value, what stands behind the scheme or a cookie's name in it, and what a Basic credential holds. */
function ofHeader(value: string | undefined): string[] {
  if (value === undefined) return [];
  const parts = value.split(/[\s;,]+/).flatMap((part) => [part, part.replace(/^[^=]+=/, '')]);
  return [
    ...[value, ...parts].filter((part) => part.length >= 8 && !/^(httponly|samesite)$/i.test(part)),
    ...ofBasic(value),
  ];
}

/** The password of HTTP Basic (RFC 7617), as it stands and as a form encodes it (RFC 6749, 2.3.1). */
function ofBasic(value: string): string[] {
  const encoded = /^basic +(\S+)$/i.exec(value.trim())?.[1];
  const [, password = ''] = /^[^:]*:(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  return [password, new URLSearchParams(`x=${password}`).get('x') ?? ''];
}

function ofBody(body: string): string[] {
  try {
    return ofValue(JSON.parse(body));
  } catch {
    return [...new URLSearchParams(body)].filter(([name]) => isSecretParameter(name)).map(([, value]) => value);
  }
}

function ofValue(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ofValue);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'string' ? (secretName.test(name) ? [member] : []) : ofValue(member),
  );
}
