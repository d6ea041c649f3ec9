import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { certificateOfIdp, certifyInPem } from '../../../../contract-tests/okta/certify.js';
import { clientApp, createJudgedMock, origin, samlApp } from '../../../../contract-tests/okta/test-mock.js';
import { loadDescription } from '../../../description/load.js';
import { createDescriptionRouter } from '../../../description/router.js';

type Org = ReturnType<typeof createJudgedMock>;

const route = createDescriptionRouter(new Map([['okta', loadDescription('okta')]]));
const methods = ['GET', 'POST', 'PUT', 'DELETE'];
const idps = '/api/v1/idps/0oa8ae6yIm7HgVfZp0h7/credentials';
const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const jwk = (kid: string) => ({ kid, kty: 'RSA', use: 'sig', n, e });

const makeClient = async (org: Org) => {
  const { body } = await org.create(clientApp('Client'));
  return `/api/v1/apps/${body.id}`;
};

const publish = async (org: Org, csrs: string) => {
  const { body } = await org.post(csrs, { subject: { commonName: 'test' } });
  return org.post(`${csrs}/${body.id}/lifecycle/publish`, await certifyInPem(String(body.csr)), {
    headers: { 'Content-Type': 'application/x-pem-file' },
  });
};

const made: Record<string, (org: Org) => Promise<{ status: number; headers: Headers; body: unknown }>> = {
  'a SAML app': (org) => org.create(samlApp('App')),
  'a client': (org) => org.create(clientApp('App')),
  'an inactive client with a key': (org) =>
    org.create(clientApp('App', { token_endpoint_auth_method: 'private_key_jwt' }), '?activate=false'),
  'a key': async (org) => org.generate((await org.create(samlApp('App'))).body.id),
  'a CSR': async (org) => org.csr((await org.create(samlApp('App'))).body.id),
  'a published key': async (org) =>
    publish(org, `/api/v1/apps/${(await org.create(samlApp('App'))).body.id}/credentials/csrs`),
  'a secret': async (org) => org.post(`${await makeClient(org)}/credentials/secrets`, {}),
  'an inactive secret': async (org) => org.post(`${await makeClient(org)}/credentials/secrets`, { status: 'INACTIVE' }),
  'a public key': async (org) => org.post(`${await makeClient(org)}/credentials/jwks`, jwk('first')),
  'a grant': async (org) => org.post(`${await makeClient(org)}/grants`, { issuer: origin, scopeId: 'okta.apps.read' }),
  'a claim': async (org) =>
    org.post(`${await makeClient(org)}/federated-claims`, { name: 'mail', expression: 'user.email' }),
  'a key of an identity provider': async (org) =>
    org.post('/api/v1/idps/credentials/keys', { x5c: [await certificateOfIdp()] }),
  'a signing key of a provider': (org) => org.post(`${idps}/keys/generate?validityYears=2`),
  'a CSR of a provider': (org) => org.post(`${idps}/csrs`, { subject: { commonName: 'test' } }),
  'a published key of a provider': (org) => publish(org, `${idps}/csrs`),
};

/** Where an answer leads, and by which methods. */
function linksIn(value: unknown): { href: string; allowed: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { href, hints } = Object(value);
  const own = typeof href === 'string' ? [{ href, allowed: hints?.allow ?? methods }] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}

it.each(Object.entries(made))('%s has links that lead somewhere', async (_, make) => {
  const org = createJudgedMock({ clock: Date.now });
  const { status, headers, body } = await make(org);
  expect([200, 201]).toContain(status);
  const location = headers.get('Location');
  const links = [...linksIn(body), ...(location === null ? [] : [{ href: location, allowed: ['GET'] }])];
  const led: string[] = [];
  for (const { href, allowed } of links) {
    const { origin: server, pathname } = new URL(href);
    expect(server).toBe(origin);
    const described = methods.filter((method) => allowed.includes(method) && 'operationId' in route(method, pathname));
    // What removes or changes something is tried last by its reader; that it may be read is enough here.
    for (const method of described.filter((one) => one === 'GET' || described.length === 1)) {
      const answer = await org.send(method, pathname);
      expect([404, 405], `${method} ${pathname}`).not.toContain(answer.status);
      led.push(pathname);
    }
    if (!allowed.includes('GET') && allowed.length < methods.length && pathname.includes('/credentials/'))
      expect(described, pathname).toEqual(allowed);
  }
  if (links.length > 0) expect(led).not.toEqual([]);
});
