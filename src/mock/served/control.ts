import { type Handler, problem } from '../../http/handler.js';
import { isObject } from '../../is-object.js';
import { assertFault, type Fault } from '../core/fault.js';
import type { Mock, World } from '../core/mock-interface.js';
import { readText } from '../core/read-body.js';
import { renderPage } from './page.js';

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
  answer(asked: Asked): Response | undefined;
  /** Whether it may change the state. */
  readonly changes?: true;
}

const json = (value: unknown) => Response.json(value);
const time = ({ clock }: World) => json({ now: new Date(clock.now()).toISOString() });

/** The mock's own paths, below `/__keyspec/`. */
const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  health: { GET: { answer: () => json({ status: 'ok' }) } },
  state: {
    GET: { answer: ({ world }) => json(world.snapshot()) },
    PUT: { changes: true, answer: ({ world, body }) => void world.restore(body) },
  },
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

/** `GET /`, and the mock's own paths below `/__keyspec/`: what no vendor has. */
export function withControl(mock: Mock, answer: Handler, changed: () => void): Handler {
  return async (request) => {
    // Every request passes here: what is none of ours is told from its text, and parsed once, further on.
    if (!/^[a-z]+:\/\/[^/]+\/(?:__keyspec\/|\?|$)/.test(request.url)) return answer(request);
    const { pathname, origin } = new URL(request.url);
    return pathname === '/' ? showPage(mock, request, origin) : control(mock, request, pathname, changed);
  };
}

function showPage(mock: Mock, { method }: Request, origin: string): Response {
  return method === 'GET' || method === 'HEAD'
    ? new Response(renderPage(mock, origin), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    : problem(405, 'Method not allowed', 'The page at / can only be read');
}

async function control(mock: Mock, request: Request, pathname: string, changed: () => void): Promise<Response> {
  const [, , path = '', ...rest] = pathname.split('/');
  const name = rest.join('/');
  const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
  const isPath = methods !== undefined && (name === '' || named[path] !== undefined);
  if (!isPath) return problem(404, 'Not found', `The mock itself has ${listRoutes()}`);
  const takesName = name !== '';
  const { method } = request;
  const route = Object.hasOwn(methods, method) && takesName === (named[path] === method) ? methods[method] : undefined;
  if (route === undefined) return problem(405, 'Method not allowed', `The mock itself has ${listRoutes()}`);
  const world = request.headers.get('X-Keyspec-World');
  try {
    const body = await readJson(request);
    const asked = { mock, world: world === null ? mock : mock.world(world), name, body };
    const response = route.answer(asked);
    if (route.changes && world === null) changed();
    return response ?? new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    return problem(400, 'Bad request', `${error.message}. Nothing has changed.`);
  }
}

const listRoutes = () =>
  Object.entries(routes)
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} /__keyspec/${path}${named[path] === method ? '/{name}' : ''}`),
    )
    .join(', ');

/** More than the state of any mock that is meant to be moved by hand. */
const maxBody = 256 * 1024 * 1024;

async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request, maxBody);
  if (text === undefined) throw new TypeError(`the body is larger than ${maxBody} bytes`);
  return text === '' ? undefined : JSON.parse(text);
}
