import type { Readable } from 'node:stream';
import { maxBody } from '../http/json-text.js';

/** What went through a stream, up to a limit. */
export interface Collected {
  readonly bytes: Buffer;
  /** Bytes that went through, collected or not. */
  readonly size: number;
  /** It was more than is collected. */
  readonly isTooLarge: boolean;
}

/** Listens to what goes through a stream, without holding it up. Gives what went through so far. */
export function collect(stream: Readable): () => Collected {
  let chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size > maxBody) chunks = [];
    else chunks.push(chunk);
  });
  return () => ({ bytes: Buffer.concat(chunks), size, isTooLarge: size > maxBody });
}
