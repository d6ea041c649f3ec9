import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, deflateSync } from 'node:zlib';
import type { Handler } from '../../src/http/handler.js';
import { isJson } from '../../src/http/media-type.js';
import { isObject } from '../../src/is-object.js';
import { at, parse } from '../kit/fault-message.js';

/** What stands between a mock and its clients. */
export type Wrap = (mock: Handler) => Handler;

/** Some requests go to the mock as others. */
const asking =
  (change: (request: Request, text: string) => Request): Wrap =>
  (mock) =>
  async (request) =>
    mock(change(request, await request.text()));

/** A request with this body, and with another URL or other headers. */
export function rewrite(request: Request, body: string, changes: { url?: string; headers?: Headers } = {}): Request {
  const { url = request.url, headers = new Headers(request.headers) } = changes;
  const { method } = request;
  return new Request(url, { method, headers, body: body === '' || method === 'GET' ? null : body });
}

/** The answer with another text. */
export const retold = (response: Response, text: string): Response =>
  new Response(text === '' ? null : text, { status: response.status, headers: response.headers });

/** Identifiers that an answer names as those of what it is about, wherever they stand. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, found);
  if (isObject(value))
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === 'string' && /^(id|kid|appId|applicationId|keyId)$/.test(name)) found.add(member);
      idsIn(member, found);
    }
  return found;
}

export const isRead = ({ method, url }: Request) =>
  method === 'GET' || /_search$|\/(List|Get)\w+$/.test(new URL(url).pathname);

/** Remembers for some time what requests that change something have named first. */
function youngIds(milliseconds: number) {
  const known = new Set<string>();
  const young = new Map<string, number>();
  return {
    note(request: Request, text: string) {
      const ids = idsIn(parse(text));
      if (!isRead(request)) for (const id of ids) if (!known.has(id)) young.set(id, performance.now() + milliseconds);
      for (const id of ids) known.add(id);
    },
    isYoung: (id: unknown) => typeof id === 'string' && (young.get(id) ?? 0) > performance.now(),
    all: () => [...young].filter(([, until]) => until > performance.now()).map(([id]) => id),
  };
}

const ownId = (item: unknown): unknown =>
  isObject(item) ? (item.keyId ?? item.applicationId ?? item.appId ?? item.kid ?? item.id) : undefined;

/** Lists show what was made only after some time, and count only what they show. */
export const lateLists =
  (milliseconds: number): Wrap =>
  (mock) => {
    const ids = youngIds(milliseconds);
    return async (request) => {
      const response = await mock(rewrite(request, await request.text()));
      if (!isJson(response.headers.get('Content-Type'))) return response;
      const text = await response.text();
      ids.note(request, text);
      if (!isRead(request) || !response.ok) return retold(response, text);
      let hidden = 0;
      const shown = changeLists(parse(text), (list) => {
        const rest = list.filter((item) => !ids.isYoung(ownId(item)));
        hidden += list.length - rest.length;
        return rest;
      });
      // What is hidden of one page of several would be made up for by the next.
      if (hidden === 0 || hasMorePages(parse(text))) return retold(response, text);
      const count = (value: unknown) => {
        const rest = Number(value) - hidden;
        return typeof value === 'string' ? (rest === 0 ? undefined : String(rest)) : rest;
      };
      const size = Number(new URL(request.url).searchParams.get('page[size]') ?? 10);
      const recounted = JSON.stringify(linkedAlone(shown), (name, value) => {
        if (name === 'totalResult') return count(value);
        if (name !== 'meta' || !isObject(value) || value.record_count === undefined) return value;
        const records = Number(value.record_count) - hidden;
        return { ...value, record_count: records, page_count: Math.ceil(records / size) };
      });
      return retold(response, recounted);
    };
  };

const hasMorePages = (document: unknown) => Number(at(document, '/meta/page_count') ?? 1) > 1;

