import { description as commercelayer } from '../generated/commercelayer/description.js';
import { description as okta } from '../generated/okta/description.js';
import { description as zitadel } from '../generated/zitadel/description.js';
import { createVendor as createCommerceLayer } from './apis/commercelayer/mock/vendor.js';
import { createVendor as createOkta } from './apis/okta/mock/vendor.js';
import { createVendor as createZitadel } from './apis/zitadel/mock/vendor.js';
import type { MockOptions as CoreOptions, Mock } from './mock/core/create-mock.js';
import { createMock as createCore } from './mock/core/create-mock.js';
import type { Vendor } from './mock/core/vendor.js';

export type { Mock, Snapshot } from './mock/core/create-mock.js';
export { knownTokens as tokens } from './mock/core/tokens.js';

/** Each API's server, made from its description. */
const vendors = {
  okta: () => createOkta(JSON.parse(okta)),
  zitadel: () => createZitadel(JSON.parse(zitadel)),
  commercelayer: () => createCommerceLayer(JSON.parse(commercelayer)),
} satisfies Record<string, () => Vendor>;

/** An API that can be mocked. */
export type MockedApi = keyof typeof vendors;

export const mockedApis = Object.keys(vendors).filter(isMockedApi);

export function isMockedApi(name: string): name is MockedApi {
  return Object.hasOwn(vendors, name);
}

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
export function createMock({ apis = mockedApis, ...options }: MockOptions = {}): Mock {
  return createCore(
    apis.map((api) => vendors[api]()),
    options,
  );
}
