import { plain } from '../../plain-text.js';
import { describeProblems } from './case-text.js';
import type { Report } from './report.js';

/** How many failures are listed: GitHub takes a mebibyte for a step. */
const maxFailuresListed = 100;

/** Characters of a cell. */
const maxCellLength = 1000;

/** Reports as Markdown: a line for each, then what failed. */
export function toMarkdown(reports: readonly Report[]): string {
  const lines = reports.map(
    ({ api, summary: { passed, failed, skipped } }) =>
      `| ${failed > 0 ? '❌' : '✅'} | ${cell(api)} | ${passed} | ${failed} | ${skipped} |`,
  );
  const failures = reports.flatMap(({ api, cases }) =>
    cases.filter(({ outcome }) => outcome === 'failed').map((one) => ({ api, one })),
  );
  const items = failures
    .slice(0, maxFailuresListed)
    .map(({ api, one }) => `| ${cell(api)} | ${cell(one.name)} | ${describeProblems(one).map(cell).join('<br>')} |`);
  const unlisted = failures.length - items.length;
  return [
    '### keyspec verify',
    '',
    '| | API | passed | failed | skipped |',
    '|---|---|---:|---:|---:|',
    ...lines,
    '',
    ...(items.length > 0 ? ['| API | failed case | why |', '|---|---|---|', ...items, ''] : []),
    ...(unlisted > 0 ? [`and ${unlisted} more`, ''] : []),
    '',
  ].join('\n');
}

/** A text as it stands in a cell: no markup, no link, no mention of anyone. */
const cell = (text: string) =>
  plain(text.length > maxCellLength ? `${text.slice(0, maxCellLength)}…` : text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#!|~&@:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
