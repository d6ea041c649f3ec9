import { knownTokens } from '../../src/mock/core/known-tokens.js';
import { type Answer, type Asked, at, edit, type Fault, parse } from './fault-message.js';

export type ChangeOfAnswer = (answer: Answer) => Answer;
export type ChangeOfRequest = (asked: Asked) => Asked;
type Test = (asked: Asked) => boolean;

const isSuccess = ({ status }: Answer) => status >= 200 && status < 300;

/** One operation's answers of one status are changed on their way out. */
export const answers =
  (operationId: string, status: number, change: ChangeOfAnswer): Fault =>
  (ask) =>
  async (asked) => {
    const answer = await ask(asked);
    return asked.operationId === operationId && answer.status === status ? change(answer) : answer;
  };

/** One operation's requests are changed before the mock sees them. */
export const requests =
  (operationId: string, change: ChangeOfRequest): Fault =>
  (ask) =>
  async (asked) =>
    ask(asked.operationId === operationId ? change(asked) : asked);

/** Requests of a kind are answered without the mock. */
export const instead =
  (test: Test, answer: Answer): Fault =>
  (ask) =>
  async (asked) =>
    test(asked) ? answer : ask(asked);

// What changes in an answer.

export const value =
  (pointer: string, change: (value: unknown) => unknown): ChangeOfAnswer =>
  (answer) => ({ ...answer, text: JSON.stringify(edit(parse(answer.text), pointer, change)) });

export const set = (pointer: string, to: unknown) => value(pointer, () => to);
export const without = (pointer: string) => value(pointer, () => undefined);

export const status =
  (code: number): ChangeOfAnswer =>
  (answer) => ({ ...answer, status: code });

export const text =
  (body: string): ChangeOfAnswer =>
  (answer) => ({ ...answer, text: body });

export const header =
  (name: string, change: string | null | ((old: string) => string)): ChangeOfAnswer =>
  (answer) => {
    const headers = new Headers(answer.headers);
    if (change === null) headers.delete(name);
    else headers.set(name, typeof change === 'string' ? change : change(headers.get(name) ?? ''));
    return { ...answer, headers };
  };

// What changes in a request.

/** A query parameter; `null` is its absence. */
export const query =
  (name: string, change: (old: string | null) => string | null): ChangeOfRequest =>
  (asked) => {
    const url = new URL(asked.url);
    const changed = change(url.searchParams.get(name));
    if (changed === null) url.searchParams.delete(name);
    else url.searchParams.set(name, changed);
    return { ...asked, url };
  };

/** A member of the body. */
export const member =
  (pointer: string, change: (old: unknown) => unknown): ChangeOfRequest =>
  (asked) =>
    asked.text === '' ? asked : { ...asked, text: JSON.stringify(edit(parse(asked.text), pointer, change)) };

/** Who asks: another is taken for the administrator. */
export const takenForAdmin =
  (scheme: string) =>
  (who: 'nobody' | 'stranger' | 'reader'): ChangeOfRequest =>
  (asked) => {
    const authorization = asked.headers.get('Authorization');
    const token = authorization?.split(' ')[1] ?? '';
    const is = authorization === null ? 'nobody' : (knownTokens[token] ?? 'stranger');
    if (is !== who) return asked;
    const headers = new Headers(asked.headers);
    headers.set('Authorization', `${scheme} keyspec-admin`);
    return { ...asked, headers };
  };

// Which requests.

export const of =
  (operationId: string, test: Test = () => true): Test =>
  (asked) =>
    asked.operationId === operationId && test(asked);
export const queried =
  (name: string, test: (value: string | null) => boolean): Test =>
  ({ url }) =>
    test(url.searchParams.get(name));
export const sent =
  (pointer: string, test: (value: unknown) => boolean): Test =>
  (asked) =>
    test(at(parse(asked.text), pointer));

// Values.

export const isShort = (length: number) => (found: unknown) => typeof found === 'string' && found.length < length;
/** A text longer than allowed is cut. */
export const cut = (length: number) => (found: unknown) => (typeof found === 'string' ? found.slice(0, length) : found);
/** Whatever fails a test becomes what passes. */
export const unless = (test: (value: unknown) => boolean, other: unknown) => (found: unknown) =>
  test(found) ? found : other;
