import { type Description, operations } from '../description/description.js';
import { withUsedComponents } from '../description/used-components.js';
import { readJson } from '../http/json-text.js';
import { essenceOf, isJson } from '../http/media-type.js';
import type { Answer, Sent } from '../http/message.js';
import { once, oncePer } from '../once.js';
import { createContentJudge } from './content.js';
import { discriminateUnions } from './discriminate.js';
import { firstItems } from './first-items.js';
import { judgedParts } from './judged-parts.js';
import { spellOutAliases } from './media-type-aliases.js';
import { requireUnlessAsked } from './require-unless.js';
import { type Rule, ruleOf } from './rule.js';
import { createSchemaSharing } from './share-schemas.js';
import { readTolerantly, tolerances } from './tolerance.js';
import { type Violation, violation } from './violation.js';

/** Holds exchanges against a description. Prism's validator judges; what it cannot see is judged here. */
export interface Judge {
  /**
   * What the answer does that the operation does not document.
   *
   * @param target the path and query that were asked for: some members are there unless a parameter leaves them out
   */
  answer(operationId: string, answer: Answer, target?: string): Promise<Violation[]>;
  /** What the request does that the operation does not allow. */
  request(operationId: string, sent: Sent): Promise<Violation[]>;
}

/**
 * The judge of a description, made once. It reads an operation when it is asked about it for the first time.
 *
 * @throws {Error} when the description has no such operation; a schema that does not compile is refused by
 * `redocly lint` before it gets here.
 */
export const createJudge = oncePer(async (description: Description): Promise<Judge> => {
  // It takes half a second to load.
  const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http/dist/utils/operations.js');
  const { validateInput, validateOutput } = await import('@stoplight/prism-http/dist/validator/index.js');
  const dialect = 'https://json-schema.org/draft/2020-12/schema';
  const read = judgedParts(spellOutAliases(description));
  const document = { ...discriminateUnions(read), jsonSchemaDialect: dialect };
  const content = createContentJudge(read);
  const tolerated = tolerances(description);
  const sharing = createSchemaSharing();
  const byId = new Map(
    operations(document).map(({ path, method, operation }) => {
      const { parameters = [] } = document.paths[path] ?? {};
      const alone = () => withUsedComponents({ ...document, paths: { [path]: { parameters, [method]: operation } } });
      const convert = async () => {
        const [converted] = await getHttpOperationsFromSpec(alone());
        if (converted === undefined) throw new Error(`Prism reads no operation '${operation.operationId}'`);
        return sharing.operation(converted);
      };
      return [operation.operationId, once(convert)] as const;
    }),
  );
  const find = (operationId: string) => {
    const operation = byId.get(operationId);
    if (operation === undefined) throw new Error(`the description has no operation '${operationId}'`);
    return operation();
  };

  return {
    async answer(operationId, { status, headers, body }, target = '') {
      const operation = await find(operationId);
      const response = operation.responses.find(({ code }) => code === String(status));
      if (!response) {
        const documented = operation.responses.map(({ code }) => code).join(', ');
        return [
          violation('response.status', '', 'undocumented-status', `${status} is not documented; ${documented} are`),
        ];
      }
      const { searchParams } = new URL(target, 'http://provider.invalid');
      const { contents = [] } = response;
      const mediaTypes = contents.map(({ mediaType }) => mediaType);
      type Response = (typeof operation.responses)[number];
      const judgedBy = (response: Response, value: unknown, read: Answer['headers']) => {
        const verdict = validateOutput({
          resource: { ...operation, responses: [response] },
          element: { statusCode: status, headers: { ...read }, body: value },
        });
        return verdict._tag === 'Right' ? [] : verdict.left;
      };
      const judged = (value: unknown, only?: (typeof contents)[number], read: Answer['headers'] = headers) => {
        const [whole, ...parts] = only?.schema === undefined ? [] : sharing.parts(only.schema);
        // Prism lets the first type that ends in `+json` stand for `application/json`.
        const by = (schema?: object) =>
          only === undefined ? [] : [{ ...only, ...(schema && { schema: requireUnlessAsked(schema, searchParams) }) }];
        const diagnostics = [
          ...judgedBy({ ...response, contents: by(whole) }, value, read),
          ...parts.flatMap((part) => judgedBy({ ...response, contents: by(part), headers: [] }, value, read)),
        ];
        return dedupe(
          diagnostics.map((diagnostic) =>
            diagnostic.path === undefined
              ? mediaTypeViolation(mediaType, mediaTypes)
              : fromDiagnostic('response', { ...diagnostic, path: diagnostic.path }),
          ),
        );
      };
      const mediaType = headers['content-type'];
      if (mediaTypes.length === 0) {
        const bodies =
          body === '' ? [] : [violation('response.body', '', 'no-body', `${status} is documented without a body`)];
        return [...bodies, ...judged(undefined)];
      }
      // Prism lets `application/json` stand for every type that ends in `+json`; a client does not.
      const documented = contents.find((one) => essenceOf(one.mediaType) === essenceOf(mediaType ?? ''));
      if (documented === undefined || !/^[^\s/;]+\/[^\s/;]+\s*(;|$)/.test(mediaType ?? ''))
        return [mediaTypeViolation(mediaType, mediaTypes)];
      let value: unknown = body;
      if (isJson(mediaType)) {
        const read = readJson(body);
        if ('problem' in read) return [violation('response.body', '', 'json', read.problem)];
        value = firstItems(read.value);
      }
      // Prism does not know that case and quotes mean nothing in a media type (RFC 9110, 8.3.1).
      const found = judged(value, documented, { ...headers, 'content-type': documented.mediaType });
      // What is not as described at all is not read further.
      return found.length > 0 ? found : content.answer(operationId, status, documented.mediaType, value);
    },

    async request(operationId, { method, target, headers, body }) {
      const url = new URL(target, 'http://provider.invalid');
      const operation = await find(operationId);
      // Prism reads parameter names in lower case.
      const { path = [], query = [] } = operation.request ?? {};
      const spelling = new Map([...path, ...query].map(({ name }) => [name.toLowerCase(), name]));
      const flags = new Set(query.filter(({ schema }) => schema?.type === 'boolean').map(({ name }) => name));
      const asked = [...url.searchParams].map(([name, value]) => [name, flags.has(name) ? value.toLowerCase() : value]);
      const judged = (value: unknown) => {
        const verdict = validateInput({
          resource: operation,
          element: {
            method: method.toLowerCase() as Lowercase<'GET'>,
            url: { path: url.pathname, query: Object.fromEntries(asked) },
            headers: { ...headers },
            body: value,
          },
        });
        if (verdict._tag === 'Right') return [];
        return dedupe(
          verdict.left.map((diagnostic) => {
            const found = fromDiagnostic('request', { ...diagnostic, path: diagnostic.path ?? ['body'] });
            if (found.in === 'request.body') return found;
            return { ...found, path: found.path.replace(/[^/]+/g, (name) => spelling.get(name) ?? name) };
          }),
        );
      };
      if (body === '') return judged(undefined);
      let value: unknown = body;
      if (isJson(headers['content-type'])) {
        const read = readJson(body);
        if ('problem' in read) return [violation('request.body', '', 'json', read.problem)];
        value = firstItems(read.value);
      }
      const refused = (sent: unknown) =>
        judged(sent).flatMap(({ in: place, path: pointer }) => (place === 'request.body' ? [pointer] : []));
      const tolerance = tolerated.get(operationId);
      return judged(tolerance === undefined ? value : readTolerantly(value, tolerance, refused));
    },
  };
});

