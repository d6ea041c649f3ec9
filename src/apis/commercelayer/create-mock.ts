import { createMock as createCore } from '../../mock/core/create-mock.js';
import type { Mock, MockOptions } from '../../mock/core/mock-interface.js';
import { createMockedVendor } from './mocked.js';

export type { MockClock } from '../../mock/core/clock.js';
export type { Fault } from '../../mock/core/fault.js';
export { knownTokens as tokens } from '../../mock/core/known-tokens.js';
export type { Mock, MockOptions, World } from '../../mock/core/mock-interface.js';
export type { LoggedRequest } from '../../mock/core/request-log.js';
export type { Snapshot } from '../../mock/core/snapshot.js';

/**
 * A mock of Commerce Layer alone, which remembers: `createMock` of `keyspec/mock` without the other APIs.
 *
 * ```ts
 * const mock = createMock({ seed: 1 });
 * const client = createCommerceLayerClient({ accessToken: 'keyspec-admin', fetch: mock });
 * ```
 */
export const createMock = (options?: MockOptions): Mock => createCore([createMockedVendor()], options);
