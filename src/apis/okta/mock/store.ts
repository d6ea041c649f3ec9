import type { OAuthClientCredential } from '../../../../generated/okta/types.js';
import type { Memory } from '../../../mock/core/vendor.js';
import type { Errors } from './errors.js';
import type { App, AppRecord, State } from './state.js';

/** An app that is an OAuth 2.0 client, and what it is as one. */
export interface ClientRecord {
  readonly record: AppRecord;
  readonly app: ClientApp;
  readonly client: OAuthClientCredential;
}

type ClientApp = Extract<App, { signOnMode: 'OPENID_CONNECT' }>;

function asClient(record: AppRecord): ClientRecord | undefined {
  const { app } = record;
  const client = app.signOnMode === 'OPENID_CONNECT' ? app.credentials.oauthClient : undefined;
  return app.signOnMode === 'OPENID_CONNECT' && client ? { record, app, client } : undefined;
}

/** The apps of the org, found by id without a search. */
export interface Store {
  readonly state: State;
  /** @throws {RefusalError} when no app has this id */
  find(id: string): AppRecord;
  /** @throws {RefusalError} when no app has this id, or it is no OAuth 2.0 client */
  findClient(id: string): ClientRecord;
  /** The client that calls itself so. */
  clientNamed(clientId: string): ClientRecord | undefined;
  /** The records behind a place in the list. */
  after(ordinal: number): Iterable<AppRecord>;
  add(record: AppRecord): void;
  replace(record: AppRecord, app: App): void;
  remove(record: AppRecord): void;
  /** A serial number for a certificate: the moment, or the next that is not taken. Issuer and number together name one. */
  nextSerial(moment: number): number;
}

export function createStore(memory: Memory<State>, errors: Errors): Store {
  let indexed: State | undefined;
  const byId = new Map<string, AppRecord>();

  const index = (record: AppRecord) => byId.set(record.app.id, record);
  /** A reset or a restoration puts another state in the place of the one that was indexed. */
  const current = (): State => {
    const state = memory.current;
    if (state !== indexed) {
      byId.clear();
      state.apps.forEach(index);
      indexed = state;
    }
    return state;
  };

  const find = (id: string): AppRecord => {
    current();
    const record = byId.get(id);
    if (record === undefined) throw errors.notFound(id, 'AppInstance');
    return record;
  };

  return {
    get state() {
      return current();
    },
    find,
    findClient(id) {
      const found = asClient(find(id));
      if (found === undefined) throw errors.notFound(id, 'OAuth2AppInstance');
      return found;
    },
    clientNamed(clientId) {
      const { apps } = current();
      // Nearly always the id of the app.
      const record = byId.get(clientId);
      for (const each of record === undefined ? apps : [record, ...apps]) {
        const found = asClient(each);
        if (found?.client.client_id === clientId) return found;
      }
      return undefined;
    },
    *after(ordinal) {
      const { apps } = current();
      for (let place = firstAfter(apps, ordinal); place < apps.length; place += 1) {
        const record = apps[place];
        if (record !== undefined) yield record;
      }
    },
    add(record) {
      const state = current();
      state.apps.push(record);
      state.lastOrdinal = record.ordinal;
      // As the state has it, so that it notes what becomes of it.
      state.apps.slice(-1).forEach(index);
    },
    replace(record, app) {
      current();
      record.app = app;
    },
    remove(record) {
      const { apps, tokens } = current();
      const { id } = record.app;
      apps.splice(firstAfter(apps, record.ordinal - 1), 1);
      byId.delete(id);
      for (const [token, { appId }] of Object.entries(tokens)) if (appId === id) delete tokens[token];
    },
    nextSerial(moment) {
      const state = current();
      state.lastSerial = Math.max(moment, state.lastSerial + 1);
      return state.lastSerial;
    },
  };
}

/** The place of the first record whose ordinal is higher. */
function firstAfter(apps: readonly AppRecord[], ordinal: number): number {
  let low = 0;
  let high = apps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((apps[middle]?.ordinal ?? Number.POSITIVE_INFINITY) > ordinal) high = middle;
    else low = middle + 1;
  }
  return low;
}
