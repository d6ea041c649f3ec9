import { maxBody } from '../http/json-text.js';
import type { Answer } from '../http/message.js';
import { isObject } from '../is-object.js';
import { isMark } from './masked.js';
import { decodeBody } from './recorded-body.js';

/** One request and its answer, as a HAR file recorded them. What was not recorded is not there. */
export interface Exchange {
  /** When it began, in UTC; empty when the recorder did not write it. */
  readonly date: string;
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestHeadersRecorded: boolean;
  readonly requestBody: string;
  readonly requestBodyRecorded: boolean;
  readonly answer: Answer;
  readonly answerHeadersRecorded: boolean;
  /** A browser leaves a body out when it is asked to, when it was too large, or when it came from its cache. */
  readonly bodyRecorded: boolean;
}

/** An entry that is no exchange, and why. */
export interface OddEntry {
  readonly odd: string;
}

/** Reads a file that a recording names; nothing when there is none. */
export type ReadAttachment = (name: string) => Promise<Buffer | undefined>;

/** Reads an entry of HAR 1.2, as browsers, proxies and libraries write it. */
export async function readEntry(text: string, readAttachment: ReadAttachment): Promise<Exchange | OddEntry> {
  const entry = parse(text);
  if (!isObject(entry)) return { odd: 'it is no object' };
  const { request, response } = entry;
  if (!isObject(request)) return { odd: 'it has no request' };
  if (typeof request.method !== 'string') return { odd: 'its request has no method' };
  if (typeof request.url !== 'string' || !URL.canParse(request.url)) return { odd: 'its request has no URL' };
  if (!isObject(response)) return { odd: 'it has no response' };
  const status = toStatus(response.status);
  if (status === undefined) return { odd: 'its response has no status' };
  const asked = toHeaders(request.headers);
  const answered = toHeaders(response.headers);
  const [postData, content] = await Promise.all(
    [request.postData, response.content].map((body) => attach(body, readAttachment)),
  );
  const sent = readRequestBody({ ...request, postData }, asked);
  const received = readAnswerBody({ ...response, content }, answered, entry);
  return {
    date: toDate(entry.startedDateTime),
    method: request.method.toUpperCase(),
    url: request.url,
    requestHeaders: { ...sent.header, ...asked },
    requestHeadersRecorded: Object.keys(asked).length > 0,
    requestBody: sent.body ?? '',
    requestBodyRecorded: sent.body !== undefined,
    answer: { status, headers: { ...received.header, ...answered }, body: received.body ?? '' },
    answerHeadersRecorded: Object.keys(answered).length > 0,
    bodyRecorded: received.body !== undefined,
  };
}

/** A number, which some recorders write as text. */
function toStatus(status: unknown): number | undefined {
  if (typeof status === 'string' && /^\d{3}$/.test(status)) return Number(status);
  return typeof status === 'number' ? status : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Some recorders keep a body as a file of its own, and name it. */
async function attach(body: unknown, readAttachment: ReadAttachment): Promise<unknown> {
  if (!isObject(body) || typeof body._file !== 'string' || typeof body.text === 'string') return body;
  const bytes = await readAttachment(body._file);
  return bytes === undefined ? body : { ...body, text: bytes.toString('base64'), encoding: 'base64' };
}

type Fields = Readonly<Record<string, unknown>>;
type Headers = Readonly<Record<string, string>>;

interface ReadBody {
  /** The media type, where only the body's own record has it. */
  readonly header: Headers;
  /** None when it was not recorded. */
  readonly body: string | undefined;
}

function readRequestBody({ postData, bodySize }: Fields, headers: Headers): ReadBody {
  // A recorder that does not know writes -1.
  if (!isObject(postData)) return { header: {}, body: bodySize === 0 ? '' : undefined };
  const header = mediaTypeHeader(postData.mimeType);
  const { text, params, encoding = postData._encoding } = postData;
  const isForm = Array.isArray(params) && params.length > 0;
  if (typeof text === 'string' && (text !== '' || !(isForm || isAbove(bodySize, 0))))
    return { header, body: whole(decodeBody({ text, ...encodingOf(encoding, headers) }), postData, bodySize) };
  if (isForm) return { header, body: toForm(params) };
  return { header, body: undefined };
}

function readAnswerBody({ status, content, bodySize }: Fields, headers: Headers, entry: Fields): ReadBody {
  if (status === 204 || status === 205) return { header: {}, body: '' };
  if (!isObject(content)) return { header: {}, body: undefined };
  const header = mediaTypeHeader(content.mimeType);
  const { text, size, encoding } = content;
  if (typeof text === 'string' && text !== '')
    return { header, body: whole(decodeBody({ text, ...encodingOf(encoding, headers) }), content, size) };
  const wasMore = isAbove(size, 0) || isAbove(bodySize, 0) || isAbove(Number(headers['content-length']), 0);
  const unknown = size === -1 || (size === undefined && text === undefined);
  const fromCache = entry._fromCache !== undefined || content.comment !== undefined;
  return { header, body: wasMore || unknown || fromCache ? undefined : '' };
}

/** A body that was written down as it was: nothing of one that was cut, or taken out for a mark. */
function whole(body: string | undefined, { comment, _truncated }: Fields, size: unknown): string | undefined {
  if (body === undefined || body.length > maxBody || isMark(body)) return undefined;
  const isCut = _truncated === true || /truncated/i.test(String(comment ?? ''));
  return isCut || (isAbove(size, Buffer.byteLength(body)) && isUnfinished(body)) ? undefined : body;
}

/** JSON without an end. A size alone proves nothing: recorders count differently. */
const isUnfinished = (body: string) => /^\s*[[{]/.test(body) && parse(body) === undefined;

const isAbove = (value: unknown, bound: number) => typeof value === 'number' && value > bound;

const encodingOf = (encoding: unknown, headers: Headers) => ({
  encoding: typeof encoding === 'string' ? encoding : undefined,
  contentEncoding: headers['content-encoding'],
});

const mediaTypeHeader = (mediaType: unknown): Headers =>
  typeof mediaType === 'string' && mediaType.includes('/') ? { 'content-type': mediaType } : {};

const toDate = (text: unknown) =>
  typeof text === 'string' && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : '';

/** HAR has a list of names and values; some recorders write an object. What has no name is passed over. */
function toHeaders(headers: unknown): Headers {
  const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(headers)
    ? headers.filter(isObject).map(({ name, value }) => [name, value])
    : isObject(headers)
      ? Object.entries(headers)
      : [];
  return Object.fromEntries(
    pairs.flatMap(([name, value]) =>
      typeof name === 'string' && name !== '' && !name.startsWith(':')
        ? [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value ?? '')]]
        : [],
    ),
  );
}

const toForm = (parameters: readonly unknown[]) =>
  new URLSearchParams(
    parameters.filter(isObject).map(({ name, value }) => [String(name ?? ''), String(value ?? '')]),
  ).toString();
