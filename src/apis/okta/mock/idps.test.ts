import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { certificateOfIdp, certifyInPem } from '../../../../contract-tests/okta/certify.js';
import { createJudgedMock, origin } from '../../../../contract-tests/okta/test-mock.js';
import type { Csr, IdPKeyCredential } from '../../../../generated/okta/types.js';

type Org = ReturnType<typeof createJudgedMock>;

const sourceIdp = '0oa8ae6yIm7HgVfZp0h7';
const targetIdp = '0oa8ae7zJn8IhWgAq0h7';
const store = '/api/v1/idps/credentials/keys';
const keysOf = (idpId: string) => `/api/v1/idps/${idpId}/credentials/keys`;
const csrsOf = (idpId: string) => `/api/v1/idps/${idpId}/credentials/csrs`;
const nobodys = '0oaNobodyHasThisIp0h7';

const add = async (org: Org, certificate?: string) =>
  org.send<IdPKeyCredential>('POST', store, { body: { x5c: [certificate ?? (await certificateOfIdp())] } });
const keysAt = (org: Org) => org.get<IdPKeyCredential[]>(keysOf(sourceIdp));
const generate = (org: Org, years: number | string = 2, idpId = sourceIdp) =>
  org.send<IdPKeyCredential>('POST', `${keysOf(idpId)}/generate?validityYears=${years}`);
const ask = (org: Org, idpId = sourceIdp) =>
  org.send<Csr>('POST', csrsOf(idpId), { body: { subject: { commonName: 'sign-in' } } });

describe('the keys that identity providers sign with', () => {
  it('okta rules 118, 121, 122: are added, read, replaced and deleted', async () => {
    const org = createJudgedMock();
    const certificate = (await certificateOfIdp()).replace(/.{64}/g, '$&\n');
    const { status, headers, body: key } = await add(org, certificate);
    expect([status, headers.get('Location')]).toEqual([200, null]);
    const { fingerprint256, publicKey } = new X509Certificate(Buffer.from(certificate, 'base64'));
    expect(key).toMatchObject({
      kid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/),
      alg: 'RSA',
      x5c: [certificate],
      'x5t#S256': Buffer.from(fingerprint256.replaceAll(':', ''), 'hex').toString('base64url'),
      n: publicKey.export({ format: 'jwk' }).n,
    });
    const target = `${store}/${key.kid}`;
    expect((await org.get(target)).body).toEqual(key);
    org.mock.clock.advance('PT1M');
    const other = await certificateOfIdp();
    const { body: replaced } = await org.send<IdPKeyCredential>('PUT', target, { body: { kty: 'RSA', x5c: [other] } });
    expect(replaced).toMatchObject({ kid: key.kid, created: key.created, x5c: [other] });
    expect(replaced.n).not.toBe(key.n);
    expect(Date.parse(replaced.lastUpdated)).toBeGreaterThan(Date.parse(key.lastUpdated));
    expect((await org.get<IdPKeyCredential[]>(store)).body).toEqual([replaced]);
    expect((await org.delete(target)).status).toBe(204);
    const gone = await org.get(target);
    expect([gone.status, gone.body.errorSummary]).toEqual([
      404,
      `Not found: Resource not found: ${key.kid} (IdpTrust)`,
    ]);
  });

  it.each([{}, { x5c: [] }, { x5c: ['none'] }, { x5c: 'MIID' }])(
    'okta rule 119: are not taken as %j',
    async (wrong) => {
      const org = createJudgedMock();
      const { status, body } = await org.post(store, wrong);
      expect([status, body.errorCode]).toEqual([400, 'E0000001']);
    },
  );

  it('okta rule 120: are in the store once', async () => {
    const org = createJudgedMock();
    const certificate = await certificateOfIdp();
    const { body: key } = await add(org, certificate);
    expect((await add(org, certificate)).status).toBe(400);
    expect((await org.put(`${store}/${key.kid}`, { x5c: [certificate] })).status).toBe(200);
    expect((await org.delete(`${store}/${key.kid}`)).status).toBe(204);
    expect((await add(org, certificate)).status).toBe(200);
  });

  it('okta rule 123: are listed page by page', async () => {
    const org = createJudgedMock();
    const kids: string[] = [];
    for (const _ of [1, 2, 3]) kids.push((await add(org)).body.kid);
    const first = await org.get<IdPKeyCredential[]>(`${store}?limit=2`);
    expect(first.body.map(({ kid }) => kid)).toEqual(kids.slice(0, 2));
    expect(first.headers.get('Link')).toBe(
      `<${origin}${store}?limit=2>; rel="self", <${origin}${store}?after=${kids[1]}&limit=2>; rel="next"`,
    );
    const second = await org.get<IdPKeyCredential[]>(`${store}?after=${kids[1]}&limit=2`);
    expect(second.body.map(({ kid }) => kid)).toEqual(kids.slice(2));
    expect((await org.get(`${store}?after=nobody`)).body.errorCode).toBe('E0000029');
  });
});

