import { type Description, operations, type Parameter } from '../description/description.js';
import { escapeSegment, isReference, unescapeSegment, valueAt } from '../description/pointer.js';
import { essenceOf, isJson } from '../http/media-type.js';
import type { Problem } from './problem.js';
import { ruleOf } from './rule.js';
import type { SchemaCheck, SchemaError } from './schema-check.js';
import { readTolerantly, tolerances } from './tolerance.js';

/** Reads and judges the parameters and the body of one operation's requests. */
export interface RequestValidator {
  /** Those that the body may have, as the description spells them; none when there is no body. */
  readonly mediaTypes: readonly string[];
  /** Whether the body of this media type is a text, neither JSON nor a form. */
  isText(mediaType: string | null): boolean;
  /** Names in the query that are no parameter's. */
  undocumented(search: URLSearchParams): string[];
  /** The query as the description types it. What does not fit stays text, and `problems` tells of it. */
  readQuery(search: URLSearchParams): Record<string, unknown>;
  /** The body as the service reads it, with what it tolerates put right. */
  readBody(sent: unknown, mediaType: string | null): unknown;
  problems(request: {
    path: Record<string, string>;
    query: Record<string, unknown>;
    headers: Headers;
    body: unknown;
  }): Problem[];
}

interface ResolvedParameter extends Parameter {
  style?: string;
  explode?: boolean;
  schema?: Schema;
}

interface Schema {
  type?: string | string[];
  items?: Schema;
  $ref?: string;
}

type Located = { pointer: string; value: unknown };

