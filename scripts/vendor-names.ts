/** Exits 1 where the name of a vendor stands in code that has to know none. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');

/** The registry and the entries of the package speak of every vendor. */
const entries = ['guard.ts', 'index.ts', 'mock.ts', 'mock-node.ts', 'msw.ts'];

const vendors = readdirSync(path.join(source, 'apis'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A name however it is cased and parted: `commercelayer`, `CommerceLayer`, `Commerce Layer`. */
const names = new RegExp(vendors.map((name) => [...name].join('[ _-]?')).join('|'), 'gi');

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.test(-d)?\.ts$/.test(entry.name))
  .map((entry) => path.relative(source, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  .filter((file) => !file.startsWith('apis/') && !entries.includes(file));

const found = files.flatMap((file) =>
  readFileSync(path.join(source, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.match(names) ?? []).map((name) => `src/${file}:${index + 1}: ${name}`)),
);
for (const line of found) console.error(line);
if (found.length > 0)
  console.error('A vendor is named in its own folders, in the registry and in the package entries.');
process.exitCode = found.length > 0 ? 1 : 0;
