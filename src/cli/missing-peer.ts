import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../description/load.js';
import { UsageError } from '../usage-error.js';

/** An optional peer that a command needs and that is not installed: which, and how to install it. */
export function explainMissingPeer(error: unknown, command: string): UsageError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') return undefined;
  const missing = /Cannot find (?:package|module) '((?:@[^/']+\/)?[^/']+)/.exec(error.message)?.[1];
  const { peerDependencies }: { peerDependencies: Record<string, string> } = JSON.parse(
    readFileSync(path.join(packageRoot, 'package.json'), 'utf8'),
  );
  const version = missing === undefined ? undefined : peerDependencies[missing];
  if (version === undefined) return undefined;
  return new UsageError(`${command} needs ${missing}, which is not installed: npm install -D ${missing}@'${version}'`);
}
