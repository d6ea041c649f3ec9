import type { Caller } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { Fixtures } from './fixtures.js';

/** A caller that a token has to be given for. */
export type TokenHolder = (typeof tokenHolders)[number];
export const tokenHolders = ['admin', 'reader', 'outsider', 'limited'] as const satisfies readonly Caller[];

/** The provider under test. */
export interface Provider {
  /** Where it listens, without a trailing slash; the vendor's paths are appended. */
  readonly url: string;
  /** The tokens there are. `stranger` and `nobody` need none. */
  readonly tokens: Readonly<Partial<Record<TokenHolder, string>>>;
  /** Why a token is not there, where more can be said than that it was not given. */
  readonly withoutToken?: Readonly<Partial<Record<TokenHolder, string>>>;
  /** The environment variables that the tokens were read from, as far as they are known: reports show them in their place. */
  readonly variables?: Readonly<Partial<Record<TokenHolder, string>>>;
  /** What every request has to carry, for what stands before it: a gateway, for example. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Its own resources; without any it is taken to have those of keyspec's mock. */
  readonly fixtures?: Fixtures;
  /** What no report may show, beside the tokens. */
  readonly secrets?: readonly string[];
  /** Whether it keeps no state and answers `Prefer: code=…` from the examples: such an answer is `simulated`. */
  readonly simulates: boolean;
}

/** A token that nobody issued. */
export const strangersToken = 'keyspec-token-that-nobody-issued';

/** The variable that has the token of a caller, where no other is named. */
export const usualVariable = (caller: TokenHolder) =>
  caller === 'admin' ? 'KEYSPEC_TOKEN' : `KEYSPEC_${caller.toUpperCase()}_TOKEN`;

/**
 * The token a caller shows: none for `nobody`.
 *
 * @throws {SkipError} when there is no token of that caller.
 */
export function credentialOf(provider: Provider, caller: Caller): { readonly token: string | null } {
  if (caller === 'nobody') return { token: null };
  if (caller === 'stranger') return { token: strangersToken };
  const token = provider.tokens[caller];
  if (token !== undefined) return { token };
  const why = provider.withoutToken?.[caller];
  throw new SkipError(
    `no token given for the caller '${caller}'${why === undefined ? '' : ` (${why})`}`,
    `name the variable of its token under "tokens" in keyspec.config.json: { "${caller}": "${usualVariable(caller)}" }`,
  );
}
