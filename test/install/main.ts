/** Installs the packed package into empty folders with each package manager, and builds pages that use it. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createProject, install, npm, type Program, pack, readStory, run, type Tool, tryAll } from './tools.js';

const tarball = await pack();
const story = await readStory();
const node: Program = [process.execPath];
const manifest = JSON.stringify({ name: 'empty', private: true, type: 'module' });
/** Where npm takes packages from, for those that read settings of their own. */
const registry = (await run(npm, ['config', 'get', 'registry'], path.dirname(tarball))).trim();
const env = {
  npm_config_registry: registry,
  YARN_REGISTRY: registry,
  YARN_NPM_REGISTRY_SERVER: registry,
  YARN_ENABLE_TELEMETRY: '0',
  YARN_ENABLE_GLOBAL_CACHE: 'false',
  NEXT_TELEMETRY_DISABLED: '1',
};

/** Installs the package with a manager, and runs the story. */
const installed =
  (manager: Tool | 'npm', add: readonly string[], runs: (program: Program) => Program = () => node, files = {}) =>
  async () => {
    const project = await createProject({ 'package.json': manifest, 'story.mjs': story, ...files });
    const program = manager === 'npm' ? npm : await install(manager);
    const printed = await run(program, [...add, `keyspec@file:${tarball}`], project, env);
    const told = await run(runs(program), ['story.mjs'], project, env);
    return `${told.trim()}${/ERR|WARN.*keyspec/.test(printed) ? `\n${printed}` : ''}`;
  };

/** A page that holds an answer of the mock against its schema. */
const page = `
  import { createMock } from 'keyspec/mock/okta';
  import { createOktaClient } from 'keyspec/okta';
  import { JsonWebKey, listOf } from 'keyspec/okta/schemas';

  const fetch = createMock({ seed: 1 });
  const okta = createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'keyspec-admin', fetch });
  const path = { appId: '0oa8ae1t5yev2ajDs0h7' };
`;

const judged = `
  const { data } = await okta.GET('/api/v1/apps/{appId}/credentials/keys', { params: { path } });
  const { issues } = listOf(JsonWebKey)['~standard'].validate(data);
`;

await tryAll({
  npm: installed('npm', ['install', '--no-audit', '--no-fund']),
  'pnpm, strict': installed('pnpm', ['add']),
  'yarn 1': installed('yarn', ['add', '--no-progress']),
  'yarn 4, node_modules': installed('yarn 4', ['add'], undefined, {
    '.yarnrc.yml': 'nodeLinker: node-modules\n',
    'yarn.lock': '',
  }),
  'yarn 4, plug and play': installed('yarn 4', ['add'], (program) => [...program, 'node'], { 'yarn.lock': '' }),
  bun: installed('bun', ['add'], (program) => [...program, '--bun']),
  'deno, by package.json': async () => {
    const project = await createProject({ 'package.json': manifest, 'story.mjs': story });
    await run(npm, ['install', '--no-audit', '--no-fund', tarball], project);
    return run(await install('deno'), ['run', '-A', '--node-modules-dir=manual', 'story.mjs'], project);
  },
  'Vite, page': async () => {
    const project = await createProject({
      'package.json': manifest,
      'index.html': '<!doctype html><title>keyspec</title><script type="module" src="main.js"></script>',
      'main.js': `${page} async function show() { ${judged} document.body.append(JSON.stringify(issues ?? data)); } show();`,
    });
    await run(npm, ['install', '--no-audit', '--no-fund', tarball, 'vite@7.3.8'], project);
    await run(node, ['node_modules/vite/bin/vite.js', 'build'], project);
    return (await readdir(path.join(project, 'dist/assets'))).join(' ');
  },
  'Next.js, route': async () => {
    const project = await createProject({
      'package.json': manifest,
      'app/layout.js': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
      'app/page.js': 'export default () => <p>keyspec</p>;',
      'app/keys/route.js': `${page} export async function GET() { ${judged} return Response.json(issues ?? data); }`,
    });
    const packages = ['next@15.5.29', 'react@19.3.1', 'react-dom@19.3.1'];
    await run(npm, ['install', '--no-audit', '--no-fund', tarball, ...packages], project);
    await run(node, ['node_modules/next/dist/bin/next', 'build'], project, env);
    const route = '.next/server/app/keys/route.js';
    if (!existsSync(path.join(project, route))) throw new Error(`no ${route}`);
    return route;
  },
});
