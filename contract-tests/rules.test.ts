import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mockedApis } from '../src/mock.js';

const root = path.resolve(import.meta.dirname, '..');
const tests = ['src', 'contract-tests', 'openapi', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
);

interface Rule {
  readonly number: number;
  readonly text: string;
  readonly source: string;
  readonly isMocked: boolean;
}

/** The rows of the table of an API's rules, and the addresses below it. */
function readRules(api: string): { rules: Rule[]; addresses: Set<string> } {
  const text = readFileSync(path.join(root, 'contract-tests', api, 'RULES.md'), 'utf8');
  const rows = text.matchAll(/^\| (\d+) \| (.+) \| (.+) \| (yes|no) \|$/gm);
  const rules = [...rows].map(([, number, rule = '', source = '', mock]) => ({
    number: Number(number),
    text: rule,
    source,
    isMocked: mock === 'yes',
  }));
  return { rules, addresses: new Set([...text.matchAll(/^\[(.+)\]: https:\/\/\S+$/gm)].map(([, name = '']) => name)) };
}

/** The numbers that tests name: `api rule 12: …` or `api rules 12, 13: …`. */
const citedOf = (api: string) =>
  new Set(
    tests.flatMap((text) =>
      [...text.matchAll(new RegExp(`\\(\\s*['"\`]${api} rules? ([\\d, ]+):`, 'g'))].flatMap(([, numbers = '']) =>
        numbers.split(', ').map(Number),
      ),
    ),
  );

describe.each(mockedApis)('the rules of %s', (api) => {
  const { rules, addresses } = readRules(api);
  const cited = citedOf(api);

  it('are numbered from 1, and each says where it comes from', () => {
    expect(rules.map(({ number }) => number)).toEqual(rules.map((_, index) => index + 1));
    for (const { number, source } of rules) {
      const names = [...source.matchAll(/\[(.+?)\]/g)].map(([, name = '']) => name);
      expect(
        names.filter((name) => !addresses.has(name)),
        `rule ${number}`,
      ).toEqual([]);
      expect(names.length > 0 || /recorded|inferred|`.+`/.test(source), `rule ${number}`).toBe(true);
    }
  });

  it('that the mock follows are each shown by a test', () => {
    const untested = rules.filter(({ number, isMocked }) => isMocked && !cited.has(number));
    expect(untested.map(({ number, text }) => `${number}: ${text}`)).toEqual([]);
  });

  it('are followed by the mock when a test cites them', () => {
    const followed = new Set(rules.filter(({ isMocked }) => isMocked).map(({ number }) => number));
    expect([...cited].filter((number) => !followed.has(number))).toEqual([]);
  });
});
