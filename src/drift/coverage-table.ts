import type { Paint } from '../paint.js';
import { plain } from '../plain-text.js';
import type { BodyCoverage, MemberCoverage } from './body-coverage.js';
import type { OperationCoverage } from './coverage.js';
import { asideLines } from './drift-table.js';
import type { CoverageReport } from './measure-coverage.js';
import type { Tally, ValueTally } from './tally.js';

/** What traffic showed, and what it never did, at a glance; `--json` has every count. */
export function toCoverageTable(report: CoverageReport, paint: Paint): string {
  const { api, files, exchanges, odd, operations, bodies } = report;
  const used = operations.filter(({ seen }) => seen > 0);
  const unused = operations.filter(({ seen }) => seen === 0).map(({ operationId }) => operationId);
  const shown = bodies.filter(({ usedBy }) => usedBy.some(({ bodies: count }) => count > 0));
  // A body without a name of its own is told by its operation and status.
  const blank = bodies.filter((body) => !shown.includes(body) && !body.schema.includes(' ')).map(titleOf);
  return [
    `${paint('bold', api)}  ${plain(files.join(', '))}`,
    '',
    paint('bold', `Operations: ${used.length} of ${operations.length} seen`),
    ...used.flatMap((operation) => operationLines(operation, paint)),
    ...list('never seen', unused, paint, '  '),
    ...shown.flatMap((body) => ['', ...bodyLines(body, paint)]),
    ...(blank.length === 0 ? [] : ['', ...list('Bodies never seen', blank, paint, '')]),
    '',
    ...asideLines({ ...exchanges, odd }, paint),
    `${exchanges.counted} exchanges counted, ${exchanges.undescribed} with endpoints that are not described`,
  ].join('\n');
}

function operationLines({ operationId, statuses, parameters, ...tally }: OperationCoverage, paint: Paint): string[] {
  const seen = statuses.filter((status) => status.seen > 0);
  const told = seen.map(({ status, documented, seen: count }) =>
    documented ? `${status} ${count}×` : paint('red', `${status} ${count}× not documented`),
  );
  const sent = parameters.filter((parameter) => parameter.seen > 0);
  return [
    `  ${operationId}  ${tally.seen}×, ${dates(tally)}: ${told.join(', ')}`,
    ...list(
      'statuses never seen',
      statuses.filter((one) => one.seen === 0).map(({ status }) => status),
      paint,
    ),
    ...list(
      'parameters never seen',
      parameters.filter((one) => one.seen === 0).map(({ name }) => name),
      paint,
    ),
    ...list(
      'parameters seen',
      sent.map(({ name, seen: count, of, values }) => `${name} ${share(count, of)}${valuesOf(values)}`),
      paint,
    ),
  ];
}

const titleOf = ({ schema, side }: BodyCoverage) => `${schema} (${side})`;

function bodyLines(body: BodyCoverage, paint: Paint): string[] {
  const bodies = body.usedBy.reduce((sum, { bodies: count }) => sum + count, 0);
  const places = body.usedBy
    .filter(({ bodies: count }) => count > 0)
    .map(({ place, bodies: count }) => `${place} ${count}×`);
  const kinds = new Map<string, number>();
  for (const { kind, of } of body.members) kinds.set(kind, (kinds.get(kind) ?? 0) + of);
  const absent = [...kinds].filter(([, count]) => count === 0).map(([kind]) => kind);
  const met = body.members.filter(({ of }) => of > 0);
  const described = met.filter(({ documented }) => documented);
  const rows = (members: readonly MemberCoverage[]) => toRows(members, met);
  const missing = rows(met.filter((one) => one.missing > 0));
  const always = described.filter((one) => one.required === 'never' && one.seen === one.of && !isMany(one));
  const optional = described.filter((one) => one.required === 'never' && one.seen > 0 && one.seen < one.of);
  const required = described.filter((one) => one.required !== 'never' && one.missing === 0);
  return [
    `${paint('bold', `${titleOf(body)}: ${bodies} bodies`)}  ${places.join(', ')}`,
    ...block(
      paint('red', 'required, yet missing'),
      missing.map((row) => `${row.member}  ${row.missing} of ${row.of}, last ${day(row.lastAbsent)}${row.kinds}`),
    ),
    ...block(
      paint('cyan', 'optional, yet always there'),
      rows(always).map((row) => `${row.member}  ${row.of}×${row.kinds}`),
    ),
    ...block(
      paint('yellow', 'not described'),
      byKind(rows(met.filter(({ documented }) => !documented)), (row) => share(row.seen, row.of)),
    ),
    ...block(
      paint('yellow', 'never seen'),
      byKind(rows(described.filter(({ seen }) => seen === 0)), (row) => `0 of ${row.of}`),
    ),
    ...block(
      paint('cyan', 'null'),
      byKind(rows(met.filter(({ nulls }) => nulls > 0)), (row) => share(row.nulls, row.seen)),
    ),
    ...block(paint('cyan', 'values'), valueRows(met)),
    ...list(
      'kinds never seen',
      absent.filter((kind) => kind !== ''),
      paint,
    ),
    `    ${required.length} required and always there, ${optional.length} optional and there at times`,
  ];
}

