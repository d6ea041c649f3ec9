import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UsageError } from '../usage-error.js';

/**
 * The HAR files that are meant: each file as it is, of a folder every `.har` and `.har.gz` in it, by name.
 *
 * @throws {UsageError} when there is none.
 */
export async function trafficFiles(names: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(names.map(filesOf));
  return lists.flat();
}

async function filesOf(name: string): Promise<string[]> {
  const found = await stat(name).catch(() => undefined);
  if (found === undefined) throw new UsageError(`cannot read ${name}`);
  if (!found.isDirectory()) return [name];
  const files = (await readdir(name)).filter((file) => /\.har(\.gz)?$/i.test(file)).sort();
  if (files.length === 0) throw new UsageError(`${name} holds no .har file`);
  return files.map((file) => path.join(name, file));
}

/** The text of a file, piece by piece, unpacked when it is packed and without a byte order mark. */
export async function* readTraffic(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  try {
    const raw = createReadStream(file);
    const packed = await isGzip(file);
    const unzip = createGunzip();
    const piped = packed ? pipeline(raw, unzip) : undefined;
    // Its failure is that of the stream that is read.
    piped?.catch(() => {});
    for await (const chunk of packed ? unzip : raw) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : 'unknown failure'}`);
  }
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
