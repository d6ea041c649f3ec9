import { type APIRequestContext, test as base, request } from '@playwright/test';

interface Fixtures {
  /** The paths of the mock itself, in the world of the test. */
  readonly mock: APIRequestContext;
}

/** A test in a world of its own: every request of its page and of `mock` names it. */
export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({ baseURL: _ }, use, { testId, retry }) => use({ 'X-Keyspec-World': `${testId}-${retry}` }),
  mock: async ({ extraHTTPHeaders }, use, { config }) => {
    const context = await request.newContext({
      baseURL: `${config.metadata.mock}/__keyspec/`,
      ...(extraHTTPHeaders && { extraHTTPHeaders }),
    });
    await use(context);
    await context.dispose();
  },
});

export { expect } from '@playwright/test';
