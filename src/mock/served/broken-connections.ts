import { Socket } from 'node:net';
import type { Handler } from '../../http/handler.js';
import { isObject } from '../../is-object.js';
import { BrokenConnectionError } from '../core/broken-connection.js';

/** Resets the connection of a request that gets no answer. */
export function withBrokenConnections(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      const socket = error instanceof BrokenConnectionError ? socketOf(request) : undefined;
      if (socket === undefined) throw error;
      socket.resetAndDestroy();
      // Nobody is there any more to read it.
      return new Response(null, { status: 500 });
    }
  };
}

/** The connection that a request came on, where the server keeps it. */
function socketOf(request: Request): Socket | undefined {
  const runtime = 'runtime' in request ? request.runtime : undefined;
  const node = isObject(runtime) ? runtime.node : undefined;
  const incoming = isObject(node) ? node.req : undefined;
  const socket = isObject(incoming) ? incoming.socket : undefined;
  return socket instanceof Socket ? socket : undefined;
}
