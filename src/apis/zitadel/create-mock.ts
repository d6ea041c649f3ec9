import { createMock as createCore } from '../../mock/core/create-mock.js';
import type { MockOptions as CoreOptions, Mock } from '../../mock/core/mock-interface.js';
import type { CommonDocument } from '../../mock/core/start/document.js';
import type { ZitadelWorld } from './mock/start-document.js';
import { createMockedVendor } from './mocked.js';

export * from '../../mock/core/mock-exports.js';
export type { ZitadelWorld };

/** How a mock of ZITADEL behaves, and what it starts with. */
export interface MockOptions extends Omit<CoreOptions, 'world'> {
  /**
   * What the mock starts with, as far as it matters; the rest is made up. Times may be counted from now: `-P7D`. `empty` is
   * a world with next to nothing in it. @defaultValue the example world
   */
  readonly world?: 'empty' | (CommonDocument & { readonly zitadel?: ZitadelWorld });
}

/**
 * A mock of ZITADEL alone, which remembers: `createMock` of `keyspec/mock` without the other APIs.
 *
 * ```ts
 * const mock = createMock({ seed: 1 });
 * const client = createZitadelClient({ baseUrl: 'https://acme.zitadel.cloud', accessToken: 'keyspec-admin', fetch: mock });
 * ```
 */
export const createMock = (options?: MockOptions): Mock => createCore([createMockedVendor()], options);
