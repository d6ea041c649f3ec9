import { type AlsoTaken, type Description, operations } from '../description/description.js';
import { lookUp } from '../description/pointer.js';
import { isTooDeep, type JsonText, readJson } from '../http/json-text.js';
import { essenceOf, isJson } from '../http/media-type.js';
import { isObject } from '../is-object.js';
import { compileValidators } from '../validate/compile.js';
import { firstItems } from '../validate/first-items.js';
import type { Problem } from '../validate/problem.js';
import { type Violation, violation } from '../validate/violation.js';
import { alsoTakenBelow, isTakenToo } from './also-taken.js';
import type { Exchange } from './har.js';
import type { Met } from './met.js';

export interface AskedFor extends Exchange {
  readonly operationId: string;
  /** Path parameters, decoded. */
  readonly path: Record<string, string>;
}

/** The rule on credentials: a recorder may leave them out, so that only the whole recording tells whether it did. */
export const authenticationRule = 'authentication';

/** Judges recorded requests with the validator that the mock and the gate use. */
export function createRequestJudge(description: Description): (asked: AskedFor) => Met[] {
  const validators = compileValidators(description);
  const alsoTaken = alsoTakenBelow(description);
  const taken = new Map(
    operations(description).map(({ path, operation }) => [operation.operationId, alsoTaken(path)] as const),
  );
  const secured = new Map(
    operations(description).map(({ operation }) => [operation.operationId, credentialsOf(description, operation)]),
  );

  return (asked) => {
    const { operationId, path, url, requestHeaders, requestHeadersRecorded, requestBodyRecorded } = asked;
    const validator = validators(operationId);
    const takes = taken.get(operationId) ?? new Set();
    const isFormInQuery = takes.has('form-in-query') && asked.requestBody === '' && validator.mediaTypes.includes(form);
    const search = isFormInQuery ? new URLSearchParams() : new URL(url).searchParams;
    const requestBody = isFormInQuery ? new URL(url).searchParams.toString() : asked.requestBody;
    const query = validator.readQuery(search);
    const found: Met[] = validator.undocumented(search).map((name) => ({
      violation: violation('request.query', `/${name}`, 'undocumented-parameter', 'is not documented'),
      value: search.get(name),
    }));

    const mediaType = isFormInQuery ? form : requestHeaders['content-type'];
    const body = readBody(requestBody, mediaType, takes);
    const value = 'problem' in body ? undefined : firstItems(body.value);
    const known = validator.mediaTypes.some((one) => essenceOf(one) === essenceOf(mediaType ?? ''));
    const isJudged =
      requestBodyRecorded && !isTooDeep(requestBody) && (requestBody === '' || (mediaType !== undefined && known));
    if (requestBodyRecorded && requestBody !== '') {
      if (validator.mediaTypes.length === 0)
        found.push({
          violation: violation('request.body', '', 'no-body', 'the operation is documented without a body'),
        });
      else if (mediaType !== undefined && !known)
        found.push({
          violation: violation(
            'request.headers',
            '/content-type',
            'media-type',
            `got ${mediaType}, documented ${validator.mediaTypes.join(', ')}`,
          ),
        });
      else if ('problem' in body && !isTooDeep(requestBody))
        found.push({ violation: violation('request.body', '', 'json', body.problem) });
    }

    const problems = validator.problems({
      path,
      query,
      headers: new Headers(
        toValid({ ...requestHeaders, ...(mediaType !== undefined && { 'content-type': mediaType }) }),
      ),
      body: value,
    });
    for (const problem of problems) {
      if (problem.in === 'header' && !requestHeadersRecorded) continue;
      if (problem.in === 'body' && (!isJudged || 'problem' in body)) continue;
      found.push({
        violation: toViolation(problem),
        ...(problem.rule !== 'required' && {
          value: valueAt({ path, query, header: requestHeaders, body: value }[problem.in], problem.path),
        }),
      });
    }

    const names = secured.get(operationId);
    if (
      names !== undefined &&
      requestHeadersRecorded &&
      // A session in a browser has cookies instead.
      !['cookie', ...names].some((name) => name in requestHeaders || search.has(name))
    )
      found.push({
        violation: violation('request.headers', '', authenticationRule, `none was sent: ${names.join(' or ')}`),
      });
    return found.filter((met) => !isTakenToo(takes, met, value));
  };
}

const form = 'application/x-www-form-urlencoded';

const sides: Readonly<Record<Problem['in'], string>> = {
  path: 'request.path',
  query: 'request.query',
  header: 'request.headers',
  body: 'request.body',
};

const toViolation = ({ in: place, path, rule, params, message }: Problem): Violation => {
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : '';
  const constant = 'allowedValue' in params ? `: ${params.allowedValue}` : '';
  return violation(sides[place], path, rule, message + allowed + constant);
};

function readBody(text: string, mediaType: string | undefined, takes: ReadonlySet<AlsoTaken>): JsonText {
  if (text === '') return { value: undefined };
  if (essenceOf(mediaType ?? '') === form) return { value: Object.fromEntries(new URLSearchParams(text)) };
  if (!isJson(mediaType)) return { value: text };
  return readJson(takes.has('text-behind-json') ? text.slice(0, endOfJson(text)) : text);
}

/** Where the first value of a text ends, when something stands behind it. */
function endOfJson(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const at = /after JSON at position (\d+)/.exec(String(error))?.[1];
    if (at !== undefined) return Number(at);
  }
  return undefined;
}

/** The value that a JSON Pointer leads to; a name with a slash in it leads nowhere. */
export const valueAt = (document: unknown, pointer: string): unknown => lookUp(document, encodeURI(`#${pointer}`));

/** Without what a recorder wrote that cannot be a header. */
const toValid = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) => /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && !/[\0\r\n]|[^\0-\xff]/.test(value),
    ),
  );

/** The headers and query parameters that hold credentials, in lower case; nothing when the operation needs none. */
function credentialsOf(
  description: Description,
  { security = description.security ?? [] }: Pick<Description, 'security'>,
): string[] | undefined {
  if (security.length === 0 || security.some((scheme) => Object.keys(scheme).length === 0)) return undefined;
  const names = security.flatMap((requirement) =>
    Object.keys(requirement).map((name) => {
      const scheme = lookUp(description, `#/components/securitySchemes/${name}`);
      const own = isObject(scheme) && scheme.type === 'apiKey' ? scheme.name : undefined;
      return typeof own === 'string' ? own.toLowerCase() : 'authorization';
    }),
  );
  return [...new Set(names)];
}
