import { own, type TypeDefinitions } from './source.js';

/** Which relationships to follow, and which of those at their other ends. */
export type IncludeTree = ReadonlyMap<string, IncludeTree>;

export interface SortField {
  readonly name: string;
  readonly descending: boolean;
}

export interface Page {
  readonly number: number;
  readonly size: number;
}

/** The parameters of JSON:API, read. */
export interface Query {
  readonly include: IncludeTree;
  /** The fields to show of a type; a type that is not named shows all. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sort: readonly SortField[];
  readonly page: Page;
  /** Predicates and their values, all of which must hold. */
  readonly filter: readonly (readonly [predicate: string, value: string])[];
}

/** A parameter that the server does not take. How that is told is the vendor's. */
export type QueryFault =
  | { readonly fault: 'include' | 'field' | 'sort'; readonly name: string; readonly type: string }
  | { readonly fault: 'fields-type' | 'page-parameter' | 'filter'; readonly name: string }
  | { readonly fault: 'fields-format' }
  | { readonly fault: 'filter-syntax'; readonly value: string }
  | { readonly fault: 'page-value'; readonly name: 'number' | 'size'; readonly value: number }
  | { readonly fault: 'page-size'; readonly maxSize: number };

export interface QueryRules {
  readonly types: TypeDefinitions;
  readonly page: { readonly defaultSize: number; readonly maxSize: number };
}

/** Reads a query. A parameter of another name is not looked at; of one that comes twice the last counts. */
export function readQuery(
  search: URLSearchParams,
  type: string,
  rules: QueryRules,
  collection: boolean,
): { query: Query; faults: QueryFault[] } {
  const faults: QueryFault[] = [];
  const parameters = new Map(search);
  const query: Query = {
    fields: readFields(parameters, rules, faults),
    include: readInclude(parameters.get('include'), type, rules.types, faults),
    filter: collection ? readFilter(parameters, faults) : [],
    sort: collection ? readSort(parameters.get('sort'), type, rules.types, faults) : [],
    page: collection ? readPage(parameters, rules.page, faults) : { number: 1, size: rules.page.defaultSize },
  };
  return { query, faults };
}

const list = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split(','));

/** The name in the brackets of a parameter of a family: `size` of `page[size]`. */
function* family(parameters: ReadonlyMap<string, string>, name: string): Generator<[member: string, value: string]> {
  for (const [parameter, value] of parameters)
    if (parameter.startsWith(`${name}[`) && parameter.endsWith(']'))
      yield [parameter.slice(name.length + 1, -1), value];
}

function readFields(parameters: ReadonlyMap<string, string>, { types }: QueryRules, faults: QueryFault[]) {
  const fields = new Map<string, Set<string>>();
  if (parameters.has('fields')) faults.push({ fault: 'fields-format' });
  for (const [type, text] of family(parameters, 'fields')) {
    const definition = own(types, type);
    const names = list(text);
    if (definition === undefined) {
      faults.push({ fault: 'fields-type', name: type });
      continue;
    }
    for (const name of names)
      if (
        name !== 'id' &&
        !Object.hasOwn(definition.attributes, name) &&
        !Object.hasOwn(definition.relationships, name)
      )
        faults.push({ fault: 'field', name, type });
    fields.set(type, new Set(names));
  }
  return fields;
}

function readInclude(text: string | undefined, root: string, types: TypeDefinitions, faults: QueryFault[]) {
  const tree = new Map<string, Branch>();
  for (const path of list(text)) {
    let branch: Branch = tree;
    let type = root;
    for (const name of path.split('.')) {
      const target = own(own(types, type)?.relationships ?? {}, name)?.type;
      if (target === undefined || !Object.hasOwn(types, target)) {
        faults.push({ fault: 'include', name, type });
        break;
      }
      const next: Branch = branch.get(name) ?? new Map();
      branch.set(name, next);
      branch = next;
      type = target;
    }
  }
  return tree;
}

interface Branch extends Map<string, Branch> {}

function readSort(text: string | undefined, type: string, types: TypeDefinitions, faults: QueryFault[]): SortField[] {
  return list(text).map((field) => {
    const descending = field.startsWith('-');
    const name = descending ? field.slice(1) : field;
    if (!own(types, type)?.sortable.has(name)) faults.push({ fault: 'sort', name, type });
    return { name, descending };
  });
}

function readPage(
  parameters: ReadonlyMap<string, string>,
  { defaultSize, maxSize }: QueryRules['page'],
  faults: QueryFault[],
) {
  const page = { number: 1, size: defaultSize };
  const bare = parameters.get('page');
  if (bare !== undefined) page.number = toInteger(bare);
  for (const [name, text] of family(parameters, 'page')) {
    if (name === 'number' || name === 'size') page[name] = toInteger(text);
    else faults.push({ fault: 'page-parameter', name });
  }
  for (const name of ['number', 'size'] as const)
    if (page[name] < 1) faults.push({ fault: 'page-value', name, value: page[name] });
  if (page.size > maxSize) faults.push({ fault: 'page-size', maxSize });
  return page;
}

/** Leading digits count, and what has none is 0. A page past all others can still be written in a link. */
const toInteger = (text: string) => Math.min(Number.parseInt(text, 10) || 0, Number.MAX_SAFE_INTEGER);

function readFilter(parameters: ReadonlyMap<string, string>, faults: QueryFault[]): [string, string][] {
  const predicates: [string, string][] = [];
  const bare = parameters.get('filter') ?? parameters.get('filter[q]');
  if (bare !== undefined) faults.push({ fault: 'filter-syntax', value: bare });
  for (const [member, value] of family(parameters, 'filter')) {
    const [name = '', predicate] = member.split('][');
    if (name !== 'q') faults.push({ fault: 'filter', name });
    else if (predicate !== undefined) predicates.push([predicate, value]);
  }
  return predicates;
}
