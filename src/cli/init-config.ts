import { existsSync, writeFileSync } from 'node:fs';
import type { ApiName } from '../apis/index.js';
import { withNativePaths } from '../description/native-paths.js';
import { explainStumble } from '../gate/cases/case-result.js';
import { createRequestWriter } from '../gate/cases/request-writer.js';
import { readBody } from '../gate/cases/sandbox.js';
import type { RequestParts } from '../gate/cases/scenario.js';
import { defaultLimits, exchange, NoAnswerError } from '../gate/provider/exchange.js';
import type { Provider } from '../gate/provider/provider.js';
import type { UnfitProviderError } from '../gate/verify.js';
import { createMask } from '../http/mask.js';
import { UsageError } from '../usage-error.js';
import { type ExitCode, exitCode } from './command.js';
import type { ProviderConfig } from './config.js';
import { loadApi } from './load-api.js';
import { openTarget, type ProviderFlags } from './providers.js';

const usual = 'keyspec.config.json';
const schema = './node_modules/keyspec/generated/keyspec.config.schema.json';

/**
 * Writes a configuration to start from, with fixtures that the providers have. It only reads from them, and replaces no file.
 *
 * @throws {UsageError} when the file is there, or a provider cannot be read.
 */
export async function initConfig(
  names: readonly ApiName[],
  configs: readonly ProviderConfig[],
  flags: ProviderFlags,
  named: string | undefined,
): Promise<ExitCode> {
  const file = named ?? usual;
  const apis: Record<string, ProviderConfig> = {};
  for (const [index, name] of names.entries()) apis[name] = await startFor(name, configs[index] ?? {}, flags);
  const text = `${JSON.stringify({ $schema: schema, apis }, null, 2)}\n`;
  if (existsSync(file))
    throw new UsageError(`${file} is there and was not changed; this is what would be in it:\n${text}`);
  writeFileSync(file, text);
  console.log(`wrote ${file}\n${text}`);
  return exitCode.holds;
}

async function startFor(name: ApiName, config: ProviderConfig, flags: ProviderFlags): Promise<ProviderConfig> {
  const { provider, isOwnMock, close } = await openTarget(name, config, flags);
  try {
    if (isOwnMock) throw new UsageError('--init looks at a provider of your own: give its --url');
    const { contract, ...api } = await loadApi(name);
    const writer = createRequestWriter(withNativePaths(api.description));
    const headers = { accept: '*/*', ...provider.headers, ...contract.authorize(provider.tokens.admin ?? '') };
    const call = async (operationId: string, parts: RequestParts) => {
      const answer = await exchange(provider.url, writer.write(operationId, parts, headers), defaultLimits);
      if (answer.status >= 200 && answer.status < 300) return readBody(answer, operationId);
      throw new UsageError(`${operationId} answered ${answer.status}`);
    };
    const choose = async () => contract.chooseFixtures?.(call);
    const chosen = (await choose().catch((error: unknown) => giveUp(name, error))) ?? {};
    for (const [fixture, { description }] of Object.entries(contract.fixtures))
      if (chosen[fixture] === undefined) console.error(`keyspec: no ${fixture} found for ${name}: ${description}`);
    return { url: provider.url, tokens: { admin: tokenVariable(config, name) }, fixtures: chosen };
  } catch (error) {
    throw error instanceof NoAnswerError ? new UsageError(error.message) : error;
  } finally {
    await close();
  }
}

function giveUp(api: string, error: unknown): never {
  if (error instanceof NoAnswerError) throw error;
  throw new UsageError(`cannot look for resources of ${api}: ${explainStumble(error)}`);
}

const tokenVariable = ({ tokens }: ProviderConfig, name: string) =>
  tokens?.admin ?? (process.env.KEYSPEC_TOKEN ? 'KEYSPEC_TOKEN' : `${name.toUpperCase()}_TOKEN`);

/** Why a provider cannot be verified, and what to give so that it can be. */
export function explainUnfit(api: string, provider: Provider, { message, missing }: UnfitProviderError): string {
  const mask = createMask([...Object.values(provider.tokens), ...(provider.secrets ?? [])]);
  const start = `cannot verify ${api} at ${provider.url}: ${message}`;
  if (missing.length === 0) return mask(start);
  const told = missing.map(({ name, id, found, description }) => `  ${name} ${id}: ${found}. ${description}`);
  const fixtures = Object.fromEntries(missing.map(({ name }) => [name, '…']));
  const config = { apis: { [api]: { url: provider.url, tokens: { admin: `${api.toUpperCase()}_TOKEN` }, fixtures } } };
  return mask(
    [
      start,
      ...told,
      `Name resources of your own in ${usual}. \`keyspec verify ${api} --init --url …\` looks for some; or start from:`,
      JSON.stringify(config, null, 2),
    ].join('\n'),
  );
}
