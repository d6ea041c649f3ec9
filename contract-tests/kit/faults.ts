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
  (who: 'nobody' | 'stranger' | 'reader' | 'outsider'): ChangeOfRequest =>
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

/** Requests go to the mock one at a time, as its state is put back in between. */
const oneByOne = (answer: (asked: Asked) => Promise<Answer>): ((asked: Asked) => Promise<Answer>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const next = last.then(() => answer(asked));
    last = next.catch(() => undefined);
    return next;
  };
};

/** A change is answered as if it were made, and is not. */
export const doesNothing =
  (operationId: string): Fault =>
  (ask, state) =>
    oneByOne(async (asked) => {
      if (asked.operationId !== operationId) return ask(asked);
      const before = state.snapshot();
      const answer = await ask(asked);
      if (isSuccess(answer)) state.restore(before);
      return answer;
    });

/** A request is done as another one, which its answer does not tell. */
export const doesInstead =
  (operationId: string, change: ChangeOfRequest): Fault =>
  (ask, state) =>
    oneByOne(async (asked) => {
      if (asked.operationId !== operationId) return ask(asked);
      const before = state.snapshot();
      const answer = await ask(asked);
      if (!isSuccess(answer)) return answer;
      state.restore(before);
      await ask(change(asked));
      return answer;
    });

/** Something else is done beside what was asked for. */
export const doesAlso =
  (operationId: string, also: (asked: Asked) => Asked): Fault =>
  (ask) =>
  async (asked) => {
    const answer = await ask(asked);
    if (asked.operationId === operationId && isSuccess(answer)) await ask(also(asked));
    return answer;
  };

/** A request is answered with a rejection of this status, and done all the same. */
export const doneThough =
  (operationId: string, rejection: number, change: ChangeOfRequest): Fault =>
  (ask) =>
  async (asked) => {
    const answer = await ask(asked);
    if (asked.operationId === operationId && answer.status === rejection) await ask(change(asked));
    return answer;
  };

export const asAdministrator =
  (scheme: string): ChangeOfRequest =>
  (asked) => {
    const headers = new Headers(asked.headers);
    headers.set('Authorization', `${scheme} keyspec-admin`);
    return { ...asked, headers };
  };

const questionOf = ({ url, text: body }: Asked) => `${url.pathname}${url.search} ${body}`;

/** What was answered first is answered ever after. */
export const stale =
  (operationId: string): Fault =>
  (ask) => {
    const known = new Map<string, Answer>();
    return async (asked) => {
      if (asked.operationId !== operationId) return ask(asked);
      const answer = known.get(questionOf(asked)) ?? (await ask(asked));
      if (isSuccess(answer)) known.set(questionOf(asked), answer);
      return answer;
    };
  };

/** Reading it once more gives something else. */
export const wears =
  (operationId: string, change: ChangeOfAnswer): Fault =>
  (ask) => {
    const seen = new Set<string>();
    return async (asked) => {
      const answer = await ask(asked);
      if (asked.operationId !== operationId || !isSuccess(answer)) return answer;
      const isFirst = !seen.has(questionOf(asked));
      seen.add(questionOf(asked));
      return isFirst ? answer : change(answer);
    };
  };

/** Of two equal requests at once, the second is answered as the first. */
export const races =
  (operationId: string): Fault =>
  (ask) => {
    const underWay = new Map<string, Promise<Answer>>();
    return async (asked) => {
      if (asked.operationId !== operationId) return ask(asked);
      const question = questionOf(asked);
      const running = underWay.get(question);
      if (running !== undefined) return running;
      const answer = ask(asked);
      underWay.set(question, answer);
      // The second one is on its way: it comes before the first is answered.
      setTimeout(() => underWay.delete(question), 500);
      return answer;
    };
  };

/** A resource is found whatever parent is named. */
export const finds =
  (operationId: string, create: string, id: string, child: string, parent: string): Fault =>
  (ask) => {
    const parents = new Map<string, string>();
    return async (asked) => {
      const { [parent]: named = '', [child]: childId = '' } = asked.path;
      const right = parents.get(childId) ?? named;
      const isWrong = asked.operationId === operationId && right !== named;
      const answer = await ask(isWrong ? as(asked.method, (path) => path.replace(named, right))(asked) : asked);
      if (asked.operationId === create && isSuccess(answer)) parents.set(String(at(parse(answer.text), id)), named);
      return answer;
    };
  };

/** What one operation has answered last is shown by another one. */
export const shows =
  (issue: string, from: string, operationId: string, to: string): Fault =>
  (ask) => {
    let last: unknown;
    return async (asked) => {
      const answer = await ask(asked);
      if (asked.operationId === issue && isSuccess(answer)) last = at(parse(answer.text), from);
      return asked.operationId === operationId && isSuccess(answer) && last !== undefined
        ? set(to, last)(answer)
        : answer;
    };
  };

/** The items of a list are others. */
export const items = (operationId: string, pointer: string, change: (list: unknown[]) => unknown[]): Fault =>
  answers(
    operationId,
    200,
    value(pointer, (list) => (Array.isArray(list) ? change(list) : list)),
  );

/** The query of a request that is written in the text of a link. */
export const linked = (change: (query: URLSearchParams) => void) => (found: unknown) => {
  if (typeof found !== 'string' || !URL.canParse(found)) return found;
  const url = new URL(found);
  change(url.searchParams);
  return url.href;
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
