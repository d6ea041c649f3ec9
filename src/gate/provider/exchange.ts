import { isUtf8 } from 'node:buffer';
import { messageOf } from '../../error-message.js';
import { isTooDeep, maxBody, maxDepth } from '../../http/json-text.js';
import type { Answer, Sent } from '../../http/message.js';

/** The provider gave no answer that could be judged. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  constructor(
    readonly kind: 'unreachable' | 'silent' | 'broken' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}

export interface Limits {
  /** Milliseconds for one answer, body included. */
  readonly timeout: number;
  /** Bytes of one answer's body. */
  readonly maxBody: number;
}

export const defaultLimits: Limits = { timeout: 10_000, maxBody };

/**
 * Sends a request to the provider. Redirects are answers like any other: they are not followed, so no token follows them.
 *
 * @throws {NoAnswerError} when nothing listens, no answer comes in time, it breaks off, or it is too large.
 */
export async function exchange(base: string, sent: Sent, limits: Limits): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const response = await fetch(base + sent.target, {
      method: sent.method,
      headers: sent.headers,
      body: sent.body === '' ? null : sent.body,
      redirect: 'manual',
      signal,
    });
    if (response.status > 599)
      throw new NoAnswerError('broken', `the answer has the status ${response.status}, which HTTP does not have`);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      ...decode(await read(response, limits)),
    };
  } catch (error) {
    if (error instanceof NoAnswerError) throw error;
    if (signal.aborted) throw new NoAnswerError('silent', `no answer within ${limits.timeout / 1000} s`);
    throw explain(error, base);
  }
}

async function read(response: Response, { maxBody: limit }: Limits): Promise<Buffer> {
  if (response.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > limit) throw new NoAnswerError('too-large', `the answer is larger than ${limit / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const decode = (bytes: Buffer): Pick<Answer, 'body' | 'notUtf8'> => ({
  body: refuseDeep(bytes.toString('utf8')),
  ...(!isUtf8(bytes) && { notUtf8: true }),
});

/** @throws {NoAnswerError} when it would overflow the stack of whoever walks through it. */
function refuseDeep(text: string): string {
  if (isTooDeep(text)) throw new NoAnswerError('too-large', `the answer is nested more than ${maxDepth} levels deep`);
  return text;
}

function explain(error: unknown, base: string): NoAnswerError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (
    ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(code)
  )
    return new NoAnswerError('unreachable', `nothing answers at ${base} (${code})`);
  const message = messageOf(cause);
  // A port that fetch never asks, such as 9; a certificate that nobody vouches for; no TLS where there should be.
  if (/^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
    return new NoAnswerError(
      'unreachable',
      `cannot ask ${base}: ${message.trim()}; NODE_EXTRA_CA_CERTS names a file with the certificate of your own authority`,
    );
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER')
    return new NoAnswerError('unreachable', `cannot ask ${base}: it does not speak TLS; a URL with http: may be right`);
  if (message === 'bad port' || /^ERR_SSL/.test(code))
    return new NoAnswerError('unreachable', `cannot ask ${base}: ${message.trim()}`);
  // What answers is no HTTP/1.1.
  if (code === 'HPE_INVALID_CONSTANT' || code === 'HPE_INVALID_VERSION')
    return new NoAnswerError(
      'unreachable',
      `cannot ask ${base}: it does not speak HTTP/1.1 (HTTP/2 alone is not enough)`,
    );
  return new NoAnswerError('broken', `the answer broke off: ${message}`);
}
