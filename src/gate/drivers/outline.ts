import { type Description, operations, type Parameter, type Reference } from '../../description/description.js';
import { follow, valueAt } from '../../description/pointer.js';

/**
 * Which operations and answers a description has, and nothing else: the gate writes each request, and the judge reads each
 * answer. In OpenAPI 3.0, as Dredd knows no later one. Dredd names a transaction by the operation's summary, where we want the
 * operationId; it makes none of an operation with a required parameter that has no single `example`, or with a query
 * parameter that is a list or an object.
 */
export function outline(description: Description): Description {
  const { schemas: _schemas, examples: _examples, headers: _headers, ...components } = description.components ?? {};
  const copy: Description = JSON.parse(
    JSON.stringify({ ...description, openapi: '3.0.3', components }),
    (key, value) => {
      if (key === 'content') return Object.fromEntries(Object.keys(value).map((mediaType) => [mediaType, {}]));
      return key === 'headers' || key === 'requestBody' ? undefined : value;
    },
  );
  const known = copy.components?.parameters ?? {};
  for (const { operation } of operations(copy)) operation.summary = operation.operationId;
  const isInPath = (parameter: Parameter | Reference) => valueAt(follow(copy, parameter), ['in']) === 'path';
  for (const place of [...Object.values(copy.paths), ...operations(copy).map(({ operation }) => operation)]) {
    place.parameters = (place.parameters ?? []).filter(isInPath);
    for (const parameter of place.parameters) if ('in' in parameter) simplify(parameter);
  }
  for (const parameter of Object.values(known)) simplify(parameter);
  return copy;
}

function simplify(parameter: Parameter): void {
  parameter.schema = { type: 'string' };
  parameter.required = parameter.in === 'path';
  parameter.example = 'x';
}
