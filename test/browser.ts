/**
 * In headless Chromium: a page of another origin calls the mock with the packaged client, and the example in React shows,
 * creates and refuses. Needs Debian's `chromium`; CHROMIUM names another browser. SCREENSHOTS names a folder for pictures.
 */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
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

/** Bundles for the browser what stands here or in a file. */
async function bundle(source: { contents: string } | { file: string }): Promise<string> {
  const { outputFiles } = await build({
    ...('file' in source
      ? { entryPoints: [source.file] }
      : { stdin: { contents: source.contents, resolveDir: import.meta.dirname } }),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}

const local = { port: 0, host: '127.0.0.1' };

/** A site with a page and its script, for as long as something is done with it. */
async function withSite(html: string, script: string, use: (url: string) => Promise<void>): Promise<void> {
  const site = await listen(async ({ url }) => {
    const [body, type] = new URL(url).pathname.endsWith('.js') ? [script, 'text/javascript'] : [html, 'text/html'];
    return new Response(body, { headers: { 'Content-Type': type } });
  }, local);
  try {
    await use(site.url);
  } finally {
    await site.close();
  }
}

async function callsTheMock(browser: Browser, mock: string): Promise<void> {
  const html = '<!doctype html><title>app</title><script type="module" src="/main.js"></script>';
  await withSite(html, await bundle({ contents: page }), async (url) => {
    const tab = await browser.newPage();
    await tab.goto(url);
    await tab.waitForFunction('window.run !== undefined');
    const seen = await tab.evaluate<{ kid: string; location: string; errorCode: string }>(`window.run('${mock}')`);
    assert.match(seen.kid, /^[\w-]{43}$/);
    assert.match(seen.location, /\/credentials\/keys\//, 'a page may read the Location header');
    assert.equal(seen.errorCode, 'E0000001');
    assert.equal(await tab.evaluate('window.mockInside()'), true, 'the mock answers and remembers inside the page');
    console.log(`browser: a page on ${url} generated ${seen.kid} on ${mock}, and was refused 11 years`);
  });
}

/** The example in React: it lists with organizations, shows the error of a field, and lists what it created. */
async function showsTheExample(browser: Browser, mock: string): Promise<void> {
  const example = path.resolve(import.meta.dirname, '../examples/react');
  const html = await readFile(path.join(example, 'index.html'), 'utf8');
  await withSite(html, await bundle({ file: path.join(example, 'main.tsx') }), async (url) => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', ({ message }) => complaints.push(message));
    await tab.goto(`${url}?server=${encodeURIComponent(mock)}`);

    const rows = tab.getByRole('table', { name: 'Credentials' }).locator('tbody tr');
    await rows.first().waitFor();
    const before = await rows.count();
    assert.match((await rows.allInnerTexts()).join('\n'), /The Blue Brand/, 'an organization came along');
    await tab.getByRole('list', { name: 'Apps' }).getByText('SAML_2_0').first().waitFor();

    await tab.getByRole('button', { name: 'Create' }).click();
    const problem = tab.locator('#name-problem:not(:empty)');
    await problem.waitFor();
    assert.match(await problem.innerText(), /blank/, 'the error stands beside the field');
    if (process.env.SCREENSHOTS !== undefined)
      await tab.screenshot({ path: path.join(process.env.SCREENSHOTS, 'react.png'), fullPage: true });

    await tab.getByLabel('Name').fill('Made in the browser');
    await tab.getByRole('button', { name: 'Create' }).click();
    await rows.getByText('Made in the browser').waitFor();
    assert.equal(await rows.count(), before + 1);
    assert.equal(await problem.count(), 0, 'the error is gone');
    assert.deepEqual(complaints, []);
    console.log(`browser: the example in React listed ${before} credentials, showed an error and created one`);
  });
}

const { handler } = await createServedMock({ vendors: vendorsOf('okta', 'zitadel', 'commercelayer') });
const mock = await listen(handler, local);
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
  await callsTheMock(browser, mock.url);
  await showsTheExample(browser, mock.url);
} finally {
  await browser.close();
  await mock.close();
}
