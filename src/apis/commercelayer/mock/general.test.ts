import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, createJudgedMock, creation, update } from '../../../../contract-tests/commercelayer/test-mock.js';

describe('the state', () => {
  it('goes back to the beginning', async () => {
    const { mock, send, get } = createJudgedMock();
    const before = mock.snapshot();
    await send('DELETE', '/api_credentials/kQmWzTnBve');
    expect(mock.snapshot()).not.toEqual(before);
    mock.reset();
    expect(mock.snapshot()).toEqual(before);
    expect((await get('/api_credentials/kQmWzTnBve')).status).toBe(200);
  });

  it('moves to another mock, tokens too, through JSON', async () => {
    const first = createJudgedMock({ clock: () => Date.UTC(2026, 0, 1) });
    const body = { grant_type: 'client_credentials', client_id: 'your-client-id', client_secret: 'your-client-secret' };
    const token = (await first.send('POST', '/oauth/token', { body })).body.access_token;
    const { id } = (await first.send('POST', '/api_credentials', { body: creation({}), token })).body.data;
    const second = createJudgedMock({ clock: () => Date.UTC(2026, 0, 1) });
    second.mock.restore(JSON.parse(JSON.stringify(first.mock.snapshot())));
    expect((await second.send('GET', `/api_credentials/${id}`, { token })).status).toBe(200);
  });

  it('is refused when damaged, and stays as it was', () => {
    const { mock } = createJudgedMock();
    const before = mock.snapshot();
    const { version, state } = before.apis.commercelayer ?? {};
    const damaged = (other: unknown) => ({ ...before, apis: { commercelayer: { version, state: other } } });
    const changed = (change: (role: Record<string, Record<string, unknown>>) => void) => {
      const copy = JSON.parse(JSON.stringify(state));
      change(copy.records.roles.pLsVdRkYqa);
      return damaged(copy);
    };
    mock.restore(changed(() => {}));
    for (const saved of [
      damaged({}),
      damaged({ ...Object(state), records: { roles: { x: {} } } }),
      damaged([]),
      changed((role) => Reflect.set(role, 'id', 'another')),
      changed((role) => Reflect.set(role, 'owner', 1)),
      changed(({ attributes = {} }) => Reflect.set(attributes, 'name', 5)),
      changed(({ attributes = {} }) => Reflect.set(attributes, 'created_at', 'yesterday')),
      changed(({ attributes = {} }) => Reflect.deleteProperty(attributes, 'updated_at')),
      changed(({ one = {} }) => Reflect.set(one, 'organization', 5)),
    ])
      expect(() => mock.restore(saved)).toThrow('the state of commercelayer cannot be read');
    for (const saved of [null, {}]) expect(() => mock.restore(saved)).toThrow('this is no state of a keyspec mock');
    expect(mock.snapshot()).toEqual(before);
  });

  it('comes out the same from the same seed, tokens too', async () => {
    const play = async (seed: number) => {
      const { send } = createJudgedMock({ seed });
      const body = {
        grant_type: 'client_credentials',
        client_id: 'your-client-id',
        client_secret: 'your-client-secret',
      };
      return [
        (await send('POST', '/api_credentials', { body: creation({}) })).body,
        (await send('PATCH', '/api_credentials/kQmWzTnBve', { body: update('kQmWzTnBve', { name: 'x' }) })).body,
        (await send('POST', '/oauth/token', { body })).body,
      ];
    };
    expect(await play(7)).toEqual(await play(7));
    expect(await play(7)).not.toEqual(await play(8));
  });
});

describe('what no operation takes', () => {
  const { send } = createJudgedMock();

  it.each([
    ['GET', '/widgets', 404],
    ['GET', '/api_credentials/kQmWzTnBve/memberships', 404],
    ['PUT', '/api_credentials/kQmWzTnBve', 405],
    ['DELETE', '/roles', 405],
    ['PATCH', '/api_credentials/kQmWzTnBve/relationships/organization', 405],
    ['DELETE', '/organizations', 405],
    ['GET', '/oauth/token', 405],
  ])('%s %s is told in the form of the host', async (method, path, status) => {
    const answer = await send(method, path);
    const isAuth = path.startsWith('/oauth');
    expect([answer.status, answer.body.errors[0].status]).toEqual([status, isAuth ? status : String(status)]);
    expect(answer.headers.get('Content-Type')).toBe(isAuth ? 'application/json' : 'application/vnd.api+json');
    expect(answer.headers.has('Allow')).toBe(status === 405);
  });

  it('a body that is too large is told so', async () => {
    const { send } = createJudgedMock({ seed: 1, maxBody: 100 });
    const large = creation({ name: 'x'.repeat(100) });
    expect(codes(await send('POST', '/api_credentials', { body: large }))).toEqual(['Payload too large']);
    expect((await send('POST', '/oauth/token', { body: large })).body.errors[0].status).toBe(413);
  });
});

