import type { ApiName } from './apis/index.js';
import type { Description } from './description/description.js';
import { loadDescription } from './description/load.js';
import { withNativePaths } from './description/native-paths.js';
import type { Exchange } from './drift/har.js';
import { isUnanswered } from './drift/unanswered.js';
import { maxBody } from './http/json-text.js';
import { createMask } from './http/mask.js';
import { explainMissingPeer } from './missing-peer.js';
import { once } from './once.js';
import { plain } from './plain-text.js';
import type { Violation } from './validate/violation.js';

export type { Violation } from './validate/violation.js';

/** What a client calls to send a request: the platform's `fetch`, a client's, a mock. */
export type FetchLike = (input: Request, init?: RequestInit) => Promise<Response>;

/** An exchange that breaks the contract. Nothing in it is secret. */
export interface BrokenContract {
  /** Method, path and query. */
  readonly request: string;
  /** None when the description has no operation for the request. */
  readonly operationId: string | undefined;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** What the request and its answer do that the description does not allow. */
  readonly violations: readonly Violation[];
}

/** Options of {@link guard}: the API's name, or a description of its own. */
export type GuardOptions = {
  /**
   * Called for each exchange that breaks the contract. The answer is then passed on, after the promise that it may return.
   *
   * @defaultValue throws a {@link ContractViolationError}
   */
  readonly onViolation?: (broken: BrokenContract) => unknown;
  /** Whether requests are judged beside answers. @defaultValue true */
  readonly requests?: boolean;
  /** What a request is that no operation takes. @defaultValue `'ignore'` */
  readonly undescribed?: 'ignore' | 'error';
  /** Where the API is, when its paths do not start at the root of its host: `https://gateway.example/okta`. */
  readonly baseUrl?: string;
} & (
  | {
      /** The API whose description judges. */
      readonly api: ApiName;
      readonly description?: never;
    }
  | {
      readonly api?: never;
      /** A description of your own that judges: OpenAPI 3.1, bundled into one object. */
      readonly description: object;
    }
);

/** An exchange broke the contract. The message has a line for each violation. */
export class ContractViolationError extends Error implements BrokenContract {
  override readonly name = 'ContractViolationError';
  readonly request: string;
  readonly operationId: string | undefined;
  readonly status: number;
  readonly violations: readonly Violation[];

  /** @param broken what it is about */
  constructor({ request, operationId, status, violations }: BrokenContract) {
    const lines = violations.map(({ in: place, path, rule, message }) => `  ${place}${path} ${rule}: ${message}`);
    const title = `${request} breaks the contract${operationId === undefined ? '' : ` of ${operationId}`} (${status})`;
    super([`${title}:`, ...lines].join('\n'));
    this.request = request;
    this.operationId = operationId;
    this.status = status;
    this.violations = violations;
  }
}

/**
 * Puts the judge of `keyspec drift` around a `fetch`: each request and each answer is held against the description of an
 * API. The answer that the caller gets is the one that came, unread. Requests to anything else pass through.
 *
 * ```ts
 * const okta = createOktaClient({ orgUrl, apiToken, fetch: guard(fetch, { api: 'okta' }) });
 * ```
 *
 * @throws {UsageError} when there is no such API; at the first request, when an optional peer is not installed.
 */
export function guard(
  fetch: FetchLike,
  options: GuardOptions,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const description = readDescribed(options);
  const { onViolation = throwIt, requests = true, undescribed = 'ignore', baseUrl } = options;
  if (undescribed !== 'ignore' && undescribed !== 'error')
    throw new TypeError(`undescribed is 'ignore' or 'error', not ${JSON.stringify(undescribed)}`);
  const load = once(() => loadJudge(description));

  return async (input, init) => {
    const request = new Request(input, init);
    const more = beside(init);
    const url = new URL(request.url);
    const pathname = withinBase(url, baseUrl);
    if (pathname === undefined) return fetch(request, more);
    const judge = await load();
    const isDescribed = judge.isDescribed(request.method, pathname);
    if (!isDescribed && undescribed === 'ignore') return fetch(request, more);

    const sent = readCopy(request);
    const response = await fetch(request, more);
    // An answer from elsewhere is no answer to this request.
    if (response.redirected || response.type === 'opaque' || response.type === 'error') return response;
    const [requestBody, answerBody] = await Promise.all([sent, readCopy(response)]);
    const exchange: Exchange = {
      date: '',
      method: request.method,
      url: request.url,
      requestHeaders: Object.fromEntries(request.headers),
      requestHeadersRecorded: requests,
      requestBody: requestBody ?? '',
      requestBodyRecorded: requestBody !== undefined,
      answer: { status: response.status, headers: Object.fromEntries(response.headers), body: answerBody ?? '' },
      answerHeadersRecorded: true,
      bodyRecorded: answerBody !== undefined,
    };
    // Who gave up while the body was read expects what `fetch` itself does then.
    request.signal.throwIfAborted();
    const broken = isUnanswered(exchange) ? undefined : await judge.judge(exchange, pathname, requests);
    if (broken !== undefined) await onViolation(broken);
    return response;
  };
}

