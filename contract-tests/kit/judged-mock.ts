import { expect } from 'vitest';
import { loadDescription } from '../../src/description/load.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../src/description/router.js';
import { isJson } from '../../src/http/media-type.js';
import type { Mock, MockedApi, MockOptions } from '../../src/mock.js';
import { createJudge } from '../../src/validate/response.js';
import { createFollowedMock } from './followed-mock.js';

/** What a test says about a request. */
export interface Sending {
  /** The caller, without the scheme; `null` for none. @defaultValue `keyspec-admin` */
  readonly token?: string | null;
  /** Beside those of the dialect, or instead of them. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sent as JSON; a string goes as it stands. */
  readonly body?: unknown;
  /** The answer is one that the description leaves out on purpose. */
  readonly undescribed?: true;
}

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed JSON; nothing when the answer is of another media type. */
  readonly body: Body;
}

/** How requests of an API look unless a test says otherwise. */
export interface Dialect {
  url(target: string): string;
  headers(request: { target: string; token: string | null; hasBody: boolean }): Record<string, string>;
}

export interface JudgedMock<Body> {
  readonly mock: Mock;
  /** Sends a request and holds the answer against the description. */
  send<Own = Body>(method: string, target: string, sending?: Sending): Promise<Answer<Own>>;
  get<Own = Body>(target: string, sending?: Sending): Promise<Answer<Own>>;
  delete(target: string, sending?: Sending): Promise<Answer<Body>>;
  post(target: string, body?: unknown, sending?: Sending): Promise<Answer<Body>>;
  put(target: string, body?: unknown, sending?: Sending): Promise<Answer<Body>>;
  patch(target: string, body?: unknown, sending?: Sending): Promise<Answer<Body>>;
}

/**
 * Makes mocks of an API whose every answer is held against the description, so that no test has to.
 *
 * @typeParam Body - What a test reads of an answer: that it is there, the judge has checked.
 */
export function judgedMocks<Body>(api: MockedApi, dialect: Dialect) {
  const description = withNativePaths(loadDescription(api));
  const route = createDescriptionRouter(new Map([[api, description]]));
  const judge = createJudge(description);

  return (options: MockOptions = {}): JudgedMock<Body> => {
    const mock = createFollowedMock({ seed: 1, ...options, apis: [api] });

    async function send<Own = Body>(method: string, target: string, sending: Sending = {}): Promise<Answer<Own>> {
      const { token = 'keyspec-admin', headers, query = {}, body: content, undescribed = false } = sending;
      const url = new URL(dialect.url(target));
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
      const request = new Request(url, {
        method,
        headers: { ...dialect.headers({ target, token, hasBody: content !== undefined }), ...headers },
        body: content === undefined ? null : typeof content === 'string' ? content : JSON.stringify(content),
      });
      const response = await mock(request);
      const { status } = response;
      const text = await response.text();
      const found = route(method, url.pathname);
      // The limit of a body is the mock's own, so no description has its answer.
      if ('operationId' in found && !undescribed && status !== 413) {
        const answer = { status, headers: Object.fromEntries(response.headers), body: text };
        expect(
          await (await judge).answer(found.operationId, answer, url.href),
          `${method} ${target}: ${status}\n${text}`,
        ).toEqual([]);
      }
      const body = isJson(response.headers.get('Content-Type')) ? JSON.parse(text) : undefined;
      return { status, headers: response.headers, text, body };
    }

    return {
      mock,
      send,
      get: (target, sending) => send('GET', target, sending),
      delete: (target, sending) => send('DELETE', target, sending),
      post: (target, body, sending) => send('POST', target, { ...sending, body }),
      put: (target, body, sending) => send('PUT', target, { ...sending, body }),
      patch: (target, body, sending) => send('PATCH', target, { ...sending, body }),
    };
  };
}
