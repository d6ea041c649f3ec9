/** What a tool for requests by hand imports of a description has to have: every operation, with examples in place of types. */
import assert from 'node:assert/strict';
import { type Description, type Operation, operations } from '../../src/description/description.js';
import { parametersByOperation } from '../../src/description/parameters.js';
import { follow, valueAt } from '../../src/description/pointer.js';

/** A request of a collection. */
export interface CollectionRequest {
  readonly method: string;
  /** With `:name` for each parameter. */
  readonly path: string;
  readonly query: readonly { readonly key: string; readonly value: string }[];
  readonly body: string | undefined;
}

/** Fails unless the collection has every operation, with bodies as the examples have them. */
export function checkBodies(description: Description, collection: readonly CollectionRequest[]): void {
  for (const [operation, { body }] of paired(description, collection)) checkBody(description, operation, body);
}

/** Fails unless the requests have their query parameters by name. */
export function checkQueries(description: Description, collection: readonly CollectionRequest[]): void {
  const parameters = parametersByOperation(description);
  for (const [{ operationId }, { query }] of paired(description, collection)) {
    for (const { name, in: place, style } of parameters.get(operationId) ?? [])
      if (place === 'query')
        assert.ok(
          query.some(({ key }) => (style === 'deepObject' ? key.startsWith(`${name}[`) : key === name)),
          `${operationId} has the parameter ${name}`,
        );
    // A faker writes this for a string that has no example. A whole filter of such would find nothing.
    for (const { key, value } of query)
      if (key.includes('[')) assert.notEqual(value, 'string', `${operationId} has an example of ${key}`);
  }
}

function paired(
  description: Description,
  collection: readonly CollectionRequest[],
): [operation: Operation, request: CollectionRequest][] {
  const requests = new Map(collection.map((request) => [`${request.method} ${request.path}`, request]));
  return operations(description).map(({ path, method, operation }) => {
    const request = requests.get(`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
    assert.ok(request, `${operation.operationId} is in the collection`);
    return [operation, request];
  });
}

/** A body is one of the examples, so numbers are numbers and nothing is a placeholder. */
function checkBody(description: Description, operation: Operation, raw: string | undefined): void {
  const json = Object.entries(Object(valueAt(follow(description, operation.requestBody), ['content'])))
    .filter(([type]) => /[/+]json$/.test(type))
    .map(([, media]) => media);
  if (json.length === 0) return;
  assert.ok(raw, `${operation.operationId} has a body`);
  const body: unknown = JSON.parse(raw);
  const examples = json
    .flatMap((media) => Object.values(Object(valueAt(media, ['examples']))))
    .map((example) => valueAt(follow(description, example), ['value']));
  assert.ok(
    examples.some((example) => JSON.stringify(example) === JSON.stringify(body)),
    `the body of ${operation.operationId} is one of its examples: ${raw}`,
  );
}
