/** A part of a run: the second of four. */
export interface Shard {
  /** From 1 on. */
  readonly index: number;
  readonly of: number;
}

/** What is not split, and about how much work it is. */
export interface Unit {
  readonly name: string;
  readonly cost: number;
}

/**
 * The names of the units that belong to a shard. The costliest are dealt out first, each to the shard that has the least to
 * do, so that every machine deals the same.
 */
export function unitsOf(shard: Shard, units: readonly Unit[]): ReadonlySet<string> {
  const loads = Array.from({ length: shard.of }, () => 0);
  const mine = new Set<string>();
  const dealt = units.toSorted((one, other) => other.cost - one.cost || (one.name < other.name ? -1 : 1));
  for (const { name, cost } of dealt) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + cost;
    if (least === shard.index - 1) mine.add(name);
  }
  return mine;
}
