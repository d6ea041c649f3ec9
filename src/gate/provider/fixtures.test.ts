import { describe, expect, it } from 'vitest';
import { swapFixtures } from './fixtures.js';

const mocks = {
  app: { value: 'app-of-the-mock', description: 'An app.' },
  project: { value: 'project-of-the-mock', description: 'A project.' },
};
const parts = {
  path: { appId: 'app-of-the-mock' },
  query: { filter: { project_eq: 'project-of-the-mock' }, limit: 2 },
  body: { data: [{ id: 'app-of-the-mock', name: 'keyspec 1', none: null }] },
};

describe('the fixtures of a provider', () => {
  it('stand where those of the mock do, wherever in a request that is', () => {
    const { translate, fixtures, missing } = swapFixtures(mocks, { app: 'a1', project: 'p1' });
    expect(translate(parts)).toEqual({
      path: { appId: 'a1' },
      query: { filter: { project_eq: 'p1' }, limit: 2 },
      body: { data: [{ id: 'a1', name: 'keyspec 1', none: null }] },
    });
    expect([fixtures, missing]).toEqual([{ app: 'a1', project: 'p1' }, []]);
  });

  it('are those of the mock when none are given', () => {
    expect(swapFixtures(mocks, undefined).translate(parts)).toEqual(parts);
  });

  it('are missed when only others are given', () => {
    const { translate, missing } = swapFixtures(mocks, { app: 'a1' });
    expect(translate({ path: { appId: 'app-of-the-mock' } })).toEqual({ path: { appId: 'a1' } });
    expect(() => translate(parts)).toThrow("no fixture 'project' given");
    expect(missing).toEqual(['project']);
  });
});
