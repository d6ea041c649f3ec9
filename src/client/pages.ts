import type { Result } from './answers.js';
import { type ErrorReader, unwrapAnswer } from './api-error.js';

/** A list in all its pages: `for await (const item of pages(…))`. Each page is asked for when its first item is. */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
  /** The answers as they came, with what they hold beside the items. */
  byPage(): AsyncIterable<Page>;
}

/** The items of the pages, one after the other. */
export const pagesOf = <Item, Page>(
  byPage: () => AsyncIterable<Page>,
  itemsOf: (page: Page) => readonly Item[],
): Pages<Item, Page> => ({
  byPage,
  async *[Symbol.asyncIterator]() {
    for await (const page of byPage()) yield* itemsOf(page);
  },
});

/** The member of a client that asks for a page. */
type Send = (...call: never[]) => Promise<Result>;

/** Options of a call that pages need to know. */
export interface PageInit {
  readonly signal?: AbortSignal | null | undefined;
  readonly [option: string]: unknown;
}

/** Asks for a page. That the path has such pages was checked where the call was written. */
export const ask = <Page>(send: Send, path: string, init: PageInit): Promise<Result<Page>> => {
  init.signal?.throwIfAborted();
  return Reflect.apply(send, undefined, [path, init]);
};

/** A list whose answers link to their next page. */
export interface LinkedList<Page> {
  readonly send: Send;
  readonly path: string;
  readonly init: PageInit;
  readonly reader: ErrorReader;
  readonly nextOf: (page: Page, response: Response) => string | undefined;
}

/**
 * Reads pages along their links. Of a link only the query counts: whatever address it has, the request and the token with
 * it go where the client was made for, which may be a proxy that the server does not know of.
 *
 * @throws {Error} when a link leads to another path or in a circle, since the list would end early or never.
 */
export async function* linkedPages<Page>({ send, path, init, reader, nextOf }: LinkedList<Page>) {
  const seen = new Set<string>();
  for (let asked = init; ; ) {
    const answer = await ask<Page>(send, path, asked);
    const page = await unwrapAnswer(answer, reader);
    if (page === undefined) return;
    yield page;
    const next = nextOf(page, answer.response);
    if (next === undefined) return;
    const query = queryOf(next, path);
    if (seen.has(query))
      throw new Error(`The pages of ${path} go in a circle: the server links to a page that was read.`);
    seen.add(query);
    asked = { ...init, querySerializer: () => query };
  }
}

/** The query of a link to the next page of a path. */
function queryOf(link: string, path: string): string {
  const { pathname, search } = new URL(link, 'http://localhost');
  const parts = path.split(/\{\w+\}/).map((part) => part.replace(/\W/g, '\\$&'));
  if (!new RegExp(`${parts.join('[^/]+')}/?$`).test(pathname))
    throw new Error(`The next page of ${path} is none of this list: the server links to another path.`);
  return search.slice(1);
}
