import type { ApiName } from '../apis/index.js';
import { type Provider, type TokenHolder, tokenHolders, usualVariable } from '../gate/provider/provider.js';
import { UsageError } from '../usage-error.js';
import type { ProviderConfig } from './config.js';
import { readUrl } from './options.js';
import { startOwnMock } from './own-mock.js';

/** What the command line says of providers. */
export interface ProviderFlags {
  readonly url: string | undefined;
  readonly token: string | undefined;
  /** `Name: value`, each. */
  readonly headers?: readonly string[];
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
  const { fixtures, secrets = [] } = readFixtures(config.fixtures);
  const headers = readHeaders(config, flags);
  const provider: Provider = {
    url,
    tokens: { ...tokens, admin },
    withoutToken,
    ...(config.tokens !== undefined && { variables: variablesOf(config.tokens, flags) }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(fixtures !== undefined && { fixtures }),
    secrets: [...secrets, ...Object.values(headers)],
    simulates: false,
  };
  return { provider, isOwnMock: false, close: async () => {} };
}

/** A token of the command line is in no variable that is known. */
const variablesOf = (named: NonNullable<ProviderConfig['tokens']>, { token }: ProviderFlags) =>
  token ? { ...named, admin: usualVariable('admin') } : named;

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
    else withoutToken[caller] = notSet(variable, `/tokens/${caller}`);
  }
  return { tokens, withoutToken };
}

/** A name may be a token that somebody wrote in its place: only what looks like a name is repeated. */
const notSet = (variable: string, place: string) =>
  /^[A-Z][A-Z0-9_]*$/.test(variable) ? `${variable} is not set` : `the variable that ${place} names is not set`;

/** What every request carries: of the command line, and of the configuration by way of the environment. */
function readHeaders({ headers = {}, cookies = {} }: ProviderConfig, flags: ProviderFlags): Record<string, string> {
  const read = (variable: string, place: string) => {
    const value = process.env[variable];
    if (!value) throw new UsageError(notSet(variable, place));
    return value;
  };
  const found: Record<string, string> = {};
  for (const [name, variable] of Object.entries(headers))
    found[name.toLowerCase()] = read(variable, `/headers/${name}`);
  const pairs = Object.entries(cookies).map(([name, variable]) => `${name}=${read(variable, `/cookies/${name}`)}`);
  if (pairs.length > 0) found.cookie = pairs.join('; ');
  for (const line of flags.headers ?? []) {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(\S.*)$/.exec(line) ?? [];
    // The line is not repeated: it may hold a secret.
    if (name === undefined || value === undefined) throw new UsageError("--header takes 'Name: value'");
    found[name.toLowerCase()] = value.trim();
  }
  return found;
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
 * What is sent to a provider has nowhere to go without one: its URL was forgotten, and the mock would pass in its place.
 *
 * @throws {UsageError} when there is a token or a header on the command line, and no URL.
 */
export function refuseIdleFlags(configs: readonly ProviderConfig[], flags: ProviderFlags): void {
  if (configs.some((config) => urlOf(config, flags) !== undefined)) return;
  const idle = flags.token !== undefined ? '--token' : flags.headers?.length ? '--header' : undefined;
  if (idle !== undefined) throw new UsageError(`${idle} is for a provider of your own: give its --url`);
}

/**
 * One token is for one host: that of one vendor would else be shown to another.
 *
 * @throws {UsageError} when several providers would be given the same token.
 */
export function refuseSharedToken(configs: readonly ProviderConfig[], flags: ProviderFlags): void {
  const hasHeaders = (flags.headers ?? []).length > 0;
  const shared = hasHeaders || flags.token !== undefined || process.env.KEYSPEC_TOKEN !== undefined;
  const urls = configs
    .filter(({ tokens }) => hasHeaders || flags.token !== undefined || tokens?.admin === undefined)
    .map((config) => urlOf(config, flags))
    .filter((url) => url !== undefined);
  if (shared && new Set(urls.map((url) => new URL(url).origin)).size > 1)
    throw new UsageError(
      'one token or header for several hosts would show each of them a secret of another; name a variable for each API under "tokens" or "headers" in keyspec.config.json',
    );
}
