import { Socket } from 'node:net';
import { inspect } from 'node:util';
import { type Handler, problem } from '../../http/handler.js';
import { maskSecrets } from '../../http/mask.js';
import { isObject } from '../../is-object.js';
import { BrokenConnectionError } from '../core/broken-connection.js';
import { NotSavedError } from './state-file.js';

/** Resets the connection of a request that gets no answer; tells on stderr of a mistake of the mock's own, and answers 500. */
export function withFailures(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      if (error instanceof NotSavedError) return problem(500, 'Not saved', error.message);
      if (error instanceof BrokenConnectionError) socketOf(request)?.resetAndDestroy();
      // A client that goes away in the middle of its request is no mistake.
      else if (!URL.canParse(request.url)) return problem(400, 'Bad request', 'The header Host names no host');
      else if (!request.signal.aborted) return explain(request, error);
      // Nobody is there any more to read it.
      return new Response(null, { status: 500 });
    }
  };
}

function explain({ method, url }: Request, error: unknown): Response {
  const { pathname } = new URL(url);
  console.error(
    maskSecrets(`keyspec: ${method} ${pathname} failed in the mock itself, please report it\n${inspect(error)}`),
  );
  return problem(500, 'Internal server error', 'The mock itself failed. What went wrong stands on its stderr.');
}

/** The connection that a request came on, where the server keeps it. */
function socketOf(request: Request): Socket | undefined {
  const runtime = 'runtime' in request ? request.runtime : undefined;
  const node = isObject(runtime) ? runtime.node : undefined;
  const incoming = isObject(node) ? node.req : undefined;
  const socket = isObject(incoming) ? incoming.socket : undefined;
  return socket instanceof Socket ? socket : undefined;
}
