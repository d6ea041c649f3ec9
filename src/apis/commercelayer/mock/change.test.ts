import { describe, expect, it } from 'vitest';
import {
  adminRole,
  broken,
  codes,
  createJudgedMock,
  creation,
  ids,
  readOnlyRole,
  update,
} from '../../../../contract-tests/commercelayer/test-mock.js';

const shop = 'kQmWzTnBve';
const erp = 'gblowSyVeq';

/** Updates a credential of a fresh world. */
const patch = (id: string, body: unknown) => createJudgedMock().send('PATCH', `/api_credentials/${id}`, { body });

describe('updating an API credential', () => {
  it('commercelayer rule 26: the document names the id of the URL', async () => {
    const missing = await patch(shop, { data: { type: 'api_credentials', attributes: {} } });
    expect([missing.status, codes(missing)]).toEqual([400, ['KEY_ORDER_MISMATCH']]);
    expect(codes(await patch(shop, { data: { type: 'api_credentials', id: null } }))).toEqual(['KEY_ORDER_MISMATCH']);
    const foreign = await patch(shop, update(erp, {}));
    expect([foreign.status, codes(foreign)]).toEqual([400, ['KEY_NOT_INCLUDED_IN_URL']]);
    expect(foreign.body.errors[0].detail).toBe(`The URL does not support the key ${erp}`);
    const odd = await patch(shop, { data: { type: 'api_credentials', id: { is: shop } } });
    expect(odd.body.errors[0].detail).toBe(`The URL does not support the key {"is":"${shop}"}`);
    expect(codes(await patch(shop, { data: { type: 'roles', id: shop } }))).toEqual(['INVALID_RESOURCE']);
  });

  it('commercelayer rule 27: six attributes and the role can change, nothing else', async () => {
    const attributes = {
      name: 'My shop',
      redirect_uri: 'https://shop.example.com/callback',
      expires_in: 86400,
      reference: 'shop',
      reference_origin: 'erp',
      metadata: { colour: 'blue' },
    };
    expect((await patch(shop, update(shop, attributes))).body.data.attributes).toMatchObject(attributes);
    for (const fixed of ['kind', 'mode', 'custom', 'client_id', 'created_at', 'organization'])
      expect(codes(await patch(shop, update(shop, { [fixed]: 'x' })))).toEqual(['PARAM_NOT_ALLOWED']);
    const moved = await patch(shop, update(shop, {}, { organization: { data: null } }));
    expect([moved.status, moved.body.errors[0].detail]).toEqual([400, 'organization is not allowed.']);
  });

  it('commercelayer rule 27: the rules of creation hold for changes', async () => {
    expect(broken(await patch(shop, update(shop, { name: '', expires_in: 1 })))).toEqual([
      'attributes/name blank',
      'attributes/expires_in greater_than_or_equal_to',
    ]);
    expect(broken(await patch(shop, update(shop, {}, { role: adminRole })))).toEqual(['relationships/role present']);
    expect(broken(await patch(erp, update(erp, {}, { role: { data: null } })))).toEqual(['relationships/role blank']);
    const others = { role: { data: { type: 'roles', id: 'mNbVcXzLkJ' } } };
    expect(broken(await patch(erp, update(erp, {}, others)))).toEqual(['relationships/role required']);
  });

  it('commercelayer rule 15: the role stays one of the organization, whatever else the caller sees', async () => {
    const { mock, send } = createJudgedMock();
    mock.restore(JSON.parse(JSON.stringify(mock.snapshot()).replace('"user":"TgBrFvEdCw"', '"user":"ZkWqTsRbNv"')));
    const body = { data: { type: 'roles', id: 'mNbVcXzLkJ' } };
    expect((await send('GET', '/roles/mNbVcXzLkJ')).status).toBe(200);
    for (const answer of [
      await send('PATCH', `/api_credentials/${erp}`, { body: update(erp, {}, { role: body }) }),
      await send('PATCH', `/api_credentials/${erp}/relationships/role`, { body }),
      await send('POST', '/api_credentials', { body: creation({ kind: 'integration' }, { role: body }) }),
    ])
      expect(broken(answer)).toEqual(['relationships/role required']);
  });

  it('commercelayer rule 27: a role changes with the credential, or by its relationship', async () => {
    const { get, send } = createJudgedMock();
    await send('PATCH', `/api_credentials/${erp}`, { body: update(erp, {}, { role: readOnlyRole }) });
    expect((await get(`/api_credentials/${erp}/role`)).body.data.attributes.kind).toBe('read_only');
    const relationship = `/api_credentials/${erp}/relationships/role`;
    const before = (await get(`/api_credentials/${erp}`)).body.data.attributes.updated_at;
    expect((await send('PATCH', relationship, { body: adminRole })).status).toBe(204);
    expect((await get(relationship)).body.data).toEqual(adminRole.data);
    expect((await get(`/api_credentials/${erp}`)).body.data.attributes.updated_at).not.toBe(before);
  });

  it('commercelayer rule 28: what is absent stays, null clears, metadata is replaced as a whole', async () => {
    const { send } = createJudgedMock();
    const change = async (attributes: object) =>
      (await send('PATCH', '/api_credentials/xYZkjABcde', { body: update('xYZkjABcde', attributes) })).body.data
        .attributes;
    expect(await change({ reference: null })).toMatchObject({
      name: 'My app',
      redirect_uri: 'https://bluebrand.com/img/logo.svg',
      reference: null,
      reference_origin: 'ANY-EXTERNAL-REFEFERNCE-ORIGIN',
      metadata: { foo: 'bar' },
    });
    expect((await change({ metadata: { other: 1 } })).metadata).toEqual({ other: 1 });
    expect(await change({ metadata: null, redirect_uri: null })).toMatchObject({ metadata: null, redirect_uri: null });
    expect(await change({ expires_in: 7200 })).toMatchObject({ expires_in: 7200 });
    // Null brings back the default of the kind.
    expect(await change({ expires_in: null })).toMatchObject({ expires_in: 14400 });
  });

  it('commercelayer rule 29: empty attributes and relationships are fine, and every update shows in updated_at', async () => {
    const { send } = createJudgedMock({ seed: 1, clock: () => Date.UTC(2017, 0, 1) });
    const body = update(shop, {}, {});
    const times = [];
    for (let count = 0; count < 3; count += 1)
      times.push((await send('PATCH', `/api_credentials/${shop}`, { body })).body.data.attributes.updated_at);
    expect(times).toEqual([...new Set(times)].sort());
  });

  it('commercelayer rule 30: attributes may be absent', async () => {
    expect((await patch(shop, update(shop))).status).toBe(200);
  });

  it('changes nothing when it is refused', async () => {
    const { mock, send } = createJudgedMock();
    const before = mock.snapshot();
    await send('PATCH', `/api_credentials/${shop}`, { body: update(shop, { name: 'x', expires_in: 1 }) });
    await send('PATCH', `/api_credentials/${shop}`, { body: update(shop, { name: 'x' }), query: { include: 'x' } });
    expect(mock.snapshot()).toEqual(before);
  });

  it.each([
    ['malformed JSON', '{', 400, 'Bad Request'],
    ['no data', {}, 400, 'PARAM_MISSING'],
    ['an identifier of another type', { data: { type: 'role', id: 'pLsVdRkYqa' } }, 400, 'TYPE_MISMATCH'],
    ['more than an identifier', { data: { ...adminRole.data, meta: {} } }, 400, 'INVALID_LINKS_OBJECT'],
    ['an unknown role', { data: { type: 'roles', id: 'NobodyHas0' } }, 422, 'VALIDATION_ERROR'],
    ['no role', { data: null }, 422, 'VALIDATION_ERROR'],
  ])('refuses %s as the role of an integration', async (_, body, status, code) => {
    const answer = await createJudgedMock().send('PATCH', `/api_credentials/${erp}/relationships/role`, { body });
    expect([answer.status, codes(answer)]).toEqual([status, [code]]);
  });

  it('lets a sales channel be told again that it has no role', async () => {
    const { send } = createJudgedMock();
    const path = `/api_credentials/${shop}/relationships/role`;
    expect((await send('PATCH', path, { body: { data: null } })).status).toBe(204);
    expect(broken(await send('PATCH', path, { body: adminRole }))).toEqual(['relationships/role present']);
  });
});

