import { describe, expect, it } from 'vitest';
import { api, codes, createJudgedMock, creation, ids } from '../../../../contract-tests/commercelayer/test-mock.js';

const { get } = createJudgedMock();

const all = ['rSbTsTqWnv', 'rSbLvEqWnv', 'xYZkjABcde', 'kQmWzTnBve', 'gblowSyVeq'];
const list = (query: Record<string, string | number>) => get('/api_credentials', { query });
const filtered = async (predicate: string, value: string) => ids(await list({ [`filter[q][${predicate}]`]: value }));

describe('reading', () => {
  it('commercelayer rule 19: a relationship has links, and data only where it is included', async () => {
    const plain = (await get('/api_credentials/gblowSyVeq')).body.data;
    expect(plain.relationships).toEqual({
      organization: {
        links: {
          self: `${api}/api_credentials/gblowSyVeq/relationships/organization`,
          related: `${api}/api_credentials/gblowSyVeq/organization`,
        },
      },
      role: {
        links: {
          self: `${api}/api_credentials/gblowSyVeq/relationships/role`,
          related: `${api}/api_credentials/gblowSyVeq/role`,
        },
      },
    });
    const { data, included } = (await get('/api_credentials/gblowSyVeq', { query: { include: 'role' } })).body;
    expect(data.relationships.role?.data).toEqual({ type: 'roles', id: 'pLsVdRkYqa' });
    expect(data.relationships.organization).not.toHaveProperty('data');
    expect(included.map(({ id }) => id)).toEqual(['pLsVdRkYqa']);
    expect(
      (await get('/api_credentials/kQmWzTnBve', { query: { include: 'role' } })).body.data.relationships.role?.data,
    ).toBeNull();
  });

  // JSON:API wants an empty `included` here; the vendor leaves it out, and no client sees a difference.
  it('commercelayer rule 20: included is there when it holds something', async () => {
    expect((await get('/api_credentials/kQmWzTnBve', { query: { include: 'role' } })).body).not.toHaveProperty(
      'included',
    );
    expect((await get('/api_credentials/kQmWzTnBve', { query: { include: '' } })).body).not.toHaveProperty('included');
  });

  it('commercelayer rule 20: paths go on, and nothing comes twice', async () => {
    const { body } = await get('/api_credentials', { query: { include: 'role.organization.roles,organization' } });
    expect(body.included.map(({ type, id }) => `${type} ${id}`).sort()).toEqual([
      'organizations ABCRtyUpBa',
      'roles ABwEdRtYxc',
      'roles pLsVdRkYqa',
    ]);
    const owner = body.included.find(({ type }) => type === 'organizations');
    expect(owner?.relationships.roles?.data).toEqual([
      { type: 'roles', id: 'pLsVdRkYqa' },
      { type: 'roles', id: 'ABwEdRtYxc' },
    ]);
    // A primary resource is not included beside itself.
    const roles = await get('/roles', { query: { include: 'organization.roles' } });
    expect(roles.body.included.map(({ id }) => id)).toEqual(['ABCRtyUpBa']);
  });

  it('commercelayer rule 21: sparse fieldsets leave what they name, and always id, type and links', async () => {
    const thin = async (query: Record<string, string>) =>
      (await get('/api_credentials/gblowSyVeq', { query })).body.data;
    const named = await thin({ 'fields[api_credentials]': 'name,role' });
    expect(Object.keys(named)).toEqual(['id', 'type', 'links', 'attributes', 'relationships', 'meta']);
    expect(named.attributes).toEqual({ name: 'ERP sync' });
    expect(Object.keys(named.relationships)).toEqual(['role']);
    const attributes = await thin({ 'fields[api_credentials]': 'id,kind' });
    expect(Object.keys(attributes)).toEqual(['id', 'type', 'links', 'attributes', 'meta']);
    expect(Object.keys(await thin({ 'fields[api_credentials]': '' }))).toEqual(['id', 'type', 'links', 'meta']);
    const whole = (await get('/api_credentials/gblowSyVeq')).body.data;
    expect(Object.keys(whole.attributes).length).toBe(15);
    expect(
      (await get('/api_credentials', { query: { 'fields[roles]': 'name', include: 'role' } })).body.included[0],
    ).toEqual({
      id: 'pLsVdRkYqa',
      type: 'roles',
      links: { self: `${api}/roles/pLsVdRkYqa` },
      attributes: { name: 'Admin' },
      meta: { organization_id: 'ABCRtyUpBa', trace_id: expect.stringMatching(/^[0-9a-f]+$/) },
    });
  });

  // Open in the vendor's sources; its SDK hints at created_at ascending.
  it('commercelayer rule 22: without a sort the oldest come first', async () => {
    const { get, send } = createJudgedMock();
    const { id } = (await send('POST', '/api_credentials', { body: creation({}) })).body.data;
    expect(ids(await get('/api_credentials'))).toEqual([...all, id]);
  });

  it('commercelayer rule 22: a credential is younger than those before it, whatever the clock says', async () => {
    const { get, send } = createJudgedMock({ seed: 1, clock: () => Date.UTC(2017, 0, 1) });
    const made = [];
    for (let count = 0; count < 3; count += 1)
      made.unshift((await send('POST', '/api_credentials', { body: creation({}) })).body.data.id);
    expect(ids(await get('/api_credentials', { query: { sort: '-created_at' } })).slice(0, 3)).toEqual(made);
  });

  it('commercelayer rule 23: sorts by the fields that can be sorted by, nothing last', async () => {
    expect(ids(await list({ sort: 'id' }))).toEqual([...all].sort());
    expect(ids(await list({ sort: '-id' }))).toEqual([...all].sort().reverse());
    expect(ids(await list({ sort: 'mode,-id' }))).toEqual([
      'rSbLvEqWnv',
      'xYZkjABcde',
      'rSbTsTqWnv',
      'kQmWzTnBve',
      'gblowSyVeq',
    ]);
    expect(ids(await list({ sort: 'reference' }))[0]).toBe('xYZkjABcde');
    expect(ids(await list({ sort: '-reference' })).at(-1)).toBe('xYZkjABcde');
    const answer = await list({ sort: 'client_secret,-name,mode' });
    expect([answer.status, codes(answer)]).toEqual([400, ['INVALID_SORT_CRITERIA', 'INVALID_SORT_CRITERIA']]);
    expect((await get('/roles', { query: { sort: 'name' } })).body.errors[0].detail).toBe(
      'name is not a valid sort criteria for roles',
    );
    expect((await get('/organizations', { query: { sort: '-name' } })).status).toBe(200);
  });

  it('commercelayer rule 24: a related resource that is none is null, related resources come in pages', async () => {
    expect((await get('/api_credentials/kQmWzTnBve/role')).body).toEqual({ data: null });
    expect((await get('/api_credentials/gblowSyVeq/role')).body.data.id).toBe('pLsVdRkYqa');
    expect((await get('/api_credentials/gblowSyVeq/organization')).body.data.id).toBe('ABCRtyUpBa');
    expect((await get('/roles/pLsVdRkYqa/organization')).body.data.id).toBe('ABCRtyUpBa');
    const page = await get('/organizations/ABCRtyUpBa/api_credentials', {
      query: { 'page[size]': 2, 'page[number]': 2 },
    });
    expect(page.body.meta).toEqual({ record_count: 5, page_count: 3 });
    expect(page.body.links.next).toBe(
      `${api}/organizations/ABCRtyUpBa/api_credentials?page%5Bnumber%5D=3&page%5Bsize%5D=2`,
    );
    expect(ids(await get('/organizations/ABCRtyUpBa/roles'))).toEqual(['pLsVdRkYqa', 'ABwEdRtYxc']);
    expect(ids(await get('/roles/pLsVdRkYqa/api_credentials'))).toEqual(['rSbTsTqWnv', 'rSbLvEqWnv', 'gblowSyVeq']);
    expect(ids(await get('/roles/ABwEdRtYxc/api_credentials'))).toEqual([]);
  });

  it('commercelayer rule 24: relationship links answer with linkage, without pages', async () => {
    const linkage = async (path: string) => (await get(path)).body.data;
    expect(await linkage('/api_credentials/kQmWzTnBve/relationships/role')).toBeNull();
    expect((await get('/api_credentials/gblowSyVeq/relationships/organization')).body).toEqual({
      links: {
        self: `${api}/api_credentials/gblowSyVeq/relationships/organization`,
        related: `${api}/api_credentials/gblowSyVeq/organization`,
      },
      data: { type: 'organizations', id: 'ABCRtyUpBa' },
    });
    const ofOrganization = '/organizations/ABCRtyUpBa/relationships';
    expect((await linkage(`${ofOrganization}/api_credentials`)).map(({ id }) => id)).toEqual(all);
    expect((await linkage(`${ofOrganization}/memberships`)).length).toBe(2);
    expect((await linkage(`${ofOrganization}/permissions`)).length).toBe(2);
    expect((await linkage(`${ofOrganization}/roles`)).length).toBe(2);
    const ofRole = '/roles/pLsVdRkYqa/relationships';
    expect(await linkage(`${ofRole}/organization`)).toEqual({ type: 'organizations', id: 'ABCRtyUpBa' });
    expect(await linkage(`${ofRole}/memberships`)).toEqual([{ type: 'memberships', id: 'mWkTzQnBva' }]);
    expect(await linkage(`${ofRole}/permissions`)).toEqual([{ type: 'permissions', id: 'tRvKsLpQwe' }]);
    expect((await linkage(`${ofRole}/api_credentials`)).length).toBe(3);
    expect(await linkage(`${ofRole}/versions`)).toEqual([]);
  });

  it('commercelayer rule 25: a malformed id is like an unknown one', async () => {
    for (const id of ['fake-id', 'x', '__proto__', 'constructor', '%00'])
      for (const type of ['roles', 'organizations', 'api_credentials']) {
        const answer = await get(`/${type}/${id}`);
        expect([answer.status, codes(answer)]).toEqual([404, ['RECORD_NOT_FOUND']]);
      }
  });
});

