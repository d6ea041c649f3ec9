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

/** @throws {Error} when it is no ZIP file. */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openPromise(file, { autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const read = async (name: string) => {
    const entry = entries.get(name);
    if (entry === undefined) throw new Error(`it holds no ${name}`);
    return zip.openReadStreamPromise(entry);
  };
  return {
    names: [...entries.keys()],
    read,
    async readSmall(name) {
      const entry = entries.get(name);
      if (entry === undefined || entry.uncompressedSize > maxBody) return undefined;
      return Buffer.concat(await (await read(name)).toArray());
    },
  };
}
