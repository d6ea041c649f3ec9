import { describe, expect, expectTypeOf, it } from 'vitest';
import { createMock } from '../../mock.js';
import { type App, type Application, createZitadelClient, pages } from './index.js';

const params = { path: { projectId: '345043129566506059' } };
const search = '/management/v1/projects/{projectId}/apps/_search';
const list = '/zitadel.application.v2.ApplicationService/ListApplications';

/** A client of the mock, and the bodies that it sent. */
function connect() {
  const mock = createMock({ apis: ['zitadel'], seed: 1 });
  const bodies: unknown[] = [];
  const zitadel = createZitadelClient({
    baseUrl: 'https://zitadel.test',
    accessToken: 'keyspec-admin',
    async fetch(request) {
      bodies.push(await request.clone().json());
      return mock(request);
    },
  });
  return { zitadel, bodies };
}

describe('pages', () => {
  it('takes a search of management v1 at once, or by its limit', async () => {
    const { zitadel, bodies } = connect();
    const all: App[] = [];
    for await (const app of pages(zitadel, search, { params, body: {} })) all.push(app);
    expect(bodies).toEqual([{ query: { offset: '0' } }]);
    const some: App[] = [];
    for await (const app of pages(zitadel, search, { params, body: { query: { limit: 1 } } })) some.push(app);
    expect(some).toEqual(all);
    expect(all.length).toBeGreaterThan(1);
    expect(bodies.slice(1)).toEqual(all.map((_, offset) => ({ query: { limit: 1, offset: String(offset) } })));
  });

  it('goes on where a list of the services v2 was cut', async () => {
    const { zitadel, bodies } = connect();
    const found: string[] = [];
    const filters = [{ projectIdFilter: { projectId: params.path.projectId } }];
    for await (const application of pages(zitadel, list, { body: { filters, pagination: { limit: 1 } } })) {
      expectTypeOf(application).toEqualTypeOf<Application>();
      found.push(application.applicationId);
    }
    expect(new Set(found).size).toBe(bodies.length);
    expect(bodies.length).toBeGreaterThan(1);
    expect(bodies.at(-1)).toEqual({ filters, pagination: { limit: 1, offset: String(bodies.length - 1) } });
  });

  it('goes on behind a page whose items the caller may not see', async () => {
    const answers = [
      { applications: [{ applicationId: '1' }], pagination: { totalResult: '5', appliedLimit: '2' } },
      { pagination: { totalResult: '5', appliedLimit: '2' } },
      { applications: [{ applicationId: '5' }], pagination: { totalResult: '5', appliedLimit: '2' } },
    ];
    const zitadel = createZitadelClient({
      baseUrl: 'https://zitadel.test',
      accessToken: 't',
      fetch: async () => Response.json(answers.shift()),
    });
    const found: string[] = [];
    for await (const { applicationId } of pages(zitadel, list, { body: {} })) found.push(applicationId);
    expect(found).toEqual(['1', '5']);
    expect(answers).toEqual([]);
  });

  it('has nothing of an empty list', async () => {
    const { zitadel } = connect();
    const filters = [{ nameFilter: { name: 'nobody has this name' } }];
    for await (const _ of pages(zitadel, list, { body: { filters } })) expect.unreachable();
  });
});