describe('the vendor world', () => {
  it('commercelayer rule 33: an organization begins with an Admin and a Read-only role and two credentials', async () => {
    const roles = (await get('/organizations/ABCRtyUpBa/roles')).body.data.map(({ attributes }) => attributes.kind);
    expect(roles).toEqual(['admin', 'read_only']);
    const { data } = await list({ 'filter[q][kind_eq]': 'resources', include: 'role' }).then(({ body }) => body);
    expect(data.map(({ attributes }) => attributes.mode)).toEqual(['test', 'live']);
    expect(data.map(({ relationships }) => relationships.role?.data)).toEqual([
      { type: 'roles', id: 'pLsVdRkYqa' },
      { type: 'roles', id: 'pLsVdRkYqa' },
    ]);
  });

  it('commercelayer rule 34: slug and domain follow the name, and organizations and roles are not deleted', async () => {
    const { attributes } = (await get('/organizations/ABCRtyUpBa')).body.data;
    expect(attributes).toMatchObject({ slug: 'the-blue-brand', domain: 'the-blue-brand.commercelayer.io' });
    for (const path of ['/organizations/ABCRtyUpBa', '/roles/pLsVdRkYqa']) {
      const { status, headers } = await createJudgedMock().send('DELETE', path);
      expect(status).toBe(405);
      expect(headers.get('Allow')?.split(', ')).toContain('GET');
      expect(headers.get('Allow')).not.toContain('DELETE');
    }
  });

  it('obeys the rules in the credential that the vendor prints', async () => {
    const { attributes } = (await get('/api_credentials/xYZkjABcde')).body.data;
    expect(attributes).toMatchObject({
      name: 'My app',
      kind: 'sales_channel',
      client_id: 'xxxx-yyyy-zzzz',
      confidential: false,
      expires_in: 14400,
    });
  });
});

