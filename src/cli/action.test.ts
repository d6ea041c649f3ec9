import { readFileSync } from 'node:fs';
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
});
