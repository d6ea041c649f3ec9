import { escapeMarkup } from '../../escape-markup.js';
import { plainLines } from '../../plain-text.js';
import type { Case } from '../cases/case.js';
import { describeActual, describeProblems } from './case-text.js';
import type { Report, ReportedCase } from './report.js';

/** XML 1.0 has no way to write most control characters, half a surrogate pair or a noncharacter, so they go. */
const escapeXml = (text: string) =>
  escapeMarkup(plainLines(text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')));

/** CI servers group by class name: by operation, or by workflow. */
const className = (one: Case) => (one.kind === 'flow' ? `flow ${one.workflowId}` : one.operationId);

/** Seconds. */
const timeOf = (milliseconds: number | undefined) =>
  milliseconds === undefined ? '' : ` time="${(milliseconds / 1000).toFixed(3)}"`;

const whySkipped = ({ reason = '', advice }: ReportedCase) => (advice === undefined ? reason : `${reason}; ${advice}`);

function testcase(api: string, one: ReportedCase): string {
  const open = `    <testcase classname="${escapeXml(`keyspec.${api}.${className(one.case)}`)}" name="${escapeXml(one.name)}"${timeOf(one.durationMs)}`;
  if (one.outcome === 'passed') return `${open}/>`;
  if (one.outcome === 'skipped')
    return `${open}>\n      <skipped message="${escapeXml(whySkipped(one))}"/>\n    </testcase>`;
  const lines = describeProblems(one);
  const told = [
    ...(one.reproduce === undefined ? [] : [`Reproduce:\n${one.reproduce}`]),
    ...(one.actual === undefined ? [] : [`Actual:\n${describeActual(one.actual)}`]),
  ].join('\n\n');
  const output = told === '' ? '' : `\n      <system-out>${escapeXml(told)}</system-out>`;
  return `${open}>\n      <failure message="${escapeXml(lines[0] ?? '')}">${escapeXml(lines.join('\n'))}</failure>${output}\n    </testcase>`;
}

/** A report as JUnit XML, as CI servers read it. */
export function toJUnit({ api, url, version, startedAt, durationMs, callers, summary, cases }: Report): string {
  const counts = `tests="${summary.cases}" failures="${summary.failed}" errors="0" skipped="${summary.skipped}"`;
  const body = cases.map((one) => testcase(api, one)).join('\n');
  const time = timeOf(durationMs);
  const properties = Object.entries({ url, version, callers: callers.join(', ') })
    .map(([name, value]) => `      <property name="${name}" value="${escapeXml(value)}"/>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="keyspec" ${counts}${time}>
  <testsuite name="${escapeXml(api)}" ${counts}${time} timestamp="${escapeXml(startedAt)}">
    <properties>
${properties}
    </properties>
${body}
  </testsuite>
</testsuites>
`;
}
