import { UsageError } from '../usage-error.js';
import type { Answer } from '../validate/response.js';

/** One request and its answer, as a HAR file recorded them. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly answer: Answer;
  /** A recorder may keep no body of requests. */
  readonly requestBodyRecorded: boolean;
  /** A browser leaves a body out when it is asked to, or when it was too large. */
  readonly bodyRecorded: boolean;
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

/** The parts of HAR 1.2 that keyspec reads. */
interface Entry {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers?: readonly Pair[];
    readonly bodySize?: number;
    readonly postData?: { readonly text?: string; readonly params?: readonly Partial<Pair>[] };
  };
  readonly response: {
    readonly status: number;
    readonly headers?: readonly Pair[];
    readonly content?: { readonly size?: number; readonly text?: string; readonly encoding?: string };
  };
}

/** @throws {UsageError} when the text is no HAR file. */
export function readHar(text: string): Exchange[] {
  const entries = parse(text)?.log?.entries;
  if (!Array.isArray(entries) || !entries.every(isEntry)) throw new UsageError('the traffic is no HAR file');
  return entries.map(({ request, response }) => ({
    method: request.method,
    url: request.url,
    requestHeaders: toHeaders(request.headers),
    requestBody: request.postData?.text ?? toForm(request.postData?.params),
    requestBodyRecorded: request.postData !== undefined || (request.bodySize ?? 0) >= 0,
    answer: { status: response.status, headers: toHeaders(response.headers), body: toBody(response.content) },
    bodyRecorded: response.content?.text !== undefined || (response.content?.size ?? 0) <= 0,
  }));
}

function parse(text: string): { log?: { entries?: unknown } } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

function isEntry(entry: unknown): entry is Entry {
  const request = at(entry, 'request');
  return (
    typeof at(request, 'method') === 'string' &&
    URL.canParse(String(at(request, 'url'))) &&
    typeof at(at(entry, 'response'), 'status') === 'number'
  );
}

const toHeaders = (pairs: readonly Pair[] = []) =>
  Object.fromEntries(pairs.map(({ name, value }) => [name.toLowerCase(), value]));

const toForm = (parameters: readonly Partial<Pair>[] = []) =>
  new URLSearchParams(parameters.map(({ name = '', value = '' }) => [name, value])).toString();

const toBody = ({ text = '', encoding }: NonNullable<Entry['response']['content']> = {}) =>
  encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
