import { type Description, type Operation, type Parameter, resolve } from '../../description/description.js';
import type { RequestParts } from '../scenario.js';
import { type Place, placeName, putInto, valueAt } from './place.js';

/** A value that the description shows, for a body or a parameter. */
export interface Example {
  readonly place: Place;
  readonly value: unknown;
  /** `body example createBookmarkApp`. */
  readonly subject: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

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
      value: Reflect.get(resolve(description, reference), 'value'),
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

/** What an example is fitted to. */
export interface Surroundings {
  /** What the examples call the resources that are there, and what the provider calls them. */
  readonly names: ReadonlyMap<string, string>;
  /** Two requests of the same scenario: what differs in them it makes anew each time. */
  readonly once: RequestParts;
  readonly again: RequestParts;
}

/** The example as this provider can take it: with its resources, and with what the scenario makes anew, such as a name. */
export function fit(value: unknown, { names, once, again }: Surroundings): unknown {
  let fitted = renamed(value, names);
  for (const keys of differences(once.body, again.body))
    if (isObject(valueAt(fitted, keys.slice(0, -1)))) fitted = putInto(fitted, keys, valueAt(again.body, keys));
  return fitted;
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, renamed(member, names)]));
}

/** Where two values of one shape differ. */
function differences(one: unknown, other: unknown): string[][] {
  if (!isObject(one) || !isObject(other)) return one === other ? [] : [[]];
  return Object.keys(other).flatMap((key) =>
    differences(Reflect.get(one, key), Reflect.get(other, key)).map((keys) => [key, ...keys]),
  );
}
