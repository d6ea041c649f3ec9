/**
 * Rebuilds `generated/` from `openapi/`, and the table of the APIs in the README. With `--check` it writes nothing, names each file that differs and exits 1.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import type { Description } from '../src/description/description.js';
import { withApiTable } from './api-table.js';
import { configSchema } from './config-schema.js';
import { downConvert } from './down-convert.js';

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

/** The bundled 3.1 document of an API, as Redocly writes it. */
async function bundle(name: string): Promise<string> {
  const out = await mkdtemp(path.join(tmpdir(), 'keyspec-'));
  try {
    const bin = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
    const file = path.join(out, 'openapi.json');
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    await run(process.execPath, [bin, 'bundle', name, '-o', file], { cwd: root, env });
    return await readFile(file, 'utf8');
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

async function derive(name: string, bundled: string): Promise<[file: string, content: string][]> {
  const document = JSON.parse(bundled);
  // openapi-typescript marks the document it reads, so it reads a copy.
  const types = astToString(
    await openapiTS(structuredClone(document), {
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
    }),
  );
  const banner = `// Generated from openapi/${name} by \`npm run generate\`. Do not edit.\n\n`;
  return [
    [`generated/${name}/openapi.json`, json(document)],
    [`generated/${name}/openapi-3.0.json`, json(downConvert(document))],
    [`generated/${name}/types.ts`, banner + types],
    // As a module too: a browser, and a mock inside one, has no files to read.
    [
      `generated/${name}/description.ts`,
      `${banner}export const description =\n  ${JSON.stringify(JSON.stringify(document))};\n`,
    ],
  ];
}

const bundles = await Promise.all(apis().map(async (name) => [name, await bundle(name)] as const));
const files = new Map((await Promise.all(bundles.map(([name, bundled]) => derive(name, bundled)))).flat());
const isCheck = process.argv.includes('--check');
if (!isCheck) {
  await rm(generated, { recursive: true, force: true });
  await write();
}

// It imports what was just written.
const registry = Object.values((await import('../src/apis/index.js')).apis);
const descriptions = new Map<string, Description>(bundles.map(([name, bundled]) => [name, JSON.parse(bundled)]));
const described = await Promise.all(
  registry.map(async ({ name, issues, loadContract }) => {
    const description = descriptions.get(name);
    if (description === undefined) throw new Error(`redocly.yaml lacks ${name}, which src/apis/index.ts has`);
    descriptions.delete(name);
    return { name, issues, description, fixtures: (await loadContract()).fixtures };
  }),
);
const [unknown] = descriptions.keys();
if (unknown !== undefined) throw new Error(`src/apis/index.ts lacks ${unknown}, which redocly.yaml has`);
files.set('generated/keyspec.config.schema.json', json(configSchema(described)));
files.set('README.md', withApiTable(await readFile(path.join(root, 'README.md'), 'utf8'), described));

if (isCheck) await check();
else await write();

async function write(): Promise<void> {
  for (const [file, content] of files) {
    const target = path.join(root, file);
    if (existsSync(target) && (await readFile(target, 'utf8')) === content) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    console.log(file);
  }
}

async function check(): Promise<void> {
  const wrong: string[] = [];
  const committed = (existsSync(generated) ? readdirSync(generated, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  for (const [file, content] of files) {
    if (!existsSync(path.join(root, file))) wrong.push(`${file} is missing`);
    else if ((await readFile(path.join(root, file), 'utf8')) !== content) wrong.push(`${file} differs`);
  }
  for (const file of committed) if (!files.has(file)) wrong.push(`${file} is not generated by anything`);
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) console.error('Run `npm run generate` and commit the result.');
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
