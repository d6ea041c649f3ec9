import { createReadStream } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { messageOf } from '../error-message.js';
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
  const files = await distinct((await Promise.all(names.map(filesOf))).flat());
  return (await Promise.all(files.map(toTraffic))).flat();
}

/** Each file once, though it was named twice, or stands in a folder that was named too. */
async function distinct(files: readonly string[]): Promise<string[]> {
  const found = await Promise.all(files.map(async (file) => [await realpath(file).catch(() => file), file] as const));
  return [...new Map([...found].reverse()).values()].reverse();
}

/** The standard input, as tools name it. */
const standardInput = '-';

async function filesOf(name: string): Promise<string[]> {
  if (name === standardInput) return [name];
  const found = await stat(name).catch(() => undefined);
  if (found === undefined) throw new UsageError(`cannot read ${name}`);
  if (!found.isDirectory()) return [name];
  // With their types, since a link to a folder may lead round in a circle: it is not followed.
  const files = (await readdir(name, { recursive: true, withFileTypes: true }))
    .filter((file) => !file.isDirectory() && isRecording(file.name))
    .map((file) => path.join(file.parentPath, file.name))
    .sort();
  if (files.length === 0) throw new UsageError(`${name} holds no .har file`);
  return files;
}

/** By its name; macOS keeps notes on a file beside it, behind a full stop. */
const isRecording = (name: string) => /^[^.].*\.har(\.gz|\.zip)?$/i.test(path.posix.basename(name));

async function toTraffic(file: string): Promise<TrafficFile[]> {
  if (file === standardInput) return [{ name: 'standard input', chunks: textOf(file, () => unpacked(process.stdin)) }];
  if (await isArchive(file)) return readArchive(file);
  const folder = path.dirname(path.resolve(file));
  return [
    {
      name: file,
      chunks: textOf(file, () => unpacked(createReadStream(file))),
      // A recording may name files beside it; never those elsewhere on this machine.
      attachment: (name) => (isWithin(name) ? readSmall(path.join(folder, name)) : Promise.resolve(undefined)),
    },
  ];
}

/** An archive is read here and there, so that it has to be a file; what comes through a pipe is none. */
async function isArchive(file: string): Promise<boolean> {
  if (!(await stat(file)).isFile()) return false;
  const handle = await open(file).catch(() => {
    throw new UsageError(`cannot read ${file}`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1', 0, bytesRead) === 'PK';
  } finally {
    await handle.close();
  }
}

/** The bytes of a file that may be packed, which its beginning says. */
async function* unpacked(packed: Readable): AsyncGenerator<Buffer> {
  const chunks = packed[Symbol.asyncIterator]();
  const { value: first, done } = await chunks.next();
  if (done === true) return;
  const all = (async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  if (first.toString('latin1', 0, 2) !== '\x1f\x8b') return yield* all;
  const gunzip = createGunzip();
  // A failure is that of the stream that is read.
  pipeline(all, gunzip).catch(() => {});
  yield* gunzip;
}

type Bytes = AsyncIterable<Buffer>;

/** The text of a file, piece by piece, without a byte order mark. */
async function* textOf(file: string, read: () => Bytes | Promise<Bytes>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of await read()) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${messageOf(error)}`);
  }
}

/** A redirection of Windows PowerShell writes UTF-16, which its byte order mark says. */
function encodingOf(beginning: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const mark = beginning.toString('latin1', 0, 2);
  return mark === '\xff\xfe' ? 'utf-16le' : mark === '\xfe\xff' ? 'utf-16be' : 'utf-8';
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
    throw new UsageError(`cannot read ${file}: ${messageOf(error)}`);
  });
  const names = archive.names.filter((name) => /\.har$/i.test(name) && isRecording(name)).sort();
  if (names.length === 0) throw new UsageError(`${file} holds no .har file`);
  return names.map((name) => ({
    name: `${file}:${name}`,
    chunks: textOf(`${file}:${name}`, () => archive.read(name)),
    attachment: (attached) => archive.readSmall(path.posix.join(path.posix.dirname(name), attached)),
  }));
}
