import { type Description, operations, resolve } from '../../src/description/description.js';
import { follow } from '../../src/description/pointer.js';
import { isSuccess } from '../../src/gate/cases/case.js';
import type { AnyContract } from '../../src/gate/cases/contract.js';
import { codesOf } from '../../src/gate/consistency/errors.js';
import { isObject } from '../../src/is-object.js';
import type { Derive, DerivedMutant } from './derived-mutant.js';
import { type Answer, parse } from './fault-message.js';
import { answers, type ChangeOfAnswer, header, value } from './faults.js';

/** What is wrong with answers themselves: a header is missing, or an error has the code of another one. */
export function deriveAnswerFaults(description: Description, contract: AnyContract, derive: Derive): DerivedMutant[] {
  const { errors } = contract.facts ?? {};
  const codes = errors === undefined ? new Map<number, Set<unknown>>() : codesOf(description, errors);
  const elsewhere = (status: number) =>
    [...codes.values()].flatMap((ofStatus) => [...ofStatus]).find((code) => codes.get(status)?.has(code) === false);
  return operations(description).flatMap(({ operation: { operationId, responses } }) =>
    Object.entries(responses).flatMap(([documented, response]) => {
      const status = Number(documented);
      const only = [`${operationId} ${documented}`];
      const { headers } = Object(resolve(description, response));
      const required = Object.entries(isSuccess(status) && isObject(headers) ? headers : {}).filter(([, one]) =>
        isRequired(description, one),
      );
      const code = isSuccess(status) || errors === undefined ? undefined : elsewhere(status);
      return [
        ...required.map(([name]) =>
          derive(
            `answers ${status} without ${name}`,
            operationId,
            answers(operationId, status, header(name, null)),
            only,
          ),
        ),
        ...(code === undefined || errors === undefined
          ? []
          : [
              derive(
                `answers ${status} with ${code}`,
                operationId,
                answers(
                  operationId,
                  status,
                  value(errors.code, () => code),
                ),
                only,
              ),
            ]),
      ];
    }),
  );
}

function isRequired(description: Description, one: unknown): boolean {
  const header = follow(description, one);
  return isObject(header) && header.required === true;
}

/** What is wrong with pages: a count is one more, a link to the next page loses what was asked for. */
export function derivePageFaults(
  { facts, lists = [] }: AnyContract,
  parameters: readonly string[],
  operationId: string,
  derive: Derive,
): DerivedMutant[] {
  const list = facts?.lists?.[operationId];
  if (list === undefined || !lists.some((one) => one.operationId === operationId)) return [];
  const { turning, forgotten = [], total, pages } = list;
  const only = ['paging', 'filter', 'include', 'sort', 'sparse-fields'].map((check) => `${operationId} ${check}`);
  const counts = [total, pages].flatMap((pointer) =>
    pointer === undefined
      ? []
      : [
          derive(
            `counts one more at ${pointer}`,
            operationId,
            answers(
              operationId,
              200,
              value(pointer, (count) => (typeof count === 'string' ? String(Number(count) + 1) : Number(count) + 1)),
            ),
            only,
          ),
        ],
  );
  const links = parameters
    .filter((name) => turning !== undefined && ![...turning, ...forgotten].includes(name))
    .map((name) =>
      derive(`has links that lose ${name}`, operationId, answers(operationId, 200, withoutInLinks(name)), only),
    );
  return [...counts, ...links];
}

/** The links of an answer to other pages, in its header or its body, do not ask for this. */
const withoutInLinks =
  (name: string): ChangeOfAnswer =>
  (answer) => {
    const shortened = (address: string) => {
      const url = new URL(address);
      for (const key of [...url.searchParams.keys()])
        if (key === name || key.startsWith(`${name}[`)) url.searchParams.delete(key);
      return url.href;
    };
    const link = answer.headers.get('Link');
    const ofHeader =
      link === null
        ? answer
        : header(
            'Link',
            link.replace(/<([^>]+)>/g, (_, address: string) => `<${shortened(address)}>`),
          )(answer);
    return withLinks(ofHeader, shortened);
  };

function withLinks(answer: Answer, change: (address: string) => string): Answer {
  const body = parse(answer.text);
  if (!isObject(body) || !isObject(body.links)) return answer;
  const links = Object.fromEntries(
    Object.entries(body.links).map(([relation, address]) => [
      relation,
      typeof address === 'string' ? change(address) : address,
    ]),
  );
  return { ...answer, text: JSON.stringify({ ...body, links }) };
}
