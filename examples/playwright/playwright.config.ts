import path from 'node:path';
import { defineConfig } from '@playwright/test';

const [mockPort, pagePort] = [process.env.MOCK_PORT ?? '4710', process.env.PAGE_PORT ?? '4711'];
const root = path.resolve(import.meta.dirname, '../..');
const mock = `http://127.0.0.1:${mockPort}`;
const page = `http://127.0.0.1:${pagePort}`;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    baseURL: page,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  metadata: { mock },
  webServer: [
    {
      // In a project of yours: npx keyspec mock okta …
      command: `node dist/src/cli/main.js mock okta --world examples/playwright/world.yaml --port ${mockPort}`,
      cwd: root,
      url: `${mock}/__keyspec/health`,
      stdout: 'ignore',
    },
    {
      command: `node node_modules/vite/bin/vite.js examples/playwright --host 127.0.0.1 --port ${pagePort} --strictPort`,
      url: page,
      cwd: root,
      env: { VITE_OKTA_URL: mock },
    },
  ],
});
