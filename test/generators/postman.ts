/** What Postman's import makes of a description, with examples in place of types. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Description, type Operation, operations } from '../../src/description/description.js';
import { parametersByOperation } from '../../src/description/parameters.js';
import { follow, valueAt } from '../../src/description/pointer.js';

/** The parts of a Postman collection that are looked at. */
interface Item {
  readonly item?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: {
      readonly path: readonly string[];
      readonly query?: readonly { readonly key: string; readonly value: string }[];
    };
    readonly body?: { readonly raw?: string };
  };
}

type Converted =
  | { readonly result: true; readonly output: readonly { readonly data: Item }[] }
  | { readonly result: false; readonly reason: string };

interface Converter {
  convertV2(
    input: { readonly type: 'string'; readonly data: string },
    options: Readonly<Record<string, string>>,
    callback: (error: Error | null, converted: Converted) => void,
  ): void;
}

// Its types import a file that the package lacks.
const { convertV2 }: Converter = createRequire(import.meta.url)('openapi-to-postmanv2');

/** Fails unless the collection has every operation, with its query parameters by name, and bodies as the examples have them. */
export async function checkCollection(document: string): Promise<void> {
  const data = await readFile(document, 'utf8');
  const description: Description = JSON.parse(data);
  const requests = new Map(
    requestsOf(await convert(data)).map((request) => [`${request.method} /${request.url.path.join('/')}`, request]),
  );
  const parameters = parametersByOperation(description);
  for (const { path, method, operation } of operations(description)) {
    const request = requests.get(`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
    assert.ok(request, `${operation.operationId} is in the collection`);
    const keys = (request.url.query ?? []).map(({ key }) => key);
    for (const { name, in: place, style } of parameters.get(operation.operationId) ?? [])
      if (place === 'query')
        assert.ok(
          keys.some((key) => (style === 'deepObject' ? key.startsWith(`${name}[`) : key === name)),
          `${operation.operationId} has the parameter ${name}`,
        );
    // The faker writes this for a string that has no example. A whole filter of such would find nothing.
    for (const { key, value } of request.url.query ?? [])
      if (key.includes('[')) assert.notEqual(value, 'string', `${operation.operationId} has an example of ${key}`);
    checkBody(description, operation, request.body?.raw);
  }
}

async function convert(data: string): Promise<Item> {
  const converted = await new Promise<Converted>((resolve, reject) =>
    convertV2({ type: 'string', data }, { parametersResolution: 'Example' }, (error, result) =>
      error === null ? resolve(result) : reject(error),
    ),
  );
  if (!converted.result) throw new Error(converted.reason);
  const [collection] = converted.output;
  assert.ok(collection, 'a collection is made');
  return collection.data;
}

function requestsOf({ item = [], request }: Item): NonNullable<Item['request']>[] {
  return request === undefined ? item.flatMap(requestsOf) : [request];
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
