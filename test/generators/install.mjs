// Installs the tools, unless they are as the lock file says.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const modified = (name) => {
  const file = path.join(import.meta.dirname, name);
  return existsSync(file) ? statSync(file).mtimeMs : 0;
};

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  const options = { cwd: import.meta.dirname, stdio: 'inherit', shell: process.platform === 'win32' };
  process.exitCode = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options).status ?? 1;
}
