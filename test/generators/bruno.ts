/** What Bruno's import makes of a description. */
import { createRequire } from 'node:module';
import type { CollectionRequest } from './collection.js';

/** The parts of a Bruno collection that are looked at. */
interface Item {
  readonly items?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: string;
    readonly params: readonly { readonly name: string; readonly value: string; readonly type: 'query' | 'path' }[];
    readonly body: { readonly mode: string; readonly json: string | null };
  };
}

interface Converters {
  openApiToBruno(document: unknown): Item;
}

// It has no types.
const { openApiToBruno }: Converters = createRequire(import.meta.url)('@usebruno/converters');

export async function brunoRequests(data: string): Promise<CollectionRequest[]> {
  return requestsOf(openApiToBruno(JSON.parse(data))).map(({ method, url, params, body }) => ({
    method,
    path: url.replace('{{baseUrl}}', ''),
    query: params.filter(({ type }) => type === 'query').map(({ name, value }) => ({ key: name, value })),
    body: body.json ?? undefined,
  }));
}

function requestsOf({ items = [], request }: Item): NonNullable<Item['request']>[] {
  return request === undefined ? items.flatMap(requestsOf) : [request];
}
