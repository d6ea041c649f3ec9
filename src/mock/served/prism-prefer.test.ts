import { describe, expect, it } from 'vitest';
import { operations } from '../../description/description.js';
import { loadDescription } from '../../description/load.js';
import { withNativePaths } from '../../description/native-paths.js';
import { mockedApis } from '../../mock.js';
import { createExampleHandler } from './prism.js';

const handler = createExampleHandler([loadDescription('commercelayer')]);
const ask = async (prefer: string, accept: string) => {
  const headers = {
    Accept: accept,
    Authorization: 'Bearer keyspec-admin',
    'Content-Type': 'application/vnd.api+json',
    Prefer: prefer,
  };
  const url = 'http://127.0.0.1/api/api_credentials';
  return (await handler)(new Request(url, { method: 'POST', headers, body: '{}' }));
};

describe('Prefer', () => {
  it('is followed whatever is wrong with the request', async () => {
    const response = await ask('code=400', 'application/vnd.api+json');
    expect([response.status, (await response.json()).errors[0].status]).toEqual([400, '400']);
  });

  it('brings a 406 in the documented type, though the request does not take it', async () => {
    const response = await ask('code=406', 'text/html');
    expect([response.status, response.headers.get('Content-Type')]).toEqual([406, 'application/vnd.api+json']);
  });

  it.each([
    ['code=599', 'code 599 is not defined'],
    ['code=400, example=none', 'has no such example'],
    ['code=201, example=constructor', 'has no such example'],
  ])('%s is told to be none of the answers', async (prefer, detail) => {
    const response = await ask(prefer, 'application/vnd.api+json');
    expect(response.status).toBe(404);
    expect((await response.json()).detail).toContain(detail);
  });

  it('cannot bring an answer in a type that the request does not take', async () => {
    const response = await ask('code=201', 'text/html');
    expect(response.status).toBe(406);
    expect((await response.json()).detail).toContain('Accept takes no media type');
  });

  it('makes up an answer for dynamic=true', async () => {
    const response = await ask('code=201, dynamic=true', 'application/vnd.api+json');
    expect([response.status, (await response.json()).data.type]).toEqual([201, 'api_credentials']);
  });

  it.each(['code=many', 'dynamic=perhaps'])('%s is refused', async (prefer) => {
    expect((await ask(prefer, 'application/vnd.api+json')).status).toBe(422);
  });

  it.each(mockedApis)('brings each documented answer of %s, as it stands and made up', async (api) => {
    const description = withNativePaths(loadDescription(api));
    const examples = await createExampleHandler([loadDescription(api)]);
    for (const { path, method, operation } of operations(description))
      for (const status of Object.keys(operation.responses))
        for (const prefer of [`code=${status}`, `code=${status}, dynamic=true`]) {
          const url = `http://mock.test${path.replace(/\{[^}]+\}/g, 'some')}`;
          // Prism takes no bearer token where the alternative to no credentials is another scheme.
          const open = operation.security?.some((one) => Object.keys(one).length === 0);
          const headers = { Prefer: prefer, ...(!open && { Authorization: 'Bearer keyspec-admin' }) };
          const response = await examples(new Request(url, { method: method.toUpperCase(), headers }));
          expect(response.status, `${operation.operationId}, ${prefer}`).toBe(Number(status));
        }
  });
});
