import type { Socket } from 'node:net';
import { serve } from 'srvx/node';
import { UsageError } from '../usage-error.js';
import type { Handler } from './handler.js';

export interface RunningServer {
  /** Where it listens, `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Takes no new request, and finishes those under way. What takes longer than three seconds is cut off. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  /** In PEM: then it speaks HTTPS. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Whether `X-Forwarded-Host` and `X-Forwarded-Proto` say where a request was sent. */
  readonly trustProxy?: boolean | undefined;
}

/** How long something under way may take when the server closes, in milliseconds. */
const grace = 3000;

/**
 * Serves a handler over HTTP.
 *
 * @throws {UsageError} when the port is taken or the host is not one of this machine.
 */
export async function listen(
  handler: Handler,
  { port, host, tls, trustProxy = false }: ListenOptions,
): Promise<RunningServer> {
  const server = serve({
    fetch: handler,
    port,
    hostname: host,
    manual: true,
    silent: true,
    gracefulShutdown: false,
    trustProxy,
    ...(tls !== undefined && { tls }),
    node: {
      // Node closes a connection that is idle for 5 s, just when a slow client may be using it again.
      keepAliveTimeout: 65_000,
      // Who sends a request byte by byte holds a connection no longer than that.
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      connectionsCheckingInterval: 2000,
      ...(tls !== undefined && { handshakeTimeout: 10_000 }),
      http2: false,
    },
  });
  // Node's list lacks those that have not got as far as a request.
  const sockets = new Set<Socket>();
  server.node?.server?.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  try {
    await server.serve();
  } catch (error) {
    throw explainListenError(error, host, port);
  }
  return {
    url: reachable(server.url ?? ''),
    async close() {
      const cut = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, grace);
      await server.close();
      clearTimeout(cut);
    },
  };
}

/** A server that listens on all addresses is reached at this one. */
const reachable = (url: string) =>
  url
    .replace(/\/$/, '')
    .replace(/\/\/0\.0\.0\.0(?=:)/, '//127.0.0.1')
    .replace('//[::]', '//[::1]');

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
