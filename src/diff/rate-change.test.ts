import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revisionOf } from '../cli/described-api.js';
import { readDescription } from '../description/load.js';
import { RedoclyError } from '../process/redocly.js';
import { UsageError } from '../usage-error.js';
import { toDiffTable } from './diff-table.js';
import { rateChange } from './rate-change.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Node = Record<string, never>;

/** The rating of Okta's description against one that was like this before. */
async function since(change: (description: Node) => void, version: '3.1' | '3.0' = '3.1') {
  const description: Node = JSON.parse(readDescription('okta', version));
  change(description);
  return rate(JSON.stringify(description));
}

async function rate(text: string) {
  const file = path.join(folder, 'base.json');
  await writeFile(file, text);
  return rateChange(revisionOf('okta'), file);
}

const at = (root: Node, ...keys: string[]): Node => keys.reduce((node, key) => node[key] ?? {}, root);
const app = ['paths', '/api/v1/apps/{appId}', 'get'];
const key = ['components', 'schemas', 'JsonWebKey'];
const put = (node: Node, member: string, value: unknown) => void Object.assign(node, { [member]: value });

describe('a change that breaks consumers', () => {
  it.each<[change: string, before: (description: Node) => void, rule: string]>([
    ['a removed operation', (d) => put(at(d, ...app.slice(0, 2)), 'patch', at(d, ...app)), 'operation-removed'],
    ['a removed path', (d) => put(at(d, 'paths'), '/api/v1/former', at(d, ...app.slice(0, 2))), 'path-removed'],
    [
      'a new required parameter',
      (d) => {
        const generate = at(d, 'paths', '/api/v1/apps/{appId}/credentials/keys/generate', 'post');
        put(generate, 'parameters', [{ $ref: '#/components/parameters/appId' }]);
      },
      'parameter-became-required',
    ],
    [
      'a removed response',
      (d) => put(at(d, ...app, 'responses'), '409', at(d, ...app, 'responses', '404')),
      'response-removed',
    ],
    ['a removed property', (d) => put(at(d, ...key, 'properties'), 'former', { type: 'string' }), 'property-removed'],
    [
      'a property no longer always there',
      (d) => put(at(d, ...key), 'required', [...Object.keys(at(d, ...key, 'properties')), 'more']),
      'required-properties-removed',
    ],
    [
      'an enumeration of the request narrowed',
      (d) =>
        put(at(d, 'components', 'schemas', 'SamlSignOnInput', 'properties', 'digestAlgorithm'), 'enum', [
          'SHA1',
          'SHA256',
          'MD5',
        ]),
      'enum-values-removed',
    ],
  ])('is %s', async (_, before, rule) => {
    const rating = await since(before);
    expect(rating.changes.map((change) => change.rule)).toContain(rule);
    expect([rating.breaking, rating.bump]).toEqual([true, 'major']);
  });
});

/** A schema in two parts that hold the same together. */
function halves(schema: Node) {
  const { required, properties, ...rest } = schema;
  const { n, ...others } = Object.fromEntries(Object.entries(properties ?? {}));
  return [
    { ...rest, properties: others },
    { type: 'object', required, properties: { n } },
  ];
}

const kty = (description: Node) => {
  const { const: only, ...rest } = Object.fromEntries(Object.entries(at(description, ...key, 'properties', 'kty')));
  return { ...rest, enum: [only] };
};

