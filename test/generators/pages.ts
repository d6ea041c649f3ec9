/**
 * Swagger UI, Redoc and Scalar show each description in headless Chromium: every operation, every parameter with its name,
 * no error on the console. A first request of each API is sent from Swagger UI to the mock.
 * Needs Debian's `chromium`; CHROMIUM names another browser. SCREENSHOTS names a folder for pictures.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { vendorsOf } from '../../contract-tests/kit/vendors.js';
import { type Description, operations } from '../../src/description/description.js';
import { parametersByOperation } from '../../src/description/parameters.js';
import { listen } from '../../src/http/server.js';
import { createServedMock } from '../../src/mock/served/served-mock.js';
import { launchChromium } from '../chromium.js';

const root = path.resolve(import.meta.dirname, '../..');
const modules = path.join(import.meta.dirname, 'node_modules');

/** What is tried first with an API: how to authorize, and which operation, with values for parameters that have none yet. */
interface FirstRequest {
  /** Run in the page, in place of the dialog. */
  readonly authorize: string;
  readonly basePath: string;
  readonly operationId: string;
  readonly values: Readonly<Record<string, string>>;
}

const firstRequests: Readonly<Record<string, FirstRequest>> = {
  okta: {
    authorize: "ui.preauthorizeApiKey('apiToken', 'SSWS keyspec-admin')",
    basePath: '',
    operationId: 'generateApplicationKey',
    values: { appId: '0oa8ae1t5yev2ajDs0h7', validityYears: '2' },
  },
  zitadel: {
    authorize: "ui.preauthorizeApiKey('BearerToken', 'keyspec-admin')",
    basePath: '',
    operationId: 'addAppKey',
    values: { projectId: '345043129566506059', appId: '365469878179605579' },
  },
  commercelayer: {
    authorize: `ui.authActions.authorizeOauth2({
      auth: { name: 'provisioningToken', schema: { type: 'oauth2' } },
      token: { access_token: 'keyspec-admin' },
    })`,
    basePath: '/api',
    operationId: 'listApiCredentials',
    values: {},
  },
};

const assets: Readonly<Record<string, [file: string, type: string]>> = {
  '/swagger-ui.css': ['swagger-ui-dist/swagger-ui.css', 'text/css'],
  '/swagger-ui.js': ['swagger-ui-dist/swagger-ui-bundle.js', 'text/javascript'],
  '/redoc.js': ['redoc/bundles/redoc.standalone.js', 'text/javascript'],
  '/scalar.js': ['@scalar/api-reference/dist/browser/standalone.js', 'text/javascript'],
};

const scripts: Readonly<Record<string, string>> = {
  'swagger-ui': `window.ui = SwaggerUIBundle({ url: document.location.hash.slice(1), dom_id: '#page', docExpansion: 'list', defaultModelsExpandDepth: -1, validatorUrl: null });`,
  redoc: `Redoc.init(document.location.hash.slice(1), { expandResponses: 'none' }, document.getElementById('page'), () => { window.shown = true; });`,
  scalar: `Scalar.createApiReference('#page', { url: document.location.hash.slice(1), withDefaultFonts: false, defaultOpenAllTags: true, telemetry: false, agent: { disabled: true } });`,
};

const { handler } = await createServedMock({ vendors: vendorsOf(...Object.keys(firstRequests)) });
const local = { port: 0, host: '127.0.0.1' };
const mock = await listen(handler, local);
const site = await listen(serve, local);
const browser = await launchChromium();
try {
  for (const [api, first] of Object.entries(firstRequests)) {
    const description: Description = JSON.parse(await readFile(documentOf(api), 'utf8'));
    await Promise.all([
      open(browser, 'swagger-ui', api, async (page) => {
        await inSwaggerUi(page, description);
        await tryItOut(page, first);
      }),
      open(browser, 'redoc', api, (page) => inRedoc(page, description)),
      open(browser, 'scalar', api, (page) => inScalar(page, description)),
    ]);
  }
  console.log('pages: Swagger UI, Redoc and Scalar show every description');
} finally {
  await browser.close();
  await Promise.all([mock.close(), site.close()]);
}

function documentOf(api: string): string {
  return path.join(root, 'generated', api, 'openapi.json');
}

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const [file, type] = assets[pathname] ?? [];
  if (file !== undefined)
    return new Response(await readFile(path.join(modules, file)), {
      headers: { 'Content-Type': `${type};charset=utf-8` },
    });
  const api = /^\/(\w+)\.json$/.exec(pathname)?.[1];
  if (api !== undefined) {
    // The mock stands for the vendor's server.
    const description = JSON.parse(await readFile(documentOf(api), 'utf8'));
    return Response.json({ ...description, servers: [{ url: mock.url + (firstRequests[api]?.basePath ?? '') }] });
  }
  const tool = pathname.slice(1);
  if (scripts[tool] === undefined) return new Response(null, { status: pathname === '/favicon.ico' ? 204 : 404 });
  const style = tool === 'swagger-ui' ? '<link rel="stylesheet" href="/swagger-ui.css">' : '';
  const html = `<!doctype html><html lang="en"><title>${tool}</title>${style}<body><div id="page"></div><script src="/${tool}.js"></script><script>${scripts[tool]}</script>`;
  return new Response(html, { headers: { 'Content-Type': 'text/html;charset=utf-8' } });
}

