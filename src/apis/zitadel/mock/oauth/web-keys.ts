import type { WebKey as WebKeyView } from '../../../../../generated/zitadel/types.js';
import { signRs256 } from '../../../../mock/core/oauth/jws.js';
import type { Instance } from '../instance.js';
import type { State, WebKey } from '../state.js';

/** Signs tokens, and shows the keys that verify them. */
export interface WebKeys {
  sign(claims: Readonly<Record<string, unknown>>): Promise<string>;
  /** The key that signs, and the one that will sign next. */
  list(): Promise<WebKeyView[]>;
}

/** The keys are made when they are needed for the first time, and kept in the state, so that tokens outlive the process. */
export function createWebKeys(instance: Instance): WebKeys {
  const making = new WeakMap<State, Promise<readonly WebKey[]>>();
  const keysOf = (state: State): Promise<readonly WebKey[]> => {
    const known = making.get(state) ?? fill(state);
    making.set(state, known);
    return known;
  };
  const fill = async (state: State): Promise<readonly WebKey[]> => {
    while (state.webKeys.length < 2) {
      const privateKey = await instance.tools.keys.next();
      state.webKeys.push({ id: instance.nextId(), privateKey });
    }
    return state.webKeys;
  };

  return {
    async sign(claims) {
      const [active] = await keysOf(instance.memory.current);
      if (active === undefined) throw new Error('no web key was made');
      return signRs256(active.privateKey, { kid: active.id, typ: 'JWT' }, claims);
    },
    list: async () =>
      (await keysOf(instance.memory.current)).map(({ id, privateKey: { n = '', e = '' } }) => ({
        use: 'sig',
        kty: 'RSA',
        kid: id,
        alg: 'RS256',
        n,
        e,
      })),
  };
}
