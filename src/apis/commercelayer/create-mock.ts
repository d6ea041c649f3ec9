import { createMock as createCore } from '../../mock/core/create-mock.js';
import type { MockOptions as CoreOptions, Mock } from '../../mock/core/mock-interface.js';
import type { CommonDocument } from '../../mock/core/start/document.js';
import type { CommerceLayerWorld } from './mock/start-document.js';
import { createMockedVendor } from './mocked.js';

export * from '../../mock/core/mock-exports.js';
export type { CommerceLayerWorld };

/** How a mock of Commerce Layer behaves, and what it starts with. */
export interface MockOptions extends Omit<CoreOptions, 'world'> {
  /**
   * What the mock starts with, as far as it matters; the rest is made up. Times may be counted from now: `-P7D`. `empty` is
   * a world with next to nothing in it. @defaultValue the example world
   */
  readonly world?: 'empty' | (CommonDocument & { readonly commercelayer?: CommerceLayerWorld });
}

/**
 * A mock of Commerce Layer alone, which remembers: `createMock` of `keyspec/mock` without the other APIs.
 *
 * ```ts
 * const mock = createMock({ seed: 1 });
 * const client = createCommerceLayerClient({ accessToken: 'keyspec-admin', fetch: mock });
 * ```
 */
export const createMock = (options?: MockOptions): Mock => createCore([createMockedVendor()], options);
