import { loadDescription } from '../../src/description/load.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../src/description/router.js';
import type { Case, Check } from '../../src/gate/cases/case.js';
import type { Handler } from '../../src/http/handler.js';
import type { Mock, MockedApi } from '../../src/mock.js';
import type { Rule } from '../../src/validate/rule.js';
import { type Fault, readAnswer, readAsked, toRequest, toResponse } from './fault-message.js';
import { answers, type ChangeOfAnswer, type ChangeOfRequest, doesNothing, doneThough, requests } from './faults.js';

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
  /** The rule that has to be told, where one and no other does. */
  readonly rule?: Rule;
  wrap(mock: Mock): Handler;
}

interface MutantsOf {
  mutant(name: string, check: Catcher, operation: string, fault: Fault): Mutant;
  /** One documented answer of an operation is wrong. */
  wrongAnswer(name: string, operationId: string, status: number, change: ChangeOfAnswer): Mutant;
  /** One documented answer is as described, and breaks a rule all the same. */
  breaks(rule: Rule, name: string, operationId: string, status: number, change: ChangeOfAnswer): Mutant;
  /** The requests of one operation are read as others, which a check of that operation has to notice. */
  misread(name: string, check: Check, operationId: string, change: ChangeOfRequest): Mutant;
  /** What is read after a change of this operation shows that something else was done. */
  readAfterWrite(name: string, operationId: string, fault: Fault): Mutant;
  /** Changes that are answered and not done. */
  notDone(operationIds: readonly string[]): Mutant[];
  /** Changes that are answered with a rejection of this status, and done for another caller all the same. */
  rejectedButDone(operationIds: readonly string[], status: number, change: ChangeOfRequest): Mutant[];
}

/** Makes the mutants of an API. */
export function mutantsOf(api: MockedApi): MutantsOf {
  const route = createDescriptionRouter(new Map([[api, withNativePaths(loadDescription(api))]]));
  const mutant: MutantsOf['mutant'] = (name, check, operation, fault) => ({
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
  const readAfterWrite: MutantsOf['readAfterWrite'] = (name, operationId, fault) =>
    mutant(name, 'read-after-write', `${operationId} read-after-write`, fault);
  return {
    mutant,
    readAfterWrite,
    notDone: (operationIds) =>
      operationIds.map((id) => readAfterWrite(`${id} is answered and not done`, id, doesNothing(id))),
    rejectedButDone: (operationIds, status, change) =>
      operationIds.map((id) =>
        mutant(
          `${id} is refused with ${status} and done`,
          'rejected-changes-nothing',
          `${id} rejected-changes-nothing`,
          doneThough(id, status, change),
        ),
      ),
    wrongAnswer: (name, operationId, status, change) =>
      mutant(name, 'documented-answer', `${operationId} ${status}`, answers(operationId, status, change)),
    breaks: (rule, name, operationId, status, change) => ({
      ...mutant(name, 'documented-answer', `${operationId} ${status}`, answers(operationId, status, change)),
      rule,
    }),
    misread: (name, check, operationId, change) =>
      mutant(name, check, `${operationId} ${check}`, requests(operationId, change)),
  };
}
