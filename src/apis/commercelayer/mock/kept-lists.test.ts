import { describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../create-mock.js';

const brand = 'ABCRtyUpBa';
const [admin, reader] = ['pLsVdRkYqa', 'ABwEdRtYxc'];

async function send(mock: Mock, method: string, target: string, data?: unknown): Promise<string> {
  const response = await mock(
    new Request(`https://provisioning.commercelayer.io/api${target}`, {
      method,
      headers: {
        Authorization: 'Bearer keyspec-admin',
        Accept: 'application/vnd.api+json',
        'Content-Type': 'application/vnd.api+json',
      },
      ...(data !== undefined && { body: JSON.stringify({ data }) }),
    }),
  );
  return response.text();
}

const lists = [
  '/api_credentials',
  '/api_credentials?page[number]=2&page[size]=3',
  '/api_credentials?filter[q][name_cont]=a&sort=-created_at',
  '/api_credentials?sort=mode,-id&include=organization.roles',
  '/api_credentials?filter[q][role_name_eq]=Admin',
  '/api_credentials?filter[q][organization_api_credentials_name_start]=b',
  `/roles/${admin}/api_credentials?sort=reference`,
  `/roles/${admin}/relationships/api_credentials`,
  `/organizations/${brand}/memberships?filter[q][user_email_start]=a`,
  '/memberships?sort=-status',
  '/versions',
  '/roles?include=memberships,api_credentials',
];

describe('lists that the mock keeps', () => {
  it.each([1, 2, 3])('are those that the state has, seed %i', async (seed) => {
    const mock = createMock({ seed });
    let drawn = seed;
    const random = (below: number) => {
      drawn = (drawn * 48_271) % 0x7fffffff;
      return drawn % below;
    };
    const role = (id: string) => ({ data: { type: 'roles', id } });
    const organization = { data: { type: 'organizations', id: brand } };
    const idOf = async (type: string) => {
      const { data } = JSON.parse(await send(mock, 'GET', `/${type}?page[size]=25`));
      return String(data[random(data.length)].id);
    };
    const letters = () => 'abc'.charAt(random(3)).repeat(1 + random(2)) + random(100);
    const steps = [
      () =>
        send(mock, 'POST', '/api_credentials', {
          type: 'api_credentials',
          attributes: { name: letters(), kind: 'integration', mode: random(2) === 0 ? 'live' : 'test' },
          relationships: { organization, role: role(random(2) === 0 ? admin : reader) },
        }),
      async () => {
        const id = await idOf('api_credentials');
        const attributes = { name: letters(), reference: letters() };
        return send(mock, 'PATCH', `/api_credentials/${id}`, { type: 'api_credentials', id, attributes });
      },
      async () =>
        send(mock, 'PATCH', `/api_credentials/${await idOf('api_credentials')}/relationships/role`, {
          type: 'roles',
          id: random(2) === 0 ? admin : reader,
        }),
      async () => send(mock, 'DELETE', `/api_credentials/${await idOf('api_credentials')}`),
      () =>
        send(mock, 'POST', '/memberships', {
          type: 'memberships',
          attributes: { user_email: `${letters()}@bluebrand.com` },
          relationships: { organization, role: role(reader) },
        }),
      async () => {
        const id = await idOf('memberships');
        const relationships = { role: role(random(2) === 0 ? admin : reader) };
        return send(mock, 'PATCH', `/memberships/${id}`, { type: 'memberships', id, relationships });
      },
      async () => send(mock, 'DELETE', `/memberships/${await idOf('memberships')}`),
      () => send(mock, 'POST', '/organizations', { type: 'organizations', attributes: { name: letters() } }),
    ];
    for (let round = 0; round < 25; round += 1) {
      for (let times = random(6); times >= 0; times -= 1) await steps[random(steps.length)]?.();
      const fresh = createMock();
      fresh.restore(mock.snapshot());
      for (const list of lists) expect(await send(mock, 'GET', list), list).toBe(await send(fresh, 'GET', list));
    }
  });
});
