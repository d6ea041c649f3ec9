/** What Postman's import makes of a description. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { CollectionRequest } from './collection.js';

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

export async function postmanRequests(data: string): Promise<CollectionRequest[]> {
  return requestsOf(await convert(data)).map(({ method, url, body }) => ({
    method,
    path: `/${url.path.join('/')}`,
    query: url.query ?? [],
    body: body?.raw,
  }));
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
