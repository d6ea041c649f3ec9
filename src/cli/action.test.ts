import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../description/load.js';
import { command } from './verify.js';

const action = parse(readFileSync(path.join(packageRoot, 'action.yml'), 'utf8'));

describe('action.yml', () => {
  const [step, ...others] = action.runs.steps;

  it('has an input for each option of the command, and all of them optional', () => {
    expect(Object.keys(action.inputs)).toEqual([
      'api',
      'url',
      'token',
      'report',
      'only',
      'shard',
      'config',
      'safe',
      'timeout',
      'working-directory',
    ]);
    for (const name of ['url', 'token', 'report', 'only', 'shard', 'config', 'timeout']) {
      expect(command.usage).toContain(`--${name}`);
      expect(action.inputs[name].default).toBe('');
    }
  });

  it('lets no input be read as a command, and no token be an argument', () => {
    expect(others).toEqual([]);
    expect(step.run).not.toContain('${{');
    expect(step.run).not.toContain('--token');
  });

  it.each([
    ['a token goes nowhere', { INPUT_TOKEN: 'planted' }, 'there is a token and no url'],
    ['keyspec is not there', { INPUT_URL: 'http://127.0.0.1:4010' }, 'keyspec is not installed'],
  ])('ends with 2 and says so when %s', async (_, inputs, message) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'keyspec-action-'));
    const { PATH } = process.env;
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
      cwd: folder,
      env: { PATH, ...inputs },
      encoding: 'utf8',
    });
    await rm(folder, { recursive: true });
    expect([status, stdout]).toEqual([2, expect.stringContaining(message)]);
    expect(stdout).not.toContain('planted');
  });
});
