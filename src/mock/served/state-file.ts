import { type FileHandle, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../error-message.js';
import { isObject } from '../../is-object.js';
import { UsageError } from '../../usage-error.js';
import type { Mock } from '../core/mock-interface.js';
import { applyChange, type Change } from '../core/tracked.js';
import { type Lock, lock } from './lock-file.js';

/** Something changed that is not on the disk. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError';
}

export interface StateFile {
  /** Resolves when the changes are on the disk. @throws {NotSavedError} */
  append(changes: readonly Change[]): Promise<void>;
  /** Resolves when the whole state is on the disk, in the place of what was there. @throws {NotSavedError} */
  replace(): Promise<void>;
  /** Saves what is not saved yet, and lets others have the file. @throws {UsageError} when it could not be saved */
  close(): Promise<void>;
}

/**
 * Loads a mock's state from a file, and keeps the file up to date. Its first line is the whole state; each further line has the
 * changes of some calls, or the whole state again. Whenever the changes take more room than the state, a new file with the state takes
 * its place.
 *
 * @throws {UsageError} when the file is damaged, holds something else, cannot be written, or another mock has it; it is left
 * untouched.
 */
export async function openStateFile(named: string, mock: Mock): Promise<StateFile> {
  const file = await realpath(named).catch(() => path.resolve(named));
  const held = await lock(file);
  try {
    return await keep(file, await load(file, mock), mock, held);
  } catch (error) {
    await held.release();
    throw error;
  }
}

/** Lines that are written together. */
interface Batch {
  readonly lines: string[];
  readonly written: Promise<void>;
}

async function keep(file: string, { end, others }: Loaded, mock: Mock, held: Lock): Promise<StateFile> {
  const wholeState = () => {
    const { apis, ...snapshot } = mock.snapshot();
    return `${JSON.stringify({ ...snapshot, apis: { ...others, ...apis } })}\n`;
  };
  const journal = await openJournal(file, end, wholeState());
  let last: Promise<void> = Promise.resolve();
  let waiting: Batch | undefined;
  let replacing = false;
  let failed = false;

  const write = async (text: string, whole: boolean): Promise<void> => {
    try {
      // What follows on changes that are missing is worth nothing.
      if (failed && !whole) throw new Error('what came before is not saved');
      await (whole ? journal.replace(text) : journal.append(text));
      if (failed) console.error(`keyspec: the state is saved to ${file} again`);
      failed = false;
    } catch (error) {
      if (!failed) console.error(`keyspec: cannot save the state to ${file}: ${reasonOf(error)}`);
      failed = true;
      throw new NotSavedError(`The state could not be saved: ${reasonOf(error)}`);
    }
  };
  /** One after the other. What comes while something is written is written together, and with one wait for the disk. */
  const enqueue = (line: string): Promise<void> => {
    if (waiting !== undefined) {
      waiting.lines.push(line);
      return waiting.written;
    }
    const lines = [line];
    const written = last.then(() => {
      if (waiting?.lines === lines) waiting = undefined;
      return write(lines.join(''), false);
    });
    waiting = { lines, written };
    last = written.catch(() => {});
    return written;
  };
  const replace = (): Promise<void> => {
    const text = wholeState();
    // What comes from now on comes behind it.
    waiting = undefined;
    replacing = true;
    const written = last
      .then(() => write(text, true))
      .finally(() => {
        replacing = false;
      });
    last = written.catch(() => {});
    return written;
  };

  return {
    append: (changes) =>
      !replacing && (failed || journal.isLong()) ? replace() : enqueue(`${JSON.stringify(changes)}\n`),
    replace,
    async close() {
      await last;
      // Then it is JSON that others can read.
      if (failed || journal.hasChanges()) await replace().catch(() => {});
      await journal.close();
      await held.release();
      if (failed) throw new UsageError(`the last changes are not saved to ${file}`);
    },
  };
}

interface Journal {
  append(text: string): Promise<void>;
  replace(text: string): Promise<void>;
  /** Whether there are changes behind the state, and they can be taken away. */
  hasChanges(): boolean;
  /** Whether the changes take so much room that the state should take their place. */
  isLong(): boolean;
  close(): Promise<void>;
}

/** Less than this is not worth the while. */
const short = 1024 * 1024;

