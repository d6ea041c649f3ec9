import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { groupBy } from '../../../src/group-by.js';
import { listen } from '../../../src/http/server.js';
import { createMock, type MockedApi } from '../../../src/mock.js';
import { differences } from './differences.js';
import { createIdMap, type IdMap } from './id-map.js';
import { parseOrText } from './recording.js';
import type { Recorded, Replay, Replayed, Session } from './replay.js';

/** How an exchange went. */
export interface Result {
  readonly exchange: Recorded;
  readonly answer: Replayed;
  /** Where the body differs. */
  readonly differences: readonly string[];
  /** The state that had to be guessed for this answer. */
  readonly guess: string | undefined;
}

/** Every exchange with its result; nothing, when the recording does not tell the state it needs. */
export async function* play(
  replay: Replay,
  api: MockedApi,
  recorded: readonly Recorded[],
): AsyncGenerator<Result | undefined> {
  const runs = groupBy(recorded, (exchange) => replay.runOf(exchange));
  for (const run of runs.values()) yield* playRun(replay, api, run);
}

async function* playRun(replay: Replay, api: MockedApi, run: readonly Recorded[]): AsyncGenerator<Result | undefined> {
  const mock = createMock({ seed: 1, ...replay.mock, apis: [api] });
  const ids = createIdMap();
  const session = replay.start(mock, ids, run);
  const server = await listen(mock, { port: 0, host: '127.0.0.1' });
  const ask = (exchange: Recorded) => send(exchange, session, ids, server.url, replay.server);
  const judge = (exchange: Recorded, answer: Replayed, guess?: string): Result => ({
    exchange,
    answer,
    differences: exchange.bodyRecorded
      ? differences(exchange.received, answer.body, {
          mask: (path, value) => replay.mask(path, value, exchange),
          isUnordered: (path) => replay.isUnordered(path),
          allowMore: replay.isOld(exchange),
        })
      : [],
    guess,
  });
  try {
    for (const exchange of run.filter((one) => replay.isReplayed(one))) {
      if (!(await session.arrange(exchange))) {
        yield undefined;
        continue;
      }
      const before = mock.snapshot();
      let result = judge(exchange, await ask(exchange));
      for (const [name, guess] of Object.entries(session.guesses)) {
        if (agrees(result)) break;
        const after = mock.snapshot();
        mock.restore(before);
        const other = guess(exchange, result.answer) ? judge(exchange, await ask(exchange), name) : undefined;
        if (other !== undefined && isNearer(other, result)) result = other;
        else mock.restore(after);
      }
      await session.learn(exchange, result.answer);
      yield result;
    }
  } finally {
    await server.close();
  }
}

export const hasSameStatus = ({ exchange, answer }: Result) => exchange.answer.status === answer.status;
export const agrees = (result: Result) => hasSameStatus(result) && result.differences.length === 0;

const isNearer = (one: Result, other: Result) => agrees(one) || (hasSameStatus(one) && !hasSameStatus(other));

/** Headers that belong to a connection, not to what was asked. */
const ownHeaders = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'accept-encoding']);

async function send(
  exchange: Recorded,
  session: Session,
  ids: IdMap,
  mockUrl: string,
  recordedUrl: string,
): Promise<Replayed> {
  const { hostname, port } = new URL(mockUrl);
  const recorded = Object.entries(exchange.requestHeaders).filter(([name]) => !ownHeaders.has(name));
  const body = Buffer.from(ids.toMock(exchange.requestBody));
  const headers = {
    ...Object.fromEntries(recorded.map(([name, value]) => [name, ids.toMock(value)])),
    ...session.headers(exchange),
    ...(body.length > 0 && { 'content-length': String(body.length) }),
  };
  // Not `fetch`, which tidies a path up.
  const call = request({ hostname, port, method: exchange.method, path: ids.toMock(exchange.target), headers });
  call.end(body);
  const [response]: IncomingMessage[] = await once(call, 'response');
  if (response === undefined) throw new Error('no response');
  const answered = ids.toRecorded((await text(response)).replaceAll(mockUrl, recordedUrl));
  return { status: response.statusCode ?? 0, text: answered, body: parseOrText(answered) };
}
