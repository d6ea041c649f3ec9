import type { HttpHandler } from 'msw';
import type { Mock } from '../../mock/core/mock-interface.js';
import { createHandlers, type HandlerOptions } from '../../mock/msw/create-handlers.js';
import { createMock, type MockOptions } from './create-mock.js';

export type { HandlerOptions } from '../../mock/msw/create-handlers.js';

/**
 * Request handlers of Okta alone for Mock Service Worker: `handlers` of `keyspec/msw` without the other APIs.
 *
 * ```ts
 * const server = setupServer(...handlers({ seed: 1 }));
 * ```
 *
 * @param mock a mock to use, or the options of a new one
 */
export const handlers = (mock: Mock | MockOptions = {}, options?: HandlerOptions): HttpHandler[] =>
  createHandlers(typeof mock === 'function' ? mock : createMock(mock), options);
