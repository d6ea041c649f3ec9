import { type Body, type Description, operations, resolve } from '../../description/description.js';
import { parametersByOperation } from '../../description/parameters.js';
import { follow, valueAt } from '../../description/pointer.js';
import { isObject } from '../../is-object.js';
import { isSuccess } from '../cases/case.js';

/** A shorter text may be anything. */
const shortestId = 6;

const isId = (name: string) => /id$/i.test(name);

/**
 * The ids of the resources that the examples of a description are about: what parameters and members show that are named as
 * ids. No provider has them but the mock.
 */
export function worldIds(description: Description): ReadonlySet<string> {
  const ids = new Set<string>();
  const note = (value: unknown) => {
    if (typeof value === 'string' && value.length >= shortestId) ids.add(value);
  };
  const walk = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      if (isId(name)) note(member);
      walk(member);
    }
  };
  const chosen = new Set<unknown>();
  const parameters = parametersByOperation(description);
  for (const { operation } of operations(description)) {
    for (const parameter of parameters.get(operation.operationId) ?? [])
      if (isId(parameter.name)) for (const value of examplesOf(description, parameter)) note(value);
    // An error names no resource: its id is that of the error.
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!isSuccess(Number(status))) continue;
      const answers = bodyExamples(description, resolve(description, response));
      answers.forEach(walk);
      const requests = operation.requestBody
        ? bodyExamples(description, resolve(description, operation.requestBody))
        : [];
      for (const request of requests)
        for (const answer of answers) for (const id of choices(request, answer)) chosen.add(id);
    }
  }
  return new Set([...ids].filter((id) => !chosen.has(id)));
}

const bodyExamples = (description: Description, { content = {} }: Body) =>
  Object.values(content).flatMap((media) => examplesOf(description, media));

/** What the client chooses, and the service keeps beside an id of its own: a name of a key, a scope. */
function choices(request: unknown, answer: unknown): unknown[] {
  if (!isObject(request) || !isObject(answer)) return [];
  return Object.entries(request).flatMap(([name, value]) => {
    const isKept = isId(name) && answer[name] === value;
    return isKept && Object.keys(answer).some((other) => isId(other) && answer[other] !== value) ? [value] : [];
  });
}

function examplesOf(description: Description, holder: unknown): unknown[] {
  if (!isObject(holder)) return [];
  const named = isObject(holder.examples) ? Object.values(holder.examples) : [];
  const examples = named.map((one) => valueAt(follow(description, one), ['value']));
  return 'example' in holder ? [holder.example, ...examples] : examples;
}

/** Whether a value names one of these, also within a text such as a filter. */
export function namesOneOf(ids: ReadonlySet<string>, value: unknown): boolean {
  if (typeof value === 'string') return ids.has(value) || [...ids].some((id) => value.includes(id));
  if (Array.isArray(value)) return value.some((item) => namesOneOf(ids, item));
  return isObject(value) && Object.values(value).some((member) => namesOneOf(ids, member));
}