describe('the keys by which Okta signs what it sends to an identity provider', () => {
  it('okta rule 143: are listed by the one in use, which a new one is not', async () => {
    const org = createJudgedMock();
    const { body: before } = await keysAt(org);
    const { body: key } = await generate(org);
    await generate(org, 2, targetIdp);
    const { status, body: active } = await org.get<IdPKeyCredential[]>(`${keysOf(sourceIdp)}/active`);
    expect([status, active]).toEqual([200, before]);
    expect((await keysAt(org)).body).toEqual([key, ...active]);
    expect((await org.get(`${keysOf(targetIdp)}/active`)).status).toBe(204);
    expect((await org.get(`${keysOf(nobodys)}/active`)).status).toBe(404);
  });

  it('okta rules 5, 15, 126, 127: are generated for one of them, newest first', async () => {
    const org = createJudgedMock();
    const { body: before } = await keysAt(org);
    const { status, headers, body: key } = await generate(org);
    expect([status, headers.get('Location')]).toEqual([201, `${origin}${keysOf(sourceIdp)}/${key.kid}`]);
    expect(new X509Certificate(Buffer.from(key.x5c[0] ?? '', 'base64')).subject).toContain('OU=SSOProvider');
    const { body: newer } = await generate(org, 10);
    expect((await keysAt(org)).body).toEqual([newer, key, ...before]);
    expect((await org.get(`${keysOf(sourceIdp)}/${key.kid}`)).body).toEqual(key);
    expect((await org.get(`${keysOf(targetIdp)}/${key.kid}`)).status).toBe(404);
  });

  it.each(['1', '11', '2.5', ''])('okta rules 8, 126: are not valid for "%s" years', async (years) => {
    expect((await generate(createJudgedMock(), years)).status).toBe(400);
  });

  it('okta rules 9, 126: cannot be deleted', async () => {
    const org = createJudgedMock();
    const { body: key } = await generate(org);
    expect((await org.delete(`${keysOf(sourceIdp)}/${key.kid}`)).status).toBe(405);
  });

  it('okta rule 128: are cloned to another one, once', async () => {
    const org = createJudgedMock();
    const { body: key } = await generate(org);
    const clone = (target: string) =>
      org.send<IdPKeyCredential>('POST', `${keysOf(sourceIdp)}/${key.kid}/clone?targetIdpId=${target}`);
    org.mock.clock.advance('PT1M');
    const { status, headers, body: copy } = await clone(targetIdp);
    expect([status, headers.get('Location')]).toEqual([201, `${origin}${keysOf(targetIdp)}/${key.kid}`]);
    expect({ ...copy, created: key.created, lastUpdated: key.lastUpdated }).toEqual(key);
    expect((await org.get(keysOf(targetIdp))).body).toEqual([copy]);
    expect((await clone(targetIdp)).status).toBe(400);
    expect((await clone(sourceIdp)).status).toBe(400);
    expect((await clone(nobodys)).status).toBe(404);
  });

  it('okta rules 25, 26, 129: are published for a CSR', async () => {
    const org = createJudgedMock({ clock: Date.now });
    const { body: before } = await keysAt(org);
    const { status, body: csr } = await ask(org);
    expect(status).toBe(201);
    expect(csr._links.publish.href).toBe(`${origin}${csrsOf(sourceIdp)}/${csr.id}/lifecycle/publish`);
    expect((await org.get(csrsOf(sourceIdp))).body).toEqual([csr]);
    expect((await org.get(csrsOf(targetIdp))).body).toEqual([]);
    const publish = async (days?: number) =>
      org.send<IdPKeyCredential>('POST', `${csrsOf(sourceIdp)}/${csr.id}/lifecycle/publish`, {
        body: await certifyInPem(csr.csr, days),
        headers: { 'Content-Type': 'application/x-pem-file' },
      });
    expect((await publish(90)).status).toBe(400);
    const { status: published, body: key } = await publish();
    expect(published).toBe(201);
    expect((await keysAt(org)).body).toEqual([key, ...before]);
    expect((await org.get(csrsOf(sourceIdp))).body).toEqual([]);
  });

  it('okta rules 27, 129: are gone with their CSR', async () => {
    const org = createJudgedMock();
    const { body: csr } = await ask(org);
    const target = `${csrsOf(sourceIdp)}/${csr.id}`;
    expect((await org.get(target)).body).toEqual(csr);
    expect((await org.delete(target)).status).toBe(204);
    expect((await org.delete(target)).status).toBe(404);
  });

  it('okta rule 130: are none of a provider that is not there, and no text is a certificate', async () => {
    const org = createJudgedMock();
    expect((await org.get(keysOf(nobodys))).status).toBe(404);
    expect((await generate(org, 2, nobodys)).status).toBe(404);
    expect((await ask(org, nobodys)).status).toBe(404);
    const { body: csr } = await ask(org);
    const { status, body } = await org.post(`${csrsOf(sourceIdp)}/${csr.id}/lifecycle/publish`, 'no certificate', {
      headers: { 'Content-Type': 'application/pkix-cert' },
    });
    expect([status, body.errorCode]).toEqual([400, 'E0000001']);
  });
});