/** A document of JSON:API that includes what its data leads to, and nothing else. */
function linkedAlone(document: unknown): unknown {
  if (!isObject(document) || !Array.isArray(document.included)) return document;
  const included: readonly unknown[] = document.included;
  const linked = new Set<unknown>();
  const follow = (value: unknown): void => {
    for (const key of linksIn(value))
      if (!linked.has(key)) {
        linked.add(key);
        follow(included.find((one) => keyOfResource(one) === key));
      }
  };
  follow(document.data);
  return { ...document, included: included.filter((one) => linked.has(keyOfResource(one))) };
}

const keyOfResource = (one: unknown): string => (isObject(one) ? `${one.type} ${one.id}` : '');

/** What the relationships of resources lead to. */
function linksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (!isObject(value) || !isObject(value.relationships)) return [];
  return Object.values(value.relationships).flatMap((one) =>
    isObject(one) ? [one.data].flat().filter(isObject).map(keyOfResource) : [],
  );
}

/** The items of a list of resources, wherever it stands. Where an empty list is left out, so is one that becomes empty. */
function changeLists(value: unknown, change: (list: readonly unknown[]) => readonly unknown[]): unknown {
  if (Array.isArray(value)) return change(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (!Array.isArray(member) || !['data', 'result', 'applications', 'keys'].includes(name)) return [[name, member]];
      const changed = change(member);
      return changed.length === 0 && member.length > 0 && name !== 'data' && !isKeySet(member) ? [] : [[name, changed]];
    }),
  );
}

/** The keys of a JWK Set (RFC 7517), which are there even when there are none. */
const isKeySet = (list: readonly unknown[]) => list.some((item) => isObject(item) && 'kty' in item);

/** The order of lists is another one, where it is not told which it is. */
export const otherOrder =
  (isUnordered: RegExp, order: (list: readonly unknown[]) => readonly unknown[]): Wrap =>
  (mock) =>
  async (request) => {
    const isSorted = !isUnordered.test(new URL(request.url).pathname);
    const response = await mock(request);
    if (isSorted || !isRead(request) || !response.ok || !isJson(response.headers.get('Content-Type'))) return response;
    return retold(response, JSON.stringify(changeLists(parse(await response.text()), order)));
  };

const elsewhere = (id: string) => `${id.slice(0, -3)}${[...id.slice(-3)].reverse().map(turned).join('')}`;

/** Another character of the same kind, and back again. */
function turned(character: string): string {
  if (/\d/.test(character)) return String((Number(character) + 5) % 10);
  if (!/[a-z]/i.test(character)) return character;
  const first = character < 'a' ? 65 : 97;
  return String.fromCharCode(((character.charCodeAt(0) - first + 13) % 26) + first);
}

/** What a change has made of a resource shows only after some time: until then each way to read it shows what it did. */
export const lateChanges =
  (milliseconds: number, readsOf: (id: string, request: Request, text: string) => readonly Request[]): Wrap =>
  (mock) => {
    const known = new Set<string>();
    const old = new Map<string, { readonly value: object; readonly until: number }>();
    const keyOf = (url: string, id: string) => `${new URL(url).pathname.replace(id, '')} ${id}`;
    const remember = (value: unknown, key: string, id: string): void => {
      if (Array.isArray(value)) for (const item of value) remember(item, key, id);
      if (!isObject(value)) return;
      const isPending = (old.get(key)?.until ?? 0) > performance.now();
      if (ownId(value) !== id) remember(Object.values(value), key, id);
      else if (!isPending) old.set(key, { value, until: performance.now() + milliseconds });
    };
    const recall = (value: unknown, url: string): unknown => {
      if (Array.isArray(value)) return value.map((item) => recall(item, url));
      if (!isObject(value)) return value;
      const before = old.get(keyOf(url, String(ownId(value))));
      if (before !== undefined && before.until > performance.now()) return before.value;
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, recall(member, url)]));
    };
    return async (request) => {
      const text = await request.text();
      const before: (() => void)[] = [];
      for (const id of isRead(request) ? [] : known)
        if (request.url.includes(id) || text.includes(id))
          for (const read of readsOf(id, request, text)) {
            const { url } = read;
            const response = await mock(read);
            const shown: unknown = response.ok ? await response.json() : undefined;
            before.push(() => remember(shown, keyOf(url, id), id));
          }
      const response = await mock(rewrite(request, text));
      if (response.ok) for (const note of before) note();
      if (!isJson(response.headers.get('Content-Type'))) return response;
      const answered = await response.text();
      if (!isRead(request)) for (const id of idsIn(parse(answered))) known.add(id);
      const isShown = isRead(request) && response.ok;
      return retold(response, isShown ? JSON.stringify(recall(parse(answered), request.url)) : answered);
    };
  };

