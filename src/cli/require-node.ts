import { UsageError } from '../usage-error.js';

/** @throws {UsageError} under other runtimes: the programs that the gate starts run on Node alone. */
export function requireNode(): void {
  const other = ['bun', 'deno'].find((name) => name in process.versions);
  if (other !== undefined)
    throw new UsageError(
      `verify needs Node, since Dredd and Redocly do; this is ${other}. Run it with npx, or with node node_modules/keyspec/dist/src/cli/main.js`,
    );
}
