/**
 * Lets users' generators make a client of each description, checks its types, and calls the mock with it. Prints what
 * works, and exits 1 when something fails that docs/generators.md does not list, or lists and works. `--all` takes the
 * generators for Java, Python and Go too; `--only TEXT` takes those whose name contains the text.
 */
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { vendorsOf } from '../../contract-tests/kit/vendors.js';
import type { ApiName } from '../../src/apis/index.js';
import { listen } from '../../src/http/server.js';
import { createServedMock } from '../../src/mock/served/served-mock.js';
import { type Answer, answersOf } from './answers.js';
import { brunoRequests } from './bruno.js';
import { tryCalls } from './calls.js';
import { type CollectionRequest, checkBodies, checkQueries } from './collection.js';
import { covers, knownDefects } from './known-defects.js';
import { generateNative, isInstalled, nativeTools, readNative } from './native.js';
import { postmanRequests } from './postman.js';
import { tools } from './tools.js';
import { typeErrors } from './type-errors.js';

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

const root = path.resolve(import.meta.dirname, '../..');
const apis: readonly ApiName[] = ['okta', 'zitadel', 'commercelayer'];
const versions = { '3.1': 'openapi.json', '3.0': 'openapi-3.0.json' };

/** What was tried, and what went wrong; nothing, when it works. */
interface Result {
  readonly tool: string;
  readonly api: string;
  readonly version: string;
  readonly step: string;
  readonly error?: string | undefined;
}

/** What makes a collection of requests of a description. */
const importers: Readonly<Record<string, (data: string) => Promise<CollectionRequest[]>>> = {
  'openapi-to-postmanv2': postmanRequests,
  '@usebruno/converters': brunoRequests,
};

const out = await mkdtemp(path.join(tmpdir(), 'keyspec-generators-'));
const { handler } = await createServedMock({ vendors: vendorsOf(...apis) });
const mock = await listen(handler, { port: 0, host: '127.0.0.1' });
// Kubb leaves files where it was started.
process.chdir(out);
try {
  await symlink(path.join(import.meta.dirname, 'node_modules'), path.join(out, 'node_modules'));
  const results = await tryClients();
  results.push(...(await tryCollections()));
  if (values.all) results.push(...(await tryNative()));
  await report(results);
} finally {
  await mock.close();
  await rm(out, { recursive: true });
}

async function tryClients(): Promise<Result[]> {
  await cp(path.join(import.meta.dirname, 'calls/expected.ts'), path.join(out, 'expected.ts'));
  const results: Result[] = [];
  const generated: (Omit<Result, 'step'> & { folder: string })[] = [];
  for (const [tool, generate] of Object.entries(tools).filter(([name]) => name.includes(values.only)))
    for (const api of apis)
      for (const [version, file] of Object.entries(versions)) {
        const folder = `${tool}-${api}-${version}`;
        await mkdir(path.join(out, folder));
        const baseUrl = mock.url + (api === 'commercelayer' ? '/api' : '');
        const document = path.join(root, 'generated', api, file);
        const error = await errorOf(silent(() => generate(document, path.join(out, folder), baseUrl)));
        results.push({ tool, api, version, step: 'generate', error });
        if (error !== undefined) continue;
        await cp(path.join(import.meta.dirname, 'calls', tool, `${api}.ts`), path.join(out, folder, 'calls.ts'));
        generated.push({ tool, api, version, folder });
      }
  const errors = typeErrors(
    out,
    generated.map(({ folder }) => folder),
  );
  for (const { folder, ...cell } of generated) {
    results.push({ ...cell, step: 'types', error: errors.get(folder) });
    for (const [step, error] of await tryCalls(path.join(out, folder, 'calls.ts'), cell.api, mock.url))
      results.push({ ...cell, step, error });
  }
  return results;
}

async function tryCollections(): Promise<Result[]> {
  const results: Result[] = [];
  for (const [tool, requestsOf] of Object.entries(importers).filter(([name]) => name.includes(values.only)))
    for (const api of apis)
      for (const [version, file] of Object.entries(versions)) {
        const data = await readFile(path.join(root, 'generated', api, file), 'utf8');
        const check = (holds: typeof checkBodies) =>
          errorOf(silent(async () => holds(JSON.parse(data), await requestsOf(data))));
        results.push({ tool, api, version, step: 'generate', error: await check(checkBodies) });
        results.push({ tool, api, version, step: 'query', error: await check(checkQueries) });
      }
  return results;
}

async function tryNative(): Promise<Result[]> {
  const results: Result[] = [];
  const answers = new Map<string, Answer[]>();
  for (const api of apis) answers.set(api, await answersOf(api));
  for (const [tool, native] of Object.entries(nativeTools).filter(([name]) => name.includes(values.only))) {
    if (!isInstalled(native)) {
      console.error(`${tool} is not installed: ${native.file}`);
      continue;
    }
    for (const api of apis)
      for (const [version, file] of Object.entries(versions)) {
        const folder = path.join(out, `${tool}-${api}-${version}`.replaceAll(' ', '-'));
        const document = path.join(root, 'generated', api, file);
        await mkdir(folder);
        const error = await errorOf(generateNative(native, document, folder));
        results.push({ tool, api, version, step: 'generate', error });
        if (error !== undefined) continue;
        const reading = readNative(native, { document, folder, answers: answers.get(api) ?? [] });
        results.push({ tool, api, version, step: 'answers', error: await errorOf(reading) });
      }
  }
  return results;
}

async function errorOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Without the greetings of a tool. */
async function silent<T>(work: () => Promise<T>): Promise<T> {
  const { log, warn } = console;
  const write = process.stdout.write;
  console.log = console.warn = () => {};
  process.stdout.write = () => true;
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn });
    process.stdout.write = write;
  }
}

async function report(results: readonly Result[]): Promise<void> {
  const known = await knownDefects();
  const failed = results.filter(({ error }) => error !== undefined);
  const unknown = failed.filter((result) => !known.some((defect) => covers(defect, result)));
  const byTool = new Map<string, Result[]>();
  for (const result of results) byTool.set(result.tool, [...(byTool.get(result.tool) ?? []), result]);
  const columns = apis.flatMap((api) => Object.keys(versions).map((version) => ({ api, version })));
  console.log(['tool'.padEnd(24), ...columns.map(({ api, version }) => `${api} ${version}`.padEnd(19))].join(''));
  for (const [tool, ofTool] of byTool) {
    const words = columns.map(({ api, version }) => {
      const cell = ofTool.filter((result) => result.api === api && result.version === version);
      if (cell.length === 0) return '-';
      const broken = cell.filter(({ error }) => error !== undefined).map(({ step }) => step);
      return broken.length === 0 ? 'works' : broken.join(',');
    });
    console.log([tool.padEnd(24), ...words.map((word) => word.padEnd(19))].join(''));
  }
  for (const { tool, api, version, step, error } of unknown)
    console.error(`\n${tool} ${api} ${version}, ${step}: ${error}`);
  const tried = (defect: (typeof known)[number]) => results.some((result) => covers(defect, result));
  const mended = known.filter((defect) => tried(defect) && !failed.some((result) => covers(defect, result)));
  for (const { tool, api, version, step } of mended)
    console.error(`\n${tool} ${api} ${version}, ${step}: works; take it off the list in docs/generators.md`);
  console.log(
    `\ngenerators: ${results.length - failed.length} steps work, ${failed.length} do not, ${unknown.length} of them unexpectedly`,
  );
  process.exitCode = unknown.length + mended.length === 0 ? 0 : 1;
}
