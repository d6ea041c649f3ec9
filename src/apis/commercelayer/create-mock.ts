import { createMock as createCore } from '../../mock/core/create-mock.js';
import type { Mock, MockOptions } from '../../mock/core/mock-interface.js';
import { createMockedVendor } from './mocked.js';

export * from '../../mock/core/mock-exports.js';
export type { MockOptions };

/**
 * A mock of Commerce Layer alone, which remembers: `createMock` of `keyspec/mock` without the other APIs.
 *
 * ```ts
 * const mock = createMock({ seed: 1 });
 * const client = createCommerceLayerClient({ accessToken: 'keyspec-admin', fetch: mock });
 * ```
 */
export const createMock = (options?: MockOptions): Mock => createCore([createMockedVendor()], options);
