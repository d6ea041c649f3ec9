import type { operations } from '../../generated/okta/types.js';
import type { KnownDeviation } from '../../src/gate/cases/scenario.js';
import { SkipError } from '../../src/gate/cases/skip-error.js';
import { type Context, missing, refusals, type SomeScenarios } from './scenario-parts.js';

const nothing = () => ({});
const noToken = () => ({ path: { apiTokenId: '00TNobodyHasThisI0h7' } });

/** Two that are asked for one after the other are not the same. */
let turn = 0;

/**
 * An API token that may be revoked. No operation makes one: people do, in the Admin Console, and nobody's own is to be touched.
 */
async function expendable(context: Context, kind: 'spare' | 'passing') {
  const tokens = await context.call('listApiTokens', {});
  const some = tokens.filter(({ name }) => name.startsWith(`keyspec-${kind}-`));
  const found = some[turn++ % some.length];
  if (found === undefined)
    throw new SkipError(
      `no API token to revoke: none has a name that starts with keyspec-${kind}-`,
      kind === 'spare' ? 'create API tokens named keyspec-spare-1 and so on in the Admin Console' : undefined,
    );
  return found;
}

const spare = async (context: Context) => ({ path: { apiTokenId: (await expendable(context, 'spare')).id } });

/** A token of the mock revokes itself: its name is the token. */
const passing = async (context: Context) => ({ token: (await expendable(context, 'passing')).name });

/** How to bring about the answers about API tokens. */
export const apiTokenScenarios = {
  listApiTokens: { ...refusals(nothing), 200: { request: nothing } },

  getApiToken: {
    ...missing(noToken),
    200: {
      request: async (context) => {
        const [first] = await context.call('listApiTokens', {});
        return { path: { apiTokenId: first?.id ?? '' } };
      },
      expect: (_, { path }) => ({ id: path.apiTokenId }),
    },
  },

  revokeApiToken: { ...missing(noToken), 204: { request: spare } },

  revokeCurrentApiToken: { ...refusals(nothing), 204: { request: passing } },
} satisfies SomeScenarios;

/** What cannot pass about API tokens, for a reason that the description cannot say. */
export const apiTokenDeviations: readonly KnownDeviation<operations>[] = [
  {
    operationId: 'revokeCurrentApiToken',
    check: 'authentication',
    subject: /./,
    reason: 'The request shows the token that it revokes, so it cannot show that of another caller.',
  },
];
