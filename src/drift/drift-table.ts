import { groupBy } from '../group-by.js';
import type { Paint } from '../paint.js';
import { plain } from '../plain-text.js';
import { describeViolation } from '../validate/describe-violation.js';
import type { DriftReport, Finding, NotRecorded } from './find-drift.js';
import type { Aside } from './traffic.js';
import type { Undescribed } from './undescribed.js';

/** What was found in traffic: an operation and status a paragraph, a finding a line. */
export function toDriftTable(report: DriftReport, paint: Paint): string {
  const { api, files, exchanges, notRecorded, odd, findings, undescribed } = report;
  const groups = groupBy(
    findings,
    ({ operationId, status, method, route }) => `${operationId} ${status}  ${method} ${route}`,
  );
  return [
    `${paint('bold', api)}  ${plain(files.join(', '))}`,
    ...[...groups].flatMap(([title, group]) => [
      '',
      `${paint('red', '✗')} ${plain(title)}`,
      ...group.map((finding) => line(finding, files.length > 1)),
    ]),
    ...undescribedLines(undescribed, paint),
    '',
    ...asideLines({ ...exchanges, odd }, paint),
    ...otherProtocolLines(exchanges.otherProtocols),
    ...notRecordedLines(notRecorded),
    `${count(exchanges.judged, 'exchange')} judged; ${count(findings.length, 'finding')}`,
  ].join('\n');
}

function line(finding: Finding, several: boolean): string {
  const { values, occurrences, exchanges, first, last } = finding;
  const met = values.length === 0 ? '' : `, got ${values.join(' or ')}`;
  const [at] = exchanges;
  const place = at === undefined ? '' : `exchange ${at.entry}${several ? ` of ${at.file}` : ''}`;
  const times = occurrences > 1 ? `${occurrences}×, first in ${place}` : `in ${place}`;
  return `    ${plain(`${describeViolation(finding)}${met} (${times}${span(first, last)})`)}`;
}

function undescribedLines(undescribed: readonly Undescribed[], paint: Paint): string[] {
  const endpoints = undescribed.filter(({ kind }) => kind === 'endpoint');
  const otherMethods = undescribed.filter(({ kind }) => kind === 'method');
  return [
    ...undescribedBlock(`${count(endpoints.length, 'endpoint')} not described`, endpoints, paint),
    ...undescribedBlock(
      `${count(otherMethods.length, 'method')} of described paths not described`,
      otherMethods,
      paint,
    ),
  ];
}

function undescribedBlock(title: string, undescribed: readonly Undescribed[], paint: Paint): string[] {
  if (undescribed.length === 0) return [];
  const width = Math.max(...undescribed.map(({ method, path }) => method.length + path.length));
  return [
    '',
    `${paint('yellow', '!')} ${title}`,
    ...undescribed.map(
      ({ method, path, statuses, exchanges, first, last }) =>
        `    ${plain(method)} ${plain(path).padEnd(width - method.length)}  ${exchanges}×  ${statuses.join(', ')}${span(first, last)}`,
    ),
  ];
}

function oddLine(entries: Aside['odd']): string {
  const [first] = entries;
  if (first === undefined) return '';
  const who = entries.length === 1 ? `entry ${first.entry} was` : `${entries.length} entries were`;
  const from = entries.length === 1 ? '' : ` (first entry ${first.entry})`;
  return `${plain(first.file)}: ${who} passed over: ${first.reason}${from}`;
}

/** What was passed over: a line for each reason. */
export function asideLines({ elsewhere, unanswered, odd }: Aside, paint: Paint): string[] {
  return [
    ...[...groupBy(odd, ({ file, reason }) => `${file}\n${reason}`).values()].map(
      (entries) => `${paint('yellow', '!')} ${oddLine(entries)}`,
    ),
    ...(elsewhere === 0 ? [] : [`${count(elsewhere, 'exchange')} with other servers`]),
    ...(unanswered === 0 ? [] : [`${count(unanswered, 'exchange')} without an answer to judge`]),
  ];
}

function otherProtocolLines(number: number): string[] {
  return number === 0 ? [] : [`in other protocols, so not judged: ${count(number, 'exchange')}`];
}

function notRecordedLines(counts: NotRecorded): string[] {
  const told = [
    [counts.answerBodies, 'body', 'bodies', 'of answers'],
    [counts.requestBodies, 'body', 'bodies', 'of requests'],
    [counts.answerHeaders, 'set of headers', 'sets of headers', 'of answers'],
    [counts.requestHeaders, 'set of headers', 'sets of headers', 'of requests'],
  ] as const;
  const parts = told.flatMap(([number, one, many, side]) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many} ${side}`],
  );
  return [
    ...(parts.length === 0 ? [] : [`not recorded, so not judged: ${parts.join(', ')}`]),
    ...(counts.credentials === 0
      ? []
      : [`credentials were not recorded, so not judged: ${count(counts.credentials, 'exchange')}`]),
  ];
}

function span(first: string | null, last: string | null): string {
  if (first === null || last === null) return '';
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  return from === to ? `, ${from}` : `, ${from} to ${to}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
