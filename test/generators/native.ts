/**
 * The generators for Java, Python and Go. They are taken from a cache folder, KEYSPEC_GENERATORS or
 * `~/.cache/keyspec-generators`, where docs/generators.md says how to put them. Each has to write its code; that of Python is
 * imported, that of the other languages is compiled. Then it reads the mock's answers.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Answer, Read } from './answers.js';
import { inCache } from './cache.js';
import { lost } from './kept.js';

const run = promisify(execFile);
const python = inCache('venv/bin/python');

/** Imports every module of a package in the folder where Python starts. */
const importAll = (name: string): Command => [
  python,
  [
    '-c',
    [
      `import importlib, pkgutil, ${name}`,
      `for module in pkgutil.walk_packages(${name}.__path__, "${name}."): importlib.import_module(module.name)`,
    ].join('\n'),
  ],
];

/** Compiles the Go code in the folder, which needs a package in a version. */
const buildGo = (needed: string): Command[] => [
  ['go', ['mod', 'init', 'keyspec.example/client']],
  ['go', ['mod', 'edit', `-require=${needed}`]],
  ['go', ['mod', 'tidy']],
  ['go', ['build', './...']],
];

type Command = [command: string, args: string[]];

/** Where the code of a tool is, what it reads, and where it writes what it read. */
interface Reading {
  readonly document: string;
  readonly folder: string;
  readonly answers: string;
  readonly out: string;
}

interface NativeTool {
  /** The file that has to be there. */
  readonly file: string;
  /** What is run one after another, for a document and the folder to write to. */
  readonly commands: (document: string, folder: string) => Command[];
  /** Which answers its code has types for. */
  readonly reads: 'all' | 'successes';
  readonly read: (reading: Reading) => Promise<Command>;
}

const reader = (file: string) => path.join(import.meta.dirname, 'readers', file);

const readWithPython =
  (tool: string): NativeTool['read'] =>
  async ({ document, answers, out }) => [python, [reader('read_answers.py'), tool, document, answers, out]];

/** The functions that read the answers of an operation stand in a table, since Go finds none by its name. */
const readWithGo: NativeTool['read'] = async ({ folder, answers, out }) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.go'));
  const code = (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))).join('\n');
  const [, name = ''] = /^package (\w+)$/m.exec(code) ?? [];
  const rows = [...code.matchAll(/^func ((?:Parse|decode)(\w+)Response)\(\w+ \*http\.Response\)/gm)].map(
    ([, called, operation]) =>
      `\t"${operation?.toLowerCase()}": func(r *http.Response) (any, error) { return ${called}(r) },\n`,
  );
  const table = `package ${name}\n\nimport "net/http"\n\nvar readers = map[string]func(*http.Response) (any, error){\n${rows.join('')}}\n`;
  const test = (await readFile(reader('answers_test.go'), 'utf8')).replace('package client', `package ${name}`);
  await writeFile(path.join(folder, 'readers_test.go'), table);
  await writeFile(path.join(folder, 'answers_test.go'), test);
  return ['go', ['test', '-count=1', '-run=TestReadAnswers', '.', '-args', answers, out]];
};

const jar = inCache('openapi-generator-cli.jar');

/** What openapi-generator writes, and the command that compiles it. */
const openapiGenerator = (
  generator: string,
  compile: Command,
  reading: Pick<NativeTool, 'reads' | 'read'>,
  ...more: string[]
): NativeTool => ({
  ...reading,
  file: jar,
  commands: (document, folder) => [
    ['java', ['-jar', jar, 'generate', '-i', document, '-o', folder, '-g', generator, ...more]],
    compile,
  ],
});

const require = createRequire(import.meta.url);
const typescript: Command = [
  process.execPath,
  [
    require.resolve('typescript/bin/tsc'),
    ...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'],
    ...['--module', 'esnext', '--moduleResolution', 'bundler', 'index.ts'],
  ],
];

