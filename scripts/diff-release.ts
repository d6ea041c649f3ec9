/**
 * Rates what has changed in the descriptions since the last release, the nearest tag `v1.2.3`. Exits 1 when a change breaks
 * consumers and the version in `package.json` does not say so (SemVer: while it is 0.x, a minor version may break).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { apiNames as apis } from '../src/apis/index.js';
import { revisionOf } from '../src/cli/described-api.js';
import { toDiffTable } from '../src/diff/diff-table.js';
import { rateChange } from '../src/diff/rate-change.js';
import { paintFor } from '../src/paint.js';

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });

/** What of a version stays while nothing breaks: `1` of `1.2.3`, `0.1` of `0.1.2`. */
const seriesOf = (version: string) => /^v?(0\.\d+|\d+)\./.exec(version)?.[1];

const tags = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort', '-version:refname').trim();
const [release] = tags.split('\n');
if (release) await compareWith(release);
else console.log('There is no release yet to compare with.');

async function compareWith(tag: string): Promise<void> {
  const mayBreak = seriesOf(tag) !== seriesOf(packageJson.version);
  const folder = mkdtempSync(path.join(tmpdir(), 'keyspec-release-'));
  try {
    for (const api of apis) {
      const file = `generated/${api}/openapi.json`;
      if (git('ls-tree', '--name-only', tag, file) === '') {
        console.log(`${api}  new since ${tag}`);
        continue;
      }
      const base = path.join(folder, `${api}.json`);
      writeFileSync(base, git('show', `${tag}:${file}`));
      const rating = await rateChange(revisionOf(api), base);
      console.log(toDiffTable(rating, paintFor(process.stdout)));
      if (rating.breaking && !mayBreak) {
        console.error(`${api} breaks consumers of ${tag}, and version ${packageJson.version} does not say so.`);
        process.exitCode = 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
