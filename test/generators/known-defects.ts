import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A step of a tool that fails, and why, as docs/generators.md lists it. */
export interface KnownDefect {
  readonly tool: string;
  readonly api: string;
  readonly version: string;
  readonly step: string;
}

const page = path.resolve(import.meta.dirname, '../../docs/generators.md');
const start = '<!-- Known defects, read by `npm run test:generators`. -->';

/** The rows of the table: tool, API, version, step, reason. `all` stands for each. */
export async function knownDefects(): Promise<KnownDefect[]> {
  const [, table] = (await readFile(page, 'utf8')).split(start);
  if (table === undefined) throw new Error(`docs/generators.md lacks the comment ${start}`);
  const [rows = ''] = table.trim().split('\n\n');
  return rows
    .split('\n')
    .slice(2)
    .map((row) => {
      const [tool = '', api = '', version = '', step = '', reason = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.replaceAll('`', '').trim());
      if (reason === '') throw new Error(`docs/generators.md gives no reason in: ${row}`);
      return { tool, api, version, step };
    });
}

export const covers = (known: KnownDefect, tried: KnownDefect): boolean =>
  (['tool', 'api', 'version', 'step'] as const).every((key) => known[key] === 'all' || known[key] === tried[key]);
