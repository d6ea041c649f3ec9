import { plain } from '../../plain-text.js';
import { describeProblems } from './case-text.js';
import { causesOf, countCases, nameSome, skipReasonsOf } from './causes.js';
import { describeDuration } from './duration.js';
import type { Report } from './report.js';

/** How many causes and failures are listed: GitHub takes a mebibyte for a step. */
const maxListed = 100;

/** Characters of a cell. */
const maxCellLength = 1000;

/** Reports as Markdown: a line for each, then why cases failed, then which. */
export function toMarkdown(reports: readonly Report[]): string {
  const lines = reports.map(
    ({ api, summary: { passed, failed, skipped }, durationMs }) =>
      `| ${failed > 0 ? '❌' : '✅'} | ${cell(api)} | ${passed} | ${failed} | ${skipped} | ${describeDuration(durationMs)} |`,
  );
  const causes = reports.flatMap(({ api, cases }) =>
    causesOf(cases).map(
      ({ what, specLocations, cases: failing }) =>
        `| ${cell(api)} | ${failing.length} | ${cell(what)}${specLocations.length === 1 ? `<br>${cell(specLocations.join())}` : ''} | ${cell(nameSome(failing))} |`,
    ),
  );
  const failures = reports.flatMap(({ api, cases }) =>
    cases
      .filter(({ outcome }) => outcome === 'failed')
      .map((one) => `| ${cell(api)} | ${cell(one.name)} | ${describeProblems(one).map(cell).join('<br>')} |`),
  );
  const skips = reports.flatMap(({ api, cases }) =>
    skipReasonsOf(cases).map(
      ({ reason, advice, cases: skipped }) =>
        `| ${cell(api)} | ${skipped.length} | ${cell(reason)} | ${advice === undefined ? '' : cell(advice)} |`,
    ),
  );
  return [
    '### keyspec verify',
    '',
    '| | API | passed | failed | skipped | took |',
    '|---|---|---:|---:|---:|---:|',
    ...lines,
    '',
    ...table(['API', 'failed cases', 'why', 'which'], causes),
    ...folded(countCases(failures.length), table(['API', 'failed case', 'why'], failures)),
    ...table(['API', 'skipped cases', 'why', 'what to do'], skips),
    ...reports.flatMap(({ api, version, startedAt, callers }) => [
      `${cell(api)}: keyspec ${cell(version)}, ${cell(startedAt)}, callers: ${cell(callers.join(', ') || 'none')}`,
      '',
    ]),
  ].join('\n');
}

function table(columns: readonly string[], rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const unlisted = rows.length - maxListed;
  return [
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => '---|').join('')}`,
    ...rows.slice(0, maxListed),
    '',
    ...(unlisted > 0 ? [`and ${unlisted} more`, ''] : []),
  ];
}

/** Behind a title that opens it. */
const folded = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['<details>', `<summary>Each of the ${title}</summary>`, '', ...lines, '</details>', ''];

/** A text as it stands in a cell: no markup, no link, no mention of anyone. */
const cell = (text: string) =>
  plain(text.length > maxCellLength ? `${text.slice(0, maxCellLength)}…` : text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#!|~&@:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