describe('pages', () => {
  const page = async (query: Record<string, string | number>) => (await list(query)).body;
  const link = (number: number, size: number) =>
    `${api}/api_credentials?page%5Bnumber%5D=${number}&page%5Bsize%5D=${size}`;

  it('hold 10 unless asked for another size, and link to the others', async () => {
    expect((await page({})).links).toEqual({ first: link(1, 10), last: link(1, 10) });
    const middle = await page({ 'page[number]': 2, 'page[size]': 2 });
    expect(middle.meta).toEqual({ record_count: 5, page_count: 3 });
    expect(middle.data.map(({ id }) => id)).toEqual(['xYZkjABcde', 'kQmWzTnBve']);
    expect(middle.links).toEqual({ first: link(1, 2), prev: link(1, 2), next: link(3, 2), last: link(3, 2) });
    expect(Object.keys((await page({ page: 3, 'page[size]': 2 })).links)).toEqual(['first', 'prev', 'last']);
  });

  it('are numbered in digits, however far past the end', async () => {
    const { prev = '' } = (await page({ 'page[number]': '9'.repeat(30) })).links;
    expect(new URL(prev).searchParams.get('page[number]')).toMatch(/^\d+$/);
  });

  it('are empty past the end, and none when nothing was found', async () => {
    const past = await page({ 'page[number]': 9, 'page[size]': 2 });
    expect([past.data, past.links]).toEqual([[], { first: link(1, 2), prev: link(8, 2), last: link(3, 2) }]);
    const none = await page({ 'filter[q][name_eq]': 'nobody' });
    expect(none.meta).toEqual({ record_count: 0, page_count: 0 });
    const query = 'filter%5Bq%5D%5Bname_eq%5D=nobody&page%5Bnumber%5D=1&page%5Bsize%5D=10';
    expect(none.links).toEqual({ first: `${api}/api_credentials?${query}`, last: `${api}/api_credentials?${query}` });
  });

  it('repeat filter, sort, include and fields in their links, and nothing else', async () => {
    const query = { include: 'role', sort: '-id', 'filter[q][kind_in]': 'a,b', foo: 'bar', 'fields[roles]': 'name' };
    const { searchParams } = new URL((await page(query)).links.first ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      include: 'role',
      sort: '-id',
      'filter[q][kind_in]': 'a,b',
      'fields[roles]': 'name',
      'page[number]': '1',
      'page[size]': '10',
    });
  });

  it.each([
    ['page[size]', '26', 'size exceeds maximum page size of 25.'],
    ['page[size]', '0', '0 is not a valid value for size page parameter.'],
    ['page[size]', 'many', '0 is not a valid value for size page parameter.'],
    ['page[number]', '0', '0 is not a valid value for number page parameter.'],
    ['page[number]', '-1', '-1 is not a valid value for number page parameter.'],
    ['page[offset]', '10', 'offset is not an allowed page parameter.'],
  ])('refuse %s=%s', async (name, value, detail) => {
    const answer = await list({ [name]: value });
    expect([answer.status, answer.body.errors[0].detail]).toEqual([400, detail]);
  });
});

