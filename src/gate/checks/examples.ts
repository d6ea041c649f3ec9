import { type Description, type Operation, type Parameter, resolve } from '../../description/description.js';
import { follow, valueAt } from '../../description/pointer.js';
import { isObject } from '../../is-object.js';
import type { RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import { type Place, placeName, putInto } from './place.js';
import type { Examine } from './probe.js';

/** A value that the description shows, for a body or a parameter. */
export interface Example {
  readonly place: Place;
  readonly value: unknown;
  /** `body example createBookmarkApp`. */
  readonly subject: string;
}

/** Every example of an operation's requests. Those of path parameters name what is there or not: the scenario knows. */
export function requestExamples(
  description: Description,
  operation: Operation,
  parameters: readonly Parameter[],
): Example[] {
  const examplesAt = (place: Place, holder: unknown): Example[] => {
    if (!isObject(holder)) return [];
    const name = `${placeName(place)} example`;
    if ('example' in holder) return [{ place, value: holder.example, subject: name }];
    if (!('examples' in holder) || !isObject(holder.examples)) return [];
    return Object.entries(holder.examples).map(([key, reference]) => ({
      place,
      value: valueAt(follow(description, reference), ['value']),
      subject: `${name} ${key}`,
    }));
  };
  const content = operation.requestBody && resolve(description, operation.requestBody).content;
  return [
    ...examplesAt({ in: 'body', keys: [] }, Object.values(content ?? {})[0]),
    ...parameters.flatMap((parameter) =>
      parameter.in === 'path' || parameter.in === 'cookie'
        ? []
        : examplesAt({ in: parameter.in, keys: [parameter.name] }, parameter),
    ),
  ];
}

export const isOfBody = ({ place }: Example) => placeName(place) === 'body';

/** Whether an example can be sent here: not when it names a resource that was not given. */
export function isAllowed(examine: Examine, parts: RequestParts): boolean {
  try {
    return examine(parts).length === 0;
  } catch (error) {
    if (error instanceof SkipError) return false;
    throw error;
  }
}

/**
 * A body's example as this provider can take it: with what the scenario makes anew each time, such as a name.
 *
 * @param once and `again`: two requests of the same scenario. What differs in them it makes anew.
 */
export function fit(example: unknown, once: RequestParts, again: RequestParts): unknown {
  let fitted = example;
  for (const keys of differences(once.body, again.body))
    if (hasMembers(valueAt(fitted, keys.slice(0, -1)))) fitted = putInto(fitted, keys, valueAt(again.body, keys));
  return fitted;
}

/** Whether a value is an object or a list. */
const hasMembers = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Where two values of one shape differ. */
function differences(one: unknown, other: unknown): string[][] {
  if (!hasMembers(one) || !hasMembers(other)) return one === other ? [] : [[]];
  return Object.keys(other).flatMap((key) =>
    differences(Reflect.get(one, key), Reflect.get(other, key)).map((keys) => [key, ...keys]),
  );
}
