import { groupBy } from '../../group-by.js';
import type { Paint, Style } from '../../paint.js';
import { plain } from '../../plain-text.js';
import type { Outcome } from '../cases/case-result.js';
import { describeActual, describeProblems } from './case-text.js';
import { causesOf, countCases, nameSome, type SkipReason, skipReasonsOf } from './causes.js';
import type { Report, ReportedCase } from './report.js';

const signs: Record<Outcome, { sign: string; style: Style }> = {
  passed: { sign: '✓', style: 'green' },
  failed: { sign: '✗', style: 'red' },
  skipped: { sign: '-', style: 'yellow' },
};

/** The count of several reports, in one line. */
export function toTotal(reports: readonly Report[]): string {
  const sum = (outcome: Outcome) => reports.reduce((total, { summary }) => total + summary[outcome], 0);
  return `total: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}

/** A report as a table: an operation a line, its statuses beside it, then what is wrong. */
export function toTable(report: Report, paint: Paint): string {
  const { api, url, cases, summary, excluded, leftBehind, ended } = report;
  const failures = cases.filter(({ outcome }) => outcome === 'failed').flatMap((one) => ['', ...failure(one, paint)]);
  const simulated = cases.filter((one) => one.simulated).length;
  return [
    `${paint('bold', api)}  ${url}`,
    '',
    ...operationAndFlowLines(cases, paint),
    ...causeLines(report, paint),
    ...failures,
    ...section('Skipped', skipReasonsOf(cases).map(describeSkips)),
    ...section('Excluded: not tried, because of known deviations of the API', byReason(excluded)),
    ...section('Left behind', leftBehind),
    '',
    ...(ended === undefined ? [] : [paint('yellow', `ended early: ${plain(ended)}`)]),
    ...(simulated > 0
      ? [`~ ${simulated} of ${summary.cases} simulated: asked for with Prefer, not brought about`]
      : []),
    `${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`,
  ].join('\n');
}

/** A line for each operation, then one for each workflow. */
function operationAndFlowLines(cases: readonly ReportedCase[], paint: Paint): string[] {
  const groups = groupBy(cases, ({ case: one }) => (one.kind === 'flow' ? `flow ${one.workflowId}` : one.operationId));
  const width = Math.max(0, ...[...groups.keys()].map((name) => name.length));
  return [...groups].map(([name, group]) => `  ${name.padEnd(width)}  ${cells(group, paint)}`.trimEnd());
}

const section = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', title, ...items.map((item) => `  - ${plain(item)}`)];

/** Cases by their reason: a few by their names, of many the number. The reports name each. */
function byReason(cases: readonly { readonly name: string; readonly reason?: string }[]): string[] {
  return [...groupBy(cases, ({ reason = '' }) => reason)].map(([reason, group]) => `${nameSome(group)}: ${reason}`);
}

const describeSkips = ({ reason, advice, cases }: SkipReason) =>
  `${nameSome(cases)}: ${reason}${advice === undefined ? '' : ` → ${advice}`}`;

/** Why cases failed: a line for each cause, and the cases that it fails. Of one case it is told with the case. */
function causeLines({ cases, summary }: Report, paint: Paint): string[] {
  if (summary.failed < 2) return [];
  const causes = causesOf(cases);
  return [
    '',
    causes.length === 1 ? 'One cause' : `${causes.length} causes`,
    ...causes.flatMap(({ what, specLocations, cases: failing }) => [
      `  ${sign('failed', paint)} ${countCases(failing.length)}: ${plain(what)}${specLocations.length === 1 ? ` (${specLocations[0]})` : ''}`,
      `      ${plain(nameSome(failing))}`,
    ]),
  ];
}

/** A sign for each documented answer, one for all checks together, one for all steps of a workflow. */
function cells(group: readonly ReportedCase[], paint: Paint): string {
  const answers = group.flatMap(({ case: one, outcome, simulated }) =>
    one.kind === 'answer' ? [`${one.status} ${sign(outcome, paint)}${simulated ? '~' : ' '}`] : [],
  );
  const checks = group.filter(({ case: one }) => one.kind === 'check');
  const steps = group.filter(({ case: one }) => one.kind === 'flow');
  return [...answers, ...tally('check', checks, paint), ...tally('step', steps, paint)].join('  ');
}

/** `11 of 12 checks ✗`; what was skipped is counted for itself. */
function tally(noun: string, cases: readonly ReportedCase[], paint: Paint): string[] {
  const count = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  const [passed, failed, skipped] = [count('passed'), count('failed'), count('skipped')];
  const tried = passed + failed;
  const nouns = tried === 1 ? noun : `${noun}s`;
  return [
    ...(tried > 0
      ? [`${failed > 0 ? `${passed} of ` : ''}${tried} ${nouns} ${sign(failed > 0 ? 'failed' : 'passed', paint)}`]
      : []),
    ...(skipped > 0 ? [`${tried > 0 ? '' : `${noun}s: `}${skipped} skipped ${sign('skipped', paint)}`] : []),
  ];
}

const sign = (outcome: Outcome, paint: Paint) => paint(signs[outcome].style, signs[outcome].sign);

/** Characters of an answer that the table shows. */
const maxAnswerShown = 300;

const shorten = (text: string) => (text.length > maxAnswerShown ? `${text.slice(0, maxAnswerShown)}…` : text);

function failure(one: ReportedCase, paint: Paint): string[] {
  return [
    `${sign('failed', paint)} ${plain(one.name)}  ${one.case.method.toUpperCase()} ${one.case.path}`,
    ...describeProblems(one).map((problem) => `    ${plain(problem)}`),
    ...(one.actual === undefined ? [] : [`    Actual: ${shorten(plain(describeActual(one.actual)))}`]),
    ...(one.reproduce === undefined ? [] : [`    Reproduce: ${plain(one.reproduce)}`]),
  ];
}
