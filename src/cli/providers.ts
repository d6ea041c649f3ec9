import type { ApiName } from '../apis/index.js';
import { type Provider, type TokenHolder, tokenHolders } from '../gate/provider/provider.js';
import { UsageError } from '../usage-error.js';
import type { ProviderConfig } from './config.js';
import { readUrl } from './options.js';
import { startOwnMock } from './own-mock.js';

/** What the command line says of providers. */
export interface ProviderFlags {
  readonly url: string | undefined;
  readonly token: string | undefined;
}

/** A provider to verify, and the way to be rid of it. */
export interface Target {
  readonly provider: Provider;
  /** Nothing lags at keyspec's own mock. */
  readonly isOwnMock: boolean;
  close(): Promise<void>;
}

/**
 * The provider of an API: that of the command line, that of the configuration, or else keyspec's own mock.
 *
 * @throws {UsageError} when there is a URL and no token of an administrator.
 */
export async function openTarget(api: ApiName, config: ProviderConfig, flags: ProviderFlags): Promise<Target> {
  const url = urlOf(config, flags);
  if (url === undefined) return { ...(await startOwnMock(api)), isOwnMock: true };
  const { tokens, withoutToken } = readTokens(config.tokens);
  const admin = flags.token || tokens.admin || process.env.KEYSPEC_TOKEN;
  // Without one hardly a case could be tried, and a secret that is not set would pass for a contract that holds.
  if (!admin)
    throw new UsageError(
      `no token for the admin of ${api}: ${withoutToken.admin ?? 'set KEYSPEC_TOKEN, or give --token'}`,
    );
  const provider: Provider = {
    url,
    tokens: { ...tokens, admin },
    withoutToken,
    ...readFixtures(config.fixtures),
    simulates: false,
  };
  return { provider, isOwnMock: false, close: async () => {} };
}

const urlOf = (config: ProviderConfig, { url }: ProviderFlags) =>
  url ?? (config.url === undefined ? undefined : readUrl(config.url, 'url'));

/** The tokens that are in the environment, and why others are not there. */
function readTokens(variables: ProviderConfig['tokens'] = {}) {
  const tokens: Partial<Record<TokenHolder, string>> = {};
  const withoutToken: Partial<Record<TokenHolder, string>> = {};
  for (const caller of tokenHolders) {
    const variable = variables[caller];
    if (variable === undefined) continue;
    const token = process.env[variable];
    if (token) tokens[caller] = token;
    else withoutToken[caller] = `${variable} is not set`;
  }
  return { tokens, withoutToken };
}

/** Secrets stand in the environment; one that is not there is a fixture that was not given. */
function readFixtures(given: ProviderConfig['fixtures']): Pick<Provider, 'fixtures' | 'secrets'> {
  if (given === undefined) return {};
  const secrets: string[] = [];
  const fixtures: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const isSecret = name.endsWith('Secret');
    const known = isSecret ? process.env[value] : value;
    if (!known) continue;
    fixtures[name] = known;
    if (isSecret) secrets.push(known);
  }
  return { fixtures, secrets };
}

/**
 * One token is for one host: that of one vendor would else be shown to another.
 *
 * @throws {UsageError} when several providers would be given the same token.
 */
export function refuseSharedToken(configs: readonly ProviderConfig[], flags: ProviderFlags): void {
  const shared = flags.token !== undefined || process.env.KEYSPEC_TOKEN !== undefined;
  const urls = configs
    .filter(({ tokens }) => flags.token !== undefined || tokens?.admin === undefined)
    .map((config) => urlOf(config, flags))
    .filter((url) => url !== undefined);
  if (shared && new Set(urls.map((url) => new URL(url).origin)).size > 1)
    throw new UsageError(
      'one token for several hosts would show each of them a token of another; name a variable for each API under "tokens" in keyspec.config.json',
    );
}
