import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { routes as commercelayer } from '../generated/commercelayer/routes.js';
import { routes as okta } from '../generated/okta/routes.js';
import { routes as zitadel } from '../generated/zitadel/routes.js';

const root = path.resolve(import.meta.dirname, '..');

const file = path.join(root, 'hover.ts');
const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, root);
const shownFile = { text: '', version: 0 };
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(shownFile.version) : '1'),
  getScriptSnapshot: (name) => {
    const text = name === file ? shownFile.text : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** What an editor shows for each variable `shown…` of a module, without its documentation. */
function hovers(text: string): string[] {
  shownFile.text = text;
  shownFile.version += 1;
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  return [...text.matchAll(/\bshown\w*/g)].map(({ index }) =>
    ts.displayPartsToString(service.getQuickInfoAtPosition(file, index)?.displayParts),
  );
}

/** Code that calls every operation of a client by its name. */
const calls = (api: string, client: string, names: readonly string[]) => `
  import type { ${client} } from 'keyspec/${api}';
  declare const client: ${client};
  declare const nothing: never;
  ${names.map((name) => `const { data: shown_${name} } = await client.${name}(nothing);`).join('\n')}
`;

const isOfAuth = ([, [, path]]: [name: string, route: readonly [string, string]]) =>
  /^\/(oauth|\.well-known)\//.test(path);

const namesOf = (routes: [name: string, route: unknown][]) => routes.map(([name]) => name);

const credentials = `
  import { createCommerceLayerClient } from 'keyspec/commercelayer';
  import { flatten } from 'keyspec/jsonapi';
  const client = createCommerceLayerClient({ accessToken: 'token' });
  const { data } = await client.GET('/api_credentials', { params: { query: { include: ['organization'] } } });
  if (data === undefined) throw new Error();
`;

describe('what an editor shows', () => {
  it.each([
    ['okta', 'OktaClient', Object.keys(okta)],
    ['zitadel', 'ZitadelClient', Object.keys(zitadel)],
    [
      'commercelayer',
      'CommerceLayerClient',
      namesOf(Object.entries(commercelayer).filter((route) => !isOfAuth(route))),
    ],
    ['commercelayer', 'CommerceLayerAuthClient', namesOf(Object.entries(commercelayer).filter(isOfAuth))],
  ])('of the data of every operation is short: %s, %s', (api, client, names) => {
    const shown = hovers(calls(api, client, names));
    expect(shown).toHaveLength(names.length);
    expect(shown.filter((text) => !/^const shown_\w+: /.test(text) || text.length >= 300)).toEqual([]);
  });

  it('names the schema', () => {
    expect(
      hovers(`
        import { createOktaClient } from 'keyspec/okta';
        const client = createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'token' });
        const { data: shown } = await client.GET('/api/v1/apps');
      `),
    ).toEqual(['const shown: Application[] | undefined']);
  });

  it.each([
    ['a document', 'const shown = data;', 'const shown: ApiCredentialCollectionDocument'],
    ['its resources', 'for (const shown of data.data);', 'const shown: ApiCredential'],
    ['a URL', 'const shown = data.links.first;', 'const shown: string'],
  ])('of %s is its name', (_, code, expected) => {
    expect(hovers(credentials + code)[0]).toBe(expected);
  });

  it.each([
    ['an object that was flattened', 'for (const shown of flatten(data));'],
    ['a related object', 'for (const { organization: shown } of flatten(data));'],
    [
      'a resource with some fields',
      `const thin = await client.GET('/roles', { params: { query: { 'fields[roles]': ['name'] } } });
       const shown = thin.data?.data[0];`,
    ],
  ])('of %s is short', (_, code) => {
    const [shown = ''] = hovers(credentials + code);
    expect(shown).toMatch(/^const shown: /);
    expect(shown.length, shown).toBeLessThan(300);
  });
});
