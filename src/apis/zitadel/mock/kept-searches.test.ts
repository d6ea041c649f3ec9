import { describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../create-mock.js';

const project = '345043129566506059';
const v1 = `/management/v1/projects/${project}/apps`;
const v2 = '/zitadel.application.v2.ApplicationService';

async function send(mock: Mock, method: string, target: string, body?: unknown): Promise<string> {
  const response = await mock(
    new Request(`https://mock.zitadel.cloud${target}`, {
      method,
      headers: { Authorization: 'Bearer keyspec-iam-owner', 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  return response.text();
}

const searches: readonly (readonly [target: string, body: unknown])[] = [
  [`${v1}/_search`, {}],
  [`${v1}/_search`, { queries: [{ nameQuery: { name: 'a', method: 'TEXT_QUERY_METHOD_STARTS_WITH' } }] }],
  [`${v2}/ListApplications`, {}],
  [`${v2}/ListApplications`, { sortingColumn: 'APPLICATION_SORT_BY_NAME', pagination: { asc: true, limit: 5 } }],
  [`${v2}/ListApplications`, { sortingColumn: 'APPLICATION_SORT_BY_CHANGE_DATE', pagination: { offset: 2 } }],
  [`${v2}/ListApplications`, { filters: [{ stateFilter: 'APPLICATION_STATE_INACTIVE' }] }],
  [`${v2}/ListApplications`, { filters: [{ projectIdFilter: { projectId: project } }] }],
];

describe('searches that the mock keeps', () => {
  it.each([1, 2, 3])('find what the state has, seed %i', async (seed) => {
    const mock = createMock({ seed });
    let drawn = seed;
    const random = (below: number) => {
      drawn = (drawn * 48_271) % 0x7fffffff;
      return drawn % below;
    };
    const idOf = async () => {
      const { result } = JSON.parse(await send(mock, 'POST', `${v1}/_search`, {}));
      return String(result[random(result.length)].id);
    };
    const letters = () => 'abC'.charAt(random(3)).repeat(1 + random(2)) + random(20);
    const steps = [
      () => send(mock, 'POST', `${v1}/api`, { name: letters() }),
      () => send(mock, 'POST', `${v1}/api`, { name: letters() }),
      async () => send(mock, 'PUT', `${v1}/${await idOf()}`, { name: letters() }),
      async () => send(mock, 'POST', `${v1}/${await idOf()}/_deactivate`, {}),
      async () => send(mock, 'POST', `${v1}/${await idOf()}/_reactivate`, {}),
      async () => send(mock, 'DELETE', `${v1}/${await idOf()}`),
    ];
    for (let round = 0; round < 25; round += 1) {
      await steps[0]?.();
      for (let times = random(4); times >= 0; times -= 1) await steps[random(steps.length)]?.();
      const fresh = createMock();
      fresh.restore(mock.snapshot());
      for (const [target, body] of searches)
        expect(await send(mock, 'POST', target, body), target).toBe(await send(fresh, 'POST', target, body));
      // Names are free and taken as the state says.
      const { result } = JSON.parse(await send(mock, 'POST', `${v1}/_search`, {}));
      const again = { name: String(result[random(result.length)].name).toUpperCase() };
      expect(JSON.parse(await send(mock, 'POST', `${v1}/api`, again)).code).toBe(6);
    }
  });
});
