import { type Answers, bearer, commercelayer } from '../expected';
import { createApiCredential, listApiCredentials } from './client';

export function calls(url: string): Answers['commercelayer'] {
  const headers = { Accept: 'application/vnd.api+json', Authorization: bearer };
  const config = { baseURL: `${url}/api`, headers };
  return {
    createWithInclude: async () => {
      const { data, included } = await createApiCredential(
        {
          data: {
            type: 'api_credentials',
            attributes: { name: 'Generated', kind: 'integration' },
            relationships: {
              organization: { data: { type: 'organizations', id: commercelayer.organization } },
              role: { data: { type: 'roles', id: commercelayer.role } },
            },
          },
        },
        { include: ['organization', 'role'] },
        { ...config, headers: { ...headers, 'Content-Type': 'application/vnd.api+json' } },
      );
      return [data.attributes?.client_secret, included?.map(({ type }) => type) ?? []];
    },
    listWithFilter: async () => {
      const { data } = await listApiCredentials({ 'filter[q]': { name_cont: 'front' } }, config);
      return data.map(({ attributes }) => attributes?.name);
    },
  };
}
