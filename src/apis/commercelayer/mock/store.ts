import type { Call } from '../../../mock/core/call.js';
import { alphabets } from '../../../mock/core/random.js';
import type { Memory, Tools } from '../../../mock/core/vendor.js';
import { own } from '../../../mock/jsonapi/source.js';
import { accessDenied } from './errors.js';
import type { State } from './state.js';
import { createTables, type Tables } from './tables.js';
import { createView, type View } from './user-view.js';
import { users } from './world.js';

/** What behaviours work with. */
export interface Store {
  readonly state: State;
  readonly tables: Tables;
  readonly tools: Tools;
  /** What somebody without a token sees: nothing. */
  viewOfNobody(call: Pick<Call, 'origin'>): View;
  /** What the caller sees. @throws {RefusalError} when the token is none, ran out, or is not meant for this API */
  view(call: Pick<Call, 'headers' | 'origin'>): View;
  /** An id that no record has. */
  newId(): string;
  /** Now, as resources write it; later than `previous` in any case. */
  timestamp(previous?: string): string;
}

/** The scope without which a token is not meant for this API. */
export const requiredScope = 'provisioning-api';

export const bearerToken = (headers: Headers): string | undefined =>
  /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1];

export function createStore(memory: Memory<State>, tools: Tools): Store {
  /** The user for whom a token stands. A token of another scope, such as the outsider's, stands for none here. */
  const userOf = (token: string | undefined): string | undefined => {
    if (token === undefined) return undefined;
    const holder = own(tools.tokens, token);
    if (holder !== undefined)
      return holder === 'outsider' ? undefined : holder === 'reader' ? users.reader : users.admin;
    const issued = own(memory.current.tokens, token);
    if (issued === undefined || issued.expiresAt * 1000 <= tools.clock()) return undefined;
    return issued.scope.split(' ').includes(requiredScope) ? (issued.user ?? undefined) : undefined;
  };

  let indexed: { readonly state: State; readonly tables: Tables } | undefined;
  /** A reset or a restoration puts another state in the place of the one that was indexed. */
  const tables = (): Tables => {
    const state = memory.current;
    if (indexed?.state !== state) indexed = { state, tables: createTables(state) };
    return indexed.tables;
  };

  return {
    get tables() {
      return tables();
    },
    get state() {
      return memory.current;
    },
    tools,
    view({ headers, origin }) {
      const user = userOf(bearerToken(headers));
      if (user === undefined) throw accessDenied();
      return createView(tables(), user, origin, tools.clock());
    },
    viewOfNobody: ({ origin }) => createView(tables(), '', origin, tools.clock()),
    newId() {
      for (;;) {
        // A letter first: an object would sort an id of digits alone before the others.
        const { random } = tools;
        const id = random.text(1, alphabets.lower) + random.text(9, alphabets.alphanumeric);
        if (!Object.values(memory.current.records).some((collection) => Object.hasOwn(collection, id))) return id;
      }
    },
    timestamp(previous) {
      const now = tools.clock();
      return new Date(previous === undefined ? now : Math.max(now, Date.parse(previous) + 1)).toISOString();
    },
  };
}
