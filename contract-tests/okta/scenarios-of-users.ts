import { refusals, type ScenariosOf } from './scenario-fixtures.js';

const nothing = () => ({});

/** How to bring about the answers about whoever calls. */
export const userScenarios: ScenariosOf<'getCurrentUser'> = {
  getCurrentUser: { ...refusals(nothing), 200: { request: nothing, expect: () => ({ status: 'ACTIVE' }) } },
};
