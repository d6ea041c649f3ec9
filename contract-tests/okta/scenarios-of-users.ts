import { missing, type ScenariosOf } from './scenario-fixtures.js';

/** How to bring about the answers about users. Whoever calls is one of them. */
export const userScenarios: ScenariosOf<'getUser'> = {
  getUser: {
    ...missing(() => ({ path: { userId: '00uNobodyHasThisI0h7' } })),
    200: {
      request: async (context) => {
        const [token] = await context.call('listApiTokens', {});
        return { path: { userId: token?.userId ?? 'me' } };
      },
      expect: (_, { path }) => (path.userId === 'me' ? {} : { id: path.userId }),
    },
  },
};
