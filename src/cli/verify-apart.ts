import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Report } from '../gate/report/report.js';
import { UsageError } from '../usage-error.js';
import type { Task, Watching } from './verify-one.js';

/** What the thread has to tell. */
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'usage'; readonly message: string };

/** Most of what a run makes is needed for a moment only. With room for it, V8 looks through the rest less often. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Verifies one API in a thread of its own, so that several take no longer than the cores need. */
export function verifyApart(task: Task, { signal, onProgress, onWait }: Watching): Promise<Report> {
  return new Promise((resolve, reject) => {
    const file = new URL(`./verify-thread${extname(import.meta.url)}`, import.meta.url);
    const thread = new Worker(file, { workerData: task, resourceLimits });
    const stop = () => thread.postMessage('stop');
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    thread.on('message', (told: Told) => {
      if (told.kind === 'progress') onProgress(told.done, told.of);
      else if (told.kind === 'wait') onWait(told.seconds);
      else if (told.kind === 'report') resolve(told.report);
      else reject(new UsageError(told.message));
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      reject(new Error(`the thread of ${task.api} ended with ${code}`));
    });
  });
}
