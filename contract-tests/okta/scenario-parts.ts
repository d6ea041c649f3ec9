import type { operations } from '../../generated/okta/types.js';
import {
  type Lifecycle,
  type RequestParts,
  type ScenarioContext,
  type Scenarios,
  valuesOf,
} from '../../src/gate/cases/scenario.js';
import { bookmark, samlApp } from './app-bodies.js';

/** The apps of the guides: the source and the target of a shared key, and the app whose certificate is upgraded. */
export const explained = {
  sourceApp: {
    value: '0oa8ae1t5yev2ajDs0h7',
    description: 'Id of an app that exists. Nothing about it is changed.',
  },
  targetApp: {
    value: '0oa8ae0dv4RGQvjyZ0h7',
    description: 'Id of another app that exists. Nothing about it is changed.',
  },
  tokenApp: {
    value: '0oa8ae3pZd8YxMwRg0h7',
    description: 'Id of an OpenID Connect app that people have given refresh tokens: some of them are revoked.',
  },
  sourceIdp: {
    value: '0oa8ae6yIm7HgVfZp0h7',
    description: 'Id of an identity provider that nobody signs in with: it gets keys, which cannot be removed.',
  },
  targetIdp: {
    value: '0oa8ae7zJn8IhWgAq0h7',
    description: 'Id of another identity provider that nobody signs in with: it gets copies of keys.',
  },
};

export const fixtures = valuesOf(explained);

export type Context = ScenarioContext<operations, typeof fixtures>;

export const unknownIdp = '0oaNobodyHasThisIp0h7';

export const unknownApp = '0oaNobodyHasThisId0h7';

/** An app of the scenario's own. A bookmark, as that one needs no key of its own. */
export const ownApp = (context: Context, activate = true, make = bookmark) =>
  context.call('createApplication', { query: { activate }, body: make(context.unique('keyspec')) });

export const ownSamlApp = (context: Context) => ownApp(context, true, samlApp);

export const app = () => ({ path: { appId: fixtures.sourceApp } });

/** The refusals that every operation documents, provoked with a request that would otherwise succeed. */
export const refusals = (request: (context: Context) => RequestParts | Promise<RequestParts>) =>
  ({
    401: { as: 'stranger', request },
    403: { as: 'outsider', request },
    429: { as: 'limited', request },
  }) as const;

/** The refusals of an operation on something, provoked with a request for what is not there, and the answer to that. */
export const missing = (request: () => RequestParts) => ({ ...refusals(request), 404: { request } }) as const;

export const appNotFound = { request: () => ({ path: { appId: unknownApp } }) };

/** How something comes and goes that is read and removed by its path alone. */
export const comesAndGoes = (
  create: (context: Context) => Promise<RequestParts>,
  read: keyof operations,
  remove?: keyof operations,
): Lifecycle<operations, typeof fixtures> => {
  const step = (operationId: keyof operations) => ({
    operationId,
    request: ({ path }: RequestParts) => ({ path: { ...path } }),
  });
  return { create, read: step(read), ...(remove && { remove: step(remove) }) };
};

/** Scenarios of some of the operations. */
export type SomeScenarios = Partial<Scenarios<operations, typeof fixtures>>;
