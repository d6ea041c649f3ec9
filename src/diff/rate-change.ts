import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OpenApiVersion } from '../description/load.js';
import { runRedocly } from '../process/redocly.js';
import { type OpenApiDocument, readComparable } from './comparable.js';

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
 * @throws {UsageError} when `base` holds no OpenAPI 3, or refers to another host.
 */
export async function rateChange({ api, files }: Revision, base: string): Promise<Rating> {
  const before = await readComparable(base);
  // Two versions of OpenAPI say the same in different words, so a 3.0 document is compared with ours in 3.0.
  const after = await readComparable(files[before.openapi.startsWith('3.0') ? '3.0' : '3.1']);
  const { infoVersions, changes: found } = await compare(before, after);
  const changes = found.flatMap(toChanges).sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact));
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

async function compare(before: OpenApiDocument, after: OpenApiDocument): Promise<RedoclyDiff> {
  const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-diff-'));
  const [base, revision] = [path.join(folder, 'base.json'), path.join(folder, 'revision.json')];
  try {
    await writeFile(base, JSON.stringify(before));
    await writeFile(revision, JSON.stringify(after));
    const args = ['diff', base, revision, '--format', 'json', '--fail-on', 'none'];
    return JSON.parse(await runRedocly({ args, reportOption: '--output' }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const order: readonly Impact[] = ['major', 'minor', 'patch'];

function toChanges({ kind, impact, verdicts, base, revision }: RedoclyDiff['changes'][number]): Change[] {
  const pointer = (revision ?? base)?.pointer ?? '#';
  if (verdicts.length === 0) return [{ impact: isText(pointer) ? 'patch' : impact, rule: kind, pointer }];
  return verdicts.map(({ ruleId, location, ...verdict }) => ({
    impact: verdict.impact,
    rule: ruleId,
    pointer: location.pointer,
    message: verdict.message,
  }));
}

/** Where a statement comes from, or where to read on, asks for no more than other texts do. */
const isText = (pointer: string) => /\/(x-source|externalDocs)(\/|$)/.test(pointer);
