import { setTimeout as pause } from 'node:timers/promises';
import { isJson } from '../../src/http/media-type.js';
import { parse } from '../kit/fault-message.js';
import type { Wrap } from './wrappers.js';

export type ChangeOfHeaders = (headers: Headers) => void;

/** The headers of every answer are changed. */
export const headed =
  (change: ChangeOfHeaders): Wrap =>
  (mock) =>
  async (request) => {
    const { status, headers, body } = await mock(request);
    const changed = new Headers(headers);
    change(changed);
    return new Response(body, { status, headers: changed });
  };

/** The text of every answer that is JSON is written in another way. */
export const written =
  (write: (value: unknown, text: string) => string): Wrap =>
  (mock) =>
  async (request) => {
    const response = await mock(request);
    const { status, headers } = response;
    if (!isJson(headers.get('Content-Type'))) return response;
    const text = await response.text();
    return new Response(write(parse(text), text), { status, headers });
  };

/** Every object of a JSON value is changed, from the inside out. */
export function eachObject(value: unknown, change: (object: object, name: string) => object, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => eachObject(item, change, name));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, member]) => [key, eachObject(member, change, key)]);
  return change(Object.fromEntries(inner), name);
}

/** Members of this name go, wherever they stand. */
export const leaving = (...names: string[]) =>
  written((value) =>
    JSON.stringify(
      eachObject(value, (object) =>
        Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))),
      ),
    ),
  );

/** Every object has a member more, but for those that are empty for good or hold values of one kind. */
export const growing = (...closed: string[]) =>
  written((value) =>
    JSON.stringify(
      eachObject(value, (object, name) =>
        Object.keys(object).length === 0 || closed.includes(name)
          ? object
          : { ...object, addedIn2027: { nested: [1] } },
      ),
    ),
  );

export const reverse = (object: object) => Object.fromEntries(Object.entries(object).reverse());

/** Every character that can be is escaped, the slash and the letters too. */
export const escaped = (text: string) =>
  text.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) =>
    JSON.stringify(JSON.parse(quoted)).replace(/[a-z/]/gi, (character, offset: number, whole: string) =>
      whole[offset - 1] === '\\' || isInEscape(whole, offset)
        ? character
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
const isInEscape = (text: string, offset: number) =>
  /\\u[0-9a-f]{0,3}$/i.test(text.slice(Math.max(0, offset - 5), offset));

/** Three bytes at a time for the first thirty, then the rest. */
export const inChunks: Wrap = (mock) => async (request) => {
  const { status, headers, body } = await mock(request);
  if (body === null) return new Response(null, { status, headers });
  const bytes = new Uint8Array(await new Response(body).arrayBuffer());
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (let offset = 0; offset < Math.min(30, bytes.length); offset += 3) {
        controller.enqueue(bytes.slice(offset, Math.min(offset + 3, 30)));
        await pause(0);
      }
      if (bytes.length > 30) controller.enqueue(bytes.slice(30));
      controller.close();
    },
  });
  return new Response(stream, { status, headers });
};

/** Compressed for whoever takes that. */
export const zipped: Wrap = (mock) => async (request) => {
  const response = await mock(request);
  if (response.body === null || !request.headers.get('Accept-Encoding')?.includes('gzip')) return response;
  const headers = new Headers(response.headers);
  headers.set('Content-Encoding', 'gzip');
  headers.append('Vary', 'Accept-Encoding');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), { status: response.status, headers });
};

export const withCharset: ChangeOfHeaders = (headers) => {
  const mediaType = headers.get('Content-Type');
  if (mediaType === 'application/json' || mediaType?.includes('xml'))
    headers.set('Content-Type', `${mediaType}; charset=UTF-8`);
};

/** What lies in front of a provider leaves its traces. */
export const proxied: ChangeOfHeaders = (headers) => {
  headers.set('Server', 'nginx');
  headers.set('Strict-Transport-Security', 'max-age=315360000');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.append('Set-Cookie', 'sid=1; Path=/; Secure; HttpOnly');
  headers.append('Set-Cookie', 'lang=en; Path=/');
  headers.set('Server-Timing', 'app;dur=12.3');
};

/** Media types as no client writes them, and as each has to read them. */
export const oddMediaTypes: ChangeOfHeaders = (headers) => {
  const mediaType = headers.get('Content-Type');
  if (mediaType !== null && isJson(mediaType))
    headers.set(
      'Content-Type',
      `${mediaType.replace('json', 'JSON').replace('application', 'Application')};charset="utf-8"`,
    );
};

/** A proxy that adds its own to what is there, in lines of their own. */
export const viaProxy: ChangeOfHeaders = (headers) => {
  for (const [name, value] of [
    ['Via', '1.1 varnish'],
    ['Via', '2 edge.example (cache)'],
    ['X-Cache', 'MISS'],
    ['X-Request-Id', crypto.randomUUID()],
    ['X-Request-Id', crypto.randomUUID()],
    ['Alt-Svc', 'h3=":443"; ma=86400'],
    ['Vary', 'Accept-Encoding'],
    ['Vary', 'Origin'],
    ['Set-Cookie', 'lb=7; Path=/; Secure'],
    ['ETag', `W/"${crypto.randomUUID()}"`],
  ] as const)
    headers.append(name, value);
};

/** Members come in another order each time. */
export const shuffledMembers = (object: object) => Object.fromEntries(shuffled(Object.entries(object)));

export const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** Whole numbers are written as fractions and with exponents. */
export const numbersOtherwise = (text: string) =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g, (token, offset: number) =>
    /^-?\d+$/.test(token) ? `${token}${offset % 2 === 0 ? '.0' : 'e0'}` : token,
  );

/** Texts for people come in another language. */
export const translating = (...members: string[]) =>
  written((value) =>
    JSON.stringify(
      eachObject(value, (object) =>
        Object.fromEntries(
          Object.entries(object).map(([name, member]) => [
            name,
            members.includes(name) && typeof member === 'string'
              ? 'Das geht leider nicht – später noch einmal?'
              : member,
          ]),
        ),
      ),
    ),
  );

/** Objects of these names say null where they said nothing. */
export const withNulls = (members: Readonly<Record<string, readonly string[]>>) =>
  written((value) =>
    JSON.stringify(
      eachObject(value, (object, name) => ({
        ...Object.fromEntries((members[name] ?? []).map((member) => [member, null])),
        ...object,
      })),
    ),
  );

/** `Date` is what this clock says. */
export const dated = (clock: () => number) => headed((headers) => headers.set('Date', new Date(clock()).toUTCString()));

/** Even what has no body has a media type. */
export const alwaysTyped: ChangeOfHeaders = (headers) => {
  if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
};
