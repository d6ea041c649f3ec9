import { type HttpHandler, http } from 'msw';
import { createMock, type Mock, type MockOptions } from './mock.js';

/**
 * Request handlers for Mock Service Worker, in Node and in a browser: every documented path of the APIs, on any host, is
 * answered by one mock that remembers. A request that no path takes goes on to MSW's other handlers.
 *
 * ```ts
 * const server = setupServer(...handlers({ apis: ['okta'] }));
 * ```
 *
 * @param mock a mock to use, or the options of a new one
 */
export function handlers(mock: Mock | MockOptions = {}): HttpHandler[] {
  const answer = typeof mock === 'function' ? mock : createMock(mock);
  const paths = new Set(answer.apis.flatMap(({ operations }) => operations.map(({ path }) => path)));
  return [...paths].map((path) => http.all(`*${path.replace(/\{(\w+)\}/g, ':$1')}`, ({ request }) => answer(request)));
}