async function open(browser: Browser, tool: string, api: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  const start = performance.now();
  // Redoc asks for its maker's logo.
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ status: 204 }),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(`${site.url}/${tool}#/${api}.json`);
    await look(page);
    assert.deepEqual(errors, [], 'no error on the console');
  } catch (error) {
    throw new Error([`${tool} of ${api}`, ...errors].join('\n'), { cause: error });
  } finally {
    // A page that hangs has no picture either, and what went wrong is told above.
    if (process.env.SCREENSHOTS !== undefined)
      await page
        .screenshot({ path: path.join(process.env.SCREENSHOTS, `${tool}-${api}.png`), timeout: 5_000 })
        .catch((error: Error) => console.error(error.message));
    await page.close();
  }
  console.log(`${tool} of ${api}: ${Math.round(performance.now() - start)} ms`);
}

/** The names of the parameters of an operation, sorted. */
function parametersOf(description: Description, operationId: string): string[] {
  return (parametersByOperation(description).get(operationId) ?? []).map(({ name }) => name).sort();
}

async function inSwaggerUi(page: Page, description: Description): Promise<void> {
  const all = operations(description).map(({ operation }) => operation.operationId);
  await page
    .locator('.opblock')
    .nth(all.length - 1)
    .waitFor();
  assert.equal(await page.locator('.opblock').count(), all.length, 'Swagger UI shows every operation');
  for (const operationId of coveringOperations(description)) {
    const block = await unfold(page, operationId);
    const names = await block.locator('.parameters .parameter__name').evaluateAll((cells) =>
      // It shows the members of a form in the same way.
      cells
        .filter((cell) => cell.closest('.opblock-section-request-body') === null)
        .map((cell) => cell.firstChild?.textContent?.trim() ?? ''),
    );
    assert.deepEqual(names.sort(), parametersOf(description, operationId), `parameters of ${operationId}`);
    await block.locator('.opblock-summary-control').click();
  }
}

/** Swagger UI takes seconds to unfold an operation, so only as many as have every parameter. */
function coveringOperations(description: Description): string[] {
  const seen = new Set<string>();
  return [...parametersByOperation(description)]
    .map(([operationId, parameters]) => ({
      operationId,
      keys: parameters.map((parameter) => JSON.stringify(parameter)),
    }))
    .sort((a, b) => b.keys.length - a.keys.length)
    .filter(({ keys }) => {
      const isNew = keys.some((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    })
    .map(({ operationId }) => operationId);
}

async function unfold(page: Page, operationId: string): Promise<Locator> {
  const block = page.locator(`.opblock[id$="-${operationId}"]`);
  await block.locator('.opblock-summary-control').click();
  await block.locator('.responses-wrapper').waitFor();
  return block;
}

async function tryItOut(page: Page, first: FirstRequest): Promise<void> {
  await page.evaluate(first.authorize);
  const block = await unfold(page, first.operationId);
  await block.locator('.try-out__btn').click();
  for (const [name, value] of Object.entries(first.values))
    await block.locator(`tr[data-param-name="${name}"] input`).fill(value);
  await block.locator('button.execute').click();
  const status = block.locator('.live-responses-table .response-col_status').nth(1);
  await status.waitFor();
  assert.match((await status.textContent()) ?? '', /^2\d\d/, `${first.operationId} is answered with success`);
  await status.scrollIntoViewIfNeeded();
}

async function inRedoc(page: Page, description: Description): Promise<void> {
  await page.waitForFunction('window.shown === true');
  const text = (await page.locator('.redoc-wrap').innerText()).replace(/\s+/g, ' ');
  for (const { operation } of operations(description)) {
    assert.ok(text.includes(operation.summary ?? ''), `Redoc shows ${operation.summary}`);
    for (const name of parametersOf(description, operation.operationId))
      assert.ok(text.includes(name), `Redoc names ${name}`);
  }
}

async function inScalar(page: Page, description: Description): Promise<void> {
  await page.getByRole('heading', { name: description.info.title }).first().waitFor();
  // It draws an operation when it comes into view, so the list of them is what it shows of each.
  const names = operations(description).map(({ operation }) => operation.summary ?? '');
  await page.waitForFunction((all) => all.every((name) => document.body.textContent?.includes(name)), names);
}