/** The items of a list, and the members of any name. */
const isMany = ({ member }: MemberCoverage) => member.endsWith('[]') || member.endsWith('*');

/** Rows of the same kinds in one line. */
function byKind(rows: readonly Row[], tell: (row: Row) => string): string[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) groups.set(row.kinds, [...(groups.get(row.kinds) ?? []), `${row.member} ${tell(row)}`]);
  return [...groups].map(([kinds, told]) => `${told.join(', ')}${kinds}`);
}

interface Row extends Tally {
  readonly member: string;
  /** Which kinds it is about, unless it is about all that have the member. */
  readonly kinds: string;
  readonly missing: number;
  readonly nulls: number;
}

/** The members, those of several kinds in one row. */
function toRows(members: readonly MemberCoverage[], all: readonly MemberCoverage[]): Row[] {
  const names = [...new Set(members.map(({ member }) => member))];
  return names.map((member) => {
    const own = members.filter((one) => one.member === member);
    const every = all.filter((one) => one.member === member);
    const sum = (read: (one: MemberCoverage) => number) => own.reduce((total, one) => total + read(one), 0);
    const sorted = (read: (one: MemberCoverage) => string | null) => own.flatMap((one) => read(one) ?? []).sort();
    const kinds = own.map(({ kind }) => kind || 'no kind').join(', ');
    return {
      member: plain(member),
      kinds: own.length === every.length ? '' : ` [${kinds}]`,
      of: sum(({ of }) => of),
      seen: sum(({ seen }) => seen),
      missing: sum(({ missing }) => missing),
      nulls: sum(({ nulls }) => nulls),
      first: sorted(({ first }) => first)[0] ?? null,
      last: sorted(({ last }) => last).at(-1) ?? null,
      lastAbsent: sorted(({ lastAbsent }) => lastAbsent).at(-1) ?? null,
    };
  });
}

/** Values that are new, and those that never came, of the members that came. */
function valueRows(members: readonly MemberCoverage[]): string[] {
  const names = [
    ...new Set(members.filter(({ values, seen }) => values.length > 0 && seen > 0).map(({ member }) => member)),
  ];
  return names.flatMap((member) => {
    const counts = new Map<unknown, ValueTally>();
    for (const value of members.filter((one) => one.member === member).flatMap(({ values }) => values)) {
      const known = counts.get(value.value);
      counts.set(value.value, {
        ...value,
        known: value.known || known?.known === true,
        seen: value.seen + (known?.seen ?? 0),
      });
    }
    const told = valuesOf([...counts.values()]);
    return told === '' ? [] : [`${member}${told}`];
  });
}

function valuesOf(values: readonly ValueTally[]): string {
  const fresh = values.filter(({ known }) => !known).map(({ value, seen }) => `${plain(String(value))} ${seen}×`);
  const never = values.filter(({ seen, known }) => known && seen === 0).map(({ value }) => String(value));
  return [
    fresh.length === 0 ? '' : ` not known: ${fresh.join(', ')}`,
    never.length === 0 ? '' : ` never: ${never.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join(';');
}

const share = (count: number, of: number) => (count === of ? `always (${of}×)` : `${count} of ${of}`);
const day = (date: string | null) => date?.slice(0, 10) ?? 'at an unknown time';

function dates({ first, last }: Pick<Tally, 'first' | 'last'>): string {
  return day(first) === day(last) ? day(first) : `${day(first)} to ${day(last)}`;
}

const block = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`    ${title}`, ...lines.map((line) => `      ${line}`)];

const list = (title: string, names: readonly string[], paint: Paint, indent = '    ') =>
  names.length === 0 ? [] : [`${indent}${paint('yellow', `${title}:`)} ${names.join(', ')}`];