describe('deleting an API credential', () => {
  it('commercelayer rule 31: works once; then it is nowhere', async () => {
    const { get, send } = createJudgedMock();
    const before = (await get('/api_credentials')).body.meta.record_count;
    const first = await send('DELETE', `/api_credentials/${erp}`);
    expect([first.status, first.body]).toEqual([204, undefined]);
    for (const [method, path, body] of [
      ['DELETE', '', undefined],
      ['GET', '', undefined],
      ['GET', '/role', undefined],
      ['GET', '/relationships/role', undefined],
      ['PATCH', '', update(erp, {})],
    ] as const)
      expect((await send(method, `/api_credentials/${erp}${path}`, { body })).status).toBe(404);
    const list = await get('/api_credentials');
    expect(list.body.meta.record_count).toBe(before - 1);
    expect(ids(list)).not.toContain(erp);
    expect(ids(await get('/roles/pLsVdRkYqa/api_credentials'))).not.toContain(erp);
  });

  // Open in the vendor's sources whether application memberships forbid it (423) or go along: here nothing forbids it.
  it('commercelayer rule 32: is forbidden by no other record', async () => {
    const { send } = createJudgedMock();
    expect((await send('DELETE', '/api_credentials/rSbTsTqWnv')).status).toBe(204);
  });
});

describe('many at once', () => {
  const hundred = Array.from({ length: 100 });

  it('of 100 deletions one succeeds', async () => {
    const { send } = createJudgedMock();
    const answers = await Promise.all(hundred.map(() => send('DELETE', `/api_credentials/${shop}`)));
    expect(answers.filter(({ status }) => status === 204).length).toBe(1);
    expect(answers.filter(({ status }) => status === 404).length).toBe(99);
  });

  it('100 creations make 100 credentials of their own', async () => {
    const { get, send } = createJudgedMock();
    const answers = await Promise.all(hundred.map(() => send('POST', '/api_credentials', { body: creation({}) })));
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    for (const member of ['client_id', 'client_secret'])
      expect(new Set(answers.map(({ body }) => body.data.attributes[member])).size).toBe(100);
    expect(new Set(answers.map(({ body }) => body.data.links.self)).size).toBe(100);
    expect((await get('/api_credentials')).body.meta.record_count).toBe(105);
  });
});
