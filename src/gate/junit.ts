import { type Report, type ReportedCase, reportName } from './report.js';
import type { Violation } from './violation.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 has no way to write most control characters, half a surrogate pair or a noncharacter, so they go. */
const escapeXml = (text: string) =>
  text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

export const describeViolation = ({ in: place, path, rule, message }: Violation) =>
  `${place}${path} ${rule}: ${message}`;

function testcase(api: string, one: ReportedCase): string {
  const open = `    <testcase classname="${escapeXml(`keyspec.${api}.${one.operationId}`)}" name="${escapeXml(reportName(one))}"`;
  if (one.outcome === 'passed') return `${open}/>`;
  if (one.outcome === 'skipped')
    return `${open}>\n      <skipped message="${escapeXml(one.reason ?? '')}"/>\n    </testcase>`;
  const lines = [...(one.reason === undefined ? [] : [one.reason]), ...one.violations.map(describeViolation)];
  const output = one.curl === undefined ? '' : `\n      <system-out>${escapeXml(one.curl)}</system-out>`;
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
