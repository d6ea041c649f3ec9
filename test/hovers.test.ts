import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { routesElsewhere as authentication, routes as commercelayer } from '../generated/commercelayer/routes.js';
import { routes as okta } from '../generated/okta/routes.js';
import { routes as zitadel } from '../generated/zitadel/routes.js';
import type { Routes } from '../src/client/client.js';

const root = path.resolve(import.meta.dirname, '..');

/** What is looked at, and what an editor has to show of each variable `shown…` in it. */
interface Case {
  readonly name: string;
  readonly parameters: string;
  readonly code: string;
  readonly count?: number;
  readonly is?: string;
}

/** Code that calls every operation of a client by its name. */
const calls = (client: string, names: readonly string[]): Case => ({
  name: `of the data of every operation of ${client}`,
  parameters: `client: ${client}, nothing: never`,
  code: names.map((name) => `const { data: shown_${name} } = await client.${name}(nothing);`).join('\n'),
  count: names.length,
});

const ofCredentials = (name: string, code: string, is?: string): Case => ({
  name,
  parameters: 'client: CommerceLayerClient',
  code: `const { data } = await client.GET('/api_credentials', { params: { query: { include: ['organization'] } } });
    if (data === undefined) throw new Error();
    ${code}`,
  ...(is !== undefined && { is }),
});

const namesIn = (routes: Routes): string[] =>
  Object.values(routes).flatMap((inner) => (typeof inner === 'string' ? [inner] : namesIn(inner)));

const cases: readonly Case[] = [
  calls(
    'OktaClient',
    // It may answer with nothing, and TypeScript shows such a union by its alias, with all that goes into it.
    namesIn(okta).filter((name) => name !== 'listActiveIdentityProviderSigningKey'),
  ),
  calls('ZitadelClient', namesIn(zitadel)),
  calls('CommerceLayerClient', namesIn(commercelayer)),
  calls('CommerceLayerAuthClient', namesIn(authentication)),
  {
    name: 'of a list',
    parameters: 'client: OktaClient',
    code: "const { data: shown } = await client.GET('/api/v1/apps');",
    is: 'Application[] | undefined',
  },
  {
    name: 'of what is unwrapped',
    parameters: 'client: OktaClient',
    code: "const shown = await unwrap(client.GET('/api/v1/apps'));",
    is: 'Application[]',
  },
  {
    name: 'of an item of a page',
    parameters: 'client: OktaClient',
    code: "for await (const shown of pages(client, '/api/v1/apps'));",
    is: 'Application',
  },
  ofCredentials('of a document', 'const shown = data;', 'ApiCredentialCollectionDocument'),
  ofCredentials('of its resources', 'for (const shown of data.data);', 'ApiCredential'),
  ofCredentials('of a URL', 'const shown = data.links.first;', 'string'),
  ofCredentials('of an object that was flattened', 'for (const shown of flatten(data));'),
  ofCredentials('of a related object', 'for (const { organization: shown } of flatten(data));'),
  ofCredentials(
    'of a resource with some fields',
    `const thin = await client.GET('/roles', { params: { query: { 'fields[roles]': ['name'] } } });
     const shown = thin.data?.data[0];`,
  ),
];

const text = [
  "import type { CommerceLayerAuthClient, CommerceLayerClient } from 'keyspec/commercelayer';",
  "import { flatten } from 'keyspec/jsonapi';",
  "import { type OktaClient, pages, unwrap } from 'keyspec/okta';",
  "import type { ZitadelClient } from 'keyspec/zitadel';",
  ...cases.map(({ parameters, code }, index) => `export async function case${index}(${parameters}) {\n${code}\n}`),
].join('\n');

const file = path.join(root, 'hover.ts');
const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, root);
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** What an editor shows for each variable `shown…` of a case, without its documentation. */
function hovers(index: number): string[] {
  const begin = text.indexOf(`function case${index}(`);
  const [code = ''] = text.slice(begin).split(/^}$/m, 1);
  return [...code.matchAll(/\bshown\w*/g)].map(({ index: at }) =>
    ts.displayPartsToString(service.getQuickInfoAtPosition(file, begin + at)?.displayParts),
  );
}

describe('what an editor shows', () => {
  it('is of code that compiles', () => {
    expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  });

  it.each(cases.map((one, index) => ({ ...one, index })))('$name is short', ({ index, count = 1, is }) => {
    const shown = hovers(index);
    expect(shown).toHaveLength(count);
    expect(shown.filter((one) => !/^const shown\w*: /.test(one) || one.length >= 300)).toEqual([]);
    if (is !== undefined) expect(shown).toEqual([`const shown: ${is}`]);
  });
});
