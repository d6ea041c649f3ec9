import { type Answers, bearer, commercelayer } from '../expected';
import { Api } from './client';

export function calls(url: string): Answers['commercelayer'] {
  const headers = { Accept: 'application/vnd.api+json', Authorization: bearer };
  // It reads `application/json` by itself; that `application/vnd.api+json` is JSON, it has to be told.
  const { apiCredentials } = new Api({ baseUrl: `${url}/api`, baseApiParams: { headers, format: 'json' } });
  return {
    createWithInclude: async () => {
      const { data } = await apiCredentials.createApiCredential(
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
      );
      return [data.data.attributes?.client_secret, data.included?.map(({ type }) => type) ?? []];
    },
    listWithFilter: async () => {
      const { data } = await apiCredentials.listApiCredentials({ 'filter[q]': { name_cont: 'front' } });
      return data.data.map(({ attributes }) => attributes?.name);
    },
  };
}
