import { readFile } from 'node:fs/promises';
import type { OpenApiVersion } from '../description/load.js';
import { runRedocly } from '../process/redocly.js';
import { UsageError } from '../usage-error.js';

export type Impact = 'major' | 'minor' | 'patch';

/** One difference, and the version bump it asks for. */
export interface Change {
  readonly impact: Impact;
  /** Redocly's rule, or what happened where none speaks: `added`, `removed`, `modified`. */
  readonly rule: string;
  /** JSON Pointer into the description that has it. */
  readonly pointer: string;
  readonly message?: string;
}

/** How a description has changed. The shape of `keyspec diff --json`. */
export interface Rating {
  readonly api: string;
  readonly versions: { readonly base: string; readonly revision: string };
  readonly breaking: boolean;
  /** The version bump that the change asks for. */
  readonly bump: Impact | 'none';
  readonly summary: Readonly<Record<Impact, number>>;
  readonly changes: readonly Change[];
}

/** The description as it is now. */
export interface Revision {
  /** Of which API. */
  readonly api: string;
  /** Its files, by their absolute paths. */
  readonly files: Readonly<Record<OpenApiVersion, string>>;
}

interface Place {
  readonly pointer: string;
}

/** What keyspec reads of the report of `redocly diff --format json`. */
interface RedoclyDiff {
  readonly infoVersions: { readonly base?: string; readonly revision?: string };
  readonly changes: readonly {
    readonly kind: string;
    readonly impact: Impact;
    readonly verdicts: readonly { ruleId: string; impact: Impact; message: string; location: Place }[];
    readonly property?: string;
    readonly base?: Place;
    readonly revision?: Place;
  }[];
}

/**
 * Rates how the description of an API differs from an older one.
 *
 * @param base the older description, by its absolute path
 * @throws {RedoclyError} when `base` is no valid description.
 * @throws {UsageError} when there is no OpenAPI 3 in `base`.
 */
export async function rateChange({ api, files }: Revision, base: string): Promise<Rating> {
  const args = ['diff', base, files[await versionOf(base)], '--format', 'json', '--fail-on', 'none'];
  const diff: RedoclyDiff = JSON.parse(await runRedocly({ args, reportOption: '--output' }));
  const { infoVersions } = diff;
  const changes = diff.changes.flatMap(toChanges).sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact));
  const count = (impact: Impact) => changes.filter((change) => change.impact === impact).length;
  const summary = { major: count('major'), minor: count('minor'), patch: count('patch') };
  return {
    api,
    versions: { base: infoVersions.base ?? 'none', revision: infoVersions.revision ?? 'none' },
    breaking: summary.major > 0,
    bump: order.find((impact) => summary[impact] > 0) ?? 'none',
    summary,
    changes,
  };
}

/** Two versions of OpenAPI say the same in different words, so a 3.0 document is compared with ours in 3.0. */
async function versionOf(file: string): Promise<OpenApiVersion> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`cannot read ${file}`);
  });
  const minor = /^[\s{]*(?:[^\n]*,\s*)?["']?openapi["']?\s*:\s*["']?3\.(\d)/m.exec(text)?.[1];
  if (minor === undefined) throw new UsageError(`${file} is no OpenAPI 3 description`);
  return minor === '0' ? '3.0' : '3.1';
}

const order: readonly Impact[] = ['major', 'minor', 'patch'];

function toChanges({ kind, impact, verdicts, base, revision }: RedoclyDiff['changes'][number]): Change[] {
  const pointer = (revision ?? base)?.pointer ?? '#';
  if (verdicts.length === 0) return [{ impact: isSource(pointer) ? 'patch' : impact, rule: kind, pointer }];
  return verdicts.map(({ ruleId, location, ...verdict }) => ({
    impact: verdict.impact,
    rule: ruleId,
    pointer: location.pointer,
    message: verdict.message,
  }));
}

/** Where a statement comes from is for who maintains the description: it asks for no more than other texts do. */
const isSource = (pointer: string) => /\/x-source(\/|$)/.test(pointer);
