/**
 * The mock from its sources. It starts again when code changes, and when a description does, once that is generated.
 * Takes the arguments of `keyspec mock`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

const generate = () =>
  spawnSync(process.execPath, [tsx, 'scripts/generate.ts'], { cwd: root, stdio: 'inherit' }).status === 0;

generate();
const mock = spawn(process.execPath, [tsx, 'watch', 'src/cli/main.ts', 'mock', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
mock.on('exit', (code) => process.exit(code ?? 1));

// An editor that saves makes several events. What is generated is a module of the mock, so that starts again by itself.
let waiting: NodeJS.Timeout | undefined;
watch(path.join(root, 'openapi'), { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(generate, 200);
});
