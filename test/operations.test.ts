import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createCommerceLayerAuthClient, createCommerceLayerClient } from '../src/apis/commercelayer/index.js';
import { createOktaClient } from '../src/apis/okta/index.js';
import { createZitadelClient } from '../src/apis/zitadel/index.js';
import { type Description, operations } from '../src/description/description.js';

const baseUrl = 'https://example.com';
const fetch = vi.fn(async (_: Request) => new Response(null, { status: 204 }));

const clients: Readonly<Record<string, readonly object[]>> = {
  okta: [createOktaClient({ orgUrl: baseUrl, apiToken: 'token', fetch })],
  zitadel: [createZitadelClient({ baseUrl, accessToken: 'token', fetch })],
  commercelayer: [
    createCommerceLayerClient({ baseUrl, accessToken: 'token', fetch }),
    createCommerceLayerAuthClient({ baseUrl, fetch }),
  ],
};

const read = async (api: string): Promise<Description> =>
  JSON.parse(await readFile(path.resolve(import.meta.dirname, `../generated/${api}/openapi.json`), 'utf8'));

const described = await Promise.all(
  Object.keys(clients).map(async (api) =>
    operations(await read(api)).map((found) => ({ ...found, api, name: found.operation.operationId })),
  ),
);

describe.each(described.flat())('$api: $name', ({ api, name, method, path: template }) => {
  it(`sends ${method} ${template}`, async () => {
    const owners = clients[api]?.filter((client) => name in client) ?? [];
    expect(owners).toHaveLength(1);
    fetch.mockClear();
    const parameters = [...template.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => [parameter, `${parameter} 1`]);
    const init = { params: { path: Object.fromEntries(parameters) }, headers: { 'X-Test': 'sent' } };
    await Reflect.apply(Reflect.get(owners[0] ?? {}, name), undefined, [init]);
    const sent = fetch.mock.calls.map(([request]) => [request.method, request.url, request.headers.get('X-Test')]);
    const url = `${baseUrl}${template.replace(/\{(\w+)\}/g, '$1%201')}`;
    expect(sent).toEqual([[method.toUpperCase(), url, 'sent']]);
  });
});
