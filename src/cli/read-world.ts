import { readFileSync } from 'node:fs';
import { messageOf } from '../error-message.js';
import { requirePeers } from '../missing-peer.js';
import { UsageError } from '../usage-error.js';

/**
 * Reads what a mock is to start with: `empty`, or a document in a file.
 *
 * @throws {UsageError} when the file cannot be read, or is neither JSON nor YAML
 */
export async function readWorld(named: string): Promise<unknown> {
  if (named === 'empty') return named;
  const text = read(named);
  if (named.endsWith('.json')) return parsed(named, 'JSON', () => JSON.parse(text));
  requirePeers('--world with a file in YAML');
  const { parse } = await import('yaml');
  return parsed(named, 'YAML', () => parse(text));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--world takes the name of a file, or 'empty'; cannot read '${file}'`);
  }
}

function parsed(file: string, language: string, parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    // Only where it went wrong: what else a parser says quotes the text, and there are secrets in it.
    const [line] = /line \d+/.exec(messageOf(error)) ?? [];
    throw new UsageError(`${file} is not ${language}${line === undefined ? '' : `, ${line}`}`);
  }
}
