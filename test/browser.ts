/**
 * In headless Chromium: a page of another origin calls the mock with the packaged client, and the example in React shows,
 * creates and refuses; the mock's console is used. Needs Debian's `chromium`; CHROMIUM names another browser. SCREENSHOTS names a folder for pictures.
 */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { vendorsOf } from '../contract-tests/kit/vendors.js';
import { listen } from '../src/http/server.js';
import { createServedMock } from '../src/mock/served/served-mock.js';
import { launchChromium } from './chromium.js';

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

/** The console: what is asked shows without a reload, forms change the mock, an operation is tried, nothing comes from elsewhere. */
async function usesTheConsole(browser: Browser, mock: string): Promise<void> {
  const headers = { Authorization: 'SSWS keyspec-admin' };
  const app = `${mock}/api/v1/apps/0oa8ae1t5yev2ajDs0h7`;
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  tab.on('pageerror', ({ message }) => complaints.push(message));
  tab.on('request', (request) => {
    if (!request.url().startsWith(mock) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await tab.goto(`${mock}/`);
  const part = (name: string) => tab.locator(`[data-live="${name}"]`);
  const apps = part('state').locator('details', { hasText: 'Apps' }).first();
  await apps.locator('summary').first().click();
  await fetch(`${app}/lifecycle/deactivate`, { method: 'POST', headers });
  await part('requests').getByText('deactivateApplication').waitFor();
  await apps.getByRole('row', { name: 'Source App INACTIVE' }).waitFor();
  await tab.locator('#news:not(:empty)').waitFor({ state: 'attached' });

  const form = tab.getByRole('form', { name: 'Add a fault' });
  await form.getByLabel('Operation').selectOption('getApplication');
  await form.getByLabel('Status').fill('503');
  await form.getByRole('button', { name: 'Add' }).press('Enter');
  await part('faults').getByText('"status":503').waitFor();
  assert.equal((await fetch(app, { headers })).status, 503);
  await form.getByLabel('Delay').fill('soon');
  await form.getByRole('button', { name: 'Add' }).click();
  await tab.locator('#told', { hasText: 'delay' }).waitFor();
  await tab.getByRole('button', { name: 'Reset to the start' }).click();
  await part('faults').getByText('None').waitFor();

  await tab.getByLabel('Show or make the world').fill('one');
  await tab.getByRole('button', { name: 'Show' }).click();
  await tab.getByText('You see the world one').waitFor();
  await tab.getByRole('button', { name: 'Forget one' }).waitFor();

  for (const width of [1280, 390])
    for (const page of ['/', '/__keyspec/reference/okta', '/__keyspec/reference/zitadel']) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.goto(mock + page);
      await tab.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
      const wide = await tab.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.equal(wide, 0, `${page} fits into ${width} pixels`);
      if (process.env.SCREENSHOTS !== undefined && page === '/')
        await tab.screenshot({ path: path.join(process.env.SCREENSHOTS, `console-${width}.png`), fullPage: true });
    }

  await tab.goto(`${mock}/__keyspec/reference/okta`);
  const operation = tab.getByRole('article', { name: 'Generate a key for an app' });
  await operation.getByText('Try it').click();
  await operation.getByRole('button', { name: 'Send' }).click();
  await operation.getByRole('status').getByText('201 Created').waitFor();
  assert.match(await operation.locator('[data-answer]').innerText(), /"kid"/);
  assert.equal(complaints.filter((text) => !/status of 400/.test(text)).join('\n'), '');
  assert.equal(complaints.length, 1, 'the fault with a wrong delay was refused');
  console.log(
    'browser: the console showed a request and a change, took a fault and a world, and an operation was tried',
  );
}

const { handler } = await createServedMock({ vendors: vendorsOf('okta', 'zitadel', 'commercelayer') });
const mock = await listen(handler, local);
const browser = await launchChromium();
try {
  await callsTheMock(browser, mock.url);
  await showsTheExample(browser, mock.url);
  await usesTheConsole(browser, mock.url);
} finally {
  await browser.close();
  await mock.close();
}