/** The validators of a description's operations, each made when its operation is first asked for. */
export function createRequestValidators(
  description: Description,
  checkAt: (pointer: string) => SchemaCheck,
): (operationId: string) => RequestValidator {
  const at = (pointer: string): unknown => valueAt(description, pointer.split('/').slice(1).map(unescapeSegment));
  /** Follows references to where the thing itself stands. */
  const locate = (pointer: string): Located => {
    const value = at(pointer);
    return isReference(value) ? locate(decodeURIComponent(value.$ref.slice(1))) : { pointer, value };
  };
  const checkOf = (pointer: string) => {
    const check = checkAt(pointer);
    return (value: unknown) => check(value).filter((error) => !isOfChoice(error));
  };

  const tolerated = tolerances(description);

  const build = (path: string, method: string, operationId: string): RequestValidator => {
    const item = `/paths/${escapeSegment(path)}`;
    const parameters = [`${item}/parameters`, `${item}/${method}/parameters`].flatMap((list) => {
      const entries = at(list);
      return Array.isArray(entries) ? entries.map((_, index) => locate(`${list}/${index}`)) : [];
    });
    const readers = parameters.map(({ pointer, value }) => {
      const parameter = value as ResolvedParameter;
      const { value: schema } = locate(`${pointer}/schema`);
      return {
        parameter,
        schema: schema as Schema | undefined,
        items: locate(`${pointer}/schema/items`).value as Schema | undefined,
        check: checkOf(`${pointer}/schema`),
      };
    });
    const body = locate(`${item}/${method}/requestBody`);
    const content =
      (body.value as { content?: Record<string, unknown>; required?: boolean } | undefined)?.content ?? {};
    const required = (body.value as { required?: boolean } | undefined)?.required === true;
    const mediaTypes = Object.keys(content);
    const bodyChecks = new Map(
      mediaTypes.map((mediaType) => [
        essenceOf(mediaType),
        checkOf(`${body.pointer}/content/${escapeSegment(mediaType)}/schema`),
      ]),
    );
    /** What is sent as something else is held against the first. */
    const checkFor = (mediaType: string | null) =>
      bodyChecks.get(essenceOf(mediaType ?? '')) ?? bodyChecks.get(essenceOf(mediaTypes[0] ?? ''));

    const tolerance = tolerated.get(operationId);
    const readBody = (sent: unknown, mediaType: string | null) => {
      const check = checkFor(mediaType);
      return tolerance === undefined || check === undefined
        ? sent
        : readTolerantly(sent, tolerance, (read) => check(read).map(({ instancePath }) => instancePath));
    };

    return {
      mediaTypes,
      readBody,

      isText: (mediaType) => {
        const essence = essenceOf(mediaType ?? '');
        return bodyChecks.has(essence) && !isJson(essence) && essence !== 'application/x-www-form-urlencoded';
      },

      undocumented(search) {
        const inQuery = readers.flatMap(({ parameter }) => (parameter.in === 'query' ? [parameter] : []));
        const isDocumented = (name: string) =>
          inQuery.some((parameter) => name === parameter.name || memberOf(parameter, name) !== undefined);
        return [...new Set(search.keys())].filter((name) => !isDocumented(name));
      },

      readQuery(search) {
        const query: Record<string, unknown> = {};
        if (search.size === 0) return query;
        for (const { parameter, schema, items } of readers) {
          if (parameter.in !== 'query') continue;
          if (parameter.style === 'deepObject') {
            const members = [...search].flatMap(([name, text]) => {
              const member = memberOf(parameter, name);
              return member === undefined ? [] : [[member, text] as const];
            });
            if (members.length > 0) query[parameter.name] = Object.fromEntries(members);
          }
          if (!search.has(parameter.name)) continue;
          if (schema?.type === 'array') {
            const values =
              parameter.explode === false
                ? (search.get(parameter.name) ?? '').split(',')
                : search.getAll(parameter.name);
            query[parameter.name] = values.map((text) => read(text, items));
          } else query[parameter.name] = read(search.get(parameter.name) ?? '', schema);
        }
        return query;
      },

      problems({ path: inPath, query, headers, body: sent }) {
        const problems: Problem[] = [];
        for (const { parameter, schema, check } of readers) {
          const { name, in: place } = parameter;
          const header = place === 'header' ? headers.get(name) : null;
          const value =
            place === 'path'
              ? inPath[name]
              : place === 'query'
                ? query[name]
                : header === null
                  ? undefined
                  : read(header, schema);
          if (place === 'cookie') continue;
          if (value === undefined) {
            if (parameter.required)
              problems.push({
                in: place,
                path: `/${name}`,
                rule: 'required',
                params: { missingProperty: name },
                message: 'is required',
              });
            continue;
          }
          for (const error of check(value)) problems.push(toProblem(place, `/${name}`, error));
        }
        if (sent === undefined) {
          if (required)
            problems.push({ in: 'body', path: '', rule: 'required', params: {}, message: 'a body is required' });
        } else {
          const read = readBody(sent, headers.get('content-type'));
          for (const error of checkFor(headers.get('content-type'))?.(read) ?? [])
            problems.push(toProblem('body', '', error));
        }
        return problems;
      },
    };
  };

  const places = new Map(
    operations(description).map(({ path, method, operation }) => [operation.operationId, { path, method }]),
  );
  const built = new Map<string, RequestValidator>();
  return (operationId) => {
    const known = built.get(operationId);
    if (known) return known;
    const place = places.get(operationId);
    if (!place) throw new Error(`the description has no operation '${operationId}'`);
    const validator = build(place.path, place.method, operationId);
    built.set(operationId, validator);
    return validator;
  };
}

/** The member of an object that a name of the query sets, `kind_eq` in `filter[q][kind_eq]`. */
const memberOf = ({ name, style }: ResolvedParameter, inQuery: string) =>
  style === 'deepObject' && inQuery.startsWith(`${name}[`) && inQuery.endsWith(']')
    ? inQuery.slice(name.length + 1, -1)
    : undefined;

/** Text as the schema types it. What is no such value stays text, for the schema to refuse. */
function read(text: string, schema: Schema | undefined): unknown {
  const types = [schema?.type ?? []].flat();
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

function toProblem(
  place: Problem['in'],
  base: string,
  { instancePath, keyword, params, message }: SchemaError,
): Problem {
  const missing = keyword === 'required' ? `/${params.missingProperty}` : '';
  return { in: place, path: base + instancePath + missing, rule: ruleOf(keyword), params, message: message ?? keyword };
}

/** That one of several members is missing says nothing beside the choice that was not made. */
const isOfChoice = ({ schemaPath = '' }: SchemaError): boolean => /\/oneOf\/\d+\/required$/.test(schemaPath);
