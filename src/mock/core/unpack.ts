import { problem } from '../../http/handler.js';
import { readBytes } from './read-body.js';

/** A content coding that every platform takes apart. */
export type Coding = 'gzip' | 'deflate';

const usual: readonly Coding[] = ['gzip', 'deflate'];

/**
 * The bytes of a body as they were before `Content-Encoding`: nothing when they are larger than allowed, an answer when they
 * cannot be had.
 *
 * @param codings what the vendor takes apart; what comes in others it gets as it stands, to say so itself
 */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  headers: Headers,
  maxBytes: number,
  codings?: readonly Coding[],
): Promise<Uint8Array<ArrayBuffer> | Response | undefined> {
  const named = headers.get('Content-Encoding')?.trim().toLowerCase() || 'identity';
  const coding = (codings ?? usual).find((one) => one === named || `x-${one}` === named);
  if (named === 'identity' || (codings !== undefined && coding === undefined)) return bytes;
  if (coding === undefined) return problem(415, 'Content-Encoding', `A body may come in ${usual.join(' or ')}`);
  try {
    return await readBytes(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(coding)), maxBytes, 'stop');
  } catch {
    return problem(400, 'Content-Encoding', `The body is not ${coding}`);
  }
}
