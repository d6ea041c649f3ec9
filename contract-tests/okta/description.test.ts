import { createHash, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadDescription, readDescription } from '../../src/description/load.js';
import { createJudge } from '../../src/validate/response.js';
import { asAnswer, type Document, findings, follow, operationsOf, responseExamples } from '../kit/document.js';

const document: Document = JSON.parse(readDescription('okta'));
const judge = await createJudge(loadDescription('okta'));
const examples = responseExamples(document);
const example = (id: string, name: string) => {
  const found = examples.find((one) => one.operation.id === id && one.name === name);
  if (!found) throw new Error(`${id} has no example ${name}`);
  return found;
};

interface Key {
  kid: string;
  n: string;
  e: string;
  x5c: string[];
  'x5t#S256': string;
  expiresAt: string;
}

const isKey = (value: unknown): value is Key =>
  typeof value === 'object' && value !== null && 'x5c' in value && 'kid' in value;

const keys = [
  ...new Map(
    examples
      .flatMap(({ name, value }) => [value].flat().map((body) => ({ name, body })))
      .flatMap(({ name, body }) => (isKey(body) ? [[`${name} ${body.kid}`, body] as const] : [])),
  ),
];

describe('the keys in the examples', () => {
  it('are there', () => expect(keys.length).toBeGreaterThan(3));

  it.each(keys)('%s: certificate, modulus, exponent, digest and expiry belong together', (name, key) => {
    const der = Buffer.from(key.x5c[0] ?? '', 'base64');
    expect(der.toString('base64')).toBe(key.x5c[0]);
    const certificate = new X509Certificate(der);
    const { n, e } = certificate.publicKey.export({ format: 'jwk' });
    expect({ n: key.n, e: key.e }).toEqual({ n, e });
    expect(key['x5t#S256']).toBe(createHash('sha256').update(der).digest('base64url'));
    expect(new Date(key.expiresAt)).toEqual(new Date(certificate.validTo));
    const isSelfSigned = certificate.subject === certificate.issuer;
    expect(certificate.verify(certificate.publicKey)).toBe(isSelfSigned);
    // Only a certificate that was published for a CSR is another's.
    expect(isSelfSigned).toBe(!name.startsWith('publishCsr'));
  });
});

describe("the guides' requests and answers", () => {
  const parameter = (id: string, name: string) => {
    const operation = operationsOf(document).find((one) => one.id === id);
    const found = operation?.parameters.find((one) => one.name === name);
    return Object.fromEntries(
      Object.entries(follow(document, found?.examples)).map(([key, one]) => [key, follow(document, one).value]),
    );
  };

  it('share a key: the source app generates it for two years', () => {
    expect(parameter('generateApplicationKey', 'appId').generateSourceAppKey).toBe('0oa8ae1t5yev2ajDs0h7');
    expect(parameter('generateApplicationKey', 'validityYears').generateSourceAppKey).toBe(2);
    expect(example('generateApplicationKey', 'generateSourceAppKey').value).toMatchObject({
      created: '2016-09-30T20:36:15.000Z',
      lastUpdated: '2016-09-30T20:36:15.000Z',
      expiresAt: '2018-09-30T20:36:14.000Z',
      kid: 'w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI',
      kty: 'RSA',
      use: 'sig',
      e: 'AQAB',
      'x5t#S256': 'ypBvmMYkQGPqxKL4SMdH9B7IXrtGADrvgEc-GKGQ7XY',
    });
  });

  it('share a key: it is cloned to the target app', () => {
    expect(parameter('cloneApplicationKey', 'appId').shareAppKey).toBe('0oa8ae1t5yev2ajDs0h7');
    expect(parameter('cloneApplicationKey', 'keyId').shareAppKey).toBe('w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI');
    expect(parameter('cloneApplicationKey', 'targetAid').shareAppKey).toBe('0oa8ae0dv4RGQvjyZ0h7');
    expect(example('cloneApplicationKey', 'shareAppKey').value).toMatchObject({
      created: '2016-10-03T16:07:02.000Z',
      expiresAt: '2018-09-30T22:16:14.000Z',
      kid: 'w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI',
      'x5t#S256': 'wnhwdJl6BWlS4dCqAMSoKZI1QdSfnnUqlchQKl4QTIY',
    });
    expect(example('cloneApplicationKey', 'cloneDuplicate')).toMatchObject({ status: 400 });
  });

  it('upgrade a certificate: ten years, without the damaged certificate of the guide', () => {
    expect(parameter('generateApplicationKey', 'appId').upgradeSamlCertificate).toBe('0000000000aaaaaBBBBBo');
    expect(parameter('generateApplicationKey', 'validityYears').upgradeSamlCertificate).toBe(10);
    const { value } = example('generateApplicationKey', 'upgradeSamlCertificate');
    expect(value).toMatchObject({ kid: 'w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg9jrI' });
    const der = Buffer.from(isKey(value) ? (value.x5c[0] ?? '') : '', 'base64');
    expect(createHash('sha256').update(der).digest('base64url')).not.toBe(
      'U9PLNeIQcOdyA2CbGFL0AA5wA6fCW1WQS8ogmjB5MmQ',
    );
  });
});

