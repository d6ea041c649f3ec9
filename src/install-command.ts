import { existsSync } from 'node:fs';
import path from 'node:path';

/** How each package manager adds development dependencies, and the lock files that tell of it. */
const managers = {
  pnpm: { add: 'pnpm add -D', locks: ['pnpm-lock.yaml'] },
  yarn: { add: 'yarn add -D', locks: ['yarn.lock'] },
  bun: { add: 'bun add -d', locks: ['bun.lock', 'bun.lockb'] },
  deno: { add: 'deno add --dev', locks: ['deno.lock'] },
  npm: { add: 'npm install -D', locks: ['package-lock.json'] },
} as const;

type Manager = keyof typeof managers;

const isManager = (name: string): name is Manager => Object.hasOwn(managers, name);

/** The command that adds packages to the caller's project, for the shells of all systems. */
export function installCommand(packages: readonly string[]): string {
  const manager = startedBy() ?? lockedBy(process.cwd()) ?? 'npm';
  const registry = manager === 'deno' ? 'npm:' : '';
  // Double quotes, since Windows' cmd knows no others.
  return [managers[manager].add, ...packages.map((name) => `"${registry}${name}"`)].join(' ');
}

/** The package manager that runs this process: `pnpm/10.0.0 npm/? node/v22.0.0`. */
function startedBy(): Manager | undefined {
  const name = process.env.npm_config_user_agent?.split('/')[0] ?? '';
  return isManager(name) ? name : undefined;
}

/** The package manager whose lock file lies nearest. */
function lockedBy(folder: string): Manager | undefined {
  const found = Object.keys(managers)
    .filter(isManager)
    .find((name) => managers[name].locks.some((lock) => existsSync(path.join(folder, lock))));
  const above = path.dirname(folder);
  return found ?? (above === folder ? undefined : lockedBy(above));
}
