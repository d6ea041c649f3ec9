import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../usage-error.js';
import type { Mock } from '../core/mock-interface.js';

export interface StateFile {
  /** Saves the state soon. Calls while a save is under way make one more, of the latest state. */
  save(): void;
  /** Resolves when everything is saved. */
  settled(): Promise<void>;
}

/**
 * Loads a mock's state from a file, and keeps the file up to date. Each save goes to a file beside it that then takes its
 * place, so that a crash in between leaves what was saved before.
 *
 * @throws {UsageError} when the file is damaged or holds something else; it is left untouched.
 */
export async function openStateFile(file: string, mock: Mock): Promise<StateFile> {
  await load(file, mock);
  let dirty = false;
  let running: Promise<void> | undefined;

  const run = async () => {
    while (dirty) {
      dirty = false;
      const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
      try {
        await writeFile(beside, `${JSON.stringify(mock.snapshot())}\n`, { mode: 0o600, flush: true });
        await rename(beside, file);
      } catch (error) {
        await rm(beside, { force: true });
        console.error(`keyspec: cannot save the state to ${file}: ${error instanceof Error ? error.message : error}`);
      }
    }
    running = undefined;
  };

  return {
    save() {
      dirty = true;
      running ??= run();
    },
    settled: async () => running,
  };
}

async function load(file: string, mock: Mock): Promise<void> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      await assertWritable(file);
      return;
    }
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
  try {
    mock.restore(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : error instanceof Error ? error.message : error;
    throw new UsageError(`${file} is no state of this mock: ${reason}. It was left untouched`);
  }
}

async function assertWritable(file: string): Promise<void> {
  const probe = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : error}`);
  }
}
