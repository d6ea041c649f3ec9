import { setTimeout as pause } from 'node:timers/promises';
import { loadDescription } from '../../src/description/load.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../src/description/router.js';
import type { Handler } from '../../src/http/handler.js';
import { isJson } from '../../src/http/media-type.js';
import { isObject } from '../../src/is-object.js';
import type { Mock, MockedApi } from '../../src/mock.js';
import { once } from '../../src/once.js';
import { parse } from '../kit/fault-message.js';
import { eachObject, written } from './answer-forms.js';
import { every, everyFew, isRead, retold, rewrite, type Wrap } from './wrappers.js';

const page = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response(`<!DOCTYPE html>\n<html lang="en"><title>${status}</title><h1>Sorry!</h1></html>`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });

/** Whatever nobody documents ends at the gateway, which has a page for it. */
export function pagesForTheRest(api: MockedApi): Wrap {
  const route = createDescriptionRouter(new Map([[api, withNativePaths(loadDescription(api))]]));
  return (mock) => async (request) =>
    'operationId' in route(request.method, new URL(request.url).pathname) ? mock(request) : page(404);
}

/** Every so many requests, the gateway says with a page that there are too many, and when to come back. */
export const pageForTooMany = (requests: number): Wrap => everyFew(requests, () => page(429, { 'Retry-After': '1' }));

/** Every so many requests, nothing is behind the gateway for a second. */
export const awayEvery = (requests: number): Wrap => every(requests, () => page(503, { 'Retry-After': '1' }));

/** Some answers take longer than others, so they overtake each other. */
export const jittering =
  (most: number): Wrap =>
  (mock) =>
  async (request) => {
    await pause(Math.random() * most);
    const response = await mock(request);
    await pause(Math.random() * most);
    return response;
  };

/** What a caller may not do with something is not told from what is not there. */
export const hiding =
  (code: string, hidden: RegExp, notFound: (id: string) => object): Wrap =>
  (mock) =>
  async (request) => {
    const response = await mock(request);
    const id = hidden.exec(new URL(request.url).pathname)?.[1];
    if (response.status !== 403 || id === undefined) return response;
    const text = await response.text();
    if (!text.includes(code)) return retold(response, text);
    return new Response(JSON.stringify(notFound(id)), { status: 404, headers: response.headers });
  };

/** Lists count some things, too, that the caller may not see. */
export const countingHidden = (hidden: number) =>
  written((value) =>
    JSON.stringify(
      eachObject(value, (object) =>
        'appliedLimit' in object
          ? { ...object, totalResult: String(Number(Reflect.get(object, 'totalResult') ?? 0) + hidden) }
          : object,
      ),
    ),
  );

/** Addresses in answers are those that its users know, and not the one it is asked at. */
export const knownAs =
  (addressFor: (own: string) => string): Wrap =>
  (mock) =>
  async (request) => {
    const own = new URL(request.url).origin;
    const address = addressFor(own);
    const swap = (text: string) => text.replaceAll(own, address);
    const response = await mock(rewrite(request, (await request.text()).replaceAll(address, own)));
    const headers = new Headers([...response.headers].map(([name, value]) => [name, swap(value)]));
    const text = await response.text();
    return new Response(text === '' ? null : swap(text), { status: response.status, headers });
  };

/** What was removed can be read by itself for some time. */
export const lateRemovals =
  (milliseconds: number, readsOf: (request: Request, text: string) => readonly Request[]): Wrap =>
  (mock) => {
    const keyOf = ({ method, url }: Request, text: string) =>
      `${method} ${new URL(url).pathname}${new URL(url).search} ${text}`;
    const old = new Map<string, { readonly answer: Response; readonly until: number }>();
    return async (request) => {
      const text = await request.text();
      const asked = rewrite(request, text);
      if (isRead(request)) {
        const before = old.get(keyOf(request, text));
        const response = await mock(asked);
        return response.status === 404 && before !== undefined && before.until > performance.now()
          ? before.answer.clone()
          : response;
      }
      const isRemoval = request.method === 'DELETE' || /\/(?:Delete|Remove)\w+$/.test(new URL(request.url).pathname);
      const before: [key: string, answer: Response][] = [];
      for (const read of isRemoval ? readsOf(request, text) : []) {
        const key = keyOf(read, await read.clone().text());
        const answer = await mock(read);
        if (answer.ok) before.push([key, answer]);
      }
      const response = await mock(asked);
      if (response.ok)
        for (const [key, answer] of before) old.set(key, { answer, until: performance.now() + milliseconds });
      return response;
    };
  };

