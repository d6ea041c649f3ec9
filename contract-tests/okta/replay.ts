import { isObject } from '../../src/is-object.js';
import type { Mock } from '../../src/mock.js';
import type { IdMap } from '../kit/replay/id-map.js';
import { parseOrText } from '../kit/replay/recording.js';
import type { Recorded, Replay, Session } from '../kit/replay/replay.js';

type Json = Readonly<Record<string, unknown>>;

/** The shape of answers is that of today since then. */
const today = new Date('2025-06-01');

export const replay: Replay = {
  server: 'https://subdomain.okta.com',
  mock: {},
  runOf: ({ place, entry }) => `${place.split('#')[0]} ${entry._source} ${entry._commit}`,
  // What else is in the org, no recording tells.
  isReplayed: ({ operationId, answer }) =>
    operationId !== undefined && (operationId !== 'listApplications' || answer.status !== 200),
  isOld: ({ answer, date }) => new Date(answer.headers.date ?? date) < today,
  mask(path, value) {
    if (path === '/visibility/appLinks' && isObject(value))
      return Object.fromEntries(Object.entries(value).map(([name, shown]) => [countless(name), shown]));
    if (typeof value !== 'string') return value;
    if (path === '/name') return countless(value);
    if (path === '') return nameIdFormats(value);
    if (/\/(id|orn|created|lastUpdated|expiresAt|kid|errorId|client_id|client_secret|n|x5t#S256)$/.test(path))
      return '…';
    if (/\/x5c\/0$|\/href$|^\/_links\/appLinks\/\d+\/name$/.test(path)) return '…';
    return value;
  },
  isUnordered: (path) => path === '/_links/appLinks',
  start: (mock, ids, run) => createSession(mock, ids, run),
};

/** The name of a custom app, or of its link. The org in it, and how many there were of the label, no recording tells. */
const countless = (name: string) => name.replace(/^[^_]+_(.*)_\d+(?=$|_link$)/, '…_$1_…');

/** Of metadata only the formats are compared: the rest is names and certificates. */
function nameIdFormats(text: string): unknown {
  const formats = [...text.matchAll(/<md:NameIDFormat>([^<]*)/g)].map(([, format]) => format);
  return formats.length > 0 ? formats : text;
}

function createSession(mock: Mock, ids: IdMap, run: readonly Recorded[]): Session {
  const arranged = new Set<unknown>();
  const appOf = ({ target }: Recorded) => /^\/api\/v1\/apps\/([^/?]+)/.exec(target)?.[1];
  const isCreate = ({ operationId }: Recorded) => operationId === 'createApplication';

  const call = async (method: string, target: string, body?: unknown): Promise<unknown> => {
    const headers = { Authorization: 'SSWS keyspec-admin', 'Content-Type': 'application/json' };
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await mock(new Request(`${replay.server}${target}`, { method, headers, body: sent }));
    return response.ok ? parseOrText(await response.text()) : undefined;
  };

  /** Makes an app that answers as the recorded one did. */
  async function arrangeApp(recorded: Json): Promise<boolean> {
    const { id, orn, name, status, created, lastUpdated, features, universalLogout, credentials, _links, ...rest } =
      recorded;
    const { signing, ...kept } = isObject(credentials) ? credentials : {};
    const isCustom = /_\d+$/.test(String(name));
    const body = { ...rest, ...(!isCustom && { name }), credentials: kept };
    const made = await call('POST', `/api/v1/apps?activate=${status === 'ACTIVE'}`, body);
    if (!isObject(made)) return false;
    learnApp(recorded, made);
    return true;
  }

  function learnApp(recorded: Json, made: Json) {
    arranged.add(recorded.id);
    ids.pair(recorded.id, made.id);
    if (recorded.name !== made.name) ids.pair(recorded.name, made.name);
    ids.pair(kidOf(recorded), kidOf(made));
  }

  function learnKeys(recorded: readonly unknown[], made: readonly unknown[]) {
    const kids = (keys: readonly unknown[]) => keys.map((key) => (isObject(key) ? key.kid : undefined));
    const mocked = kids(made);
    const known = new Set(kids(recorded));
    const free = mocked.filter((kid) => !known.has(kid));
    for (const kid of kids(recorded)) if (!mocked.includes(kid)) ids.pair(kid, free.shift());
  }

  const recordedApp = (id: string) =>
    run
      .map(({ received }) => received)
      .find((body): body is Json => isObject(body) && body.id === id && 'signOnMode' in body);

  return {
    async arrange(exchange) {
      const { answer, received, requestBody } = exchange;
      // Some recorders leave the request's body out.
      if (isCreate(exchange) && requestBody === '') {
        if (isObject(received) && 'signOnMode' in received) await arrangeApp(received);
        return false;
      }
      const id = appOf(exchange);
      if (id === undefined || arranged.has(id) || answer.status >= 300) return true;
      const recorded = recordedApp(id);
      return recorded !== undefined && arrangeApp(recorded);
    },
    headers: () => ({ authorization: 'SSWS keyspec-admin' }),
    guesses: {},
    async learn(exchange, { status, body }) {
      const { received } = exchange;
      if (isCreate(exchange) && isObject(received) && 'signOnMode' in received) {
        if (status === 200 && isObject(body)) learnApp(received, body);
        else if (exchange.answer.status === 200) await arrangeApp(received);
      }
      if (Array.isArray(received) && Array.isArray(body)) learnKeys(received, body);
      if (isObject(received) && isObject(body) && 'kid' in received) ids.pair(received.kid, body.kid);
    },
  };
}

function kidOf({ credentials }: Json): unknown {
  const signing = isObject(credentials) ? credentials.signing : undefined;
  return isObject(signing) ? signing.kid : undefined;
}
