import { escapeSegment, unescapeSegment, valueAt } from '../../description/pointer.js';
import type { Answer, Sent } from '../../http/message.js';
import { isObject } from '../../is-object.js';
import { oncePer } from '../../once.js';
import type { Rule } from '../../validate/rule.js';
import { type Violation, violation } from '../../validate/violation.js';

/** A request and its answer, taken apart. */
export interface Exchange {
  readonly operationId: string;
  readonly sent: Sent;
  readonly answer: Answer;
  /** Where it was sent. */
  readonly url: URL;
  readonly path: Readonly<Record<string, string>>;
  /** Whether the request may have changed something. */
  readonly changes: boolean;
  readonly succeeded: boolean;
  /** The JSON of the request; nothing when it has none. */
  readonly asked: unknown;
  /** The fields of the request; nothing when it is no form. */
  readonly form?: Readonly<Record<string, string>> | undefined;
  /** The JSON of the answer; nothing when it has none. */
  readonly body: unknown;
  /** When the answer came, by the clock of the server as far as it tells. In milliseconds. */
  readonly now: number;
  /** How much later the server's clock may be read than it was written down: the time the request took. */
  readonly took: number;
}

/** What is judged of an exchange. A rule may remember those before. */
export type JudgeExchange = (exchange: Exchange) => readonly Violation[];

export const inBody = (path: string, rule: Rule, message: string): Violation =>
  violation('response.body', path, rule, message);
export const inHeader = (name: string, rule: Rule, message: string): Violation =>
  violation('response.headers', `/${name}`, rule, message);

/** Milliseconds that two clocks may differ. */
export const tolerance = 5 * 60_000;

export const parts = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapeSegment);

export const at = (value: unknown, pointer: string): unknown => valueAt(value, parts(pointer));

export const textAt = (value: unknown, pointer: string): string | undefined => {
  const found = at(value, pointer);
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** What an exchange has at `path/appId`, `query/kid`, `body/data/id` or `answer/id`, as text. */
export function told({ url, path, asked, form, body }: Exchange, place: string): string | undefined {
  const [where = '', ...names] = place.split('/');
  const [name = ''] = names;
  if (where === 'path') return path[name];
  if (where === 'query') return url.searchParams.get(names.join('/')) ?? undefined;
  const found = valueAt(where === 'answer' ? body : (form ?? asked), names);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

/** A value within a value. */
export interface Node {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every value within a value, itself first. */
export const nodes = (value: unknown): readonly Node[] =>
  typeof value === 'object' && value !== null ? nodesOf(value) : [{ pointer: '', name: '', value }];

/** Most rules look at every value of an answer. */
const nodesOf = oncePer((value: object): readonly Node[] => {
  const found: Node[] = [{ pointer: '', name: '', value }];
  // Grows while it is read.
  for (const node of found) {
    if (typeof node.value !== 'object' || node.value === null) continue;
    const isList = Array.isArray(node.value);
    for (const [name, inner] of Object.entries(node.value))
      found.push({ pointer: `${node.pointer}/${escapeSegment(name)}`, name: isList ? node.name : name, value: inner });
  }
  return found;
});

export interface ObjectNode extends Node {
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object within a value. */
export const objects = (value: unknown): readonly ObjectNode[] =>
  typeof value === 'object' && value !== null ? objectsOf(value) : [];

const objectsOf = oncePer((value: object): readonly ObjectNode[] =>
  nodes(value).flatMap((node) => (isObject(node.value) ? [{ ...node, value: node.value }] : [])),
);

/** Every value that has no parts. */
export const leaves = (value: unknown): readonly Node[] =>
  nodes(value).filter((node) => typeof node.value !== 'object' || node.value === null);

export const toUrl = (address: string, base?: URL): URL | undefined =>
  URL.canParse(address, base?.href) ? new URL(address, base) : undefined;

/** The path of an address, as it stands, and without what lies before the paths of the API: a provider need not know that. */
export function pathsOf({ url, sent }: Exchange, { pathname }: URL): string[] {
  const prefix = url.pathname.slice(0, -sent.target.replace(/\?.*$/, '').length);
  return [pathname, pathname.replace(prefix, '')];
}
