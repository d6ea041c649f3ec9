import { groupBy } from '../../group-by.js';
import { describeViolation } from '../../validate/describe-violation.js';
import type { ReportedCase } from './report.js';

/** What is wrong, told once for all cases that it fails. */
export interface Cause {
  /** The place, the rule and what is wrong. Where only the name of the case differs, `…` stands for it. */
  readonly what: string;
  /** The lines of the description that say so: one, or several where each case has its own. */
  readonly specLocations: readonly string[];
  /** The cases that it fails, without one twice. */
  readonly cases: readonly ReportedCase[];
}

/** Why cases failed: what fails most of them first. */
export function causesOf(cases: readonly ReportedCase[]): Cause[] {
  const failed = cases.filter(({ outcome }) => outcome === 'failed');
  const problems = failed.flatMap((one) => problemsOf(one).map((problem) => ({ ...problem, one })));
  return [...groupBy(problems, ({ general }) => general)]
    .map(([general, group]) => ({
      what: new Set(group.map(({ own }) => own)).size === 1 ? (group[0]?.own ?? general) : general,
      specLocations: [...new Set(group.flatMap(({ specLocation = [] }) => specLocation))],
      cases: [...new Set(group.map(({ one }) => one))],
    }))
    .sort((one, other) => other.cases.length - one.cases.length);
}

interface Told {
  readonly own: string;
  /** The same for each case that differs in its subject alone. */
  readonly general: string;
  readonly specLocation?: string;
}

function problemsOf(one: ReportedCase): Told[] {
  const subject = one.case.kind === 'check' ? (one.case.subject ?? '') : '';
  const tell = (text: string) => {
    // The place is told before: here is no need of the number of an item.
    const own = text.replace(/(?<= property )\S+/, (name) => name.replace(/\d+/g, '*'));
    return { own, general: subject === '' ? own : own.replaceAll(subject, '…') };
  };
  return [
    ...(one.reason === undefined ? [] : [tell(one.reason)]),
    ...one.violations.map(({ specLocation, ...violation }) => ({
      ...tell(describeViolation({ ...violation, path: violation.path.replace(/\/\d+(?=\/|$)/g, '/*') })),
      ...(specLocation !== undefined && { specLocation }),
    })),
  ];
}

/** What cases are skipped for, and what to give, so that they are not. */
export interface SkipReason {
  readonly reason: string;
  readonly advice?: string;
  readonly cases: readonly ReportedCase[];
}

export const skipReasonsOf = (cases: readonly ReportedCase[]): SkipReason[] =>
  [
    ...groupBy(
      cases.filter(({ outcome }) => outcome === 'skipped'),
      ({ reason = '' }) => reason,
    ),
  ].map(([reason, group]) => {
    const advice = group[0]?.advice;
    return { reason, ...(advice !== undefined && { advice }), cases: group };
  });

/** A few names of cases, and the number of the others. */
export function nameSome(cases: readonly { readonly name: string }[], atMost = 3): string {
  const names = cases.map(({ name }) => name);
  if (names.length <= atMost) return names.join(', ');
  return `${names.slice(0, atMost - 1).join(', ')} and ${names.length - atMost + 1} more`;
}

/** `1 case`, `12 cases`. */
export const countCases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;