async function openJournal(file: string, end: End, state: string): Promise<Journal> {
  let handle = await open(file, 'a', 0o600).catch((error: unknown) => {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  });
  let size = (await handle.stat()).size;
  let stateSize = 0;
  let fixed = false;

  const append = async (text: string) => {
    try {
      await handle.appendFile(text);
      await handle.datasync();
    } catch (error) {
      // Half a line would make the next one unreadable.
      await handle.truncate(size).catch(() => {});
      throw error;
    }
    size += Buffer.byteLength(text);
  };
  const replace = async (text: string) => {
    if (!fixed) {
      try {
        handle = await putInPlace(file, text, handle);
        stateSize = size = Buffer.byteLength(text);
        return;
      } catch (error) {
        if (!isMounted(error)) throw error;
        fixed = true;
        console.error(
          `keyspec: ${file} cannot be replaced, so it only grows; mount the folder that it is in, not the file`,
        );
      }
    }
    await append(text);
  };
  if (end === 'open') await append('\n');
  else if (end === 'none') await replace(state);
  else if (end !== 'ended') {
    await handle.truncate(end.whole);
    size = end.whole;
  }
  return {
    append,
    replace,
    hasChanges: () => !fixed && size > stateSize,
    isLong: () => !fixed && size - stateSize > Math.max(short, stateSize),
    close: () => handle.close(),
  };
}

/** Writes a new file beside the old one, which then takes its place: a crash in between leaves the old one as it was. */
async function putInPlace(file: string, text: string, old: FileHandle): Promise<FileHandle> {
  const folder = path.dirname(file);
  const beside = path.join(folder, `.${path.basename(file)}.tmp`);
  const handle = await open(beside, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(beside, file);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(folder);
  await old.close();
  return open(file, 'a', 0o600);
}

/** So that the new name is on the disk, too. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** A file that is mounted by itself cannot be replaced, and neither can one in a folder that takes no other file. */
const isMounted = (error: unknown) => ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(codeOf(error));

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOSPC') return 'the disk is full';
  return messageOf(error);
}

/** How a file ends: with a whole line, with one that lacks its end, or within one, behind so many bytes; `none` has no line. */
type End = 'ended' | 'open' | 'none' | { readonly whole: number };

/** What a file held. */
interface Loaded {
  readonly end: End;
  /** The states of the APIs that this mock does not serve, which stay in the file. */
  readonly others: Readonly<Record<string, unknown>>;
}

async function load(file: string, mock: Mock): Promise<Loaded> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  });
  if (text === '') return { end: 'none', others: {} };
  try {
    const { state, end } = readState(text, file);
    mock.restore(state);
    const apis = isObject(state) && isObject(state.apis) ? Object.entries(state.apis) : [];
    const served = new Set(mock.apis.map(({ api }) => api));
    return { end, others: Object.fromEntries(apis.filter(([api]) => !served.has(api))) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error);
    throw new UsageError(`cannot load ${file}: ${reason}. It was left untouched`);
  }
}

/** The state that the lines lead to. A state that somebody wrote may stand on many lines. */
function readState(text: string, file: string): { readonly state: unknown; readonly end: End } {
  const [first = '', ...others] = text.split('\n');
  let state: unknown;
  try {
    state = JSON.parse(first);
  } catch {
    return { state: JSON.parse(text), end: 'none' };
  }
  const rest = others.pop();
  if (rest !== undefined && rest !== '')
    console.error(`keyspec: the end of ${file} was cut off when a mock was killed; nobody was told that it was saved`);
  for (const [index, line] of others.entries()) {
    const number = index + 2;
    try {
      state = readLine(state, JSON.parse(line));
    } catch (error) {
      throw new TypeError(`line ${number}: ${error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error)}`);
    }
  }
  if (rest === undefined) return { state, end: 'open' };
  return { state, end: rest === '' ? 'ended' : { whole: Buffer.byteLength(text.slice(0, -rest.length)) } };
}

function readLine(state: unknown, line: unknown): unknown {
  if (!Array.isArray(line)) return line;
  if (!isObject(state)) throw new TypeError('it changes what is no state');
  for (const change of line) {
    if (!isChange(change)) throw new TypeError('it holds no change');
    applyChange(state, change);
  }
  return state;
}

const isChange = (value: unknown): value is Change =>
  isObject(value) &&
  Array.isArray(value.path) &&
  ('value' in value ||
    value.gone === true ||
    (typeof value.at === 'number' && typeof value.removed === 'number' && Array.isArray(value.added)));
