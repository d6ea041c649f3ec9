import type { Call } from '../call.js';

type Members = Readonly<Partial<Record<string, string>>>;

/**
 * The members of a request to an authorization server. Its body is JSON, or a form; the client is in it, or in the header
 * as HTTP Basic, which counts more (RFC 6749, 2.3.1).
 */
export function readTokenRequest({ headers, text, body }: Pick<Call, 'headers' | 'text' | 'body'>): Members {
  const isForm = /^\s*application\/x-www-form-urlencoded\s*(;|$)/i.test(headers.get('Content-Type') ?? '');
  const members = isForm
    ? Object.fromEntries(new URLSearchParams(text))
    : typeof body === 'object' && body !== null
      ? body
      : {};
  return texts({ ...members, ...readBasic(headers.get('Authorization')) });
}

/** Members as texts; what is blank, or no single value, counts as left out. */
const texts = (members: object): Members =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, value]: [string, unknown]) =>
      ['string', 'number', 'boolean'].includes(typeof value) && value !== '' ? [[name, String(value)]] : [],
    ),
  );

function readBasic(authorization: string | null): Members {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)\s*$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return {};
  try {
    const [, id = '', secret = ''] = /^([^:]*):(.*)$/s.exec(atob(encoded)) ?? [];
    return { client_id: decode(id), client_secret: decode(secret) };
  } catch {
    return {};
  }
}

/** Both are written as in a form before they are encoded. */
const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
