import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import type { Description } from '../description/description.js';
import { essenceOf, isJson } from '../http/media-type.js';
import type { Answer, Sent } from '../http/message.js';
import { oncePer } from '../once.js';
import { createContentJudge } from './content.js';
import { discriminateUnions } from './discriminate.js';
import { shareSchemas } from './share-schemas.js';
import { type Violation, violation } from './violation.js';

/** Holds exchanges against a description. Prism's validator judges; what it cannot see is judged here. */
export interface Judge {
  /** What the answer does that the operation does not document. */
  answer(operationId: string, answer: Answer): Violation[];
  /** What the request does that the operation does not allow. */
  request(operationId: string, sent: Sent): Violation[];
}

/**
 * The judge of a description, made once: that takes a second or more.
 *
 * @throws {Error} when the description has no such operation; a schema that does not compile is refused by
 * `redocly lint` before it gets here.
 */
export const createJudge = oncePer(async (description: Description): Promise<Judge> => {
  const dialect = 'https://json-schema.org/draft/2020-12/schema';
  const operations = await getHttpOperationsFromSpec({
    ...discriminateUnions(description),
    jsonSchemaDialect: dialect,
  });
  const content = createContentJudge(description);
  const byId = new Map(shareSchemas(operations).map((operation) => [operation.iid, operation]));

  const find = (operationId: string) => {
    const operation = byId.get(operationId);
    if (!operation) throw new Error(`the description has no operation '${operationId}'`);
    return operation;
  };

  return {
    answer(operationId, { status, headers, body }) {
      const operation = find(operationId);
      const response = operation.responses.find(({ code }) => code === String(status));
      if (!response) {
        const documented = operation.responses.map(({ code }) => code).join(', ');
        return [
          violation('response.status', '', 'undocumented-status', `${status} is not documented; ${documented} are`),
        ];
      }
      const mediaTypes = (response.contents ?? []).map(({ mediaType }) => mediaType);
      const judged = (value: unknown) => {
        const verdict = validateOutput({
          resource: operation,
          element: { statusCode: status, headers: { ...headers }, body: value },
        });
        if (verdict._tag === 'Right') return [];
        return dedupe(
          verdict.left.map((diagnostic) =>
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
      const documented = mediaTypes.find((one) => essenceOf(one) === essenceOf(mediaType ?? ''));
      if (documented === undefined || !/^[^\s/;]+\/[^\s/;]+\s*(;|$)/.test(mediaType ?? ''))
        return [mediaTypeViolation(mediaType, mediaTypes)];
      let value: unknown = body;
      if (isJson(mediaType)) {
        try {
          value = JSON.parse(body);
        } catch {
          return [violation('response.body', '', 'json', body === '' ? 'the body is empty' : 'the body is not JSON')];
        }
      }
      const found = judged(value);
      // What is not as described at all is not read further.
      return found.length > 0 ? found : content.answer(operationId, status, documented, value);
    },

    request(operationId, { method, target, headers, body }) {
      const url = new URL(target, 'http://provider.invalid');
      const operation = find(operationId);
      const verdict = validateInput({
        resource: operation,
        element: {
          method: method.toLowerCase() as Lowercase<'GET'>,
          url: { path: url.pathname, query: Object.fromEntries(url.searchParams) },
          headers: { ...headers },
          body: body === '' ? undefined : isJson(headers['content-type']) ? JSON.parse(body) : body,
        },
      });
      if (verdict._tag === 'Right') return [];
      // Prism reads parameter names in lower case.
      const { path = [], query = [] } = operation.request ?? {};
      const spelling = new Map([...path, ...query].map(({ name }) => [name.toLowerCase(), name]));
      return dedupe(
        verdict.left.map((diagnostic) => {
          const found = fromDiagnostic('request', { ...diagnostic, path: diagnostic.path ?? ['body'] });
          if (found.in === 'request.body') return found;
          return { ...found, path: found.path.replace(/[^/]+/g, (name) => spelling.get(name) ?? name) };
        }),
      );
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

const places: Record<string, string> = { body: 'body', header: 'headers', query: 'query', path: 'path' };

function fromDiagnostic(side: 'request' | 'response', { path, code, message }: Diagnostic): Violation {
  const [place = 'body', ...segments] = path.map(String);
  const rule = String(code ?? 'schema');
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
  const specific = unique.filter(({ rule }) => !['oneOf', 'anyOf', 'if', 'allOf'].includes(rule));
  return specific.length > 0 ? specific : unique;
}