const mediaTypeViolation = (actual: string | undefined, documented: string[]) =>
  violation(
    'response.headers',
    '/content-type',
    'media-type',
    `got ${actual ?? 'none'}, documented ${documented.join(', ')}`,
  );

interface Diagnostic {
  path: readonly (string | number)[];
  code?: string | number;
  message: string;
}

/** Prism's codes that are no keywords: statuses of HTTP. */
const ruleOfPrism: Readonly<Record<string, Rule>> = { 401: 'authentication', 415: 'media-type' };

const places: Record<string, string> = { body: 'body', header: 'headers', query: 'query', path: 'path' };

function fromDiagnostic(side: 'request' | 'response', { path, code, message }: Diagnostic): Violation {
  const [place = 'body', ...segments] = path.map(String);
  const rule = ruleOfPrism[String(code)] ?? ruleOf(String(code));
  // Prism keeps the name of the missing member in the message alone.
  const missing = rule === 'required' ? /must have required property '(.+)'/.exec(message)?.[1] : undefined;
  const pointer = missing === undefined ? segments : [...segments, missing];
  return violation(
    `${side}.${places[place] ?? place}`,
    pointer.map((segment) => `/${segment}`).join(''),
    rule,
    message,
  );
}

/** One fault is told once, and a union that fails is not told beside the fault that made it fail. */
function dedupe(violations: Violation[]): Violation[] {
  const unique = [...new Map(violations.map((v) => [`${v.in}${v.path} ${v.rule} ${v.message}`, v])).values()];
  const without = (...rules: string[]) => unique.filter(({ rule }) => !rules.includes(rule));
  return [without('oneOf', 'anyOf', 'if', 'allOf'), without('if'), unique].find(({ length }) => length > 0) ?? [];
}
