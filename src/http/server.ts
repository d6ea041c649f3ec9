import { serve } from 'srvx/node';
import { UsageError } from '../usage-error.js';
import type { Handler } from './handler.js';

export interface RunningServer {
  /** Where it listens, `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Takes no new request, finishes those under way, then resolves. */
  close(): Promise<void>;
}

/**
 * Serves a handler over HTTP.
 *
 * @param options.port 0 picks a free one.
 * @throws {UsageError} when the port is taken or the host is not one of this machine.
 */
export async function listen(handler: Handler, options: { port: number; host: string }): Promise<RunningServer> {
  const { port, host } = options;
  const server = serve({
    fetch: handler,
    port,
    hostname: host,
    manual: true,
    silent: true,
    gracefulShutdown: false,
    // Node closes a connection that is idle for 5 s, just when a slow client may be using it again.
    node: { keepAliveTimeout: 65_000 },
  });
  try {
    await server.serve();
  } catch (error) {
    throw explainListenError(error, host, port);
  }
  return { url: (server.url ?? '').replace(/\/$/, ''), close: () => server.close() };
}

/** What is wrong with a port or a host, for whoever chose it. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new UsageError(`port ${port} on ${host} is taken; choose another with --port, or --port 0 for a free one`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UsageError(`host '${host}' is not an address of this machine; the default is 127.0.0.1`);
    case 'EACCES':
      return new UsageError(`port ${port} needs more rights than this user has; choose one above 1023 with --port`);
    default:
      return error;
  }
}
