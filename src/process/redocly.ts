import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnApart } from './spawn-apart.js';

/** Redocly wrote no report. The message is its own complaint, in one line. */
export class RedoclyError extends Error {
  override readonly name = 'RedoclyError';
}

export interface RedoclyCall {
  /** The command with its options; files by their absolute path. */
  readonly args: readonly string[];
  /** The option that names the report's file. */
  readonly reportOption: string;
  /** What process lists must not show. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a command of Redocly's, which writes a report in JSON, and returns the report. It runs in a folder of its own, so
 * that nobody's `redocly.yaml` changes the outcome, without usage data, and what it prints stays there.
 *
 * @throws {RedoclyError} when there is no report.
 */
export async function runRedocly({ args, reportOption, env = {}, signal }: RedoclyCall): Promise<string> {
  const bin = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
    'bin/cli.js',
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-redocly-'));
  const report = path.join(folder, 'report.json');
  try {
    const child = spawnApart(['--no-warnings', bin, ...args, reportOption, report], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', ...env },
      ...(signal !== undefined && { signal }),
    });
    let complaints = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    await once(child, 'close').catch((error) => {
      if (!signal?.aborted) throw error;
    });
    // The exit code is 1 both for a finding and for a failure; only the report tells them apart.
    return await readFile(report, 'utf8').catch(() => {
      throw new RedoclyError(firstComplaint(complaints));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without Redocly's banner in its frame, without a stack. */
function firstComplaint(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const told = lines.find((line) => line !== '' && !/^[╔║╚]/.test(line) && !line.startsWith('at '));
  return told?.replace(/^\w*Error: /, '') ?? 'Redocly said nothing';
}
