import 'reflect-metadata';
import { createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import {
  BasicConstraintsExtension,
  Pkcs10CertificateRequest,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { describe, expect, it } from 'vitest';
import {
  createJudgedMock,
  nobodysId,
  origin,
  sourceApp,
  targetApp,
} from '../../../../contract-tests/okta/test-mock.js';
import type { Csr, JsonWebKey } from '../../../../generated/okta/types.js';

type Org = ReturnType<typeof createJudgedMock>;

const createOrg = () => createJudgedMock({ clock: Date.now });
const csrsOf = (appId: string) => `/api/v1/apps/${appId}/credentials/csrs`;
const publishing = (appId: string, csrId: string) => `${csrsOf(appId)}/${csrId}/lifecycle/publish`;
const list = (org: Org, appId = sourceApp) => org.get<Csr[]>(csrsOf(appId));

const subject = {
  countryName: 'Canada',
  stateOrProvinceName: 'Ontario',
  localityName: 'Toronto',
  organizationName: 'Acme, Inc.',
  organizationalUnitName: 'Dev',
  commonName: 'SP Issuer',
};

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
const authority = crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
const day = 24 * 60 * 60 * 1000;

/** A certificate that an authority signed for a CSR, or for another key. */
async function certify(csr: string, { days = 365, key }: { days?: number; key?: CryptoKey } = {}) {
  const request = new Pkcs10CertificateRequest(csr);
  return X509CertificateGenerator.create({
    serialNumber: '0a0b0c',
    subject: request.subject,
    issuer: 'CN=Acme authority',
    notBefore: new Date(Date.now() + 60_000),
    notAfter: new Date(Date.now() + days * day),
    signingKey: (await authority).privateKey,
    publicKey: key ?? (await request.publicKey.export()),
    signingAlgorithm: rsa,
    extensions: [new BasicConstraintsExtension(false)],
  });
}

async function publish(
  org: Org,
  { id, csr }: Pick<Csr, 'id' | 'csr'>,
  certificate?: string,
  headers: Record<string, string> = {},
) {
  const body = certificate ?? (await certify(csr)).toString('pem');
  return org.post(publishing(sourceApp, id), body, {
    headers: { 'Content-Type': 'application/x-pem-file', ...headers },
  });
}

describe('a certificate signing request', () => {
  it('okta rules 19, 20, 21: is PKCS#10 with the subject and names that were asked for, and no key yet', async () => {
    const org = createOrg();
    const before = await org.keys(sourceApp);
    const { status, body, headers } = await org.csr(sourceApp, {
      subject,
      subjectAltNames: { dnsNames: ['dev.acme.example', '*.acme.example'] },
    });
    expect(status).toBe(201);
    expect(headers.get('Location')).toBe(`${origin}${csrsOf(sourceApp)}/${body.id}`);
    expect(body).toMatchObject({ id: expect.stringMatching(/^[\w-]{43}$/), kty: 'RSA' });
    const request = new Pkcs10CertificateRequest(body.csr);
    expect(await request.verify()).toBe(true);
    expect(request.subject).toBe('C=Canada, ST=Ontario, L=Toronto, O=Acme\\, Inc., OU=Dev, CN=SP Issuer');
    const names = new SubjectAlternativeNameExtension(request.getExtension('2.5.29.17')?.rawData ?? Buffer.of());
    expect(names.names.toJSON()).toEqual([
      { type: 'dns', value: 'dev.acme.example' },
      { type: 'dns', value: '*.acme.example' },
    ]);
    expect(request.publicKey.algorithm).toMatchObject({ modulusLength: 2048 });
    expect(request.signatureAlgorithm).toMatchObject({ hash: { name: 'SHA-256' } });
    const { body: other } = await org.csr(sourceApp);
    expect(other.csr).not.toBe(body.csr);
    expect((await list(org)).body.map(({ id }) => id)).toEqual([body.id, other.id]);
    expect((await org.keys(sourceApp)).body).toEqual(before.body);
    expect((await list(org, targetApp)).body).toEqual([]);
  });

  it('okta rule 114: needs a subject, of which any part may be missing or null', async () => {
    const org = createOrg();
    for (const body of [{}, { subject: null }, { subject: 'CN=x' }, { subject: { commonName: 5 } }]) {
      const refused = await org.csr(sourceApp, body);
      expect(refused.status).toBe(400);
      expect(refused.body.errorCode).toBe('E0000001');
    }
    const { body } = await org.csr(sourceApp, {
      subject: { countryName: null, commonName: 'x' },
      subjectAltNames: null,
    });
    const request = new Pkcs10CertificateRequest(body.csr);
    expect(await request.verify()).toBe(true);
    expect(request.subject).toBe('CN=x');
    expect(request.getExtension('2.5.29.17')).toBeNull();
  });

  it.each([
    ['application/json', 'application/json'],
    ['application/json, */*;q=0.8', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html', 'application/json'],
    ['application/pkcs10', 'application/pkcs10; filename=okta.p10'],
    ['application/pkcs10, application/json;q=0.5', 'application/pkcs10; filename=okta.p10'],
  ])('okta rule 22: with Accept: %s it comes as %s', async (accept, mediaType) => {
    const org = createOrg();
    const { body } = await org.csr(sourceApp);
    const headers = { Accept: accept };
    const { status, headers: got, text } = await org.get(`${csrsOf(sourceApp)}/${body.id}`, { headers });
    expect(status).toBe(200);
    expect(got.get('Content-Type')).toBe(mediaType);
    const isJson = mediaType === 'application/json';
    expect(got.get('Content-Transfer-Encoding')).toBe(isJson ? null : 'base64');
    expect(isJson ? JSON.parse(text).csr : text).toBe(body.csr);
    const made = await org.post(csrsOf(sourceApp), { subject }, { headers });
    expect(made.headers.get('Content-Type')).toBe(mediaType);
  });

  it('okta rule 27: is revoked once, and can then not be published', async () => {
    const org = createOrg();
    const { body } = await org.csr(sourceApp);
    const target = `${csrsOf(sourceApp)}/${body.id}`;
    expect((await org.delete(target)).status).toBe(204);
    expect((await org.delete(target)).status).toBe(404);
    expect((await org.get(target)).status).toBe(404);
    expect((await publish(org, body)).status).toBe(404);
    expect((await list(org)).body).toEqual([]);
  });

  it('okta rule 37: is of an app, and found through no other', async () => {
    const org = createOrg();
    const { body } = await org.csr(sourceApp);
    expect((await org.get(`${csrsOf(targetApp)}/${body.id}`)).status).toBe(404);
    expect((await org.csr(nobodysId)).status).toBe(404);
    expect((await list(org, nobodysId)).status).toBe(404);
  });
});

describe('the certificate for a CSR', () => {
  it('okta rules 23, 25, 26, 28: makes the key one of the app, which goes on signing with its old one', async () => {
    const org = createOrg();
    const { body: before } = await org.app(sourceApp);
    const { body: csr } = await org.csr(sourceApp, { subject });
    const certificate = await certify(csr.csr);
    const published = await publish(org, csr, certificate.toString('pem'));
    expect(published.status).toBe(201);
    const { body: key, headers } = published;
    expect(headers.get('Location')).toBe(`${origin}/api/v1/apps/${sourceApp}/credentials/keys/${key.kid}`);
    expect(key.kid).not.toBe(csr.id);
    expect(key.x5c).toEqual([certificate.toString('base64')]);
    const { publicKey, validTo } = new X509Certificate(Buffer.from(key.x5c[0] ?? '', 'base64'));
    expect(publicKey.equals(createPublicKey({ key: { kty: 'RSA', n: key.n, e: key.e }, format: 'jwk' }))).toBe(true);
    expect(Date.parse(key.expiresAt)).toBe(Date.parse(validTo));
    expect(Date.parse(key.created)).toBeLessThan(certificate.notBefore.getTime());
    expect((await org.get(`${csrsOf(sourceApp)}/${csr.id}`)).status).toBe(404);
    expect((await list(org)).body).toEqual([]);
    expect((await org.keys(sourceApp)).body[0]).toEqual(key);
    expect((await org.app(sourceApp)).body.credentials.signing).toEqual(before.credentials.signing);
    const { label = '', name, signOnMode } = before;
    const used = await org.replace(sourceApp, { name, label, signOnMode, credentials: { signing: { kid: key.kid } } });
    expect(used.body.credentials.signing).toEqual({ kid: key.kid });
  });

  it('okta rule 29: goes to other apps with the key', async () => {
    const org = createOrg();
    const { body: csr } = await org.csr(sourceApp);
    const { body: key } = await publish(org, csr);
    const { status, body } = await org.clone(sourceApp, key.kid, targetApp);
    expect(status).toBe(201);
    expect(body).toMatchObject({ kid: key.kid, x5c: key.x5c });
  });

  it.each(['application/pkix-cert', 'application/x-x509-ca-cert'])(
    'okta rule 113: comes as %s in bytes, or in base64',
    async (mediaType) => {
      const org = createOrg();
      const headers = { Authorization: 'SSWS keyspec-admin', 'Content-Type': mediaType };
      const { body: first } = await org.csr(sourceApp);
      const certificate = await certify(first.csr);
      const url = origin + publishing(sourceApp, first.id);
      const sent = { method: 'POST', headers, body: certificate.rawData };
      const inBytes = await org.mock(new Request(url, sent));
      expect(inBytes.status).toBe(201);
      const key = (await inBytes.json()) satisfies JsonWebKey;
      expect(key.x5c).toEqual([certificate.toString('base64')]);
      const { body: second } = await org.csr(sourceApp);
      const base64 = (await certify(second.csr)).toString('base64').replace(/.{76}/g, '$&\r\n');
      expect((await publish(org, second, base64, { 'Content-Type': mediaType })).status).toBe(400);
      const told = { 'Content-Type': mediaType, 'Content-Transfer-Encoding': 'base64' };
      expect((await publish(org, second, base64, told)).status).toBe(201);
    },
  );

  it.each([
    ['', 'The body is no certificate.'],
    ['hello', 'The body is no certificate.'],
    ['-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----', 'The body is no certificate.'],
    ['-----BEGIN CERTIFICATE-----\nMIIF\n-----END CERTIFICATE-----', 'The body is no certificate.'],
  ])('okta rule 113: is refused as %j', async (text, cause) => {
    const org = createOrg();
    const { body: csr } = await org.csr(sourceApp);
    const { status, body } = await publish(org, csr, text);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errorCode: 'E0000001',
      errorSummary: 'Api validation failed: certificate',
      errorCauses: [{ errorSummary: cause }],
    });
    expect((await list(org)).body).toHaveLength(1);
  });

  it('okta rule 113: is refused as JSON', async () => {
    const org = createOrg();
    const { body: csr } = await org.csr(sourceApp);
    const { status, body } = await publish(org, csr, '{}', { 'Content-Type': 'application/json' });
    expect([status, body.errorCode]).toEqual([400, 'E0000021']);
  });

  it('okta rules 23, 24: is refused for another key, and when it ends within 90 days', async () => {
    const org = createOrg();
    const { body: csr } = await org.csr(sourceApp);
    const { publicKey: key } = await crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
    const others = await publish(org, csr, (await certify(csr.csr, { key })).toString('pem'));
    expect(others.body.errorCauses).toEqual([{ errorSummary: "The certificate doesn't match the CSR." }]);
    const short = await publish(org, csr, (await certify(csr.csr, { days: 90 })).toString('pem'));
    expect(short.body.errorCauses).toEqual([{ errorSummary: 'The certificate must be valid for more than 90 days.' }]);
    expect((await list(org)).body).toHaveLength(1);
    expect((await publish(org, csr, (await certify(csr.csr, { days: 91 })).toString('pem'))).status).toBe(201);
  });

  it('okta rule 25: is published once, though it comes twice at the same time', async () => {
    const org = createOrg();
    const { body: csr } = await org.csr(sourceApp);
    const certificate = (await certify(csr.csr)).toString('pem');
    const answers = await Promise.all([publish(org, csr, certificate), publish(org, csr, certificate)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404]);
  });

  it('okta rule 18: goes with its app, as the CSR does', async () => {
    const org = createOrg();
    const { body: csr } = await org.csr(sourceApp);
    await org.deactivate(sourceApp);
    await org.remove(sourceApp);
    expect((await publish(org, csr)).status).toBe(404);
  });

  it('is waited for across a restart', async () => {
    const org = createOrg();
    const { body: csr } = await org.csr(sourceApp);
    const again = createOrg();
    again.mock.restore(JSON.parse(JSON.stringify(org.mock.snapshot())));
    expect((await publish(again, csr)).status).toBe(201);
  });
});

it('finds no key in what is no certificate of RSA', async () => {
  const org = createOrg();
  const { body: csr } = await org.csr(sourceApp);
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const text = `-----BEGIN CERTIFICATE-----\n${spki}\n-----END CERTIFICATE-----`;
  expect((await publish(org, csr, text)).status).toBe(400);
});
