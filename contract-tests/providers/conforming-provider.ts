import type { Provider } from '../../src/gate/provider/provider.js';
import type { Shard } from '../../src/gate/shard.js';
import type { Handler } from '../../src/http/handler.js';
import type { RunningServer } from '../../src/http/server.js';
import { type Mock, type MockedApi, mockedApis } from '../../src/mock.js';

/** A provider that differs from the mock, and is right. */
export interface ConformingProvider {
  readonly name: string;
  readonly api: MockedApi;
  wrap(mock: Mock): Wrapped;
  /** @defaultValue as the mock is served */
  readonly serve?: (handler: Handler) => Promise<RunningServer>;
  /** What those who run the gate say of it. */
  readonly given?: Pick<Provider, 'headers' | 'fixtures'>;
  /** Where it is below its server. */
  readonly path?: string;
  /** How many runs there are at once. @defaultValue 1 */
  readonly runs?: number;
  /** What others, or a run that was killed, have made there before. */
  readonly before?: () => readonly Request[];
  /** Its time, in milliseconds since the epoch. */
  readonly clock?: () => number;
  /** The part of the cases that it is held against. @defaultValue all */
  readonly shard?: Shard;
  /** The gate cannot remove what it has made, and names it. */
  readonly mayLeave?: true;
  /** Quick enough for every build. */
  readonly quick?: true;
}

/** What stands before a mock. */
export type Wrapped = Handler & {
  /** Takes away what it has made itself. */
  readonly leave?: (() => Promise<void>) | undefined;
};

/** The same for each API. */
export const each = (provider: Omit<ConformingProvider, 'api'>): ConformingProvider[] =>
  mockedApis.map((api) => ({ ...provider, api }));

/** Each with a quarter of the cases, in turn: what they say is the same, and only its form differs. */
export const inQuarters = (providers: readonly ConformingProvider[]): ConformingProvider[] =>
  providers.map((provider, index) => ({ ...provider, shard: { index: (index % 4) + 1, of: 4 } }));
