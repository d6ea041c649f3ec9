import { follow as followPointer } from '../../src/description/pointer.js';
import { isJson } from '../../src/http/media-type.js';
import type { Answer } from '../../src/http/message.js';
import { isObject } from '../../src/is-object.js';
import type { Judge } from '../../src/validate/response.js';

/** What the tests read of a bundled description beyond what the product reads. */
export interface Document {
  openapi: string;
  paths: Record<string, Record<string, Item>>;
  components: Record<string, Record<string, Item>>;
}

interface Item {
  operationId?: string;
  $ref?: string;
  [key: string]: unknown;
}

/** The value at a local reference, or the value itself. */
export function follow(document: unknown, value: unknown): Readonly<Record<string, unknown>> {
  const target = followPointer(document, value);
  return isObject(target) ? target : {};
}

const verbs = new Set(['get', 'put', 'post', 'delete', 'patch']);

export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Record<string, unknown>;
  readonly parameters: Readonly<Record<string, unknown>>[];
}

export function operationsOf(document: Document): DocumentedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => verbs.has(method))
      .map(([method, operation]) => {
        const lists = [item.parameters, operation.parameters].flatMap((list) => (Array.isArray(list) ? list : []));
        const parameters = lists.map((parameter) => follow(document, parameter));
        return { id: String(operation.operationId), method, path, operation, parameters };
      }),
  );
}

export interface ResponseExample {
  readonly operation: DocumentedOperation;
  readonly status: number;
  readonly mediaType: string;
  readonly name: string;
  readonly value: unknown;
  readonly headers: Record<string, string>;
}

/** Every named example of every documented answer, with an example of each header that the answer promises. */
export function responseExamples(document: Document): ResponseExample[] {
  return operationsOf(document).flatMap((operation) =>
    Object.entries(follow(document, operation.operation.responses)).flatMap(([status, reference]) => {
      const response = follow(document, reference);
      const headers = Object.fromEntries(
        Object.entries(follow(document, response.headers)).map(([name, header]) => {
          const { example, examples } = follow(document, header);
          const first = follow(document, Object.values(follow(document, examples))[0]).value;
          return [name.toLowerCase(), String([example ?? first].flat()[0] ?? 'x')];
        }),
      );
      return Object.entries(follow(document, response.content)).flatMap(([mediaType, media]) =>
        Object.entries(follow(document, follow(document, media).examples)).map(([name, example]) => ({
          operation,
          status: Number(status),
          mediaType,
          name,
          value: follow(document, example).value,
          headers,
        })),
      );
    }),
  );
}

/** Every operation, status and media type that is documented; without a media type where an answer has no body. */
export const documentedAnswers = (document: Document) =>
  operationsOf(document).flatMap(({ id, operation }) =>
    Object.entries(follow(document, operation.responses)).flatMap(([status, reference]) => {
      const mediaTypes = Object.keys(follow(document, follow(document, reference).content));
      return (mediaTypes.length > 0 ? mediaTypes : ['']).map((mediaType) => ({ id, status, mediaType }));
    }),
  );

/** The answer an example describes, as it would come off the wire. */
export function asAnswer({ status, mediaType, value, headers }: ResponseExample, body: unknown = value): Answer {
  const text = typeof body === 'string' && !isJson(mediaType) ? body : JSON.stringify(body);
  return { status, headers: { ...headers, 'content-type': mediaType }, body: text };
}

/** Each copy of a value lacks one member, at any depth; `path` says which. */
export function withoutEach(value: unknown, path = ''): { path: string; value: unknown }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      withoutEach(item, `${path}/${index}`).map((broken) => ({ ...broken, value: value.with(index, broken.value) })),
    );
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const { [key]: _, ...rest } = value;
    const deeper = withoutEach(member, `${path}/${key}`).map((broken) => ({
      ...broken,
      value: { ...value, [key]: broken.value },
    }));
    return [{ path: `${path}/${key}`, value: rest }, ...deeper];
  });
}

/** The rules and places of what a judge finds in an answer. */
export const findings = async (judge: Judge, id: string, answer: Answer) =>
  (await judge.answer(id, answer)).map(({ in: place, path, rule }) => `${place}${path} ${rule}`);

/** `METHOD path` to the statuses each operation documents. */
export const answersOf = (document: Document) =>
  Object.fromEntries(
    operationsOf(document).map(({ id, method, path, operation }) => [
      `${method.toUpperCase()} ${path}`,
      [id, ...Object.keys(follow(document, operation.responses))].join(' '),
    ]),
  );

/** The names of a schema's own properties and those of its parts; one that is `false` is none, as it must not be there. */
export function propertiesOf(document: Document, schema: unknown): string[] {
  const { properties, allOf } = follow(document, schema);
  const parts = Array.isArray(allOf) ? allOf : [];
  const own = Object.entries(follow(document, properties)).filter(([, property]) => property !== false);
  return [...own.map(([name]) => name), ...parts.flatMap((part) => propertiesOf(document, part))];
}

/** The rules and places of what a judge finds in a request with a JSON body. */
export const refusals = async (
  judge: Judge,
  id: string,
  method: string,
  target: string,
  body?: unknown,
  mediaType = 'application/json',
) =>
  (
    await judge.request(id, {
      method,
      target,
      headers: body === undefined ? {} : { 'content-type': mediaType },
      body: body === undefined ? '' : JSON.stringify(body),
    })
  ).map(({ in: place, path, rule }) => `${place}${path} ${rule}`);
