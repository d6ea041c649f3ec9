import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../description/load.js';
import { spawnApart } from '../../process/spawn-apart.js';
import type { Driver, Transaction } from './driver.js';
import { outline } from './outline.js';

/**
 * Lets Dredd work through every documented answer of a description, against `endpoint`. Dredd runs in a process of its
 * own: what it prints stays there, and what it holds is freed when it ends. The process is on its way when this returns.
 *
 * @throws {Error} when Dredd cannot read the description.
 */
export const runDredd: Driver = async (description, endpoint, instruct, signal) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'keyspec-dredd-'));
  try {
    const file = path.join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(outline(description)));
    const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('dredd/package.json')), 'bin/dredd');
    const hooks = path.join(packageRoot, 'contract-tests/hooks.cjs');
    const args = [
      '--no-deprecation',
      '--no-warnings',
      bin,
      file,
      endpoint,
      '--hookfiles',
      hooks,
      '--loglevel',
      'error',
    ];
    const child = spawnApart(args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { PATH: process.env.PATH },
      ...(signal !== undefined && { signal }),
    });
    let complaints = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    // Dredd may end at any time: it then needs no answer.
    const tell = (message: object) => void (child.connected && child.send(message, () => {}));
    let asked = 0;
    let instructing: Promise<void> = Promise.resolve();
    child.on('message', ({ id, ...transaction }: Transaction & { id: number }) => {
      asked += 1;
      instructing = instruct(transaction).then((instruction) => {
        if ('skip' in instruction) tell({ id, skip: true });
        else {
          const { target, ...request } = instruction.request;
          tell({ id, request: { ...request, path: target } });
        }
      });
    });
    await once(child, 'exit').catch((error) => {
      if (!signal?.aborted) throw error;
    });
    // Dredd may have been ended while it was told what to do: what that has begun is brought to its end.
    await instructing;
    if (asked === 0 && !signal?.aborted) throw new Error(`Dredd could not read the description:\n${complaints}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