describe('the description is strict', async () => {
  const key = example('getApplicationKey', 'applicationKey');
  const app = example('getApplication', 'samlApp');
  const change = (value: unknown, changes: object) => ({ ...Object(value), ...changes });
  const without = (value: unknown, name: string) => {
    const { [name]: _, ...rest } = Object(value);
    return rest;
  };

  it('passes a key as Okta sends it, and one with a member nobody knows yet', async () => {
    expect(await findings(judge, 'getApplicationKey', asAnswer(key))).toEqual([]);
    expect(await findings(judge, 'getApplicationKey', asAnswer(key, change(key.value, { alg: 'RS256' })))).toEqual([]);
  });

  it.each([
    ['without kid', without(key.value, 'kid'), 'response.body/kid required'],
    ['of kty EC', change(key.value, { kty: 'EC' }), 'response.body/kty const'],
    ['with an empty x5c', change(key.value, { x5c: [] }), 'response.body/x5c minItems'],
    ['with a kid of the wrong form', change(key.value, { kid: 'sjP9eiETijYz110VkhHN' }), 'response.body/kid pattern'],
    ['with a null expiry', change(key.value, { expiresAt: null }), 'response.body/expiresAt type'],
  ])('refuses a key %s', async (_, body, finding) => {
    expect(await findings(judge, 'getApplicationKey', asAnswer(key, body))).toContain(finding);
  });

  const settings = Object(Object(app.value).settings);
  it.each([
    ['of a mode that only asks for a second factor', change(app.value, { signOnMode: 'MFA_AS_SERVICE' })],
    ['of a mode that Okta has yet to add', change(app.value, { signOnMode: 'SAML_3_0' })],
    ['without a mode', change(app.value, { signOnMode: null })],
    ['with a capability that nobody listed', change(app.value, { features: ['AUTO_CONFIRM_IMPORTS', 'NEW'] })],
    [
      'with a statement of its definition that is not filtered',
      change(app.value, {
        settings: change(settings, {
          signOn: change(settings.signOn, {
            configuredAttributeStatements: [
              { type: 'GROUP', name: 'Groups', namespace: null, filterType: null, filterValue: null },
            ],
          }),
        }),
      }),
    ],
  ])('passes an app %s', async (_, body) => {
    expect(await findings(judge, 'getApplication', asAnswer(app, body))).toEqual([]);
  });

  it('passes a client whose org lacks the features of consent and single logout', async () => {
    const client = example('getApplication', 'oidcApp');
    const { consent_method, participate_slo, ...oauthClient } = Object(Object(client.value).settings).oauthClient;
    const body = change(client.value, { settings: change(Object(client.value).settings, { oauthClient }) });
    expect([consent_method, participate_slo]).toEqual(['TRUSTED', false]);
    expect(await findings(judge, 'getApplication', asAnswer(client, body))).toEqual([]);
  });

  it.each([
    ['without signOnMode', without(app.value, 'signOnMode'), 'response.body/signOnMode required'],
    ['with a mode that is no text', change(app.value, { signOnMode: 7 }), 'response.body/signOnMode type'],
    ['without id', without(app.value, 'id'), 'response.body/id required'],
    ['without settings', without(app.value, 'settings'), 'response.body/settings required'],
    ['with a status nobody documented', change(app.value, { status: 'PAUSED' }), 'response.body/status enum'],
  ])('refuses an app %s', async (_, body, finding) => {
    expect(await findings(judge, 'getApplication', asAnswer(app, body))).toContain(finding);
  });

  const generate = async (query: string) =>
    (
      await judge.request('generateApplicationKey', {
        method: 'POST',
        target: `/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys/generate${query}`,
        headers: {},
        body: '',
      })
    ).map(({ in: place, path, rule }) => `${place}${path} ${rule}`);

  it('takes validityYears from 2 to 10', async () => {
    expect(await generate('?validityYears=2')).toEqual([]);
    expect(await generate('?validityYears=10')).toEqual([]);
    expect(await generate('?validityYears=11')).toEqual(['request.query/validityYears maximum']);
    expect(await generate('?validityYears=1')).toEqual(['request.query/validityYears minimum']);
    expect(await generate('?validityYears=two')).toEqual(['request.query/validityYears type']);
    expect(await generate('')).toEqual(['request.query/validityYears required']);
  });

  const create = (body: unknown) =>
    judge.request('createApplication', {
      method: 'POST',
      target: '/api/v1/apps',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('takes a new app only with a label and a known signOnMode', async () => {
    const bookmark = { name: 'bookmark', settings: { app: { url: 'https://example.com' } } };
    expect(await create({ ...bookmark, label: 'Docs', signOnMode: 'BOOKMARK' })).toEqual([]);
    expect(await create({ ...bookmark, signOnMode: 'BOOKMARK' })).not.toEqual([]);
    expect(await create({ ...bookmark, label: 'Docs' })).toEqual([]);
    expect(await create({ ...bookmark, label: 'Docs', name: 'zuora' })).not.toEqual([]);
    expect(await create({ ...bookmark, label: 'Docs', signOnMode: 'BOOKMARK', credentials: null })).toEqual([]);
    expect(await create({ ...bookmark, label: null, signOnMode: 'BOOKMARK' })).not.toEqual([]);
    expect(await create({ ...bookmark, label: 'Docs', signOnMode: 'SAML_3_0' })).not.toEqual([]);
  });

  it("takes the sharing guide's PUT, which has no label, and refuses one without signOnMode", async () => {
    const replace = (body: unknown) =>
      judge.request('replaceApplication', {
        method: 'PUT',
        target: '/api/v1/apps/0oa8ae0dv4RGQvjyZ0h7',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const credentials = { signing: { kid: 'w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI' } };
    expect(await replace({ name: 'app', signOnMode: 'SAML_2_0', credentials })).toEqual([]);
    expect(await replace({ name: 'app', label: 'App', credentials })).not.toEqual([]);
  });
});