/** What was made is not found for some time, by whatever reads. */
export const lateReads =
  (milliseconds: number): Wrap =>
  (mock) => {
    const ids = youngIds(milliseconds);
    return async (request) => {
      const text = await request.text();
      const young = ids.all();
      const hide = (value: string) => young.reduce((hidden, id) => hidden.replaceAll(id, elsewhere(id)), value);
      const asked = isRead(request) ? rewrite(request, hide(text), { url: hide(request.url) }) : rewrite(request, text);
      const response = await mock(asked);
      if (!isJson(response.headers.get('Content-Type'))) return response;
      const answered = await response.text();
      ids.note(request, answered);
      // What was not found is what was asked for.
      const named = young.reduce((shown, id) => shown.replaceAll(elsewhere(id), id), answered);
      return retold(response, isRead(request) ? named : answered);
    };
  };

/** Every character of an id is another one: what the examples name is not there. */
export const foreignId = (id: string): string => [...id].map(turned).join('');

/** A text as a pattern that means itself. */
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The provider knows these resources by other ids, and nothing by theirs. */
export const foreignIds =
  (ids: readonly string[]): Wrap =>
  (mock) => {
    const pairs = new Map(ids.flatMap((id) => [[id, foreignId(id)] as const, [foreignId(id), id] as const]));
    const longestFirst = [...pairs.keys()].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map(literally).join('|'), 'g');
    const swap = (text: string) => text.replace(pattern, (id) => pairs.get(id) ?? id);
    /** A key file is a text in base64; a part of a token, which is signed, stays. */
    const swapWithin = (text: string) =>
      text.replace(/(?<![\w.-])[A-Za-z0-9+/]{80,}={0,2}(?![\w.-])/g, (encoded) => {
        const content = Buffer.from(encoded, 'base64').toString();
        return content.startsWith('{') ? Buffer.from(swap(content)).toString('base64') : encoded;
      });
    return async (request) => {
      const text = await request.text();
      const headers = new Headers([...request.headers].map(([name, value]) => [name, swap(value)]));
      const response = await mock(rewrite(request, swap(text), { url: swap(request.url), headers }));
      const shown = new Headers([...response.headers].map(([name, value]) => [name, swap(value)]));
      const answered = await response.text();
      return new Response(answered === '' ? null : swap(swapWithin(answered)), {
        status: response.status,
        headers: shown,
      });
    };
  };

/** What this caller asks to be removed is answered as for another caller. */
export const withoutRemoval = (token: string, as: string): Wrap =>
  asking((request, text) => {
    const isRemoval = request.method === 'DELETE' || /\/Delete\w+$/.test(new URL(request.url).pathname);
    const credential = request.headers.get('Authorization') ?? '';
    if (!isRemoval || !credential.endsWith(token)) return rewrite(request, text);
    const headers = new Headers(request.headers);
    headers.set('Authorization', credential.replace(token, as));
    return rewrite(request, text, { headers });
  });

/** One caller is another one. */
export const caller = (token: string, as: string): Wrap =>
  asking((request, text) => {
    const headers = new Headers(request.headers);
    headers.set('Authorization', (headers.get('Authorization') ?? '').replace(token, as));
    return rewrite(request, text, { headers });
  });

