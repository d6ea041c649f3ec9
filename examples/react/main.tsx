// A page on TanStack Query: credentials of Commerce Layer with their organizations, a form that shows what is wrong beside
// its field, and the apps of an Okta org.
//   npm start            in one terminal, then here
//   npx esbuild examples/react/main.tsx --bundle --format=esm --outdir=examples/react/built \
//     --servedir=examples/react --serve=127.0.0.1:8000
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { type ApiCredential, createCommerceLayerClient, fieldErrors } from 'keyspec/commercelayer';
import { flatten, resource } from 'keyspec/jsonapi';
import { createOktaClient } from 'keyspec/okta';
import createQueries from 'openapi-react-query';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const server = new URLSearchParams(location.search).get('server') ?? 'http://127.0.0.1:4010';
const commerceLayer = createQueries(
  createCommerceLayerClient({ baseUrl: `${server}/api`, accessToken: 'keyspec-admin' }),
);
const okta = createQueries(createOktaClient({ orgUrl: server, apiToken: 'keyspec-admin' }));

function Credentials() {
  const { data, error } = commerceLayer.useQuery(
    'get',
    '/api_credentials',
    { params: { query: { include: ['organization'], sort: ['-created_at'], 'page[size]': 25 } } },
    { select: (document) => flatten(document) },
  );
  if (error) return <p role="alert">{[error.errors].flat()[0]?.detail}</p>;
  return (
    <table aria-label="Credentials">
      <thead>
        <tr>
          <th>Name</th>
          <th>Kind</th>
          <th>Organization</th>
        </tr>
      </thead>
      <tbody>
        {data?.map(({ id, name, kind, organization }) => (
          <tr key={id}>
            <td>{name}</td>
            <td>{kind}</td>
            <td>{organization?.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const organization = { type: 'organizations', id: 'ABCRtyUpBa' } as const;

function NewCredential() {
  const [name, setName] = useState('');
  const queries = useQueryClient();
  const { mutate, error, isPending } = commerceLayer.useMutation('post', '/api_credentials', {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api_credentials'] }),
  });
  const problems = fieldErrors<ApiCredential>(error);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ body: { data: resource('api_credentials', { name, kind: 'sales_channel' }, { organization }) } });
      }}
    >
      <label>
        Name <input value={name} onChange={({ target }) => setName(target.value)} aria-describedby="name-problem" />
      </label>{' '}
      <button type="submit" disabled={isPending}>
        Create
      </button>{' '}
      <span role="alert" id="name-problem">
        {problems.name?.join(', ')}
      </span>
    </form>
  );
}

function Apps() {
  const { data, error } = okta.useQuery('get', '/api/v1/apps', { params: { query: { limit: 20 } } });
  if (error) return <p role="alert">{error.errorSummary}</p>;
  return (
    <ul aria-label="Apps">
      {data?.map(({ id, label, signOnMode }) => (
        <li key={id}>
          {label} ({signOnMode})
        </li>
      ))}
    </ul>
  );
}

const root = document.getElementById('page');
if (root === null) throw new Error('no #page');
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <h1>Credentials</h1>
    <NewCredential />
    <Credentials />
    <h1>Apps</h1>
    <Apps />
  </QueryClientProvider>,
);
