/** Compiles to `dist/`. What is generated as JavaScript, and what browsers load, goes there as it is. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'], {
  stdio: 'inherit',
});
cpSync('generated', 'dist/generated', {
  recursive: true,
  filter: (file) => !file.includes('.') || /validators\.(js|d\.ts)$/.test(file),
});
cpSync('src', 'dist/src', { recursive: true, filter: (file) => !/\.[^/\\]*$/.test(file) || /\.(js|css)$/.test(file) });
