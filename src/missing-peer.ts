import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packageRoot } from './description/load.js';
import { installCommand } from './install-command.js';
import { UsageError } from './usage-error.js';

const ajv = ['ajv', 'ajv-formats'];
const prism = ['@stoplight/prism-core', '@stoplight/prism-http', '@stoplight/prism-http-server'];
const judge = [...ajv, ...prism];

/** The optional peers of each command, and of `guard`. */
const needs: Readonly<Record<string, readonly string[]>> = {
  verify: [...ajv, ...prism, 'dredd', '@redocly/cli', 'fast-xml-parser', 'yaml'],
  diff: ['@redocly/cli', 'yaml'],
  drift: judge,
  proxy: judge,
  guard: judge,
  'drift of a .zip file': ['yauzl'],
  spec: ['yaml'],
  '--world with a file in YAML': ['yaml'],
};

/**
 * Not only when it comes to them: a command that starts others may need some late.
 *
 * @throws {UsageError} when an optional peer that the command needs is not installed.
 */
export function requirePeers(command: string): void {
  const missing = explainMissing(command);
  if (missing !== undefined) throw missing;
}

/** The optional peers that a command needs and that are not installed: which, and how to install them. */
export function explainMissingPeer(error: unknown, command: string): UsageError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') return undefined;
  return explainMissing(command);
}

function explainMissing(command: string): UsageError | undefined {
  const missing = (needs[command] ?? []).filter((name) => !isInstalled(name));
  if (missing.length === 0) return undefined;
  const { peerDependencies }: { peerDependencies: Record<string, string> } = JSON.parse(
    readFileSync(path.join(packageRoot, 'package.json'), 'utf8'),
  );
  const install = installCommand(missing.map((name) => `${name}@${peerDependencies[name]}`));
  const are = missing.length === 1 ? 'is' : 'are';
  return new UsageError(`${command} needs ${missing.join(', ')}, which ${are} not installed: ${install}`);
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    // A package may keep its package.json to itself, and is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}
