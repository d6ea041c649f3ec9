import type { Facts } from '../consistency/facts.js';
import type { List, Resources } from './resources.js';
import type {
  Call,
  Creation,
  Fixture,
  FixtureCheck,
  FixtureValues,
  KnownDeviation,
  Lifecycle,
  RateLimitHeader,
  Scenarios,
} from './scenario.js';

/** What the gate needs to know of an API beyond its description. */
export interface Contract<Operations, FixtureName extends string> {
  /** The header that shows a token. */
  authorize(token: string): Record<string, string>;
  /** The resources of keyspec's own mock; a real provider has others. */
  readonly fixtures: Readonly<Record<FixtureName, Fixture>>;
  readonly scenarios: Scenarios<Operations, FixtureValues<FixtureName>>;
  readonly fixtureChecks?: {
    readonly [Each in FixtureName]?: FixtureCheck<Operations, FixtureValues<FixtureName>>;
  };
  /** Chooses fixtures among the resources that a provider has. It only reads. */
  chooseFixtures?(call: Call<Operations>): Promise<Partial<FixtureValues<FixtureName>>>;
  /** What operations make. */
  readonly creations: readonly Creation<Operations>[];
  readonly lifecycles?: readonly Lifecycle<Operations, FixtureValues<FixtureName>>[];
  readonly knownDeviations?: readonly KnownDeviation<Operations>[];
  /** @defaultValue it has none but `Retry-After` */
  readonly rateLimit?: RateLimitHeader;
  /** The resources there are, and what becomes of them. */
  readonly resources?: Resources<Operations, FixtureValues<FixtureName>>;
  readonly lists?: readonly List<Operations, FixtureValues<FixtureName>>[];
  /** What its answers have in common that the description cannot say. */
  readonly facts?: Facts<keyof Operations & string>;
  /** The server reads null as if the member were not there. @defaultValue false */
  readonly nullMeansAbsent?: boolean;
}

/** Types a contract from the generated operations: `defineContract<operations>()({ … })`. */
export const defineContract =
  <Operations>() =>
  <FixtureName extends string>(contract: Contract<Operations, FixtureName>): Contract<Operations, FixtureName> =>
    contract;
