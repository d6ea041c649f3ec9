import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { maxBody } from '../http/json-text.js';
import { explainMissingPeer } from '../missing-peer.js';
import { UsageError } from '../usage-error.js';
import type { TrafficFile } from './traffic.js';

/**
 * The HAR files that are meant: each file as it is, each in an archive (`.zip`), and of a folder every one in it and in the
 * folders within, by name.
 *
 * @throws {UsageError} when there is none.
 */
export async function trafficFiles(names: readonly string[]): Promise<TrafficFile[]> {
  const files = (await Promise.all(names.map(filesOf))).flat();
  return (await Promise.all(files.map(toTraffic))).flat();
}

async function filesOf(name: string): Promise<string[]> {
  const found = await stat(name).catch(() => undefined);
  if (found === undefined) throw new UsageError(`cannot read ${name}`);
  if (!found.isDirectory()) return [name];
  const files = (await readdir(name, { recursive: true })).filter((file) => /\.har(\.gz|\.zip)?$/i.test(file)).sort();
  if (files.length === 0) throw new UsageError(`${name} holds no .har file`);
  return files.map((file) => path.join(name, file));
}

async function toTraffic(file: string): Promise<TrafficFile[]> {
  const magic = await beginningOf(file);
  if (magic.startsWith('PK')) return readArchive(file);
  const unpacked = () => (magic.startsWith('\x1f\x8b') ? unzip(createReadStream(file)) : createReadStream(file));
  const folder = path.dirname(path.resolve(file));
  return [
    {
      name: file,
      chunks: textOf(file, unpacked),
      // A recording may name files beside it; never those elsewhere on this machine.
      attachment: (name) => (isWithin(name) ? readSmall(path.join(folder, name)) : Promise.resolve(undefined)),
    },
  ];
}

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => {
    throw new UsageError(`cannot read ${file}`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

function unzip(packed: Readable): Readable {
  const unpacked = createGunzip();
  // A failure is that of the stream that is read.
  pipeline(packed, unpacked).catch(() => {});
  return unpacked;
}

/** The text of a file, piece by piece, without a byte order mark. */
async function* textOf(file: string, read: () => Readable | Promise<Readable>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of await read()) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : 'unknown failure'}`);
  }
}

const isWithin = (name: string) => !path.isAbsolute(name) && !name.split(/[\\/]/).includes('..');

async function readSmall(file: string): Promise<Buffer | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() && found.size <= maxBody ? readFile(file) : undefined;
}

/** The HAR files in an archive; bodies that they name lie in it too. */
async function readArchive(file: string): Promise<TrafficFile[]> {
  const { openArchive } = await import('./archive.js').catch((error: unknown) => {
    throw explainMissingPeer(error, 'drift of a .zip file') ?? error;
  });
  const archive = await openArchive(file).catch((error: unknown) => {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  });
  const names = archive.names.filter((name) => /\.har$/i.test(name)).sort();
  if (names.length === 0) throw new UsageError(`${file} holds no .har file`);
  return names.map((name) => ({
    name: `${file}:${name}`,
    chunks: textOf(`${file}:${name}`, () => archive.read(name)),
    attachment: (attached) => archive.readSmall(path.posix.join(path.posix.dirname(name), attached)),
  }));
}
