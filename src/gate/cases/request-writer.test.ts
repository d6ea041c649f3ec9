import { describe, expect, it } from 'vitest';
import { loadDescription } from '../../description/load.js';
import { createRequestWriter } from './request-writer.js';

const writer = createRequestWriter(loadDescription('commercelayer'));

describe('the request writer', () => {
  it('writes lists with commas and objects as deepObject', () => {
    const query = {
      include: ['organization', 'role'],
      'filter[q]': { kind_eq: 'webapp', name_cont: 'a' },
      sort: undefined,
    };
    expect(decodeURIComponent(writer.write('listApiCredentials', { query }, {}).target)).toBe(
      '/api_credentials?include=organization,role&filter[q][kind_eq]=webapp&filter[q][name_cont]=a',
    );
  });

  it('declares the body as the operation does, unless the scenario says otherwise', () => {
    const write = (parts: object) => writer.write('createApiCredential', parts, { accept: '*/*' }).headers;
    expect(write({ body: {} })).toEqual({ accept: '*/*', 'content-type': 'application/vnd.api+json' });
    expect(write({ body: {}, contentType: 'text/plain', header: { Accept: 'text/html' } })).toEqual({
      accept: 'text/html',
      'content-type': 'text/plain',
    });
    expect(write({})).toEqual({ accept: '*/*' });
  });
});
