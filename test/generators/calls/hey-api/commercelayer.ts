import { type Answers, bearer, commercelayer } from '../expected';
import { createApiCredential, listApiCredentials } from './client';
import { client } from './client/client.gen';

export function calls(url: string): Answers['commercelayer'] {
  client.setConfig({ baseUrl: `${url}/api`, headers: { Accept: 'application/vnd.api+json', Authorization: bearer } });
  return {
    createWithInclude: async () => {
      const { data } = await createApiCredential({
        query: { include: ['organization', 'role'] },
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
      const { data } = await listApiCredentials({ query: { 'filter[q]': { name_cont: 'front' } } });
      return data?.data.map(({ attributes }) => attributes?.name) ?? [];
    },
  };
}