describe('filters', () => {
  it.each([
    ['kind_eq', 'sales_channel', ['xYZkjABcde', 'kQmWzTnBve']],
    ['kind_in', 'integration,resources', ['rSbTsTqWnv', 'rSbLvEqWnv', 'gblowSyVeq']],
    ['name_cont', 'APP', ['xYZkjABcde']],
    ['name_or_client_id_cont', 'xxxx', ['xYZkjABcde']],
    ['name_or_kind_start', 'e', ['gblowSyVeq']],
    ['confidential_true', 'true', ['rSbTsTqWnv', 'rSbLvEqWnv', 'gblowSyVeq']],
    ['confidential_true', 'false', ['xYZkjABcde', 'kQmWzTnBve']],
    ['expires_in_gteq', '14400', ['xYZkjABcde', 'kQmWzTnBve']],
    ['organization_id_eq', 'ABCRtyUpBa', all],
    ['organization_id_eq', 'QhTgFdSaPo', []],
    ['organization_name_start', 'The Blue', all],
    ['role_id_eq', 'pLsVdRkYqa', ['rSbTsTqWnv', 'rSbLvEqWnv', 'gblowSyVeq']],
    ['role_kind_eq', 'read_only', []],
    ['role_id_null', 'true', ['xYZkjABcde', 'kQmWzTnBve']],
    ['role_organization_name_cont', 'blue', ['rSbTsTqWnv', 'rSbLvEqWnv', 'gblowSyVeq']],
    ['reference_present', 'true', ['xYZkjABcde']],
    ['reference_eq_or_null', 'x', ['rSbTsTqWnv', 'rSbLvEqWnv', 'kQmWzTnBve', 'gblowSyVeq']],
    ['metadata_jcont', '{"foo":"bar"}', ['xYZkjABcde']],
    ['created_at_gt', '2018-01-01', all],
    ['created_at_gt', '2018-01-01T12:00:00.000Z', []],
    ['created_at_lteq', '2018-01-01T12:00:00Z', all],
    ['id_in', 'xYZkjABcde,gblowSyVeq', ['xYZkjABcde', 'gblowSyVeq']],
  ])('%s=%s', async (predicate, value, found) => {
    expect(await filtered(predicate, value)).toEqual(found);
  });

  it('must all hold', async () => {
    const query = { 'filter[q][kind_eq]': 'resources', 'filter[q][mode_eq]': 'live' };
    expect(ids(await list(query))).toEqual(['rSbLvEqWnv']);
  });

  // Open in the vendor's sources: Ransack can ignore or raise. A client that sends one predicate too many goes on.
  it.each([
    ['colour_eq', 'blue'],
    ['name_like', 'x'],
    ['name', 'x'],
    ['client_secret_eq', 'xxxx-yyyy-zzzz'],
    ['expires_in_gt', 'soon'],
    ['created_at_gt', 'yesterday'],
    ['confidential_true', 'perhaps'],
    ['name_eq', ''],
    ['metadata_jcont', '{'],
    ['metadata_cont', 'x'],
  ])('ignore %s=%s, which makes no sense', async (predicate, value) => {
    expect(await filtered(predicate, value)).toEqual(all);
  });

  it('take raw brackets like encoded ones', async () => {
    const { mock } = createJudgedMock();
    const headers = { Authorization: 'Bearer keyspec-admin' };
    const response = await mock(
      new Request(`${api}/api_credentials?filter[q][kind_eq]=webapp&page[size]=1`, { headers }),
    );
    expect((await response.json()).meta.record_count).toBe(0);
  });

  it.each([
    ['filter', 'name', 'INVALID_FILTERS_SYNTAX'],
    ['filter[q]', 'name', 'INVALID_FILTERS_SYNTAX'],
    ['filter[name]', 'My app', 'FILTER_NOT_ALLOWED'],
    ['filter[ids]', 'xYZkjABcde', 'FILTER_NOT_ALLOWED'],
  ])('refuse %s=%s', async (name, value, code) => {
    const answer = await list({ [name]: value });
    expect([answer.status, codes(answer)]).toEqual([400, [code]]);
  });
});

