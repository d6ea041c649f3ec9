import type { Clock } from '../../../mock/core/clock.js';
import type { Errors } from './errors.js';
import type { Ids } from './ids.js';
import type { Store } from './store.js';

/** What the operations on OAuth 2.0 clients are made of. */
export interface ClientParts {
  readonly clock: Clock;
  readonly errors: Errors;
  readonly ids: Ids;
  readonly prune: (schema: string, body: unknown) => void;
  readonly store: Store;
}
