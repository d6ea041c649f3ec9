import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

const folder = mkdtempSync(path.join(tmpdir(), 'keyspec-plugin-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('keyspec/common-headers', () => {
  it('adds the headers behind those of the response itself, except where they are missing', () => {
    const document = redocly('bundle', {
      sets: [{ headers: ['X-Id'], except: [{ path: '/open' }, { status: 404 }] }],
      paths: { '/keys': answers({ 200: { description: 'Keys.', headers: { Link: header } } }), '/open': answers() },
    });
    expect(headersOf(document, '/keys', '200')).toEqual(['Link', 'X-Id']);
    expect(headersOf(document, '/keys', '404')).toEqual([]);
    expect(headersOf(document, '/open', '200')).toEqual([]);
  });

  it('takes a whole class of statuses, and more than one set', () => {
    const document = redocly('bundle', {
      sets: [{ headers: ['X-Id'], except: [{ path: '/keys', status: '4XX' }] }, { headers: ['X-Left'] }],
      paths: { '/keys': answers() },
    });
    expect(headersOf(document, '/keys', '200')).toEqual(['X-Id', 'X-Left']);
    expect(headersOf(document, '/keys', '404')).toEqual(['X-Left']);
  });

  it('refuses an exception that matches nothing, and a response that would need two sets of headers', () => {
    const shared = { $ref: '../components/responses/Shared.yaml' };
    const found = lint({
      sets: [{ headers: ['X-Id'], except: [{ path: '/open' }, { path: '/nowhere' }] }],
      paths: { '/keys': answers({ 200: shared }), '/open': answers({ 200: shared }) },
    });
    expect(found).toEqual([
      'keyspec/common-headers 200 of /open shares its response with answers that have other headers.',
      'keyspec/common-headers No answer is excepted by {"path":"/nowhere"}.',
    ]);
  });

  it('refuses a header that has no file', () => {
    expect(lint({ sets: [{ headers: ['X-Unknown'] }], paths: { '/keys': answers() } }).join()).toContain(
      "Can't resolve $ref",
    );
  });
});

describe('lint', () => {
  const sets = [{ headers: ['X-Id'] }];

  it('finds nothing in what is written as it should be', () => {
    const source = { decision: 'A guess.', evidence: ['recorded 2025-09'] };
    expect(lint({ sets, paths: { '/keys': answers({ 200: { description: 'Keys.', 'x-source': source } }) } })).toEqual(
      [],
    );
  });

  it('finds what is wrong in a text or a source', () => {
    const wrong = [
      [
        { description: 'The key’s id.' },
        `keyspec/plain-text Texts have ASCII characters only, ' and " among them. Found: ’`,
      ],
      [{ description: 'As the vendor says.' }, noProvenance('vendor')],
      [{ description: "Acme's description lacks it." }, noProvenance("Acme's description")],
      [{ description: '**Errors.** None.' }, 'keyspec/headings A heading is written with ##. Found: **Errors.**'],
      [{ description: 'Keys.', 'x-source': { decison: 'x' } }, 'struct Property `decison` is not expected here.'],
      [{ description: 'Keys.', 'x-source': 'x' }, 'struct Expected type `XSource` (object) but got `string`'],
    ] as const;
    const paths = Object.fromEntries(wrong.map(([response], at) => [`/keys${at}`, answers({ 200: response })]));
    expect(lint({ sets, paths }).sort()).toEqual(wrong.map(([, message]) => message).sort());
  });

  it('finds a path file of another name, and a reference without a dot', () => {
    expect(lint({ sets, paths: { '/keys': answers() }, reference: () => 'paths/keys.yaml' })).toEqual([
      'keyspec/path-files The path is in a file named like it: ./paths/keys.yaml',
      'keyspec/references A reference to a file starts with ./ or ../: paths/keys.yaml',
    ]);
  });
});

const header = { schema: { type: 'string' } };

const answers = (responses: Record<string, unknown> = {}) => ({
  get: { responses: { 200: { description: 'Keys.' }, 404: { description: 'None.' }, ...responses } },
});

function noProvenance(found: string): string {
  return `keyspec/no-provenance Where a statement comes from belongs in x-source. Found: ${found}`;
}

interface Case {
  sets: unknown[];
  paths: Record<string, unknown>;
  reference?: (name: string) => string;
}

/** Writes the description of a case, a path a file, and runs Redocly on it. @returns What it prints, read as JSON. */
function redocly(command: 'bundle' | 'lint', { sets, paths, reference = (name) => `./paths/${name}.yaml` }: Case) {
  const write = (file: string, content: unknown) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), stringify(content));
  };
  const rules = ['plain-text', 'no-provenance', 'headings', 'path-files', 'references'];
  write('redocly.yaml', {
    telemetry: 'off',
    plugins: [path.join(import.meta.dirname, 'plugin.js')],
    apis: { it: { root: './openapi.yaml', preprocessors: { 'keyspec/common-headers': { sets } } } },
    rules: {
      struct: 'error',
      'no-unresolved-refs': 'error',
      ...Object.fromEntries(rules.map((rule) => [`keyspec/${rule}`, 'error'])),
    },
  });
  for (const name of ['X-Id', 'X-Left']) write(`components/headers/${name}.yaml`, header);
  write('components/responses/Shared.yaml', { description: 'Shared.' });
  const names = Object.keys(paths).map((route) => [route, route.slice(1)] as const);
  for (const [route, name] of names) write(`paths/${name}.yaml`, paths[route]);
  write('openapi.yaml', {
    openapi: '3.1.0',
    info: { title: 'Keys', version: '1.0.0' },
    paths: Object.fromEntries(names.map(([route, name]) => [route, { $ref: reference(name) }])),
  });
  const bin = path.resolve(import.meta.dirname, '../node_modules/@redocly/cli/bin/cli.js');
  const format = command === 'lint' ? ['--format', 'json'] : ['--ext', 'json'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout } = spawnSync(process.execPath, [bin, command, 'it', ...format], { cwd: folder, env });
  return JSON.parse(stdout.toString());
}

const lint = (described: Case): string[] =>
  redocly('lint', described).problems.map((one: { ruleId: string; message: string }) => `${one.ruleId} ${one.message}`);

const headersOf = (document: Bundled, route: string, status: string) =>
  Object.keys(document.paths[route]?.get.responses[status]?.headers ?? {});

interface Bundled {
  paths: Record<string, { get: { responses: Record<string, { headers?: Record<string, unknown> }> } }>;
}
