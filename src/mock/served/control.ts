import { type Handler, problem } from '../../http/handler.js';
import { isObject } from '../../is-object.js';
import { assertFault, type Fault } from '../core/fault.js';
import type { Mock, World } from '../core/mock-interface.js';
import { nestsDeeper } from '../core/nesting.js';
import { readText } from '../core/read-body.js';
import { explainForeign, type KnownAs } from './own-requests.js';
import { showPage } from './pages.js';

/** What is asked of the mock itself. */
interface Asked {
  readonly mock: Mock;
  readonly world: World;
  /** What stands behind the path of the route. */
  readonly name: string;
  /** The JSON that was sent. */
  readonly body: unknown;
}

interface Route {
  /** Answers 204 when it gives nothing. @throws {TypeError} when what was sent is wrong */
  answer(asked: Asked): Response | undefined | Promise<Response>;
  /** Whether it may change the state. */
  readonly changes?: true;
}

const json = (value: unknown) => Response.json(value);
const time = ({ clock }: World) => json({ now: new Date(clock.now()).toISOString() });

/** What a health check is told. */
export function tellHealth(): Response {
  return json({ status: 'ok' });
}

/** Whether a request is a health check. */
export const asksForHealth = ({ url }: Request): boolean => /^[a-z]+:\/\/[^/]+\/__keyspec\/health(?:\?|$)/.test(url);

/** The mock's own paths, below `/__keyspec/`. */
const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  health: { GET: { answer: tellHealth } },
  state: {
    GET: { answer: ({ world }) => json(world.snapshot()) },
    PUT: { changes: true, answer: ({ world, body }) => void world.restore(body) },
  },
  world: { GET: { answer: async ({ world }) => json(await world.describe()) } },
  reset: { POST: { changes: true, answer: ({ world }) => void world.reset() } },
  clock: {
    GET: { answer: ({ world }) => time(world) },
    PUT: {
      answer({ world, body }) {
        moveClock(world, body);
        return time(world);
      },
    },
  },
  faults: {
    GET: { answer: ({ world }) => json(world.faults()) },
    POST: {
      answer({ mock, world, body }) {
        world.inject(readFault(mock, body));
        return undefined;
      },
    },
    DELETE: { answer: ({ world }) => void world.clearFaults() },
  },
  requests: { GET: { answer: ({ world }) => json(world.requests) } },
  worlds: {
    GET: { answer: ({ mock }) => json(mock.worlds()) },
    DELETE: { answer: ({ mock, name }) => void mock.forgetWorld(name) },
  },
};

/** What may stand behind a path of a route. */
const named: Readonly<Record<string, string>> = { worlds: 'DELETE' };

function readFault({ apis }: Mock, body: unknown): Fault {
  const operationIds = apis.flatMap(({ operations }) => operations.map(({ operationId }) => operationId));
  assertFault(body, new Set(operationIds));
  return body;
}

function moveClock({ clock }: World, body: unknown): void {
  const [name, ...others] = Object.keys(isObject(body) ? body : {});
  const value = isObject(body) && name !== undefined ? body[name] : undefined;
  const isRight = typeof value === 'string' || typeof value === 'number';
  if (others.length > 0 || !isRight || (name !== 'now' && name !== 'advance'))
    throw new TypeError('the clock takes {"now": "2027-01-31T12:00:00Z"} or {"advance": "P1Y"}');
  if (name === 'now') clock.set(value);
  else clock.advance(value);
}

/** Whether a request is for the mock itself. Every request passes here: it is told from the text, and parsed further on. */
export const isForControl = ({ url }: Request): boolean => /^[a-z]+:\/\/[^/]+\/(?:__keyspec\/|\?|$)/.test(url);

/** `GET /`, and the mock's own paths below `/__keyspec/`: what no vendor has. */
export function createControl(mock: Mock, { changed, knownAs }: ControlOptions): Handler {
  return async (request) => {
    const foreign = explainForeign(request, knownAs);
    if (foreign !== undefined) return problem(403, 'Forbidden', `${foreign}. Nothing has changed.`);
    const url = new URL(request.url);
    return showPage(mock, request, url) ?? control(mock, request, url.pathname, changed);
  };
}

export interface ControlOptions {
  /** Called when the mock's own paths have changed its state; the answer waits for it. */
  changed(): Promise<void>;
  readonly knownAs: KnownAs;
}

async function control(
  mock: Mock,
  request: Request,
  pathname: string,
  changed: () => Promise<void>,
): Promise<Response> {
  const [, , path = '', ...rest] = pathname.split('/');
  const name = rest.join('/');
  const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
  const isPath = methods !== undefined && (name === '' || named[path] !== undefined);
  if (!isPath) return problem(404, 'Not found', `The mock itself has ${listRoutes()}`);
  const takesName = name !== '';
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = Object.hasOwn(methods, method) && takesName === (named[path] === method) ? methods[method] : undefined;
  if (route === undefined) return notAllowed(Object.keys(methods).filter((one) => takesName === (named[path] === one)));
  const world = request.headers.get('X-Keyspec-World');
  try {
    const text = await readText(request, maxBody[path] ?? usualMaxBody);
    if (text === undefined) return problem(413, 'Content too large', 'The body is too large. Nothing has changed.');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (nestsDeeper(body, maxDepth)) throw new TypeError(`what was sent nests deeper than ${maxDepth} levels`);
    const asked = { mock, world: world === null ? mock : mock.world(world), name, body };
    const response = await route.answer(asked);
    if (route.changes && world === null) await changed();
    return response ?? new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    return problem(400, 'Bad request', `${error.message}. Nothing has changed.`);
  }
}

function notAllowed(methods: readonly string[]): Response {
  const response = problem(405, 'Method not allowed', `The mock itself has ${listRoutes()}`);
  response.headers.set('Allow', methods.flatMap((one) => (one === 'GET' ? [one, 'HEAD'] : [one])).join(', '));
  return response;
}

const listRoutes = () =>
  Object.entries(routes)
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} /__keyspec/${path}${named[path] === method ? '/{name}' : ''}`),
    )
    .join(', ');

/** Deeper than any state, which holds bodies of at most 190 levels. */
const maxDepth = 250;

const usualMaxBody = 1024 * 1024;

/** More than the state of any mock that is meant to be moved by hand. */
const maxBody: Readonly<Record<string, number>> = { state: 256 * 1024 * 1024 };