export const nativeTools: Readonly<Record<string, NativeTool>> = {
  'openapi-generator java': openapiGenerator(
    'java',
    ['mvn', ['--quiet', '--batch-mode', 'compile', 'dependency:copy-dependencies', '-DoutputDirectory=target/lib']],
    {
      reads: 'successes',
      read: async ({ folder, answers, out }) => {
        const classes = path.join(folder, 'target/classes');
        const classPath = [classes, path.join(folder, 'target/lib/*')].join(path.delimiter);
        return ['java', ['-cp', classPath, reader('ReadAnswers.java'), classes, answers, out]];
      },
    },
    ...['--library', 'native', '--additional-properties', 'useOneOfDiscriminatorLookup=true'],
  ),
  'openapi-generator python': openapiGenerator('python', importAll('openapi_client'), {
    reads: 'all',
    read: readWithPython('openapi-generator python'),
  }),
  'openapi-generator typescript-fetch': openapiGenerator('typescript-fetch', typescript, {
    reads: 'successes',
    read: async ({ folder, answers, out }) => [
      process.execPath,
      ['--import', import.meta.resolve('tsx'), reader('read-answers.ts'), folder, answers, out],
    ],
  }),
  'openapi-python-client': {
    reads: 'all',
    read: readWithPython('openapi-python-client'),
    file: inCache('venv/bin/openapi-python-client'),
    commands: (document, folder) => [
      [
        inCache('venv/bin/openapi-python-client'),
        ['generate', '--path', document, '--output-path', path.join(folder, 'client'), '--meta', 'none'],
      ],
      importAll('client'),
    ],
  },
  'datamodel-codegen': {
    reads: 'successes',
    read: readWithPython('datamodel-codegen'),
    file: inCache('venv/bin/datamodel-codegen'),
    commands: (document, folder) => [
      [
        inCache('venv/bin/datamodel-codegen'),
        [
          ...['--input', document, '--input-file-type', 'openapi', '--output', path.join(folder, 'models.py')],
          ...['--output-model-type', 'pydantic_v2.BaseModel', '--strict-nullable'],
        ],
      ],
      [python, ['-c', `import sys; sys.path.insert(0, ${JSON.stringify(folder)}); import models`]],
    ],
  },
  'oapi-codegen': {
    reads: 'all',
    read: readWithGo,
    file: inCache('gobin/oapi-codegen'),
    commands: (document, folder) => [
      [
        inCache('gobin/oapi-codegen'),
        ['-generate', 'types,client', '-package', 'gen', '-o', path.join(folder, 'gen.go'), document],
      ],
      ...buildGo('github.com/oapi-codegen/runtime@v1.9.0'),
    ],
  },
  ogen: {
    reads: 'all',
    read: readWithGo,
    file: inCache('gobin/ogen'),
    commands: (document, folder) => [
      [inCache('gobin/ogen'), ['--target', folder, '--clean', document]],
      ...buildGo('github.com/ogen-go/ogen@v1.24.0'),
    ],
  },
};

/** Whether a tool is in the cache folder. */
export const isInstalled = ({ file }: NativeTool): boolean => existsSync(file);

/** Runs a tool on a document. */
export async function generateNative(tool: NativeTool, document: string, folder: string): Promise<void> {
  for (const [command, args] of tool.commands(document, folder))
    await run(command, args, { cwd: folder, maxBuffer: 2 ** 27 });
}

/**
 * Reads answers with the code that a tool wrote.
 *
 * @throws when it cannot read one of them, or something of it is gone.
 */
export async function readNative(
  tool: NativeTool,
  { document, folder, answers }: { document: string; folder: string; answers: readonly Answer[] },
): Promise<void> {
  const read = answers.filter(({ status }) => tool.reads === 'all' || status < 300);
  const reading = { document, folder, answers: path.join(folder, 'answers.json'), out: path.join(folder, 'read.json') };
  await writeFile(reading.answers, JSON.stringify(read));
  const [command, args] = await tool.read(reading);
  await run(command, args, { cwd: folder, maxBuffer: 2 ** 27 });
  const results: Read[] = JSON.parse(await readFile(reading.out, 'utf8'));
  const failed = new Map<string, string>();
  for (const [index, { operationId, status, body }] of read.entries()) {
    const error = whatFailed(JSON.parse(body), results[index]);
    if (error !== undefined) failed.set(`${operationId} ${status}: ${error}`, body);
  }
  if (failed.size > 0) throw new Error([`of ${read.length} answers`, ...failed.keys()].join('\n'));
}

function whatFailed(body: unknown, result: Read | undefined): string | undefined {
  if (result === undefined) return 'it was not read';
  if ('error' in result) return result.error;
  const gone = lost(body, result.written);
  return gone === undefined ? undefined : `${gone} is gone`;
}
