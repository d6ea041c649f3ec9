import { describe, expect, it } from 'vitest';
import { loadDescription } from '../description/load.js';
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
});
