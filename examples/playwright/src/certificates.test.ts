import { createMock } from 'keyspec/mock/okta';
import { handlers } from 'keyspec/msw/okta';
import { createOktaClient } from 'keyspec/okta';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { listCertificates, renew } from './certificates';

const mock = createMock({
  world: {
    okta: {
      apps: [
        { label: 'Portal', keys: [{ expiresAt: '-P7D' }] },
        { label: 'Lunch', signOnMode: 'BOOKMARK' },
      ],
    },
  },
});
const server = setupServer(...handlers(mock));
beforeAll(() => server.listen());
beforeEach(() => mock.reset());
afterAll(() => server.close());

const okta = createOktaClient({ orgUrl: 'https://acme.okta.com', apiToken: 'keyspec-admin' });

it('lists the apps that sign, with the end of their certificates', async () => {
  const certificates = await listCertificates(okta);
  expect(certificates.map(({ app }) => app)).toEqual(['Portal']);
  expect(certificates[0]?.ends.getTime()).toBeLessThan(Date.now());
});

it('lets an app sign with a new certificate', async () => {
  const [portal] = await listCertificates(okta);
  await renew(okta, portal?.appId ?? '');
  const [renewed] = await listCertificates(okta);
  expect(renewed?.ends.getTime()).toBeGreaterThan(Date.now());
});

it('says when there is no such app', async () => {
  await expect(renew(okta, 'nowhere')).rejects.toThrow('Not found');
});
