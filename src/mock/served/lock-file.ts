import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { messageOf } from '../../error-message.js';
import { UsageError } from '../../usage-error.js';

/** A file that one process has for itself. */
export interface Lock {
  release(): Promise<void>;
}

/** How often the one who has it shows that it is alive, and after how long it counts as gone, in milliseconds. */
const sign = 2000;
const silence = 10_000;

/** The files that this process has. */
const held = new Set<string>();

/**
 * Takes a file for this process, by a second file beside it.
 *
 * @throws {UsageError} when another process has it
 */
export async function lock(file: string): Promise<Lock> {
  const beside = `${file}.lock`;
  if (held.has(file)) throw new UsageError(`another mock of this process has ${file}`);
  const mine = `${process.pid} ${hostname()}`;
  for (;;) {
    const handle = await open(beside, 'wx').catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') return undefined;
      throw new UsageError(`cannot write ${beside}: ${messageOf(error)}`);
    });
    if (handle !== undefined) {
      await handle.writeFile(mine);
      await handle.close();
      break;
    }
    const holder = await holderOf(beside);
    if (holder !== undefined)
      throw new UsageError(`another mock (${holder}) has ${file}. If it has ended, delete ${beside}`);
    await rm(beside, { force: true });
  }
  held.add(file);
  const timer = setInterval(() => {
    const now = new Date();
    utimes(beside, now, now).catch(() => {});
  }, sign);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      held.delete(file);
      await rm(beside, { force: true });
    },
  };
}

/** Who has it, if that one is alive. */
async function holderOf(beside: string): Promise<string | undefined> {
  const [text, shown] = await Promise.all([
    readFile(beside, 'utf8').catch(() => ''),
    stat(beside).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  ]);
  const [pid = '', host = ''] = text.split(' ');
  const here = host === hostname();
  if (text !== '' && here && !isRunning(Number(pid))) return undefined;
  return Date.now() - shown > silence ? undefined : here ? `process ${pid}` : `process ${pid} on ${host}`;
}

/** Another process: in a container the one before had the same number. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
