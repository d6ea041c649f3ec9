import { SkipError } from '../../src/gate/cases/skip-error.js';
import { type Context, missing, type SomeScenarios, unknownApp } from './scenario-parts.js';
import { ownClient } from './scenarios-of-clients.js';

const nowhere = () => ({ path: { appId: unknownApp } });
const noToken = () => ({ path: { appId: unknownApp, tokenId: 'oarNobodyHasThisI0h7' } });

/** The app that has refresh tokens. No operation makes one: people do, when they sign in. */
const appWithTokens = ({ fixtures }: Context) => ({ path: { appId: fixtures.tokenApp } });

/** Two that are asked for one after the other are not the same. */
let turn = 0;

/** One of its tokens. */
async function someToken(context: Context) {
  const { path } = appWithTokens(context);
  const tokens = await context.call('listOAuth2TokensForApplication', { path });
  const token = tokens[turn++ % tokens.length];
  if (token === undefined) throw new SkipError(`the app ${path.appId} has no refresh token left`);
  return { path: { ...path, tokenId: token.id } };
}

/** How to bring about the answers about refresh tokens. */
export const refreshTokenScenarios = {
  listOAuth2TokensForApplication: {
    ...missing(nowhere),
    200: { request: appWithTokens },
    400: { request: (context) => ({ ...appWithTokens(context), query: { limit: 0 } }) },
  },

  // An app of its own has none, and nobody else's are to go all at once.
  revokeOAuth2TokensForApplication: {
    ...missing(nowhere),
    204: { request: async (context) => ({ path: await ownClient(context) }) },
  },

  getOAuth2TokenForApplication: {
    ...missing(noToken),
    200: { request: someToken, expect: (_, { path }) => ({ id: path.tokenId, clientId: path.appId }) },
  },

  revokeOAuth2TokenForApplication: { ...missing(noToken), 204: { request: someToken } },
} satisfies SomeScenarios;
