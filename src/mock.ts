import { type ApiName, apiNames, apis as registry } from './apis/index.js';
import { createMock as createCore } from './mock/core/create-mock.js';
import type { MockOptions as CoreOptions, Mock } from './mock/core/mock-interface.js';

export { apiNames as mockedApis, isApiName as isMockedApi } from './apis/index.js';
export * from './mock/core/mock-exports.js';

/** An API that can be mocked. */
export type MockedApi = ApiName;

export interface MockOptions extends CoreOptions {
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
export function createMock({ apis = apiNames, ...options }: MockOptions = {}): Mock {
  return createCore(
    apis.map((api) => registry[api].createVendor()),
    options,
  );
}
