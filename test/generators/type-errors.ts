import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  strict: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  isolatedModules: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** The first type error of each folder that has one. */
export function typeErrors(out: string, folders: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  // The compiler stops at errors of syntax before it looks at types, so those folders are left out the next time.
  for (let left = folders; left.length > 0; ) {
    const errors = check(out, left);
    const broken = new Set<string>();
    for (const { folder, code, message } of errors) {
      if (!found.has(folder)) found.set(folder, message);
      if (code.length === 4 && code.startsWith('1')) broken.add(folder);
    }
    if (broken.size === 0) break;
    left = left.filter((folder) => !broken.has(folder));
  }
  return found;

  function check(cwd: string, include: readonly string[]) {
    const tsc = path.join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
    const config = { compilerOptions, include: include.map((folder) => `${folder}/**/*`) };
    writeFileSync(path.join(cwd, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', cwd], { cwd, encoding: 'utf8', maxBuffer: 2 ** 27 });
    return [...stdout.matchAll(/^([^/\n]+)\/(.*error TS(\d+): .*)$/gm)].map(
      ([, folder = '', message = '', code = '']) => ({
        folder,
        message,
        code,
      }),
    );
  }
}