/** All apps of an organization also hold its key, which is older than theirs. */
export const withSharedKey =
  (listing: RegExp, makeKey: (mock: Handler) => Promise<Readonly<Record<string, unknown>>>): Wrap =>
  (mock) => {
    const making = once(() => makeKey(mock));
    return async (request) => {
      const { pathname } = new URL(request.url);
      if (request.method !== 'GET' || !listing.test(pathname)) return mock(request);
      const key = await making();
      const response = await mock(request);
      if (response.status === 404 && pathname.endsWith(`/${key.kid}`)) {
        const list = await mock(rewrite(request, '', { url: request.url.replace(`/${key.kid}`, '') }));
        return list.ok ? retold(list, JSON.stringify(key)) : response;
      }
      const keys = parse(await response.clone().text());
      return Array.isArray(keys) ? retold(response, JSON.stringify([...keys, key])) : response;
    };
  };

function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('Content-Length');
  return kept;
}

/** A document of JSON:API says which version it follows, links to what describes it, and has relationships that are new. */
export const newerDocuments: Wrap = (mock) => {
  const newer = whereFieldsAreChosen(sayingVersion, withTags)(mock);
  return (request) => (new URL(request.url).pathname.startsWith('/api/') ? newer(request) : mock(request));
};

/** Whoever chooses the fields of a resource gets no others. */
export const whereFieldsAreChosen =
  (chosen: Wrap, otherwise: Wrap): Wrap =>
  (mock) => {
    const [fewer, all] = [chosen(mock), otherwise(mock)];
    return (request) => (/[?&]fields/.test(decodeURIComponent(request.url)) ? fewer : all)(request);
  };

const sayingVersion = written((value) => JSON.stringify({ jsonapi: { version: '1.1' }, ...Object(value) }));

const withTags = written((value) => {
  const grown = eachObject(value, (object) => {
    if (!isObject(object) || !isObject(object.relationships) || !isObject(object.links)) return object;
    const added = { links: { self: `${object.links.self}/relationships/tags`, related: `${object.links.self}/tags` } };
    return {
      ...object,
      links: { ...object.links, describedby: 'https://example.com/schema.json' },
      relationships: { ...object.relationships, tags: added },
    };
  });
  return JSON.stringify({ jsonapi: { version: '1.1' }, ...Object(grown) });
});

/** Where nothing is included, nothing says so. */
export const withoutEmptyInclusion = written((value) =>
  JSON.stringify(value, (name, member: unknown) =>
    name === 'included' && Array.isArray(member) && member.length === 0 ? undefined : member,
  ),
);

/** Relationships have their linkage, whether asked for or not. */
export const alwaysLinked =
  (path: RegExp, include: string): Wrap =>
  (mock) =>
  async (request) => {
    const url = new URL(request.url);
    const isAsked = [...url.searchParams.keys()].some((name) => /^(?:include|fields)/.test(name));
    if (isAsked || request.method !== 'GET' || !path.test(url.pathname)) return mock(request);
    const rest = url.search.slice(1);
    const response = await mock(
      rewrite(request, '', { url: `${url.origin}${url.pathname}?include=${include}${rest && `&${rest}`}` }),
    );
    if (!response.ok || !isJson(response.headers.get('Content-Type'))) return response;
    const text = (await response.text()).replaceAll(
      new RegExp(`include=${include.replace(',', '(?:,|%2C)')}(?:&|\\\\u0026)?`, 'g'),
      '',
    );
    return retold(
      response,
      JSON.stringify(parse(text), (name, member: unknown) => (name === 'included' ? undefined : member)),
    );
  };

/** Names that it does not take: reserved ones, and long ones. */
export const choosy =
  (nameOf: (body: unknown) => unknown, most: number, refusal: object) =>
  (mock: Mock): Handler =>
  async (request) => {
    const text = await request.text();
    const name = nameOf(parse(text));
    const isRefused =
      typeof name === 'string' && (name.length > most || /^(?:admin|root|test|name|string)$/i.test(name));
    if (!isRefused) return mock(rewrite(request, text));
    const before = mock.snapshot();
    const response = await mock(rewrite(request, text));
    if (!response.ok) return response;
    mock.restore(before);
    return new Response(JSON.stringify(refusal), { status: 422, headers: withoutLength(response.headers) });
  };
