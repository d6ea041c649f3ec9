import type { Store } from './store.js';
import type { View } from './user-view.js';

/** What the rules of a resource are told of a request. */
export interface Context {
  readonly store: Store;
  readonly view: View;
  /** The organization that the request is about, as far as it is known. */
  readonly owner: string | undefined;
  /** When it happens. */
  readonly now: string;
}