describe('any request', () => {
  /** Mostly what makes sense, now and then what does not. */
  const often = <T>(sense: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: sense }, { weight: 1, arbitrary: other });
  const id = often(
    fc.constantFrom('kQmWzTnBve', 'gblowSyVeq', 'pLsVdRkYqa', 'ABwEdRtYxc', 'ABCRtyUpBa', 'QhTgFdSaPo', 'mNbVcXzLkJ'),
    fc.string({ minLength: 1, maxLength: 12 }).map(encodeURIComponent),
  );
  const anything = fc.oneof(fc.jsonValue(), fc.string());
  const identifier = fc.record({ type: often(fc.constantFrom('organizations', 'roles'), fc.string()), id });
  const attributes = fc.record(
    {
      name: often(fc.string(), anything),
      kind: often(fc.constantFrom('sales_channel', 'integration', 'webapp', 'orders', 'resources'), anything),
      redirect_uri: often(fc.webUrl(), anything),
      expires_in: often(fc.integer({ min: 7000, max: 32000000 }), anything),
      mode: often(fc.constantFrom('test', 'live'), anything),
      custom: often(fc.boolean(), anything),
      reference: anything,
      metadata: often(fc.dictionary(fc.string(), fc.jsonValue()), anything),
      colour: anything,
    },
    { requiredKeys: [] },
  );
  const linkage = fc.record({ data: often<unknown>(identifier, anything) });
  const data = fc.record(
    {
      type: often(fc.constant('api_credentials'), fc.string()),
      id,
      attributes: often<unknown>(attributes, anything),
      relationships: often<unknown>(
        fc.record({ organization: linkage, role: linkage }, { requiredKeys: [] }),
        anything,
      ),
    },
    { requiredKeys: ['type'] },
  );
  const created = attributes.map((some) => creation(some));
  const body = fc.oneof(fc.record({ data }), created, linkage, anything, fc.constant('{'));
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'role',
      'organization.roles',
      'name,kind',
      '-created_at',
      'true',
      '3',
      '2018-01-01',
      '{"foo":"bar"}',
    ),
  );
  const parameter = fc.oneof(
    fc.constantFrom('include', 'sort', 'page[size]', 'page[number]', 'page', 'filter', 'filter[q]', 'fields'),
    fc.constantFrom('filter[q][name_cont]', 'filter[q][role_id_null]', 'filter[q][created_at_gt]', 'fields[roles]'),
    fc.string().map((name) => `filter[q][${name}_eq]`),
    fc.string(),
  );
  const path = fc.oneof(
    fc.constantFrom('/api_credentials', '/organizations', '/roles', '/oauth/token', '/oauth/revoke'),
    fc.tuple(fc.constantFrom('api_credentials', 'organizations', 'roles'), id).map(([type, one]) => `/${type}/${one}`),
    fc
      .tuple(
        fc.constantFrom('api_credentials', 'organizations', 'roles'),
        id,
        fc.constantFrom(
          'role',
          'organization',
          'roles',
          'api_credentials',
          'relationships/role',
          'relationships/roles',
        ),
      )
      .map(([type, one, rest]) => `/${type}/${one}/${rest}`),
  );
  const request = fc.record({
    method: fc.constantFrom('GET', 'GET', 'POST', 'PATCH', 'DELETE'),
    path,
    body,
    token: often(fc.constant('keyspec-admin'), fc.constantFrom('keyspec-readonly', 'keyspec-outsider', 'nobody')),
    query: fc.dictionary(parameter, value, { maxKeys: 3 }),
  });

  it('is answered as documented, never with a 5xx', async () => {
    const provider = createJudgedMock();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, body, token, query }) => {
        // A world that everything was deleted from answers nothing but 404.
        count += 1;
        if (count % 50 === 0) provider.mock.reset();
        const sent = method === 'GET' || method === 'DELETE' ? {} : { body };
        // `send` holds each answer against the description.
        const { status } = await provider.send(method, path, { token, query, ...sent });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
