import { readdirSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../description/load.js';
import type { Api } from '../gate/api.js';
import type { AnyContract } from '../gate/cases/contract.js';
import { readWorkflows } from '../gate/drivers/workflows.js';
import { loadDescribedApi } from './described-api.js';

/**
 * Loads what a provider of an API is held against.
 *
 * @throws {UsageError} when there is no such API.
 */
export async function loadApi(name: string): Promise<Api> {
  return {
    ...loadDescribedApi(name),
    contract: await loadContract(name),
    workflows: workflowFiles(name).flatMap(readWorkflows),
  };
}

/** Loads `contract-tests/<api>/scenarios`. */
export async function loadContract(api: string): Promise<AnyContract> {
  // The extension is that of this file: .ts among the sources, .js among the compiled ones.
  const file = `../../contract-tests/${api}/scenarios${path.extname(import.meta.url)}`;
  const { contract }: { contract: AnyContract } = await import(/* @vite-ignore */ file);
  return contract;
}

const workflows = path.join(packageRoot, 'openapi/workflows');

/** `openapi/workflows/<api>-….yaml`. */
const workflowFiles = (api: string) =>
  readdirSync(workflows)
    .filter((name) => name.startsWith(`${api}-`) && name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(workflows, name));
