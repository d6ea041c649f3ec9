import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { messageOf } from '../error-message.js';
import { type Collected, collect } from './collect.js';
import { locationFor } from './location.js';

/** An exchange as it went through, byte for byte. */
export interface Forwarded {
  readonly started: Date;
  /** Milliseconds until the answer was complete. */
  readonly time: number;
  readonly method: string;
  /** At the provider. */
  readonly url: URL;
  /** Path and query, as they were sent. */
  readonly target: string;
  readonly requestHeaders: RawHeaders;
  readonly requestBody: Collected;
  /** None when the provider gave no answer, or it broke off. */
  readonly answer: ForwardedAnswer | undefined;
  /** Why there is no answer. */
  readonly failure: string | undefined;
}

export interface ForwardedAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
  readonly body: Collected;
}

/** Names and values, as they came. */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** What concerns one connection and not the message (RFC 9110, 7.6.1), and what this proxy says for itself. */
const hopByHop = [
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'],
  ...['proxy-authorization', 'proxy-authenticate', 'expect'],
];

/**
 * A server that passes each request on to a provider and each answer back, as they come, and tells of each exchange when it
 * is over.
 *
 * @param provider an http(s) URL without a slash at its end
 */
export function createForwarder(provider: string, onExchange: (exchange: Forwarded) => void): Server {
  const server = createServer(
    { keepAliveTimeout: 65_000, requireHostHeader: false },
    forwarderTo(provider, onExchange),
  );
  // A client that takes this for a proxy to everywhere would see a connection that breaks off.
  server.on('connect', (_, socket) => {
    socket.on('error', () => {});
    socket.end(`HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\n${noTunnel}\n`);
  });
  return server;
}

const noTunnel = 'CONNECT is not passed on. Give the client the address of this proxy as the address of the API.';

const forwarderTo =
  (provider: string, onExchange: (exchange: Forwarded) => void): RequestListener =>
  (incoming, outgoing) => {
    const started = new Date();
    const begun = performance.now();
    const target = targetOf(incoming.url ?? '/');
    const url = new URL(provider + target);
    const method = incoming.method ?? 'GET';
    const requestHeaders = pairs(incoming.rawHeaders);
    const requestBody = collect(incoming);
    let isTold = false;
    const tell = (answer: ForwardedAnswer | undefined, failure?: string) => {
      if (isTold) return;
      isTold = true;
      const time = performance.now() - begun;
      onExchange({
        ...{ started, time, method, url, target, requestHeaders, requestBody: requestBody(), answer, failure },
      });
    };

    const sent = [...endToEnd(requestHeaders).filter(([name]) => !is(name, 'host')), ['Via', '1.1 keyspec'] as const];
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const upstream = send(url, {
      method,
      // The path as it was sent: a URL would work out `..` and encode anew.
      path: new URL(provider).pathname.replace(/\/$/, '') + target,
      headers: ['Host', url.host, ...sent.flat()],
      setHost: false,
    });
    upstream.on('error', (error) => {
      const failure = describeFailure(error);
      tell(undefined, failure);
      refuse(outgoing, failure);
    });
    upstream.on('response', (answer) => {
      const body = collect(answer);
      const headers = pairs(answer.rawHeaders);
      const status = answer.statusCode ?? 0;
      const statusText = answer.statusMessage ?? '';
      answer.on('end', () => tell({ status, statusText, headers, body: body() }));
      answer.on('error', (error) => {
        tell(undefined, `the answer broke off: ${describeFailure(error)}`);
        outgoing.destroy();
      });
      try {
        const here = `http://${incoming.headers.host ?? ''}`;
        const passedOn = endToEnd(headers).map(([name, value]) =>
          is(name, 'location')
            ? ([name, locationFor({ location: value, url, provider, here })] as const)
            : ([name, value] as const),
        );
        outgoing.writeHead(status, statusText.replace(/[^\t\x20-\x7e]/g, ' '), passedOn.flat());
      } catch (error) {
        const failure = describeFailure(error);
        tell(undefined, failure);
        upstream.destroy();
        refuse(outgoing, failure);
        return;
      }
      answer.pipe(outgoing);
    });
    // Who asked went away: nobody waits for the answer.
    outgoing.on('close', () => {
      if (outgoing.writableFinished) return;
      tell(undefined, 'the client went away');
      upstream.destroy();
    });
    incoming.pipe(upstream);
  };

/** Path and query. A client that was told of a proxy names the whole URL. */
function targetOf(asked: string): string {
  if (asked.startsWith('/')) return asked;
  const url = URL.canParse(asked) ? new URL(asked) : undefined;
  return url === undefined ? '/' : url.pathname + url.search;
}

const is = (name: string, other: string) => name.toLowerCase() === other;

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}

/** Without what concerns a connection: by its name, or because `Connection` says so. */
function endToEnd(headers: RawHeaders): RawHeaders {
  const named = headers.flatMap(([name, value]) =>
    is(name, 'connection') ? value.toLowerCase().split(/\s*,\s*/) : [],
  );
  const dropped = new Set([...hopByHop, ...named]);
  return headers.filter(([name]) => !dropped.has(name.toLowerCase()));
}

function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = messageOf(error);
  const hint = /CERT|SIGNATURE|ISSUER/.test(code)
    ? '; NODE_EXTRA_CA_CERTS names a file with the certificate of your own authority'
    : '';
  return (message.includes(code) ? message : `${message} (${code})`) + hint;
}

/** No answer of the provider's: 502, and why. */
function refuse(outgoing: ServerResponse<IncomingMessage>, detail: string): void {
  if (outgoing.headersSent) return void outgoing.destroy();
  const problem = { type: 'about:blank', title: 'Bad Gateway', status: 502, detail };
  outgoing.writeHead(502, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(problem));
}
