import type { Description } from '../description/description.js';
import { createMask, type Mask } from '../http/mask.js';
import { UsageError } from '../usage-error.js';
import { createExchangeRouter } from './exchange-judge.js';
import { type Exchange, type ReadAttachment, readEntry } from './har.js';
import { entriesOf } from './har-entries.js';
import { findSecrets } from './secrets.js';
import { serversOf, withinServers } from './servers.js';
import { isUnanswered } from './unanswered.js';

/** A HAR file: its name, and its text piece by piece. */
export interface TrafficFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
  /** Reads a body that lies beside it. @defaultValue there are none */
  readonly attachment?: ReadAttachment;
}

/** Where an exchange was recorded: the file, and its number in there, counted from 1. */
export interface Place {
  readonly file: string;
  readonly entry: number;
}

/** An exchange with the API that got an answer. */
export interface Recorded extends Place {
  readonly exchange: Exchange;
  /** Below the server. */
  readonly pathname: string;
}

/** What traffic holds besides exchanges with the API. */
export interface Aside {
  /** With other servers. */
  readonly elsewhere: number;
  /** Aborted, answered by a gateway or from the client's own cache (304), or a browser's question whether it may ask. */
  readonly unanswered: number;
  /** Entries that are no exchange. */
  readonly odd: readonly (Place & { readonly reason: string })[];
}

/** Reads recorded traffic, entry by entry. */
export interface TrafficReader {
  read(file: TrafficFile): AsyncGenerator<Recorded>;
  /**
   * What was passed over so far.
   *
   * @throws {UsageError} when no exchange was with the API.
   */
  aside(): Aside;
  /** For the secrets that were met so far. */
  mask(): Mask;
}

/** A shorter one is a word that may stand anywhere. */
const shortestSecret = 6;

/** @param servers where the traffic was recorded. @defaultValue the servers of the description */
export function createTrafficReader(
  description: Description,
  servers: readonly string[] = serversOf(description),
): TrafficReader {
  const secrets = new Set<string>();
  const odd: (Place & { reason: string })[] = [];
  let ofApi = 0;
  let elsewhere = 0;
  let unanswered = 0;
  const find = createExchangeRouter(description);
  /** Other servers that were asked for paths of the description. */
  const lookAlikes = new Set<string>();

  return {
    async *read({ name: file, chunks, attachment = async () => undefined }) {
      let entry = 0;
      for await (const text of entriesOf(file, chunks)) {
        entry += 1;
        const exchange = await readEntry(text, attachment);
        if ('odd' in exchange) {
          odd.push({ file, entry, reason: exchange.odd });
          continue;
        }
        const pathname = withinServers(servers, exchange.url);
        if (pathname === undefined) {
          elsewhere += 1;
          const { origin, pathname: path } = new URL(exchange.url);
          if ('operationId' in find(exchange.method, path)) lookAlikes.add(origin);
          continue;
        }
        ofApi += 1;
        if (isUnanswered(exchange)) {
          unanswered += 1;
          continue;
        }
        for (const secret of findSecrets([exchange])) if (secret.length >= shortestSecret) secrets.add(secret);
        yield { file, entry, exchange, pathname };
      }
    },
    aside() {
      if (ofApi === 0) throw new UsageError(whyNone());
      return { elsewhere, unanswered, odd };
    },
    mask: () => createMask([...secrets]),
  };

  function whyNone(): string {
    const [first] = odd;
    if (elsewhere === 0)
      return first === undefined
        ? 'the traffic holds no exchanges'
        : `none of the ${odd.length} entries is an exchange; of the first, in ${first.file}: ${first.reason}`;
    const hint = [...lookAlikes].slice(0, 3).map((origin) => `--server ${origin}`);
    return (
      `none of the ${elsewhere + odd.length} recorded exchanges is with ${servers.join(' or ')}; ` +
      (hint.length > 0 ? `there are such paths elsewhere: try ${hint.join(' ')}` : 'say with --server where the API is')
    );
  }
}
