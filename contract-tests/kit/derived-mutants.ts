import { changesState, type Description, operations, resolve } from '../../src/description/description.js';
import { loadDescription } from '../../src/description/load.js';
import { parametersByOperation } from '../../src/description/parameters.js';
import type { Check } from '../../src/gate/cases/case.js';
import type { AnyContract } from '../../src/gate/cases/contract.js';
import { shapeOf } from '../../src/gate/checks/shape.js';
import type { MockedApi } from '../../src/mock.js';
import { deriveAnswerFaults, derivePageFaults } from './derived-answers.js';
import type { Derive, DerivedMutant } from './derived-mutant.js';
import type { Asked } from './fault-message.js';
import { doesNothing, items, member, requests, stale } from './faults.js';
import { mutantsOf } from './mutant.js';

/** What a fault of one operation shows in: its cases of these checks, the likeliest first. */
const checksTried: readonly Check[] = [
  'valid-input',
  'read-after-write',
  'paging',
  'filter',
  'sort',
  'include',
  'sparse-fields',
  'secrets',
  'concurrency',
];

/** A server may ignore what these say, and nobody can tell (RFC 7009, section 2.1). */
const hints: readonly string[] = ['token_type_hint'];

/**
 * Providers that are wrong in one way each, made from the description: a parameter or a member of the body is ignored, a
 * change is answered and not done, a list lacks an item, has one twice or is in another order, a read never changes, an answer
 * lacks a header, an error has the code of another one, a link loses what was asked for. Nobody chose them, so they tell what
 * the gate misses. What nobody can see from outside is not among them.
 */
export function deriveMutants(api: MockedApi, contract: AnyContract): DerivedMutant[] {
  const description = loadDescription(api);
  const { mutant } = mutantsOf(api);
  const parameters = parametersByOperation(description);
  const derive: Derive = (
    name,
    operationId,
    fault,
    only = [...ofOperation(operationId), ...ofChanges(contract, operationId)],
  ) => ({
    mutant: mutant(`${operationId} ${name}`, 'documented-answer', operationId, fault),
    only,
  });
  const derived = operations(description).flatMap(({ method, operation }) => {
    const { operationId } = operation;
    const ignored = (parameters.get(operationId) ?? []).flatMap((one) =>
      one.in === 'query'
        ? [derive(`ignores ${one.name}`, operationId, requests(operationId, withoutParameter(one.name)))]
        : [],
    );
    const members = membersOf(description, operation.requestBody)
      .filter((pointer) => !hints.some((hint) => pointer.endsWith(`/${hint}`)))
      .map((pointer) =>
        derive(
          `ignores body${pointer}`,
          operationId,
          requests(
            operationId,
            member(pointer, () => undefined),
          ),
        ),
      );
    const isShowing = contract.resources?.kinds.some(({ shownBy }) => operationId in shownBy) ?? false;
    const changes = changesState(method, operation)
      ? [derive('is answered and not done', operationId, doesNothing(operationId))]
      : // What no operation changes may be the same for ever.
        isShowing
        ? [derive('never changes', operationId, stale(operationId), ['read-after-write'])]
        : [];
    const asked = (parameters.get(operationId) ?? []).flatMap((one) => (one.in === 'query' ? [one.name] : []));
    return [
      ...ignored,
      ...members,
      ...changes,
      ...listFaults(contract, operationId, derive),
      ...derivePageFaults(contract, asked, operationId, derive),
    ];
  });
  return [...derived, ...deriveAnswerFaults(description, contract, derive)];
}

/** All cases of an operation: checks, then documented answers. */
const ofOperation = (operationId: string) => [
  ...checksTried.map((check) => `${operationId} ${check}`),
  `${operationId} 2`,
];

/** What asks an operation that only reads, or uses what it issues. */
function ofChanges({ resources }: AnyContract, operationId: string): string[] {
  const shown = resources?.kinds.filter(({ shownBy }) => operationId in shownBy) ?? [];
  const [change] = shown.flatMap(({ createdBy }) => Object.keys(createdBy));
  const isOfKind = resources?.kinds.some(
    ({ createdBy, removedBy = [] }) => operationId in createdBy || removedBy.includes(operationId),
  );
  return change !== undefined ? [`${change} read-after-write`] : isOfKind === true ? [] : ['secrets'];
}

const withoutParameter = (name: string) => (asked: Asked) => {
  const url = new URL(asked.url);
  for (const key of [...url.searchParams.keys()])
    if (key === name || key.startsWith(`${name}[`)) url.searchParams.delete(key);
  return { ...asked, url };
};

function listFaults({ resources, lists = [] }: AnyContract, operationId: string, derive: Derive): DerivedMutant[] {
  const showing = resources?.kinds.map(({ shownBy }) => shownBy[operationId]).find((one) => one !== undefined);
  if (showing === undefined || !('list' in showing)) return [];
  const fault = (name: string, change: (list: unknown[]) => unknown[]) =>
    derive(name, operationId, items(operationId, showing.list, change), [`${operationId} paging`, 'read-after-write']);
  return [
    fault('lacks the first item', (list) => list.slice(1)),
    fault('lacks the last item', (list) => list.slice(0, -1)),
    fault('has the first item twice', ([first, ...rest]) => (first === undefined ? [] : [first, first, ...rest])),
    ...(lists.some((list) => list.operationId === operationId && list.sorts !== undefined)
      ? [fault('is in the opposite order', (list) => list.toReversed())]
      : []),
  ];
}

/** Where a request body may have members: three levels deep, as what is deeper goes with its parent. */
function membersOf(description: Description, body: Parameters<typeof resolve>[1] | undefined): string[] {
  const [media] = Object.values((body && resolve(description, body).content) ?? {});
  const schema = typeof media === 'object' && media !== null && 'schema' in media ? media.schema : undefined;
  const visit = (shape: ReturnType<typeof shapeOf>, path: string, depth: number): string[] =>
    [...shape.members()].flatMap(([name, inner]) => [
      `${path}/${name}`,
      ...(depth === 0 ? [] : visit(inner, `${path}/${name}`, depth - 1)),
    ]);
  return visit(shapeOf(description, [schema]), '', 2);
}