describe('a change that breaks nobody', () => {
  it('is none at all', async () => {
    expect(await since(() => {})).toEqual({
      api: 'okta',
      versions: { base: '0.1.0', revision: '0.1.0' },
      breaking: false,
      bump: 'none',
      summary: { major: 0, minor: 0, patch: 0 },
      changes: [],
    });
  });

  it('is a further optional member: a minor version', async () => {
    const { breaking, bump, changes } = await since((d) =>
      Reflect.deleteProperty(at(d, 'components', 'schemas', 'ApplicationBase', 'properties'), 'orn'),
    );
    expect([breaking, bump]).toEqual([false, 'minor']);
    expect(changes).toContainEqual({
      impact: 'minor',
      rule: 'added',
      pointer: '#/components/schemas/ApplicationBase/properties/orn',
    });
  });

  it('is a further value of an open set, whatever enumeration stands beside it', async () => {
    const { bump } = await since((d) => {
      const mode = at(
        d,
        'components',
        'schemas',
        'OtherApplication',
        'allOf',
        '1',
        'properties',
        'signOnMode',
        'anyOf',
        '0',
      );
      for (const name of ['enum', 'x-extensible-enum']) put(mode, name, ['FORMER']);
    });
    expect(bump).toBe('none');
  });

  it('is prose: a patch version', async () => {
    const rating = await since((d) => put(at(d, 'info'), 'description', 'Other words.'));
    expect([rating.breaking, rating.bump]).toEqual([false, 'patch']);
  });

  it('is where a statement comes from: a patch version', async () => {
    const rating = await since((d) => Reflect.deleteProperty(at(d, 'info'), 'x-source'));
    expect([rating.breaking, rating.bump]).toEqual([false, 'patch']);
  });

  it('is where a parameter of every operation of a path stands', async () => {
    const rating = await since((d) => {
      const item = at(d, 'paths', '/api/v1/apps/{appId}/credentials/keys');
      put(item, 'parameters', at(item, 'get', 'parameters'));
      Reflect.deleteProperty(at(item, 'get'), 'parameters');
    });
    expect(rating.bump).toBe('none');
  });

  it.each<[how: string, before: (description: Node) => void]>([
    ['in parts', (d) => put(at(d, 'components', 'schemas'), 'JsonWebKey', { allOf: halves(at(d, ...key)) })],
    ['as the only choice', (d) => put(at(d, 'components', 'schemas'), 'JsonWebKey', { anyOf: [{ ...at(d, ...key) }] })],
    ['as an enumeration of one', (d) => put(at(d, ...key, 'properties'), 'kty', kty(d))],
  ])('is the same schema, written %s', async (_, before) => {
    expect((await since(before)).bump).toBe('none');
  });

  it('is the same in OpenAPI 3.0', async () => {
    expect((await since(() => {}, '3.0')).bump).toBe('none');
  });
});

describe('what is no description', () => {
  it.each([['{}'], ['{"swagger":"2.0"}'], ['openapi'], [''], ['openapi: 3.1.0\n  info: ['], ['{"openapi":']])(
    'is refused: %j',
    async (text) => {
      await expect(rate(text)).rejects.toThrow(UsageError);
    },
  );

  it('is read in whichever Unicode it was saved', async () => {
    const file = path.join(folder, 'windows.json');
    const text = `\ufeff${readDescription('okta')}`;
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le')]) {
      await writeFile(file, bytes);
      expect((await rateChange(revisionOf('okta'), file)).bump).toBe('none');
    }
  });

  it.each([
    ['#/components/schemas/Gone', 'which it does not have'],
    ['gone.yaml', 'which is no JSON or YAML file beside it'],
    ['/etc/passwd', 'which is no JSON or YAML file beside it'],
    ['//elsewhere.example/a.yaml', 'nothing is fetched'],
  ])('is what refers to nothing that can be compared: %s', async ($ref, reason) => {
    await expect(rate(JSON.stringify({ openapi: '3.1.0', paths: { '/a': { $ref } } }))).rejects.toThrow(reason);
  });

  it('is what holds itself', async () => {
    await expect(rate('openapi: 3.1.0\nx-a: &a { b: *a }')).rejects.toThrow('nested too deeply, or holds itself');
  });

  it('is told apart when only Redocly sees it', async () => {
    await expect(rate('openapi: 3.9.0')).rejects.toThrow(RedoclyError);
  });

  it('is what refers to another host, or grows beyond all measure', async () => {
    const remote = { openapi: '3.1.0', paths: { '/a': { $ref: 'https://elsewhere.example/a.yaml' } } };
    await expect(rate(JSON.stringify(remote))).rejects.toThrow('refers to https://elsewhere.example/a.yaml; bundle it');
    const levels = [...'abcdefghij'].map((name, index, all) => {
      const below = index === 0 ? '"x"' : `*${all[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(below).join()}]`;
    });
    await expect(rate(['openapi: 3.1.0', ...levels].join('\n'))).rejects.toThrow('Excessive alias count');
  });
});

describe('the table', () => {
  it('shows what breaks first, then what is new, and counts the rest', async () => {
    const rating = await since((d) => {
      put(at(d, ...key, 'properties'), 'former', { type: 'string' });
      Reflect.deleteProperty(at(d, 'components', 'schemas', 'ApplicationBase', 'properties'), 'orn');
      put(at(d, 'info'), 'description', 'Other words.');
    });
    expect(toDiffTable(rating, (_, text) => text)).toMatchInlineSnapshot(`
      "okta  0.1.0 → 0.1.0  breaks consumers, asks for a major version

        major  property-removed  Property \`former\` of \`JsonWebKey\` was removed.
        minor  added             components schemas ApplicationBase properties orn

      1 major, 1 minor, 1 patch"
    `);
  });
});
