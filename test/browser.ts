/**
 * A page of another origin calls the mock with the packaged client, in headless Chromium.
 * Needs Debian's `chromium`; CHROMIUM names another browser.
 */

import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { vendorsOf } from '../contract-tests/kit/vendors.js';
import { listen } from '../src/http/server.js';
import { createServedMock } from '../src/mock/served/served-mock.js';

const page = `
  import { createMock } from 'keyspec/mock';
  import { createOktaClient } from 'keyspec/okta';
  window.mockInside = async () => {
    const okta = createOktaClient({ orgUrl: 'https://okta.test', apiToken: 'keyspec-admin', fetch: createMock({ apis: ['okta'] }) });
    const params = { path: { appId: '0oa8ae1t5yev2ajDs0h7' } };
    const { data } = await okta.POST('/api/v1/apps/{appId}/credentials/keys/generate', { params: { ...params, query: { validityYears: 2 } } });
    const keys = await okta.GET('/api/v1/apps/{appId}/credentials/keys', { params });
    return keys.data.some(({ kid }) => kid === data.kid);
  };
  window.run = async (orgUrl) => {
    const okta = createOktaClient({ orgUrl, apiToken: 'keyspec-admin' });
    const generated = await okta.POST('/api/v1/apps/{appId}/credentials/keys/generate', {
      params: { path: { appId: '0oa8ae1t5yev2ajDs0h7' }, query: { validityYears: 2 } },
    });
    const refused = await okta.POST('/api/v1/apps/{appId}/credentials/keys/generate', {
      params: { path: { appId: '0oa8ae1t5yev2ajDs0h7' }, query: { validityYears: 11 } },
    });
    return {
      kid: generated.data.kid,
      location: generated.response.headers.get('Location'),
      errorCode: refused.error.errorCode,
    };
  };
`;

const { outputFiles } = await build({
  stdin: { contents: page, resolveDir: import.meta.dirname },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'browser',
});
const local = { port: 0, host: '127.0.0.1' };
const { handler } = await createServedMock({ vendors: vendorsOf('okta') });
const mock = await listen(handler, local);
const html = `<!doctype html><title>app</title><script type="module">${outputFiles[0]?.text}</script>`;
const site = await listen(async () => new Response(html, { headers: { 'Content-Type': 'text/html' } }), local);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const tab = await browser.newPage();
  await tab.goto(site.url);
  await tab.waitForFunction('window.run !== undefined');
  const seen = await tab.evaluate<{ kid: string; location: string; errorCode: string }>(`window.run('${mock.url}')`);
  assert.match(seen.kid, /^[\w-]{43}$/);
  assert.match(seen.location, /\/credentials\/keys\//, 'a page may read the Location header');
  assert.equal(seen.errorCode, 'E0000001');
  assert.equal(await tab.evaluate('window.mockInside()'), true, 'the mock answers and remembers inside the page');
  console.log(`browser: a page on ${site.url} generated ${seen.kid} on ${mock.url}, and was refused 11 years`);
} finally {
  await browser.close();
  await Promise.all([mock.close(), site.close()]);
}
