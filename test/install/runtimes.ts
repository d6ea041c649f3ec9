/** Tries the packed package on each runtime: client, mock, mock on a port, schemas, and the gate on one operation. */
import path from 'node:path';
import {
  createProject,
  inCheckout,
  install,
  npm,
  type Program,
  pack,
  readStory,
  run,
  type Tool,
  tryAll,
} from './tools.js';

const project = await createProject(
  { 'package.json': '{ "name": "empty", "private": true, "type": "module" }', 'story.mjs': await readStory() },
  inCheckout,
);
await run(npm, ['install', '--no-audit', '--no-fund', await pack()], project);
const main = path.join(project, 'node_modules/keyspec/dist/src/cli/main.js');
const verify = [main, 'verify', 'okta', '--only', 'generateApplicationKey'];

const story = async (program: Program, before: readonly string[] = []) =>
  (await run(program, [...before, 'story.mjs'], project)).trim();

/** Everything, the gate included. */
const all = (program: () => Promise<Program>) => async () => {
  const told = await story(await program());
  const counted = (await run(await program(), verify, project)).trim().split('\n').at(-1);
  return `${told}; verify: ${counted}`;
};

/** Everything but the gate, which has to say why it does not run. */
const butVerify = (tool: Tool, before: readonly string[]) => async () => {
  const program = await install(tool);
  const told = await story(program, before);
  const refused = await run(program, [...before, ...verify], project).then(
    (printed) => {
      throw new Error(`verify ran: ${printed}`);
    },
    (error: Error) => error.message,
  );
  const reason = /keyspec: verify needs Node.*/.exec(refused)?.[0];
  if (reason === undefined) throw new Error(refused);
  return `${told}; ${reason}`;
};

await tryAll({
  [`node ${process.versions.node}`]: all(async () => [process.execPath]),
  'node 22': all(() => install('node 22')),
  'node 24': all(() => install('node 24')),
  bun: butVerify('bun', ['--bun']),
  deno: butVerify('deno', ['run', '-A']),
});
