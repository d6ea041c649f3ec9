import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'node_modules/.cache/keyspec-generate');

/** The files below a folder, by their paths from the root. */
const filesIn = (name: string): string[] =>
  readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

/** Of everything that decides what is derived for an API: its description, what all share, the generator and its tools. */
function fingerprint(api: string, apis: readonly string[]): string {
  const others = apis.filter((name) => name !== api).map((name) => path.join('openapi', name) + path.sep);
  const sources = ['openapi', 'scripts', 'src/validate', 'src/description']
    .flatMap(filesIn)
    .filter((file) => !others.some((other) => file.startsWith(other)));
  const hash = createHash('sha256');
  for (const file of ['package.json', 'redocly.yaml', 'node_modules/.package-lock.json', ...sources.sort()])
    hash
      .update(`${file}\n`)
      .update(readFileSync(path.join(root, file)))
      .update('\n');
  return hash.digest('hex');
}

export type Derived = [file: string, content: string][];

/** What is derived for an API: as it was last time, when nothing that decides it has changed. */
export async function cached(
  api: string,
  apis: readonly string[],
  derive: (api: string) => Promise<Derived>,
): Promise<Derived> {
  const file = path.join(folder, `${api}-${fingerprint(api, apis)}.json`);
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known);
  const derived = await derive(api);
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(derived));
  return derived;
}
