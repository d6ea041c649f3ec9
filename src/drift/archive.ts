import type { Readable } from 'node:stream';
import { type Entry, openPromise } from 'yauzl';
import { maxBody } from '../http/json-text.js';

/** A ZIP file, read where it lies: it may be larger than the memory. */
export interface Archive {
  readonly names: readonly string[];
  /** @throws {Error} when it holds no such file, or that is damaged. */
  read(name: string): Promise<Readable>;
  /** A file that is no larger than a body that is judged, if there is one. */
  readSmall(name: string): Promise<Buffer | undefined>;
}
