import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../description/load.js';

const bin = path.join(packageRoot, 'dist/src/cli/main.js');
const documented = await readFile(path.join(packageRoot, 'docs/gate.md'), 'utf8');
const [github, gitlab] = [...(documented.split('### Shards')[1] ?? '').matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, yaml = '']) => parse(yaml),
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-shards-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a line of the documentation, with `npx keyspec` being what was built, asking keyspec's own mock for a few cases. */
async function shell(line: string, environment: Record<string, string> = {}): Promise<string> {
  const own = `npx() { shift; node '${bin}' "$@"; }`;
  const few = line.replace(/--url \S+/, `--only 'ApplicationKey 404'`);
  const env = { PATH: process.env.PATH, ...environment };
  const { stdout } = await promisify(execFile)('bash', ['-ec', `${own}; ${few}`], { cwd: folder, env });
  return stdout;
}

async function whole(): Promise<{ summary: object; shards: number; cases: { name: string }[] }> {
  return JSON.parse(await readFile(path.join(folder, 'whole/okta.json'), 'utf8'));
}

const names = ['cloneApplicationKey', 'generateApplicationKey', 'getApplicationKey'].map(
  (operation) => `${operation} 404 application/json`,
);
const withKeyspec = (lines: readonly string[]) => lines.filter((line) => line.includes('keyspec'));

describe('four shards, as the documentation has them', () => {
  it('in GitHub Actions', async () => {
    const { contract, report } = github.jobs;
    const run = (steps: { run?: string }[]) => withKeyspec(steps.flatMap((step) => step.run ?? []));
    for (const shard of contract.strategy.matrix.shard)
      for (const line of run(contract.steps)) await shell(line.replaceAll('${{ matrix.shard }}', String(shard)));
    for (const line of run(report.steps)) expect(await shell(line)).toContain('3 passed, 0 failed, 0 skipped');
    const { cases, ...merged } = await whole();
    expect(merged).toMatchObject({ shards: 4, summary: { cases: 3, passed: 3 } });
    expect(cases.map(({ name }) => name).sort()).toEqual(names);
  });

  it('in GitLab', async () => {
    const total = gitlab.contract.parallel;
    const run = (index: number) =>
      Promise.all(
        withKeyspec(gitlab.contract.script).map((line) =>
          shell(line, { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total) }),
        ),
      );
    for (let index = 1; index < total; index += 1) await run(index);
    const [line = ''] = withKeyspec(gitlab.report.script);
    await expect(shell(line)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('shard 4 of 4 of okta is missing'),
    });
    await run(total);
    expect(await shell(line)).toContain('3 passed, 0 failed, 0 skipped');
  });
});
