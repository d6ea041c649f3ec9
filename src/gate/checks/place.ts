import type { Problem } from '../../validate/problem.js';
import type { RequestParts } from '../cases/scenario.js';

/** Where something stands in a request. */
export interface Place {
  readonly in: Problem['in'];
  readonly keys: readonly string[];
}

/** A place as a reader finds it: `body/settings/signOn`. */
export const placeName = ({ in: where, keys }: Place) => [where, ...keys].join('/');

export const placeOf = ({ in: where, path }: Pick<Problem, 'in' | 'path'>): Place => ({
  in: where,
  keys: path.split('/').slice(1),
});

/** The request with another value in a place; `undefined` is its absence. */
export const put = (parts: RequestParts, { in: where, keys }: Place, value: unknown): RequestParts => ({
  ...parts,
  [where]: putInto(parts[where], keys, value),
});

/** The value with another one at the end of a way through it. */
export function putInto(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) return node.with(Number(key), putInto(node[Number(key)], rest, value));
  const { [key]: old, ...others } = Object(node);
  const changed = putInto(old, rest, value);
  return changed === undefined ? others : { ...others, [key]: changed };
}
