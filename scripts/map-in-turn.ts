import { tellProgress } from './tell-progress.js';

/** How many run at a time. */
const workers = 2;

/** Maps with so many at a time, in order, and says on stderr how far it is. */
export async function mapInTurn<T, R>(what: string, items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()];
  const progress = tellProgress(what, items.length);
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, item] = next;
      results[index] = await map(item);
      progress();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
