import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type ApiName, apis } from '../apis/index.js';
import { packageRoot } from '../description/load.js';
import type { Api } from '../gate/api.js';
import { readWorkflows } from '../gate/drivers/workflows.js';
import { loadDescribedApi } from './described-api.js';

/** Loads what a provider of an API is held against. */
export async function loadApi(name: ApiName): Promise<Api> {
  return {
    ...loadDescribedApi(name),
    contract: await apis[name].loadContract(),
    workflows: workflowFiles(name).flatMap(readWorkflows),
  };
}

const workflows = path.join(packageRoot, 'openapi/workflows');

/** `openapi/workflows/<api>-….yaml`. */
const workflowFiles = (api: string) =>
  readdirSync(workflows)
    .filter((name) => name.startsWith(`${api}-`) && name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(workflows, name));
