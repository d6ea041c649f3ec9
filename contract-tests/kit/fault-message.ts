import type { Mock } from '../../src/mock.js';

/** A request as a fault sees it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
  /** Empty when no operation takes the request. */
  readonly operationId: string;
  /** Path parameters. */
  readonly path: Readonly<Record<string, string>>;
}

/** An answer as a fault sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks the mock, which is right. */
export type Ask = (asked: Asked) => Promise<Answer>;

/** What is wrong: it answers instead of the mock, which it may ask. Made anew for each provider, so it may remember. */
export type Fault = (ask: Ask, state: State) => (asked: Asked) => Promise<Answer>;

/** What the mock remembers, to be put back. */
export type State = Pick<Mock, 'snapshot' | 'restore'>;

export const readAsked = async (request: Request): Promise<Asked> => ({
  method: request.method,
  url: new URL(request.url),
  headers: new Headers(request.headers),
  text: await request.text(),
  operationId: '',
  path: {},
});

export const toRequest = ({ method, url, headers, text }: Asked): Request =>
  new Request(url, { method, headers, body: text === '' || method === 'GET' ? null : text });

export const readAnswer = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: new Headers(response.headers),
  text: await response.text(),
});

export const toResponse = ({ status, headers, text }: Answer): Response =>
  new Response(status === 204 || text === '' ? null : text, { status, headers });

/** The JSON of a text; nothing when it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A copy of a JSON value with another value where the pointer leads; `*` is every item of a list. What becomes `undefined`
 * goes.
 */
export function edit(value: unknown, pointer: string, change: (value: unknown) => unknown): unknown {
  const [, key, ...rest] = pointer.split('/');
  if (key === undefined) return change(value);
  const deeper = (inner: unknown) => edit(inner, rest.map((segment) => `/${segment}`).join(''), change);
  if (Array.isArray(value))
    return value.flatMap((item, index) => (key === '*' || key === String(index) ? keep(deeper(item)) : [item]));
  if (typeof value !== 'object' || value === null) return value;
  const { [key]: old, ...others } = { ...value, [key]: Reflect.get(value, key) };
  const changed = deeper(old);
  return changed === undefined ? others : { ...others, [key]: changed };
}

const keep = (value: unknown) => (value === undefined ? [] : [value]);

/** The value where the pointer leads. */
export function at(value: unknown, pointer: string): unknown {
  let found: unknown;
  edit(value, pointer, (inner) => {
    found = inner;
    return inner;
  });
  return found;
}
