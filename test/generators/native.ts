/**
 * The generators for Java, Python and Go. They are taken from a cache folder, KEYSPEC_GENERATORS or
 * `~/.cache/keyspec-generators`, where docs/generators.md says how to put them. Each has to write its code; that of Python is
 * imported, that of the other languages is compiled.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = process.env.KEYSPEC_GENERATORS ?? path.join(homedir(), '.cache/keyspec-generators');
const inCache = (name: string) => path.join(cache, name);
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

interface NativeTool {
  /** The file that has to be there. */
  readonly file: string;
  /** What is run one after another, for a document and the folder to write to. */
  readonly commands: (document: string, folder: string) => Command[];
}

const jar = inCache('openapi-generator-cli.jar');

/** What openapi-generator writes, and the command that compiles it. */
const openapiGenerator = (generator: string, compile: Command, ...more: string[]): NativeTool => ({
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
    ['mvn', ['--quiet', '--batch-mode', 'compile']],
    '--library',
    'native',
  ),
  'openapi-generator python': openapiGenerator('python', importAll('openapi_client')),
  'openapi-generator typescript-fetch': openapiGenerator('typescript-fetch', typescript),
  'openapi-python-client': {
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
    file: inCache('venv/bin/datamodel-codegen'),
    commands: (document, folder) => [
      [
        inCache('venv/bin/datamodel-codegen'),
        [
          ...['--input', document, '--input-file-type', 'openapi', '--output', path.join(folder, 'models.py')],
          ...['--output-model-type', 'pydantic_v2.BaseModel'],
        ],
      ],
      [python, ['-c', `import sys; sys.path.insert(0, ${JSON.stringify(folder)}); import models`]],
    ],
  },
  'oapi-codegen': {
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
