/** How many run at a time. */
const workers = 2;

/** Maps with so many at a time, in order, and says on stderr how far it is. */
export async function mapInTurn<T, R>(what: string, items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, item] = next;
      results[index] = await map(item);
      done += 1;
      process.stderr.write(
        `${process.stderr.isTTY ? '\r' : ''}${what}: ${done} of ${items.length}${process.stderr.isTTY && done < items.length ? '' : '\n'}`,
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
