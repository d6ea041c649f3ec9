import { type Description, operations, resolve } from '../description/description.js';
import { parametersByOperation } from '../description/parameters.js';
import { isReference } from '../description/pointer.js';
import type { Mask } from '../http/mask.js';
import { essenceOf, isJson } from '../http/media-type.js';
import { isObject } from '../is-object.js';
import { type BodyCounter, type BodyCoverage, createBodyCounter, knownValues } from './body-coverage.js';
import type { Exchange } from './har.js';
import { createSchemaReader, type SchemaReader } from './schema-positions.js';
import { createTally, createValueTally, type MutableTally, type Tally, type ValueTally } from './tally.js';

/** What traffic showed of one parameter. */
export interface ParameterCoverage extends Tally {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly values: readonly ValueTally[];
}

/** What traffic showed of one operation. */
export interface OperationCoverage extends Tally {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly statuses: readonly (Tally & { readonly status: string; readonly documented: boolean })[];
  readonly parameters: readonly ParameterCoverage[];
}

/** What traffic showed of a description. Members of requests are counted where the request was accepted. */
export interface Coverage {
  readonly operations: readonly OperationCoverage[];
  readonly bodies: readonly BodyCoverage[];
}

/** Counts, exchange by exchange. */
export interface CoverageCounter {
  add(operationId: string, exchange: Exchange): void;
  /** @param mask goes over what traffic says that the description does not. */
  report(mask: Mask): Coverage;
}

export function createCoverageCounter(description: Description): CoverageCounter {
  const reader = createSchemaReader(description);
  const parameters = parametersByOperation(description);
  const bodies = new Map<string, BodyCounter>();
  const bodyOf = (side: 'request' | 'answer', place: string, media: unknown) => {
    const { schema, name } = rootOf(media, place);
    const known = bodies.get(`${side} ${name}`);
    const counter = known ?? createBodyCounter(reader, schema);
    bodies.set(`${side} ${name}`, counter);
    return counter;
  };

  const counted = new Map(
    operations(description).map(({ path, method, operation }) => {
      const { operationId, requestBody, responses } = operation;
      const request = contentOf(description, requestBody);
      const answers = Object.entries(responses).map(([status, response]) => ({
        status,
        tally: createTally(),
        content: contentOf(description, response),
      }));
      for (const media of Object.values(request)) bodyOf('request', operationId, media).at(operationId);
      for (const { status, content } of answers)
        for (const media of Object.values(content))
          bodyOf('answer', `${operationId} ${status}`, media).at(`${operationId} ${status}`);
      const own = (parameters.get(operationId) ?? [])
        .filter((parameter) => parameter.in === 'query' || parameter.in === 'header')
        .map((parameter) => ({
          parameter,
          tally: createTally(),
          values: createValueTally(knownValues(reader.all([parameter.schema, ...itemsOf(reader, parameter.schema)]))),
        }));
      return [
        operationId,
        {
          method: method.toUpperCase(),
          path,
          tally: createTally(),
          answers,
          request,
          undocumented: new Map<string, MutableTally>(),
          own,
        },
      ];
    }),
  );
  let exchanges = 0;

  return {
    add(operationId, { url, date, requestHeaders, requestBody, answer, bodyRecorded }) {
      const operation = counted.get(operationId);
      if (operation === undefined) return;
      exchanges += 1;
      operation.tally.met(true, date);
      const status = String(answer.status);
      const documented = operation.answers.find((one) => one.status === status);
      for (const one of operation.answers) one.tally.met(one === documented, date);
      if (documented === undefined) {
        const tally = operation.undocumented.get(status) ?? createTally();
        operation.undocumented.set(status, tally);
        tally.met(true, date);
      }
      const query = new URL(url).searchParams;
      for (const { parameter, tally, values } of operation.own) {
        const texts =
          parameter.in === 'header'
            ? [requestHeaders[parameter.name.toLowerCase()]].filter((text) => text !== undefined)
            : [...query].flatMap(([name, text]) =>
                name === parameter.name || name.startsWith(`${parameter.name}[`) ? [text] : [],
              );
        tally.met(texts.length > 0, date);
        if (values.isEnum) for (const text of texts.flatMap((one) => one.split(','))) values.met(text, date);
      }
      const accepted = answer.status >= 200 && answer.status < 300;
      if (accepted && requestBody !== '') {
        const media = mediaOf(operation.request, requestHeaders['content-type']);
        const value = parseBody(requestBody, requestHeaders['content-type']);
        if (media !== undefined && value !== undefined)
          bodyOf('request', operationId, media).add(operationId, value.value, date);
      }
      if (documented !== undefined && bodyRecorded && answer.body !== '') {
        const place = `${operationId} ${status}`;
        const media = mediaOf(documented.content, answer.headers['content-type']);
        const value = parseBody(answer.body, answer.headers['content-type']);
        if (media !== undefined && value !== undefined) bodyOf('answer', place, media).add(place, value.value, date);
      }
    },

    report: (mask) => ({
      operations: [...counted].map(([operationId, { method, path, tally, answers, undocumented, own }]) => ({
        operationId,
        method,
        path,
        ...tally.read(),
        of: exchanges,
        statuses: [
          ...answers.map(({ status, tally: each }) => ({ status, documented: true, ...each.read() })),
          ...[...undocumented].map(([status, each]) => ({
            status,
            documented: false,
            ...each.read(),
            of: tally.read().of,
          })),
        ],
        parameters: own.map(({ parameter, tally: each, values }) => ({
          name: parameter.name,
          in: parameter.in,
          required: parameter.required === true,
          ...each.read(),
          values: values.read(mask),
        })),
      })),
      bodies: [...bodies].map(([name, counter]) => ({
        schema: name.slice(name.indexOf(' ') + 1),
        side: name.startsWith('request') ? 'request' : 'answer',
        ...counter.read(mask),
      })),
    }),
  };
}

type Content = Readonly<Record<string, unknown>>;

const contentOf = (description: Description, body: Parameters<typeof resolve>[1] | undefined): Content =>
  body === undefined ? {} : (resolve(description, body).content ?? {});

function mediaOf(content: Content, mediaType = ''): unknown {
  const found = Object.entries(content).find(([name]) => essenceOf(name) === essenceOf(mediaType));
  return found?.[1];
}

function parseBody(text: string, mediaType: string | undefined): { value: unknown } | undefined {
  if (essenceOf(mediaType ?? '') === 'application/x-www-form-urlencoded')
    return { value: Object.fromEntries(new URLSearchParams(text)) };
  if (!isJson(mediaType)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The schema of a body, under the name that it has in the description; a list goes by the name of its items. */
function rootOf(media: unknown, place: string): { schema: unknown; name: string } {
  const schema = isObject(media) ? media.schema : undefined;
  const named = isObject(schema) && isReference(schema.items) ? schema.items : schema;
  return { schema, name: isReference(named) ? (named.$ref.split('/').at(-1) ?? place) : place };
}

const itemsOf = (reader: SchemaReader, schema: unknown) =>
  reader.all([schema]).flatMap(({ parts }) => parts.flatMap(({ items }) => (items === undefined ? [] : [items])));
