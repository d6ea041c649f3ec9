import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConformingProvider } from './conforming-provider.js';

export type Write = (outgoing: ServerResponse, response: Response, body: Buffer) => void;

/** Served with header names as some servers write them: `Content-Type`, or `CONTENT-TYPE`. */
export const spelling = (spell: (name: string) => string) =>
  serving((outgoing, { status, headers }, body) => {
    for (const [name, value] of headers) outgoing.setHeader(spell(name), value);
    outgoing.writeHead(status);
    outgoing.end(body);
  });

/** By the protocol of 1996: no length, no chunks, the end of the connection is the end of the body. */
export const oldProtocol = serving((outgoing, { status, headers }, body) => {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  outgoing.socket?.write(`HTTP/1.0 ${status} Told\r\n${lines}Connection: close\r\n\r\n`);
  outgoing.socket?.end(body);
});

/** Told what to load before it is answered. */
export const withHints = serving((outgoing, { status, headers }, body) => {
  outgoing.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
  outgoing.writeHead(status, [...headers].flat());
  outgoing.end(body);
});

function serving(write: Write): NonNullable<ConformingProvider['serve']> {
  return async (handler) => {
    const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const { method = 'GET', url = '/', headers } = incoming;
      const body = chunks.length === 0 || method === 'GET' ? null : Buffer.concat(chunks);
      const sent = new Headers();
      for (const [name, value] of Object.entries(headers))
        for (const one of [value ?? []].flat()) sent.append(name, one);
      const response = await handler(new Request(`http://${headers.host}${url}`, { method, headers: sent, body }));
      write(outgoing, response, Buffer.from(await response.arrayBuffer()));
    };
    const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address: AddressInfo | string | null = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return {
      url: `http://127.0.0.1:${port}`,
      close: async () => {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      },
    };
  };
}

export const titleCase = (name: string) => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());

/** A connection is for one request only. */
export const closing = serving((outgoing, { status, headers }, body) => {
  outgoing.shouldKeepAlive = false;
  outgoing.writeHead(status, [...headers].flat());
  outgoing.end(body);
});

/** Tells that it is at work before it answers, and not when. */
export const withoutDate = serving((outgoing, { status, headers }, body) => {
  outgoing.writeProcessing();
  outgoing.sendDate = false;
  outgoing.writeHead(status, [...headers].filter(([name]) => name !== 'date').flat());
  outgoing.end(body);
});

/** No words beside the status, chunks that say more than their size, and a trailer. */
export const withTrailers = serving((outgoing, { status, headers }, body) => {
  const lines = [...headers].map(([name, value]) => `${name}:${value}\r\n`).join('');
  const { socket } = outgoing;
  if (status === 204 || status === 304) {
    socket?.end(`HTTP/1.1 ${status} \r\n${lines}Connection: close\r\n\r\n`);
    return;
  }
  socket?.write(
    `HTTP/1.1 ${status} \r\n${lines}Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\nConnection: close\r\n\r\n`,
  );
  if (body.length > 0) {
    socket?.write(`${body.length.toString(16).toUpperCase()};ieof="x";n=1\r\n`);
    socket?.write(body);
    socket?.write('\r\n');
  }
  socket?.end('000;last\r\nX-Sum: 1\r\n\r\n');
});

/** Milliseconds that nobody uses a connection. It is the time that nothing waits for. */
const idle = 130;

/** Connections end when nobody uses them for a moment, without a word. */
export const impatient = serving((outgoing, { status, headers }, body) => {
  outgoing.socket?.setTimeout(idle, () => outgoing.socket?.end());
  outgoing.writeHead(status, [...headers].flat());
  outgoing.end(body);
});
