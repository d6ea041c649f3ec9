import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../../src/error-message.js';

export const root = path.resolve(import.meta.dirname, '../..');

/** Below the packages of the checkout, so that a project in it finds the optional peers there. */
const cache = path.join(root, 'node_modules/.cache/keyspec-install');

/** The same names as the platforms' own packages have. */
const system = { linux: 'linux', darwin: 'darwin', win32: 'win' }[String(process.platform)] ?? process.platform;
const exe = process.platform === 'win32' ? '.exe' : '';
const binary = process.platform === 'win32' ? 'node.exe' : 'bin/node';

/** What is tried, each of an exact version, and the file that starts it. */
const tools = {
  'node 22': [`node-${system}-${process.arch}@22.23.3`, binary],
  'node 24': [`node-${system}-${process.arch}@24.21.0`, binary],
  bun: [`@oven/bun-${system}-${process.arch === 'arm64' ? 'aarch64' : process.arch}@1.4.5`, `bin/bun${exe}`],
  deno: [`@deno/${process.platform}-${process.arch}${system === 'linux' ? '-glibc' : ''}@2.9.6`, `deno${exe}`],
  pnpm: ['pnpm@10.34.8', 'bin/pnpm.cjs'],
  yarn: ['yarn@1.22.22', 'bin/yarn.js'],
  'yarn 4': ['@yarnpkg/cli-dist@4.18.1', 'bin/yarn.js'],
} as const;

export type Tool = keyof typeof tools;

/** A program, and the arguments that come before all others. */
export type Program = readonly [file: string, ...args: string[]];

/** npm, run by the Node that runs this: a shell script is not started everywhere. */
export const npm: Program =
  process.env.npm_execpath === undefined ? ['npm'] : [process.execPath, process.env.npm_execpath];

/** A tool, installed when it is asked for the first time. */
export async function install(tool: Tool): Promise<Program> {
  const [wanted, file] = tools[tool];
  const folder = path.join(cache, 'tools', wanted.replaceAll('/', '+'));
  const program = path.join(folder, 'node_modules', wanted.slice(0, wanted.lastIndexOf('@')), file);
  if (!existsSync(program)) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{}');
    await run(npm, ['install', '--no-audit', '--no-fund', wanted], folder);
  }
  return /\.c?js$/.test(file) ? [process.execPath, program] : [program];
}

const start = promisify(execFile);

/**
 * Runs a program and gives what it printed.
 *
 * @throws {Error} with all that it printed, when it fails
 */
export async function run([file, ...first]: Program, args: readonly string[], cwd: string, env = {}): Promise<string> {
  try {
    const { stdout } = await start(file, [...first, ...args], {
      cwd,
      env: { ...process.env, ...env },
      timeout: 300_000,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = Object(error);
    throw new Error(`${path.basename(file)} ${args.join(' ')}: ${stdout}${stderr}`.trim() || String(error));
  }
}

/** Packs what was built, and gives the file. */
export async function pack(): Promise<string> {
  const folder = path.join(cache, 'packed');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const printed = await run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [tarball]: { filename: string }[] = Object.values(JSON.parse(printed));
  return path.join(folder, tarball?.filename ?? '');
}

/** Below the checkout: what is not installed in a project here is found there. */
export const inCheckout = path.join(cache, 'projects');

/** A project with these files and nothing else, which goes when this process ends. */
export async function createProject(files: Readonly<Record<string, string>>, within = tmpdir()): Promise<string> {
  await mkdir(within, { recursive: true });
  const folder = await mkdtemp(path.join(within, 'keyspec-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** What a user of the package does first, in one script for all runtimes. */
export const readStory = (): Promise<string> => readFile(path.join(import.meta.dirname, 'story.mjs'), 'utf8');

/** Tries one thing after the other, says how each went, and counts what did not work. */
export async function tryAll(attempts: Readonly<Record<string, () => Promise<string>>>): Promise<void> {
  let failed = 0;
  for (const [name, attempt] of Object.entries(attempts)) {
    const began = performance.now();
    const said = await attempt().catch((error: unknown) => {
      failed += 1;
      return `FAILED ${messageOf(error)}`;
    });
    console.log(`${name.padEnd(24)} ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${said.trim()}`);
  }
  console.log(`${Object.keys(attempts).length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
