import { describeViolation } from './junit.js';
import { type Report, type ReportedCase, reportName } from './report.js';

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const whatFailed = ({ reason, violations }: ReportedCase) => [
  ...(reason === undefined ? [] : [reason]),
  ...violations.map(describeViolation),
];

const failuresOf = ({ cases }: Report) => cases.filter(({ outcome }) => outcome === 'failed');

/** A workflow command of GitHub Actions for each failure: it shows them where the run is shown. */
export const toAnnotations = (report: Report): string[] =>
  failuresOf(report).map((one) => {
    const title = escapeProperty(`${report.api}: ${reportName(one)}`);
    return `::error title=${title}::${escapeData([...whatFailed(one), ...(one.curl === undefined ? [] : [one.curl])].join('\n'))}`;
  });

/** GitHub takes a mebibyte for a step. */
const most = 100;

/** Reports as Markdown: a line for each, then what failed. */
export function toMarkdown(reports: readonly Report[]): string {
  const lines = reports.map(
    ({ api, summary: { passed, failed, skipped } }) =>
      `| ${failed > 0 ? '❌' : '✅'} | ${cell(api)} | ${passed} | ${failed} | ${skipped} |`,
  );
  const failures = reports.flatMap((report) => failuresOf(report).map((one) => ({ api: report.api, one })));
  const items = failures
    .slice(0, most)
    .map(({ api, one }) => `| ${cell(api)} | ${cell(reportName(one))} | ${whatFailed(one).map(cell).join('<br>')} |`);
  return [
    '### keyspec verify',
    '',
    '| | API | passed | failed | skipped |',
    '|---|---|---:|---:|---:|',
    ...lines,
    '',
    ...(items.length > 0 ? ['| API | case | broken |', '|---|---|---|', ...items, ''] : []),
    ...(failures.length > most ? [`and ${failures.length - most} more`, ''] : []),
    '',
  ].join('\n');
}

/** A text as it stands in a cell: no markup, no link, no mention of anyone. */
const cell = (text: string) =>
  (text.length > 1000 ? `${text.slice(0, 1000)}…` : text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#!|~&@:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
