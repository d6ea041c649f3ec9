import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { RunningServer } from '../../src/http/server.js';

/** A provider that answers whatever it is asked in a way that would keep a careless reader busy for ever. */
export interface HostileProvider {
  readonly name: string;
  /** What becomes of a question to it. */
  readonly outcome: RegExp;
  answer(socket: Socket): void;
}

const head = (status: string, headers: readonly string[] = []) =>
  [`HTTP/1.1 ${status}`, 'Content-Type: application/json', 'Connection: close', ...headers, '', ''].join('\r\n');

const whole =
  (body: string | Buffer, status = '200 OK', headers: readonly string[] = []) =>
  (socket: Socket) => {
    socket.write(head(status, headers));
    socket.end(body);
  };

/** Writes again and again, as fast as it is read. */
const endless = (piece: string) => (socket: Socket) => {
  socket.write(head('200 OK', ['Transfer-Encoding: chunked']));
  const chunk = `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`;
  const write = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', write);
  write();
};

export const hostile: readonly HostileProvider[] = [
  { name: 'endless chunks', outcome: /larger than 10 MiB/, answer: endless('a'.repeat(65_536)) },
  {
    name: 'one byte a second',
    outcome: /no answer within/,
    answer(socket) {
      socket.write(head('200 OK', ['Transfer-Encoding: chunked']));
      const timer = setInterval(() => socket.write('1\r\n \r\n'), 100);
      socket.on('close', () => clearInterval(timer));
    },
  },
  { name: 'silence', outcome: /no answer within/, answer: () => {} },
  { name: 'a connection that closes', outcome: /broke off/, answer: (socket) => socket.destroy() },
  {
    name: 'a gzip bomb',
    outcome: /larger than 10 MiB/,
    answer: whole(gzipSync(Buffer.alloc(200 * 1024 * 1024)), '200 OK', ['Content-Encoding: gzip']),
  },
  {
    name: 'a header of a megabyte',
    outcome: /broke off/,
    answer: whole('[]', '200 OK', [`X: ${'a'.repeat(1_000_000)}`]),
  },
  { name: 'deep JSON', outcome: /nested more than 200 levels/, answer: whole('['.repeat(1_000_000)) },
  {
    name: 'deep objects',
    outcome: /nested more than 200 levels/,
    answer: whole(`${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`),
  },
  { name: 'backslashes', outcome: /not JSON/, answer: whole('\\'.repeat(900_000)) },
  { name: 'a list of 8.8 MB', outcome: /must be object/, answer: whole(JSON.stringify(Array(2_200_000).fill('a'))) },
  {
    name: 'a list of objects without members',
    outcome: /required/,
    answer: whole(JSON.stringify(Array(330_000).fill({}))),
  },
  { name: 'a status that there is none of', outcome: /status 999/, answer: whole('[]', '999 What') },
  { name: 'no HTTP', outcome: /does not speak HTTP/, answer: (socket) => socket.end('220 mail.example ESMTP\r\n') },
];

/** Serves a hostile provider. */
export async function serveHostile({ answer }: HostileProvider): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', () => answer(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
