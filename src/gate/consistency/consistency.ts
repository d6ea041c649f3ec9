import { changesState, type Description, operations, resolve } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import { essenceOf, isJson } from '../../http/media-type.js';
import type { Answer, Sent } from '../../http/message.js';
import { isObject } from '../../is-object.js';
import type { Judge } from '../../validate/response.js';
import type { Violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { nothing, type Shape, shapeOf } from '../checks/shape.js';
import type { Send } from '../provider/sender.js';
import { createJudgeAgreements } from './agreements.js';
import { createJudgeAnswersTo } from './answers-to.js';
import { createJudgeCsr } from './csr.js';
import { createJudgeDigests } from './digests.js';
import { createJudgeDiscovery } from './discovery.js';
import { createJudgeErrors } from './errors.js';
import type { Exchange, JudgeExchange } from './exchange.js';
import type { Facts } from './facts.js';
import { createJudgeHeaders } from './headers.js';
import { createJudgeKeyFile } from './key-file.js';
import { createJudgeKeys } from './keys.js';
import { createJudgeLinks } from './links.js';
import { createJudgeLists } from './lists.js';
import { createJudgeMetadata } from './metadata.js';
import { createJudgeOneClient } from './one-client.js';
import { createJudgeOnePlace } from './one-place.js';
import { createFindShown } from './places.js';
import { createChanges, createJudgeSameThing } from './same-thing.js';
import { judgeCompoundDocument } from './sparse.js';
import { createJudgeTimes } from './times.js';
import { createJudgeTokens } from './tokens.js';
import { createJudgeGuessable, createJudgeSecrets, createJudgeUnique } from './unique.js';
import { judgeWire } from './wire.js';

/** Holds each answer of a run against itself, its request, and the answers before. */
export interface Consistency {
  /** The same way to the provider; every exchange on it is seen. */
  watch(send: Send): Send;
  /** The judge, who also tells what was found in an answer that was seen. */
  extend(judge: Judge): Judge;
}

export interface ConsistencyOptions {
  /** With native paths. */
  readonly description: Description;
  readonly facts: Facts;
  /** Where the provider listens. */
  readonly url: string;
}

export function createConsistency({ description, facts, url }: ConsistencyOptions): Consistency {
  const { judge, note, read } = createExchangeJudge({ description, facts, url });
  const found = new WeakMap<Answer, readonly Violation[]>();
  return {
    watch: (send) => async (sent) => {
      note(sent);
      const start = Date.now();
      const answer = await send(sent);
      const exchange = read(sent, answer, Date.now() - start);
      if (exchange !== undefined) found.set(answer, judge(exchange));
      return answer;
    },
    extend: (inner) => ({
      ...inner,
      async answer(operationId, answer, target) {
        const described = await inner.answer(operationId, answer, target);
        return described.length > 0 ? described : [...(found.get(answer) ?? [])];
      },
    }),
  };
}

/** The rules, and what they are told of. */
export function createExchangeJudge({ description, facts, url: base }: ConsistencyOptions) {
  const route = createDescriptionRouter(new Map([['', description]]));
  const byId = new Map(operations(description).map((one) => [one.operation.operationId, one]));
  const findShown = createFindShown(description, facts.resources);
  const changes = createChanges();
  const rules: readonly JudgeExchange[] = [
    judgeWire,
    createJudgeKeys(facts),
    createJudgeCsr(facts),
    createJudgeKeyFile(facts, findShown),
    createJudgeMetadata(facts),
    createJudgeTokens(facts),
    createJudgeAgreements(facts, findShown),
    createJudgeDigests(facts),
    createJudgeOneClient(facts, findShown),
    createJudgeTimes(facts, findShown),
    createJudgeLists(facts),
    createJudgeLinks(facts, findShown, route),
    createJudgeAnswersTo(facts, (id) => byId.get(id)?.path ?? '', findShown),
    judgeCompoundDocument,
    createJudgeUnique(facts, findShown),
    createJudgeOnePlace(findShown, changes, facts),
    createJudgeDiscovery(facts, route),
    createJudgeSecrets(facts, createDescribes(description)),
    createJudgeGuessable(facts, findShown),
    createJudgeSameThing(findShown, changes, facts),
    createJudgeErrors(facts, description),
    createJudgeHeaders(facts),
  ];
  const find = ({ method, target }: Sent) => {
    const found = route(method, target.replace(/\?.*$/, ''));
    const one = 'operationId' in found ? byId.get(found.operationId) : undefined;
    if (one === undefined || !('operationId' in found)) return undefined;
    return { operationId: found.operationId, parameters: found.path, method: one.method, operation: one.operation };
  };
  return {
    /** Every request, before it is sent: from then on something may have changed. */
    note(sent: Sent) {
      const found = find(sent);
      if (changesState(sent.method, found?.operation)) changes.note(`${decoded(sent.target)} ${sent.body}`);
    },
    read(sent: Sent, answer: Answer, took: number): Exchange | undefined {
      const found = find(sent);
      if (found === undefined || isVast(answer.body)) return undefined;
      const date = Date.parse(answer.headers.date ?? '');
      return {
        operationId: found.operationId,
        sent,
        answer,
        url: new URL(base + sent.target),
        path: found.parameters,
        changes: changesState(found.method, found.operation),
        succeeded: isSuccess(answer.status),
        asked: parse(sent.headers['content-type'], sent.body),
        form: readForm(sent),
        body: parse(answer.headers['content-type'], answer.body),
        now: Number.isNaN(date) ? Date.now() : date,
        took,
      };
    },
    judge: (exchange: Exchange): Violation[] => rules.flatMap((rule) => rule(exchange)),
  };
}

/** No answer says so many things for a reason, and whoever looked through it would be late. */
const mostValues = 200_000;

/** Whether a text has more values than can be looked through in time. */
function isVast(text: string): boolean {
  let values = 0;
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) values += 1;
  return values > mostValues;
}

function parse(mediaType: string | undefined, text: string): unknown {
  if (!isJson(mediaType)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readForm({ headers, body }: Sent): Exchange['form'] {
  const isForm = essenceOf(headers['content-type'] ?? '') === 'application/x-www-form-urlencoded';
  return isForm ? Object.fromEntries(new URLSearchParams(body)) : undefined;
}

/** Whether a description has a member at a way through an answer. */
function createDescribes(description: Description) {
  const shapes = new Map<string, Shape>();
  const byId = new Map(operations(description).map(({ operation }) => [operation.operationId, operation]));
  const shape = (operationId: string, status: number) => {
    const response = byId.get(operationId)?.responses[status];
    const media = Object.values((response && resolve(description, response).content) ?? {});
    const made = shapeOf(
      description,
      media.map((one) => (isObject(one) ? one.schema : undefined)),
    );
    shapes.set(`${operationId} ${status}`, made);
    return made;
  };
  const describes = (operationId: string, status: number, names: readonly string[]): boolean => {
    let inner: Shape | undefined = shapes.get(`${operationId} ${status}`) ?? shape(operationId, status);
    for (const name of names) {
      inner = name === '*' ? inner.items() : inner.members().get(name);
      if (inner === undefined || inner === nothing) return false;
    }
    return true;
  };
  const known = new Map<string, boolean>();
  return (operationId: string, status: number, names: readonly string[]): boolean => {
    const key = `${operationId} ${status} ${names.join('/')}`;
    const found = known.get(key) ?? describes(operationId, status, names);
    known.set(key, found);
    return found;
  };
}

/** A target that is broken on purpose stays as it is. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
