import { isObject } from '../../../is-object.js';

type Members = Readonly<Record<string, unknown>>;

/** A kind of resource in a state, whichever API it is of. */
export interface StateTable {
  readonly name: string;
  /** How many there are; of many, the last ones are shown. */
  readonly total: number;
  readonly columns: readonly string[];
  readonly rows: readonly StateRow[];
}

export interface StateRow {
  readonly id: string;
  readonly cells: readonly unknown[];
  /** What belongs to it: the keys of an app. */
  readonly tables: readonly StateTable[];
  readonly record: unknown;
}

const mostRows = 50;
const mostColumns = 7;

/** The resources of a state as tables. Some states have them in one member, by their kind. */
export function tablesOf(state: unknown): StateTable[] {
  if (!isObject(state)) return [];
  const inner = Object.values(state).filter((value) => isObject(value) && recordsOf(value) === undefined);
  return [state, ...inner].flatMap(tablesIn);
}

/** A resource is what stands in a list, or below its id. */
function tablesIn(members: unknown): StateTable[] {
  return Object.entries(isObject(members) ? members : {}).flatMap(([name, value]) => {
    const records = recordsOf(value);
    return records === undefined ? [] : [toTable(name, records)];
  });
}

function recordsOf(value: unknown): Members[] | undefined {
  if (Array.isArray(value)) return value.every(isObject) ? value : undefined;
  if (!isObject(value)) return undefined;
  const members = Object.values(value);
  return members.length > 0 &&
    members.every((member) => isObject(member) && typeof (member.id ?? member.kid) === 'string')
    ? members.filter(isObject)
    : undefined;
}

function toTable(name: string, records: readonly Members[]): StateTable {
  const shown = records.slice(-mostRows);
  const flat = shown.map(flatten);
  const columns = chooseColumns(flat);
  return {
    name,
    total: records.length,
    columns,
    rows: shown.map((record, i) => ({
      id: String(flat[i]?.id ?? flat[i]?.kid ?? i),
      cells: columns.map((column) => flat[i]?.[column]),
      tables: tablesIn(record).filter(({ total }) => total > 0),
      record,
    })),
  };
}

/** The members of a record, and those of the objects in it, which say what it is: `attributes`, `app`. */
function flatten(record: Members): Members {
  const inner = Object.values(record).filter((value) => isObject(value) && recordsOf(value) === undefined);
  return Object.assign({}, ...inner.map(scalarsOf), scalarsOf(record));
}

const scalarsOf = (value: unknown): Members =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([, member]) => isScalar(member)));

const isScalar = (value: unknown) => value !== null && typeof value !== 'object';

/** What tells resources from each other, in the order in which one reads it. */
const telling = [
  /^(id|kid)$/,
  /^(name|label|userName|title)$/,
  /^(status|state|active)$/,
  /^(kind|mode|signOnMode|type|use)$/i,
  /^(organization|organizationId|role)$/,
  /^(clientId|client_id)$/,
  /expir/i,
  /^created/,
];

function chooseColumns(records: readonly Members[]): string[] {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rank = (name: string) => telling.findIndex((pattern) => pattern.test(name));
  const told = names.filter((name) => rank(name) !== -1).sort((a, b) => rank(a) - rank(b));
  const short = names.filter(
    (name) => rank(name) === -1 && records.every((record) => String(record[name]).length < 40),
  );
  return (told.length >= 3 ? told : [...told, ...short].slice(0, 4)).slice(0, mostColumns);
}
