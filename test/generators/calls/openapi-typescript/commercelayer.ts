import createClient from 'openapi-fetch';
import { type Answers, bearer, commercelayer } from '../expected';
import type { paths } from './client';

export function calls(url: string): Answers['commercelayer'] {
  const client = createClient<paths>({
    baseUrl: `${url}/api`,
    headers: { Accept: 'application/vnd.api+json', Authorization: bearer, 'Content-Type': 'application/vnd.api+json' },
    // `include` is a list with commas. The library takes one style for all parameters of a client.
    querySerializer: { array: { style: 'form', explode: false } },
  });
  return {
    createWithInclude: async () => {
      const { data } = await client.POST('/api_credentials', {
        params: { query: { include: ['organization', 'role'] } },
        body: {
          data: {
            type: 'api_credentials',
            attributes: { name: 'Generated', kind: 'integration' },
            relationships: {
              organization: { data: { type: 'organizations', id: commercelayer.organization } },
              role: { data: { type: 'roles', id: commercelayer.role } },
            },
          },
        },
      });
      return [data?.data.attributes?.client_secret, data?.included?.map(({ type }) => type) ?? []];
    },
    listWithFilter: async () => {
      const { data } = await client.GET('/api_credentials', {
        params: { query: { 'filter[q]': { name_cont: 'front' } } },
      });
      return data?.data.map(({ attributes }) => attributes?.name) ?? [];
    },
  };
}
