import { styleText } from 'node:util';
import { describeViolation } from './junit.js';
import { type ReportedCase as CaseReport, type Outcome, type Report, reportName } from './report.js';

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colour for a terminal, none for a file or a pipe, nor where NO_COLOR asks for none (no-color.org). */
export const paintFor = (stream: { isTTY?: boolean }): Paint =>
  stream.isTTY === true && !process.env.NO_COLOR ? (style, text) => styleText(style, text) : (_, text) => text;

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
export function toTable({ api, url, cases, summary, leftOut, leftBehind, ended }: Report, paint: Paint): string {
  const byOperation = new Map<string, CaseReport[]>();
  for (const one of cases) byOperation.set(one.operationId, [...(byOperation.get(one.operationId) ?? []), one]);
  const width = Math.max(0, ...[...byOperation.keys()].map((name) => name.length));
  const lines = [...byOperation].map(([name, group]) => `  ${name.padEnd(width)}  ${cells(group, paint)}`.trimEnd());
  const failures = cases.filter(({ outcome }) => outcome === 'failed').flatMap((one) => ['', ...failure(one, paint)]);
  const skips = skipLines(cases.filter(({ outcome }) => outcome === 'skipped'));
  const simulated = cases.filter((one) => one.simulated).length;
  return [
    `${paint('bold', api)}  ${url}`,
    '',
    ...lines,
    ...failures,
    ...(skips.length > 0 ? ['', 'Skipped', ...skips] : []),
    ...(leftBehind.length > 0 ? ['', 'Left behind', ...leftBehind.map((what) => `  - ${plain(what)}`)] : []),
    '',
    ...(ended === undefined ? [] : [paint('yellow', `ended early: ${plain(ended)}`)]),
    ...(simulated > 0
      ? [`~ ${simulated} of ${summary.cases} simulated: asked for with Prefer, not brought about`]
      : []),
    ...exceptions(leftOut),
    `${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`,
  ].join('\n');
}

/** What was skipped, by its reason: a few by their names, of many the number. The reports name each. */
function skipLines(skips: readonly CaseReport[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const one of skips) byReason.set(one.reason ?? '', [...(byReason.get(one.reason ?? '') ?? []), reportName(one)]);
  return [...byReason].map(([reason, names]) => {
    const named = names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
    return `  - ${plain(`${named}: ${reason}`)}`;
  });
}

/** What the contract leaves out, by its reason. */
function exceptions(leftOut: Report['leftOut']): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} left out: ${reason}`);
}

/** A sign for each documented answer, and one for all further checks together. */
function cells(group: readonly CaseReport[], paint: Paint): string {
  const isAnswer = ({ check }: CaseReport) => check === 'documented-answer' || check === 'flow';
  const answers = group.filter(isAnswer).map((one) => cell(one, paint));
  const checks = group.filter((one) => !isAnswer(one));
  if (checks.length === 0) return answers.join('  ');
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length;
  const tried = checks.some(({ outcome }) => outcome !== 'skipped');
  const { sign, style } = signs[failed > 0 ? 'failed' : tried ? 'passed' : 'skipped'];
  const counted = `+${checks.length} ${checks.length === 1 ? 'check' : 'checks'}`;
  return [...answers, `${counted} ${failed > 0 ? `${failed} ` : ''}${paint(style, sign)}`].join('  ');
}

function cell({ status, outcome, simulated }: CaseReport, paint: Paint): string {
  const { sign, style } = signs[outcome];
  return `${status} ${paint(style, sign)}${simulated ? '~' : ' '}`;
}

/** No control character of a provider's: neither a colour, nor a line that a CI server would read as a command. */
const plain = (text: string) => text.replace(/\p{Cc}+/gu, ' ');

const shorten = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

function failure(one: CaseReport, paint: Paint): string[] {
  return [
    `${paint('red', '✗')} ${plain(reportName(one))}  ${one.method.toUpperCase()} ${one.path}`,
    ...(one.reason === undefined ? [] : [`    ${plain(one.reason)}`]),
    ...one.violations.map((violation) => `    ${plain(describeViolation(violation))}`),
    ...(one.curl === undefined ? [] : [`    ${plain(one.curl)}`]),
    ...(one.answer === undefined ? [] : [`    came: ${shorten(plain(one.answer))}`]),
  ];
}
