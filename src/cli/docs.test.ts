import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDescription } from '../description/load.js';
import { run } from './run.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-docs-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function docs(...args: string[]) {
  let told = '';
  const stream = {
    write(text: string | Uint8Array) {
      told += text;
      return true;
    },
  };
  return { code: await run(['docs', ...args], { stdout: stream, stderr: stream }), told };
}

it('writes a site whose pages have all that they link to', async () => {
  const site = path.join(folder, 'a', 'site');
  const { code, told } = await docs(site, 'okta', 'zitadel');
  expect([code, told]).toEqual([0, `keyspec docs: ${path.join(site, 'index.html')}\n`]);
  const files = await readdir(site);
  expect(files.sort()).toEqual(
    ['index.html', 'okta.html', 'okta.json', 'open-target.js', 'style.css', 'zitadel.html', 'zitadel.json'].sort(),
  );
  expect(await readFile(path.join(site, 'okta.json'), 'utf8')).toBe(readDescription('okta'));
  for (const name of files.filter((file) => file.endsWith('.html'))) {
    const page = await readFile(path.join(site, name), 'utf8');
    const links = [...page.matchAll(/(?:href|src)="([^"#:]+)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(files).toContain(link);
  }
});

it.each([
  [[], '<DIR> is missing'],
  [['site', 'nobody'], 'nobody'],
])('says what it takes: %j', async (args, reason) => {
  const { code, told } = await docs(...args);
  expect([code, told]).toEqual([2, expect.stringContaining(reason)]);
});

it('says where it cannot write', async () => {
  await writeFile(path.join(folder, 'file'), '');
  const { code, told } = await docs(path.join(folder, 'file', 'site'));
  expect([code, told]).toEqual([2, expect.stringContaining('cannot write ')]);
});
