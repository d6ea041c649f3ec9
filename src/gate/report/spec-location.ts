import path from 'node:path';
import { type Description, operations } from '../../description/description.js';
import { packageRoot } from '../../description/load.js';
import { isReference, segmentsOf, valueAt } from '../../description/pointer.js';
import { essenceOf } from '../../http/media-type.js';
import type { Answer } from '../../http/message.js';
import type { Rule } from '../../validate/rule.js';
import type { Violation } from '../../validate/violation.js';
import type { Api } from '../api.js';
import type { AnswerCase, CheckCase } from '../cases/case.js';
import type { CaseResult } from '../cases/case-result.js';

/** Finds the line of the specification that a violation breaks: `generated/<api>/openapi.json:1234`. */
export type SpecLocator = (result: Pick<CaseResult, 'case' | 'answer'>, violation: Violation) => string | undefined;

type SpecifiedApi = Pick<Api, 'description' | 'descriptionFile' | 'workflows'>;

/** A node of a document, by the way to it from the root. */
type Place = readonly string[];

/** Finds the line of the nearest thing that the description says of what was broken. */
export function createSpecLocator({ description, descriptionFile, workflows }: SpecifiedApi): SpecLocator {
  const name = (of: string) => path.relative(packageRoot, of).replaceAll(path.sep, '/');
  return ({ case: one, answer }, violation) => {
    if (one.kind === 'flow') {
      const workflow = workflows.find(({ workflowId }) => workflowId === one.workflowId);
      const step = workflow?.steps.find(({ stepId }) => stepId === one.stepId);
      return workflow === undefined || step === undefined ? undefined : `${name(workflow.file)}:${step.line}`;
    }
    const place = placeOf(description, one, answer, violation);
    return place === undefined ? undefined : `${name(descriptionFile)}:${lineOf(description, place)}`;
  };
}

function placeOf(
  document: Description,
  one: AnswerCase | CheckCase,
  answer: Answer | undefined,
  violation: Violation,
): Place | undefined {
  const found = operations(document).find(({ operation }) => operation.operationId === one.operationId);
  if (found === undefined) return undefined;
  const operation = ['paths', found.path, found.method];
  const [side, part = ''] = violation.in.split('.');
  const within = violation.path.split('/').slice(1);
  const [first = '', ...rest] = within;
  const look = createLook(document, violation.rule);
  if (side === 'response') {
    const response = look.into(operation, ['responses', String(statusOf(one, answer, violation))]);
    if (part === 'status') return response;
    if (part === 'headers')
      return first === 'content-type' ? look.into(response, ['content']) : look.into(response, ['headers', first]);
    return look.inside(look.content(response, answer?.headers['content-type']), within);
  }
  if (part === 'body') return look.inside(look.content(look.into(operation, ['requestBody'])), within);
  if (first === 'authorization') return look.into(operation, ['security']);
  const parameter = look.parameter([operation, ['paths', found.path]], part, first);
  return parameter === undefined ? operation : look.inside(look.into(parameter, ['schema']), rest);
}

/** The status whose description is broken: the expected one when the answer has another, else that of the answer. */
function statusOf(one: AnswerCase | CheckCase, answer: Answer | undefined, { rule }: Violation): number | undefined {
  const expected = one.kind === 'answer' ? one.status : undefined;
  return rule === 'status' ? expected : (answer?.status ?? expected);
}

/** Ways through a document. Each goes as far as it finds something, and follows references on its way. */
function createLook(document: Description, rule: Rule) {
  const at = (place: Place) => valueAt(document, place);
  const follow = (place: Place): Place => {
    const node = at(place);
    return isReference(node) ? follow(segmentsOf(node.$ref)) : place;
  };
  const step = (place: Place, key: string): Place | undefined => {
    const node = at(place);
    const keys = typeof node === 'object' && node !== null ? Object.keys(node) : [];
    const known = keys.find((one) => one === key) ?? keys.find((one) => one.toLowerCase() === key.toLowerCase());
    return known === undefined ? undefined : [...place, known];
  };
  const into = (place: Place, keys: Place): Place => {
    const [key, ...rest] = keys;
    const next = key === undefined ? undefined : step(follow(place), key);
    return next === undefined ? place : into(next, rest);
  };
  const branches = (place: Place) =>
    ['allOf', 'oneOf', 'anyOf'].flatMap((union) => {
      const list = at([...place, union]);
      return Array.isArray(list) ? list.map((_, index) => [...place, union, String(index)]) : [];
    });
  /** Where a schema says something of a member of its value. */
  const member = (schema: Place, key: string): Place | undefined => {
    const place = follow(schema);
    const named = step([...place, 'properties'], key);
    const item = /^\d+$/.test(key) ? step(place, 'items') : undefined;
    if (named !== undefined || item !== undefined) return named ?? item;
    for (const branch of branches(place)) {
      const found = member(branch, key);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    into,
    content(place: Place, mediaType = ''): Place {
      const content = into(place, ['content']);
      const known = Object.keys(Object(at(content)));
      const chosen = known.find((one) => essenceOf(one) === essenceOf(mediaType)) ?? known[0];
      return chosen === undefined ? content : into(content, [chosen, 'schema']);
    },
    /** Down to where the value stands, and to the rule itself where it is said there. */
    inside(schema: Place, keys: Place): Place {
      const [key, ...rest] = keys;
      const next = key === undefined ? undefined : member(schema, key);
      if (next !== undefined) return this.inside(next, rest);
      return step(follow(schema), rule) ?? schema;
    },
    parameter(owners: readonly Place[], where: string, name: string): Place | undefined {
      const kind = where === 'headers' ? 'header' : where;
      return owners
        .flatMap((owner) => {
          const list = at([...owner, 'parameters']);
          return Array.isArray(list) ? list.map((_, index) => follow([...owner, 'parameters', String(index)])) : [];
        })
        .find((place) => at([...place, 'in']) === kind && at([...place, 'name']) === name);
    },
  };
}

/** The line of a node in a document that is written with a line for each member, as ours are. */
function lineOf(document: unknown, place: Place): number {
  let line = 1;
  let node = document;
  for (const key of place) {
    const members = Object.entries(Object(node));
    const index = members.findIndex(([name]) => name === key);
    for (const [, before] of members.slice(0, index)) line += linesOf(before);
    line += 1;
    node = valueAt(node, [key]);
  }
  return line;
}

function linesOf(value: unknown): number {
  const members = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return members.length === 0 ? 1 : members.reduce((sum, member) => sum + linesOf(member), 2);
}