export const isOneOf =
  (...known: unknown[]) =>
  (found: unknown) =>
    known.includes(found);
export const isText = (found: unknown) => typeof found === 'string';
export const isLong = (length: number) => (found: unknown) => isText(found) && !isShort(length)(found);
/** A value is there, and is no text. */
export const isNoText = (found: unknown) => found !== undefined && !isText(found);

export const json = (code: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status: code,
  headers: new Headers({ 'Content-Type': 'application/json', ...headers }),
  text: JSON.stringify(body),
});

export const empty = (headers: Record<string, string> = {}): Answer => ({
  status: 204,
  headers: new Headers(headers),
  text: '',
});

/** The last segment of the path is another. */
export const elsewhere =
  (id: string): ChangeOfRequest =>
  (asked) => ({ ...asked, url: new URL(asked.url.href.replace(/[^/?]+(\?|$)/, `${id}$1`)) });

/** The path begins the same and goes on as another's, with another method. */
export const as =
  (method: string, path: (pathname: string) => string = (pathname) => pathname): ChangeOfRequest =>
  (asked) => ({ ...asked, method, url: new URL(path(asked.url.pathname) + asked.url.search, asked.url) });

/** A method that nobody documents is read as another. */
export const reads =
  (method: string, other: string): Fault =>
  (ask) =>
  async (asked) =>
    ask(asked.method === method ? as(other)(asked) : asked);

// What only shows over several requests.

/** What was created is not found: reading it is reading what nobody has. */
export const forgets =
  (create: string, pointer: string, read: string, unknown: ChangeOfRequest): Fault =>
  (ask) => {
    const created = new Set<string>();
    return async (asked) => {
      const isNew = [...created].some((id) => `${asked.url.pathname} ${asked.text}`.includes(id));
      const answer = await ask(asked.operationId === read && isNew ? unknown(asked) : asked);
      if (asked.operationId === create && isSuccess(answer)) created.add(String(at(parse(answer.text), pointer)));
      return answer;
    };
  };

type Identify = (asked: Asked) => string;

/** What was read once is served ever after, deleted or not. */
export const keeps =
  (remove: string, read: string, idOf: Identify): Fault =>
  (ask) => {
    const known = new Map<string, Answer>();
    const removed = new Set<string>();
    return async (asked) => {
      const answer = await ask(asked);
      const id = idOf(asked);
      if (asked.operationId === remove && isSuccess(answer)) removed.add(id);
      if (asked.operationId !== read) return answer;
      if (isSuccess(answer)) known.set(id, answer);
      return (removed.has(id) ? known.get(id) : undefined) ?? answer;
    };
  };

/** What is gone can be removed again: it is answered as the first time. */
export const removesTwice =
  (remove: string, idOf: Identify): Fault =>
  (ask) => {
    const gone = new Map<string, Answer>();
    return async (asked) => {
      const answer = await ask(asked);
      if (asked.operationId !== remove) return answer;
      if (isSuccess(answer)) gone.set(idOf(asked), answer);
      return gone.get(idOf(asked)) ?? answer;
    };
  };

/** What the first answer of an operation had is in all its answers. */
export const repeats =
  (operationId: string, ...pointers: readonly string[]): Fault =>
  (ask) => {
    let first: unknown;
    return async (asked) => {
      const answer = await ask(asked);
      if (asked.operationId !== operationId || !isSuccess(answer)) return answer;
      first ??= parse(answer.text);
      return pointers.reduce<Answer>((changed, pointer) => set(pointer, at(first, pointer))(changed), answer);
    };
  };

/** A header is the same in every answer. */
export const headerOfAll =
  (name: string, to: string): Fault =>
  (ask) =>
  async (asked) =>
    header(name, to)(await ask(asked));

/** The text of an answer is written in another way. */
export const rewrite =
  (change: (text: string) => string): ChangeOfAnswer =>
  (answer) => ({ ...answer, text: change(answer.text) });

/** A time is another, by so many days. */
export const daysLater = (days: number) => (found: unknown) =>
  new Date(Date.parse(String(found)) + days * 86_400_000).toISOString();
