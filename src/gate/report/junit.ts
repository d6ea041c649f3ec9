import { type Report, type ReportedCase, type ReportedViolation, reportName } from './report.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 has no way to write most control characters, half a surrogate pair or a noncharacter, so they go. */
const escapeXml = (text: string) =>
  text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** What was broken, by which rule, and where the description says so. */
export const describeViolation = ({ in: place, path, rule, message, promised }: ReportedViolation) =>
  `${place}${path} ${rule}: ${message}${promised === undefined ? '' : ` (${promised})`}`;

function testcase(api: string, one: ReportedCase): string {
  const open = `    <testcase classname="${escapeXml(`keyspec.${api}.${one.operationId}`)}" name="${escapeXml(reportName(one))}"`;
  if (one.outcome === 'passed') return `${open}/>`;
  if (one.outcome === 'skipped')
    return `${open}>\n      <skipped message="${escapeXml(one.reason ?? '')}"/>\n    </testcase>`;
  const lines = [...(one.reason === undefined ? [] : [one.reason]), ...one.violations.map(describeViolation)];
  const told = [one.curl, one.answer].filter((text) => text !== undefined).join('\n\n');
  const output = told === '' ? '' : `\n      <system-out>${escapeXml(told)}</system-out>`;
  return `${open}>\n      <failure message="${escapeXml(lines[0] ?? '')}">${escapeXml(lines.join('\n'))}</failure>${output}\n    </testcase>`;
}

/** A report as JUnit XML, as CI servers read it. */
export function toJUnit({ api, summary, cases }: Report): string {
  const counts = `tests="${summary.cases}" failures="${summary.failed}" skipped="${summary.skipped}"`;
  const body = cases.map((one) => testcase(api, one)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="keyspec" ${counts}>
  <testsuite name="${escapeXml(api)}" ${counts}>
${body}
  </testsuite>
</testsuites>
`;
}
