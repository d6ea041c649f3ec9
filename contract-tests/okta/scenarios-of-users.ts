import { refusals, type SomeScenarios } from './scenario-parts.js';

const nothing = () => ({});

/** How to bring about the answers about whoever calls. */
export const userScenarios = {
  getCurrentUser: { ...refusals(nothing), 200: { request: nothing, expect: () => ({ status: 'ACTIVE' }) } },
} satisfies SomeScenarios;
