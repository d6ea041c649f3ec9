import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Block, isShown, type Page, readCommands, readPage } from './docs/blocks.js';
import { compile } from './docs/compile.js';
import { openShell, type Shell } from './docs/shell.js';

const root = path.resolve(import.meta.dirname, '..');
const names = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...(await readdir(path.join(root, 'docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll(path.sep, '/')}`),
];
const pages = await Promise.all(names.map((name) => readPage(root, name)));
const blocks = pages.flatMap((page) => page.blocks);

let shell: Shell;
beforeAll(async () => {
  shell = await openShell(root);
}, 120_000);
afterEach(() => shell.leave());
afterAll(() => shell.close());

const isRunnable = ({ language, file, notRun }: Block) =>
  notRun === undefined && (file !== undefined || language === 'sh' || language === 'console');

describe.each(pages.filter((page) => page.blocks.some(isRunnable)))('$name', ({ name, blocks: all }) => {
  it('does what it shows', async () => {
    for (const block of all.filter(isRunnable)) await follow(name, block);
  });
});

async function follow(page: string, block: Block): Promise<void> {
  if (block.file !== undefined) return shell.save(page, block.file, block.text);
  if (block.language === 'sh') return void (await shell.run(page, block.text));
  for (const { line, output } of readCommands(block.text)) {
    const isServer = / &$/.test(line) || /\bkeyspec mock\b(?!.*--help)/.test(line);
    const printed = isServer
      ? await shell.start(page, line, output.split('\n').length - 1)
      : await shell.run(page, line);
    const text = printed.replace(/ +$/gm, '').trimEnd();
    if (!isShown(output, text))
      expect(`${block.at} $ ${line}\n${text}`).toBe(`${block.at} $ ${line}\n${output.trimEnd()}`);
  }
}

describe('the documents', () => {
  it('have TypeScript that compiles', async () => {
    const typed = blocks.filter(({ language, from }) => language === 'ts' && from === undefined);
    expect(typed.length).toBeGreaterThan(0);
    expect(await compile(root, typed)).toEqual([]);
  });

  it('have JSON and YAML that can be read', () => {
    for (const { language, text, at } of blocks) {
      if (language === 'json') expect(() => JSON.parse(text), at).not.toThrow();
      if (language === 'yaml') expect(() => parse(text), at).not.toThrow();
    }
  });

  it('quote what stands in the file that they name', async () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const { from, text, at } of blocks)
      if (from !== undefined) expect(plain(await readFile(path.join(root, from), 'utf8')), at).toContain(plain(text));
  });

  it.each(pages)('$name links to files and headings that exist', (page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('have an example for every script in examples/', async () => {
    const commands = blocks.filter(isRunnable).map(({ text }) => text);
    const scripts = (await readdir(path.join(root, 'examples'))).filter((name) => name.endsWith('.mjs'));
    for (const script of scripts)
      expect(
        commands.some((text) => text.includes(`$ node examples/${script}`)),
        script,
      ).toBe(true);
  });
});

/** Links within the repository. */
const linksOf = ({ text }: Page): string[] =>
  [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .flatMap(([, link]) => link ?? [])
    .filter((link) => !/^[a-z]+:/.test(link));

function leadsSomewhere(page: Page, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? page.name : path.posix.join(path.posix.dirname(page.name), file);
  if (!existsSync(path.join(root, target))) return false;
  const known = pages.find(({ name }) => name === target);
  return heading === undefined || known === undefined || headingsOf(known).includes(heading);
}

/** The headings of a page, as GitHub names them in links. */
const headingsOf = ({ text }: Page): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
