import { isObject } from '../../is-object.js';
import { type Fixture, type RequestParts, valuesOf } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';

/** What needs a fixture that is not there is not sent. */
export const notGiven = (name: string) =>
  new SkipError(
    `no fixture '${name}' given`,
    `give its id under "fixtures" in keyspec.config.json: { "${name}": "…" }; keyspec verify --init looks for it`,
  );

/** The resources of a provider that scenarios start from, by the names that the contract gives them. */
export type Fixtures = Readonly<Record<string, string>>;

/** How a contract that was written for one provider asks another. */
export interface FixtureSwap {
  /** What scenarios and workflows see. */
  readonly fixtures: Fixtures;
  /** The names of those that were not given. */
  readonly missing: readonly string[];
  /**
   * A request of a scenario, as it is for this provider.
   *
   * @throws {SkipError} when it needs a fixture that was not given, or is not what it should be.
   */
  translate(parts: RequestParts): RequestParts;
  /** Notes that a fixture is not what it should be, and why. */
  markUnfit(name: string, why: string): void;
}

/**
 * Scenarios name the resources of keyspec's own mock. Where a provider has others, those stand in their place, wherever in
 * a request they are.
 *
 * @param given Those of the provider; without any it is taken to have what the mock has.
 */
export function swapFixtures(known: Readonly<Record<string, Fixture>>, given: Fixtures | undefined): FixtureSwap {
  const original = Object.entries(valuesOf(known));
  const fixtures: Fixtures = { ...Object.fromEntries(original), ...given };
  const own = given ?? fixtures;
  const unfit = new Map<string, string>();
  const nameOf = new Map(original.map(([name, value]) => [value, name]));

  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, swap(one)]));
    const name = typeof value === 'string' ? nameOf.get(value) : undefined;
    if (name === undefined) return value;
    if (own[name] === undefined) throw notGiven(name);
    const why = unfit.get(name);
    if (why !== undefined) throw new SkipError(why);
    return own[name];
  };
  const swapText = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(swap(value))]));

  return {
    fixtures,
    get missing() {
      return original.map(([name]) => name).filter((name) => own[name] === undefined || unfit.has(name));
    },
    markUnfit: (name, why) => void unfit.set(name, why),
    translate(parts) {
      if (given === undefined && unfit.size === 0) return parts;
      const { path, query, header, body, ...rest } = parts;
      return {
        ...rest,
        ...(path !== undefined && { path: swapText(path) }),
        ...(header !== undefined && { header: swapText(header) }),
        ...(query !== undefined && {
          query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, swap(value)])),
        }),
        ...(body !== undefined && { body: swap(body) }),
      };
    },
  };
}
