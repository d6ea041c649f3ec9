import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Description } from '../description/description.js';
import { findSecrets } from '../drift/secrets.js';
import { createMask, type Mask } from '../http/mask.js';
import { explainListenError } from '../http/server.js';
import { createForwarder, type Forwarded } from './forward.js';
import { toHarEntry } from './har-entry.js';
import { createForwardedJudge, type JudgedExchange } from './judge.js';
import type { Recorder } from './record.js';

export interface ProxyOptions {
  readonly description: Description;
  /** The provider, without a slash at its end. */
  readonly provider: string;
  readonly port: number;
  readonly host: string;
  /** Gets each exchange, without what is secret in it. */
  readonly recorder?: Recorder | undefined;
  /** @param mask for the secrets that were met so far */
  readonly onExchange: (judged: JudgedExchange, mask: Mask) => void;
}

export interface RunningProxy {
  /** Where it listens, `http://127.0.0.1:4020`. */
  readonly url: string;
  /** Takes no new request, waits a while for those under way, then resolves. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way get when the proxy ends. */
const grace = 2_000;

/** A secret that is shorter may be any word. */
const minSecret = 8;

/**
 * Passes requests on to a provider, and judges each exchange by the description of its API.
 *
 * @throws {UsageError} when the port is taken or the host is not one of this machine.
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { description, provider, port, host, recorder, onExchange } = options;
  const judge = await createForwardedJudge(description);
  const secrets = new Set<string>();
  let mask = createMask([]);
  const hear = async (forwarded: Forwarded) => {
    const judged = await judge(forwarded);
    const before = secrets.size;
    for (const secret of findSecrets([judged.read.exchange])) if (secret.length >= minSecret) secrets.add(secret);
    if (secrets.size > before) mask = createMask([...secrets]);
    recorder?.add(toHarEntry(judged.read, mask));
    onExchange(judged, mask);
  };
  // One after the other, in the order in which they ended.
  let hearing = Promise.resolve();
  const server = createForwarder(provider, (forwarded) => {
    hearing = hearing.then(() => hear(forwarded));
  });
  const underWay = new Set<Promise<void>>();
  server.on('request', (_, outgoing) => {
    const over = new Promise<void>((resolve) => outgoing.once('close', resolve));
    underWay.add(over);
    over.then(() => underWay.delete(over));
  });
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw explainListenError(error, host, port);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), grace);
      await closed;
      clearTimeout(timer);
      // What was cut off is told of only after that.
      await Promise.all(underWay);
      await hearing;
    },
  };
}
