import type { KeyHolder } from './state.js';

/** The apps or the identity providers: both hold signing keys, and requests for certificates. */
export interface KeyHolders {
  /** As addresses call them. */
  readonly kind: 'apps' | 'idps';
  /** @throws {RefusalError} when there is none with this id */
  find(id: string): KeyHolder;
}

/** Where the keys of one of them are. */
export const credentialsOf = ({ kind }: KeyHolders, id: string, origin: string): string =>
  `${origin}/api/v1/${kind}/${id}/credentials`;
