import type { Caller } from './scenario.js';

/** The provider under test. */
export interface Provider {
  /** Where it listens, without a trailing slash; the vendor's paths are appended. */
  readonly url: string;
  /** The tokens there are. `stranger` and `nobody` need none. */
  readonly tokens: Readonly<Partial<Record<Exclude<Caller, 'stranger' | 'nobody'>, string>>>;
  /** Whether it keeps no state and answers `Prefer: code=…` from the examples: such an answer is `simulated`. */
  readonly simulates: boolean;
}

const strangersToken = 'keyspec-token-that-nobody-issued';

/** The token a caller shows: none for `nobody`, `undefined` when the caller cannot be played. */
export function tokenOf(provider: Provider, caller: Caller): { token: string | null } | undefined {
  if (caller === 'nobody') return { token: null };
  if (caller === 'stranger') return { token: strangersToken };
  const token = provider.tokens[caller];
  return token === undefined ? undefined : { token };
}
