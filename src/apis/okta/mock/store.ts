import type { OAuthClientCredential } from '../../../../generated/okta/types.js';
import { createIndexed, firstWhere } from '../../../mock/core/indexed.js';
import type { Memory } from '../../../mock/core/vendor.js';
import type { Errors } from './errors.js';
import type { App, AppRecord, Idp, State } from './state.js';

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

/** Some of the apps, under a name that says which. */
export interface AppList {
  readonly name: string;
  matches(app: App): boolean;
}

/** What a client calls itself. */
const keysOf = (record: AppRecord): string[] => {
  const found = asClient(record);
  return found === undefined ? [] : [found.client.client_id];
};

/** The apps of the org, found by id without a search. */
export interface Store {
  readonly state: State;
  /** @throws {RefusalError} when no app has this id */
  find(id: string): AppRecord;
  /** @throws {RefusalError} when no app has this id, or it is no OAuth 2.0 client */
  findClient(id: string): ClientRecord;
  /** @throws {RefusalError} when no identity provider has this id */
  findIdp(id: string): Idp;
  /** The client that calls itself so. */
  clientNamed(clientId: string): ClientRecord | undefined;
  /** So many records at most behind a place in a list. */
  after(ordinal: number, list: AppList, most: number): AppRecord[];
  add(record: AppRecord): void;
  replace(record: AppRecord, app: App): void;
  remove(record: AppRecord): void;
  /** A serial number for a certificate: the moment, or the next that is not taken. Issuer and number together name one. */
  nextSerial(moment: number): number;
}

export function createStore(memory: Memory<State>, errors: Errors): Store {
  let indexed: State | undefined;
  let apps = createIndexed(keysOf);

  const index = (record: AppRecord) => apps.put(record.app.id, record);
  /** A reset or a restoration puts another state in the place of the one that was indexed. */
  const current = (): State => {
    const state = memory.current;
    if (state !== indexed) {
      apps = createIndexed(keysOf);
      state.apps.forEach(index);
      indexed = state;
    }
    return state;
  };

  const find = (id: string): AppRecord => {
    current();
    const record = apps.get(id);
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
    findIdp(id) {
      const idp = current().idps.find((one) => one.id === id);
      if (idp === undefined) throw errors.notFound(id, 'IdpTrust');
      return idp;
    },
    clientNamed(clientId) {
      current();
      const [first] = apps.withKey(clientId);
      return first && asClient(first.one);
    },
    after(ordinal, { name, matches }, most) {
      current();
      const list = apps.select(name, { passes: ({ app }) => matches(app) });
      const start = firstWhere(list, ({ one }) => one.ordinal > ordinal);
      return list.slice(start, start + most).map(({ one }) => one);
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
      index(record);
    },
    remove(record) {
      const state = current();
      const { tokens } = state;
      const { id } = record.app;
      state.apps.splice(
        firstWhere(state.apps, ({ ordinal }) => ordinal >= record.ordinal),
        1,
      );
      apps.remove(id);
      for (const [token, { appId }] of Object.entries(tokens)) if (appId === id) delete tokens[token];
    },
    nextSerial(moment) {
      const state = current();
      state.lastSerial = Math.max(moment, state.lastSerial + 1);
      return state.lastSerial;
    },
  };
}
