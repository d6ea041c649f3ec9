import { type HttpHandler, HttpResponse, http } from 'msw';
import { BrokenConnectionError } from '../core/broken-connection.js';
import type { Mock } from '../core/mock-interface.js';

/** Which requests the handlers answer. */
export interface HandlerOptions {
  /**
   * Hosts that are answered for besides the vendors' own, with the port where one is named. `*` stands for any part of a
   * name: `['id.acme.example', '*.localhost:3000']`.
   */
  readonly hosts?: readonly string[];
}

/** A handler for each path of a mock, on the hosts of the API that the path belongs to. */
export function createHandlers(mock: Mock, { hosts = [] }: HandlerOptions = {}): HttpHandler[] {
  return mock.apis.flatMap((api) => {
    const origin = `https?://(?:${[...api.hosts, ...hosts].map(hostPattern).join('|')})`;
    const paths = new Set(api.operations.map(({ path }) => path));
    return [...paths].map((path) =>
      http.all(new RegExp(`^${origin}${pathPattern(path)}/?$`), ({ request }) => answer(mock, request)),
    );
  });
}

/** A connection that breaks is what MSW calls a network error. */
async function answer(mock: Mock, request: Request): Promise<Response> {
  try {
    return await mock(request);
  } catch (error) {
    if (error instanceof BrokenConnectionError) return HttpResponse.error();
    throw error;
  }
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const hostPattern = (host: string) => host.split('*').map(literal).join('[^/]+');

const pathPattern = (path: string) =>
  path
    .split(/\{[^}]+\}/)
    .map(literal)
    .join('[^/]+');
