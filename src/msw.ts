import type { HttpHandler } from 'msw';
import { createHandlers, type HandlerOptions } from './mock/msw/create-handlers.js';
import { createMock, type Mock, type MockOptions } from './mock.js';

export type { HandlerOptions } from './mock/msw/create-handlers.js';

/**
 * Request handlers for Mock Service Worker, in Node and in a browser: every documented path of the APIs, on the vendors'
 * hosts, is answered by one mock that remembers. Any other request goes on to MSW's other handlers.
 *
 * ```ts
 * const server = setupServer(...handlers({ apis: ['okta'] }, { hosts: ['id.acme.example'] }));
 * ```
 *
 * @param mock a mock to use, or the options of a new one
 */
export const handlers = (mock: Mock | MockOptions = {}, options?: HandlerOptions): HttpHandler[] =>
  createHandlers(typeof mock === 'function' ? mock : createMock(mock), options);
