import { loadDescription } from '../../src/description/load.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../src/description/router.js';
import type { Case, Check } from '../../src/gate/cases/case.js';
import type { Handler } from '../../src/http/handler.js';
import type { Mock, MockedApi } from '../../src/mock.js';
import { type Answer, type Asked, readAnswer, readAsked, toRequest, toResponse } from './message.js';

/** What can catch a mutant: a documented answer, a check, or a step of a workflow. */
export type Catcher = 'documented-answer' | Check | 'flow';

export function catcherOf(one: Case): Catcher {
  if (one.kind === 'check') return one.check;
  return one.kind === 'flow' ? 'flow' : 'documented-answer';
}

/** A provider that is wrong in exactly one way. */
export interface Mutant {
  readonly name: string;
  readonly api: MockedApi;
  /** What has to catch it. */
  readonly check: Catcher;
  /** The cases that show it: a filter for `only` of verify. */
  readonly operation: string;
  wrap(mock: Mock): Handler;
}

/** Asks the mock, which is right. */
export type Ask = (asked: Asked) => Promise<Answer>;

/** What is wrong: it answers instead of the mock, which it may ask. Made anew for each provider, so it may remember. */
export type Fault = (ask: Ask, state: State) => (asked: Asked) => Promise<Answer>;

/** What the mock remembers, to be put back. */
export type State = Pick<Mock, 'snapshot' | 'restore'>;

type Describe = (name: string, check: Catcher, operation: string, fault: Fault) => Mutant;

/** Makes the mutants of an API. */
export function mutantsOf(api: MockedApi): Describe {
  const route = createDescriptionRouter(new Map([[api, withNativePaths(loadDescription(api))]]));
  return (name, check, operation, fault) => ({
    name,
    api,
    check,
    operation,
    wrap(mock) {
      const answer = fault(async (asked) => readAnswer(await mock(toRequest(asked))), mock);
      return async (request) => {
        const asked = await readAsked(request);
        const found = route(asked.method, asked.url.pathname);
        return toResponse(await answer('operationId' in found ? { ...asked, ...found } : asked));
      };
    },
  });
}
