import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { tellProgress } from './tell-progress.js';

/** How many a process has under way: most wait for something now and then. */
const atOnce = 4;

/** What tells a process of a script that it works for another one. */
const variable = 'KEYSPEC_WORKS_FOR';

/**
 * Maps in processes of the same script, one for each core, and says on stderr how far it is. Results come in order; `tell` is
 * called with each as it comes. What a script does before it calls this, each of its processes does, too.
 */
export async function mapInProcesses<T, R>(
  what: string,
  items: readonly T[],
  map: (item: T) => Promise<R>,
  tell: (result: R) => void = () => {},
): Promise<R[]> {
  if (process.env[variable] === what) return work(items, map);
  const results: R[] = [];
  const waiting = items.keys();
  const progress = tellProgress(what, items.length);
  const count = Math.min(availableParallelism(), Math.ceil(items.length / atOnce));
  const all = Array.from({ length: count }, () =>
    employ(what, waiting, (index, result: R) => {
      results[index] = result;
      tell(result);
      progress();
    }),
  );
  await Promise.all(all);
  return results;
}

interface Done<R> {
  readonly index: number;
  readonly result: R;
}

/** A process that takes what is waiting, until nothing is. */
function employ<R>(what: string, waiting: Iterator<number>, onDone: (index: number, result: R) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', process.argv.slice(2), { env: { ...process.env, [variable]: what } });
    const busy = new Set<number>();
    const give = () => {
      const { value: index, done } = waiting.next();
      if (done) return;
      busy.add(index);
      child.send(index);
    };
    child.on('message', ({ index, result }: Done<R>) => {
      busy.delete(index);
      onDone(index, result);
      give();
      if (busy.size === 0) child.disconnect();
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 && busy.size === 0 ? resolve() : reject(new Error(`a process of '${what}' ended with ${code}`)),
    );
    for (let started = 0; started < atOnce; started += 1) give();
  });
}

/** What such a process does: it ends when nothing is left to do. */
function work<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<never> {
  process.on('message', async (index: number) => {
    const item = items[index];
    if (item !== undefined) process.send?.({ index, result: await map(item) } satisfies Done<R>);
  });
  process.once('disconnect', () => process.exit());
  return new Promise(() => {});
}
