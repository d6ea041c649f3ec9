/** A thread that verifies one API, for `verify-apart.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { UsageError } from '../usage-error.js';
import type { Told } from './verify-apart.js';
import { type Task, verifyOne } from './verify-one.js';

const task: Task = workerData;
const tell = (told: Told) => parentPort?.postMessage(told);
const stop = new AbortController();
parentPort?.on('message', () => stop.abort()).unref();

try {
  const report = await verifyOne(task, {
    signal: stop.signal,
    onProgress: (done, of) => tell({ kind: 'progress', done, of }),
    onWait: (seconds) => tell({ kind: 'wait', seconds }),
  });
  tell({ kind: 'report', report });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  tell({ kind: 'usage', message: error.message });
}