describe('parameters', () => {
  it.each([
    [{ include: 'widgets' }, 'INVALID_INCLUDE', 'widgets is not a valid includable relationship of api_credentials'],
    [{ include: 'role.widgets' }, 'INVALID_INCLUDE', 'widgets is not a valid includable relationship of roles'],
    [
      { include: 'role, organization' },
      'INVALID_INCLUDE',
      ' organization is not a valid includable relationship of api_credentials',
    ],
    [
      { include: 'constructor' },
      'INVALID_INCLUDE',
      'constructor is not a valid includable relationship of api_credentials',
    ],
    [{ fields: 'name' }, 'INVALID_FIELD_FORMAT', 'Fields must specify a type.'],
    [{ 'fields[widgets]': 'name' }, 'INVALID_RESOURCE', 'widgets is not a valid resource.'],
    [{ 'fields[roles]': 'colour' }, 'INVALID_FIELD', 'colour is not a valid field for roles.'],
  ])('%j is refused', async (query, code, detail) => {
    for (const path of ['/api_credentials', '/api_credentials/kQmWzTnBve']) {
      const answer = await get(path, { query: query as Record<string, string> });
      expect([answer.status, codes(answer), answer.body.errors[0].detail]).toEqual([400, [code], detail]);
    }
  });

  it('tell of all faults at once', async () => {
    const answer = await list({ include: 'widgets', sort: 'name', 'page[size]': 99, 'filter[x]': 'y' });
    expect(codes(answer)).toEqual([
      'INVALID_INCLUDE',
      'FILTER_NOT_ALLOWED',
      'INVALID_SORT_CRITERIA',
      'INVALID_PAGE_VALUE',
    ]);
  });

  it.each<[query: Record<string, string>, code: string]>([
    [{ include: 'widgets,widgets' }, 'INVALID_INCLUDE'],
    [{ 'fields[roles]': ',' }, 'INVALID_FIELD'],
    [{ sort: 'foo,-foo' }, 'INVALID_SORT_CRITERIA'],
    [{ 'filter[x]': 'y', 'filter[x][z]': 'y' }, 'FILTER_NOT_ALLOWED'],
  ])('%j: a fault that is repeated is told once', async (query, code) => {
    expect(codes(await list(query))).toEqual([code]);
  });

  it('of unknown names are ignored, and those of lists by operations that answer with one resource', async () => {
    expect((await list({ foo: 'bar' })).status).toBe(200);
    expect((await get('/roles/pLsVdRkYqa', { query: { sort: 'name', 'page[size]': 99, filter: 'x' } })).status).toBe(
      200,
    );
  });
});