/** What a request does not hold itself, such as a dispatcher. */
function beside(init: RequestInit | undefined): RequestInit | undefined {
  if (init === undefined) return undefined;
  const { body, headers, method, ...rest } = init;
  return rest;
}

function throwIt(broken: BrokenContract): never {
  throw new ContractViolationError(broken);
}

function readDescribed(options: Partial<GuardOptions> | undefined): Description {
  if (options?.api !== undefined) return loadDescription(options.api);
  if (options?.description === undefined) throw new TypeError('guard needs an api or a description: { api: NAME }');
  if (isDescription(options.description)) return options.description;
  throw new TypeError('description must be an OpenAPI 3.1 document');
}

const isDescription = (value: object): value is Description =>
  'openapi' in value && String(value.openapi).startsWith('3.1') && 'paths' in value;

interface GuardJudge {
  isDescribed(method: string, pathname: string): boolean;
  judge(exchange: Exchange, pathname: string, requests: boolean): Promise<BrokenContract | undefined>;
}

/** The judge is loaded for the first request: a guard that is never used costs nothing. */
async function loadJudge(description: Description): Promise<GuardJudge> {
  try {
    const { createExchangeJudge, createExchangeRouter } = await import('./drift/exchange-judge.js');
    const { findSecrets } = await import('./drift/secrets.js');
    const { maskTarget } = await import('./proxy/mask-exchange.js');
    const native = withNativePaths(description);
    const find = createExchangeRouter(native);
    const judge = await createExchangeJudge(native, { hasAllHeaders: true });
    return {
      isDescribed: (method, pathname) => 'operationId' in find(method, pathname),
      async judge(exchange, pathname, requests) {
        const verdict = await judge.judge(exchange, pathname);
        if (verdict.kind === 'other-protocol') return undefined;
        const mask = createMask(findSecrets([exchange]));
        const { search } = new URL(exchange.url);
        const head = {
          request: plain(`${exchange.method} ${maskTarget(pathname + search, mask)}`),
          status: exchange.answer.status,
        };
        if (verdict.kind === 'undescribed') {
          const what = verdict.route === undefined ? 'the endpoint' : `${exchange.method} for ${verdict.route}`;
          const violations = [
            { in: 'request.path', path: '', rule: 'undescribed' as const, message: `${what} is not described` },
          ];
          return { ...head, operationId: undefined, violations };
        }
        const asked = requests ? [...verdict.request, ...(verdict.isTaken ? verdict.withoutCredentials : [])] : [];
        const violations = [...asked, ...verdict.answer].map(({ violation }) => ({
          ...violation,
          path: plain(mask(violation.path)),
          message: plain(mask(violation.message)),
        }));
        return violations.length === 0 ? undefined : { ...head, operationId: verdict.operationId, violations };
      },
    };
  } catch (error) {
    throw explainMissingPeer(error, 'guard') ?? error;
  }
}

/** The path of a URL below the base; nothing when it is elsewhere. */
function withinBase({ origin, pathname }: URL, baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return pathname;
  const base = baseUrl.replace(/\/+$/, '');
  return (origin + pathname).startsWith(`${base}/`) ? (origin + pathname).slice(base.length) : undefined;
}

/** The text of a copy of a body; nothing when it cannot be read, never ends, or is larger than what is judged. */
async function readCopy(message: Request | Response): Promise<string | undefined> {
  if (message.body === null) return '';
  if (/^(text\/event-stream|multipart\/)/i.test(message.headers.get('Content-Type') ?? '')) return undefined;
  const reader = message.clone().body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (let size = 0; reader !== undefined; ) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > maxBody) {
        // Not awaited: of a body that is read twice, that lasts until the caller has done with it too.
        reader.cancel().catch(() => {});
        return undefined;
      }
      text += decoder.decode(value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    // The caller, who reads the same body, gets to know of it.
    return undefined;
  }
}
