/** Compiles to `dist/`: the modules of the package, and the command line in few files, since it starts sooner so. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'], {
  stdio: 'inherit',
});
cpSync('generated', 'dist/generated', {
  recursive: true,
  filter: (file) => !file.includes('.') || /validators\.(js|d\.ts)$/.test(file),
});

const program = 'dist/src/cli';
await build({
  entryPoints: [`${program}/main.js`, `${program}/verify-thread.js`],
  outdir: 'dist/bundled',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
});
rmSync(program, { recursive: true });
cpSync('dist/bundled', program, { recursive: true });
rmSync('dist/bundled', { recursive: true });