/** Compressed for whoever takes that. */
export const compressed =
  (coding: 'br' | 'deflate'): Wrap =>
  (mock) =>
  async (request) => {
    const response = await mock(request);
    if (response.body === null || !request.headers.get('Accept-Encoding')?.includes(coding)) return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const headers = new Headers(response.headers);
    headers.set('Content-Encoding', coding);
    const packed = coding === 'br' ? brotliCompressSync(bytes) : deflateSync(bytes);
    return new Response(packed, { status: response.status, headers });
  };

/** Whoever lacks a header gets no further than the gateway. */
export const behindGateway =
  (name: string, value: string): Wrap =>
  (mock) =>
  async (request) =>
    request.headers.get(name) === value
      ? mock(request)
      : new Response('<h1>Forbidden</h1>', { status: 403, headers: { 'Content-Type': 'text/html' } });

/** Every so many requests, something else answers. */
export const every =
  (requests: number, answer: () => Response): Wrap =>
  (mock) => {
    let asked = 0;
    return async (request) => {
      asked += 1;
      return asked % requests === 0 ? answer() : mock(request);
    };
  };

/** The same, but for those of a caller who has a limit of its own. */
export const everyFew =
  (requests: number, answer: () => Response): Wrap =>
  (mock) => {
    const other = every(requests, answer)(mock);
    return (request) =>
      request.headers.get('Authorization')?.endsWith('keyspec-limited') ? mock(request) : other(request);
  };

/** Every so many requests, the provider asks to wait until some date. */
export const busyEvery = (requests: number): Wrap =>
  everyFew(requests, () => {
    const headers = { 'Retry-After': new Date(Date.now() + 1000).toUTCString(), Date: new Date().toUTCString() };
    return new Response(null, { status: 429, headers });
  });

/** Every so many requests, too many are asking at once. The headers tell of no window then. */
export const crowdedEvery = (requests: number): Wrap =>
  everyFew(requests, () => {
    const error = {
      errorCode: 'E0000047',
      errorSummary: 'API call exceeded rate limit due to too many requests.',
      errorLink: 'E0000047',
      errorId: `oae${crypto.randomUUID()}`,
      errorCauses: [],
    };
    const now = Date.now();
    return Response.json(error, {
      status: 429,
      headers: {
        Date: new Date(now).toUTCString(),
        'X-Rate-Limit-Limit': '0',
        'X-Rate-Limit-Remaining': '0',
        'X-Rate-Limit-Reset': String(Math.ceil(now / 1000) + 1),
      },
    });
  });

export const slower =
  (milliseconds: number): Wrap =>
  (mock) =>
  async (request) => {
    await pause(milliseconds);
    return mock(request);
  };

/** Below a path of its own. */
export const below =
  (prefix: string): Wrap =>
  (mock) =>
  async (request) => {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(`${prefix}/`)) return new Response('Not Found', { status: 404 });
    url.pathname = url.pathname.slice(prefix.length);
    return mock(rewrite(request, await request.text(), { url: url.href }));
  };

/** Fewer on a page than asked for, where more than some are. */
export const shorterPages = (limit: RegExp, shorter: string): Wrap =>
  asking((request, text) =>
    rewrite(request, text.replace(limit, shorter), { url: request.url.replace(limit, shorter) }),
  );

export const later: Wrap = (mock) => async (request) => {
  await pause(20);
  return mock(request);
};

/** A method or a path that nobody documents is not found, whatever else the path takes. */
export const unfriendly: Wrap = (mock) => async (request) => {
  const response = await mock(request);
  return response.status === 405 ? new Response('Not Found', { status: 404 }) : response;
};

/** An endpoint that nobody documents. */
export const withHealth: Wrap = (mock) => async (request) =>
  new URL(request.url).pathname === '/healthz' ? new Response('ok') : mock(request);
