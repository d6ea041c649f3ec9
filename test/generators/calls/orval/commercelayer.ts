import { type Answers, bearer, commercelayer } from '../expected';
import { createApiCredential, listApiCredentials } from './client';

const options = { headers: { Accept: 'application/vnd.api+json', Authorization: bearer } };

export function calls(): Answers['commercelayer'] {
  return {
    createWithInclude: async () => {
      const { data, status } = await createApiCredential(
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
        options,
      );
      if (status !== 201) return [undefined, []];
      return [data.data.attributes?.client_secret, data.included?.map(({ type }) => type) ?? []];
    },
    listWithFilter: async () => {
      const { data, status } = await listApiCredentials({ 'filter[q]': { name_cont: 'front' } }, options);
      return status === 200 ? data.data.map(({ attributes }) => attributes?.name) : [];
    },
  };
}
