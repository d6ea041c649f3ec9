/**
 * Rebuilds `generated/` from `openapi/`, of which only what changed since the last time is derived anew, and the table of
 * the APIs in the README. With `--check` it writes nothing, names each file that differs and exits 1.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import type { Description } from '../src/description/description.js';
import { requireUnless } from '../src/validate/require-unless.js';
import { withApiTable } from './api-table.js';
import { configSchema } from './config-schema.js';
import { cached, type Derived } from './derived-cache.js';
import { downConvert } from './down-convert.js';
import { mergeRefinements } from './merge-refinements.js';
import { forMock } from './mock-description.js';
import { examplesOf } from './mock-examples.js';
import { namedSchemas } from './named-schemas.js';
import { openSetType } from './open-set-type.js';
import { routes } from './routes.js';
import { validatorModules } from './validators.js';
import { worldSchema } from './world-schema.js';

const root = path.resolve(import.meta.dirname, '..');
const generated = path.join(root, 'generated');
const run = promisify(execFile);

/** What Redocly lints and is OpenAPI; the workflows beside it are Arazzo. */
function apis(): string[] {
  const config: { apis: Record<string, { root: string }> } = parse(
    readFileSync(path.join(root, 'redocly.yaml'), 'utf8'),
  );
  return Object.keys(config.apis).filter((name) => config.apis[name]?.root.endsWith('/openapi.yaml'));
}

/** The bundled 3.1 document of an API, as Redocly writes it, without what generators do not read. */
async function bundle(name: string): Promise<string> {
  const out = await mkdtemp(path.join(tmpdir(), 'keyspec-'));
  try {
    const bin = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
    const file = path.join(out, 'openapi.json');
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    await run(process.execPath, [bin, 'bundle', name, '-o', file], { cwd: root, env });
    return JSON.stringify(mergeRefinements(JSON.parse(await readFile(file, 'utf8'))));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const withoutDiscriminators = (document: unknown) =>
  JSON.parse(JSON.stringify(document, (key, value) => (key === 'discriminator' ? undefined : value)));

async function derive(name: string): Promise<Derived> {
  const document = JSON.parse(await bundle(name));
  // The types are those of answers that no query parameter thins out; the clients tell the others apart. Of a discriminator
  // openapi-typescript would make a second, narrower type for a property that each arm pins anyway.
  const nodes = await openapiTS(withoutDiscriminators(requireUnless(document, [])), {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: openSetType,
  });
  const types = astToString(namedSchemas(nodes));
  const modules = validatorModules(document);
  const banner = `// Generated from openapi/${name} by \`npm run generate\`. Do not edit.\n\n`;
  return [
    [`generated/${name}/openapi.json`, json(document)],
    [`generated/${name}/openapi-3.0.json`, json(downConvert(document))],
    [`generated/${name}/types.ts`, banner + types],
    [`generated/${name}/routes.ts`, banner + routes(document)],
    // As a module too: a browser, and a mock inside one, has no files to read.
    [
      `generated/${name}/description.ts`,
      `${banner}export const description =\n  ${JSON.stringify(JSON.stringify(forMock(document)))};\n`,
    ],
    [
      `generated/${name}/examples.ts`,
      `${banner}export const examples =\n  ${JSON.stringify(JSON.stringify(examplesOf(document)))};\n`,
    ],
    [`generated/${name}/validators.js`, banner + modules.validators],
    [`generated/${name}/validators.d.ts`, banner + modules.declarations],
    [`generated/${name}/checks.ts`, banner + modules.checks],
    [`generated/${name}/schemas.ts`, banner + modules.schemas],
  ];
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const names = apis();
const derived = await Promise.all(names.map((name) => cached(name, names, derive)));
const files = new Map(derived.flat());
if (!values.check) await write();

// It imports what was just written.
const registry = Object.values((await import('../src/apis/index.js')).apis);
const missing = names.find((name) => registry.every((api) => api.name !== name));
if (missing !== undefined) throw new Error(`src/apis/index.ts lacks ${missing}, which redocly.yaml has`);
const described = await Promise.all(
  registry.map(async ({ name, issues, createVendor, loadContract }) => {
    const document = files.get(`generated/${name}/openapi.json`);
    if (document === undefined) throw new Error(`redocly.yaml lacks ${name}, which src/apis/index.ts has`);
    const description: Description = JSON.parse(document);
    return {
      name,
      issues,
      description,
      fixtures: (await loadContract()).fixtures,
      start: await createVendor().loadStart(),
    };
  }),
);
files.set('generated/keyspec.config.schema.json', json(configSchema(described)));
files.set('generated/keyspec.world.schema.json', json(worldSchema(described)));
files.set('README.md', withApiTable(await readFile(path.join(root, 'README.md'), 'utf8'), described));

if (values.check) await check();
else {
  await write();
  for (const file of existing()) if (!files.has(file)) await rm(path.join(root, file));
}

/** The files of `generated/` that exist, by their paths from the root. */
function existing(): string[] {
  const entries = existsSync(generated) ? readdirSync(generated, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

async function differs(file: string, content: string): Promise<boolean> {
  return (await readFile(path.join(root, file), 'utf8').catch(() => undefined)) !== content;
}

async function write(): Promise<void> {
  for (const [file, content] of files) {
    if (!(await differs(file, content))) continue;
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
    console.log(file);
  }
}

async function check(): Promise<void> {
  const wrong: string[] = [];
  for (const [file, content] of files)
    if (await differs(file, content))
      wrong.push(`${file} ${existsSync(path.join(root, file)) ? 'differs' : 'is missing'}`);
  for (const file of existing()) if (!files.has(file)) wrong.push(`${file} is not generated by anything`);
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) console.error('Run `npm run generate` and commit the result.');
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
