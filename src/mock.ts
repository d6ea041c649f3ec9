import {
  type ApiName,
  apiNames,
  type CommerceLayerWorld,
  type OktaWorld,
  apis as registry,
  type ZitadelWorld,
} from './apis/index.js';
import { createMock as createCore } from './mock/core/create-mock.js';
import type { MockOptions as CoreOptions, Mock } from './mock/core/mock-interface.js';
import { type CommonDocument, withoutParts } from './mock/core/start/document.js';

export type { CommerceLayerWorld, OktaWorld, ZitadelWorld } from './apis/index.js';
export { apiNames as mockedApis, isApiName as isMockedApi } from './apis/index.js';
export * from './mock/core/mock-exports.js';

/** An API that can be mocked. */
export type MockedApi = ApiName;

/** What a mock starts with, API by API. An API that is left out starts with its example world. */
export interface StartWorld extends CommonDocument {
  /** What Okta starts with. */
  readonly okta?: OktaWorld;
  /** What ZITADEL starts with. */
  readonly zitadel?: ZitadelWorld;
  /** What Commerce Layer starts with. */
  readonly commercelayer?: CommerceLayerWorld;
}

/** How a mock behaves, which APIs it has, and what they start with. */
export interface MockOptions extends Omit<CoreOptions, 'world'> {
  /**
   * What the mock starts with, as far as it matters; the rest is made up. Times may be counted from now: `-P7D`. `empty` is
   * a world with next to nothing in it. @defaultValue the example world
   */
  readonly world?: 'empty' | StartWorld;
  /** The APIs to mock. @defaultValue all */
  readonly apis?: readonly MockedApi[];
}

/**
 * A mock of the APIs that remembers: what is created is found again, deleted once, and refused twice. It is a function
 * from request to response, so it answers over HTTP, as the `fetch` of a client in a test, or inside a service worker.
 * It takes the vendors' own paths, on any host.
 *
 * ```ts
 * const mock = createMock({ seed: 1 });
 * const okta = createOktaClient({ orgUrl: 'https://okta.test', apiToken: 'keyspec-admin', fetch: mock });
 * ```
 */
export function createMock({ apis = apiNames, world, ...options }: MockOptions = {}): Mock {
  return createCore(
    apis.map((api) => registry[api].createVendor()),
    {
      ...options,
      world: withoutParts(
        world,
        apiNames.filter((api) => !apis.includes(api)),
      ),
    },
  );
}
