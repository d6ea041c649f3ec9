import type { ApiName } from '../apis/index.js';
import type { Wanted } from '../gate/plan.js';
import { defaultLimits } from '../gate/provider/exchange.js';
import type { Report } from '../gate/report/report.js';
import { ProviderDownError, UnfitProviderError, type VerifyOptions, verify } from '../gate/verify.js';
import { UsageError } from '../usage-error.js';
import type { ProviderConfig } from './config.js';
import { explainUnfit } from './init-config.js';
import { loadApi } from './load-api.js';
import { openTarget, type ProviderFlags } from './providers.js';

/** What to verify. Plain data, as it may go to another thread. */
export interface Task {
  readonly api: ApiName;
  readonly config: ProviderConfig;
  readonly flags: ProviderFlags;
  readonly wanted: Wanted;
  readonly safe: boolean;
  /** Seconds for one answer. */
  readonly timeout: number | undefined;
  /** Seconds for the run. */
  readonly deadline: number | undefined;
  /** Seconds until a change shows. */
  readonly settle: number | undefined;
}

/** What goes on while a provider is verified. */
export type Watching = Required<Pick<VerifyOptions, 'signal' | 'onProgress' | 'onWait'>>;

/** @throws {UsageError} when nothing answers there, or what is needed to begin with is missing. */
export async function verifyOne(task: Task, watching: Watching): Promise<Report> {
  const { api, config, flags } = task;
  const { provider, isOwnMock, close } = await openTarget(api, config, flags);
  try {
    const options = { ...optionsOf(task), ...watching };
    const report = await verify(await loadApi(api), provider, isOwnMock ? forOwnMock(options) : options);
    // What is left in keyspec's own mock goes with it.
    return isOwnMock ? { ...report, leftBehind: [] } : report;
  } catch (error) {
    if (error instanceof ProviderDownError) throw new UsageError(error.message);
    throw error instanceof UnfitProviderError ? new UsageError(explainUnfit(api, provider, error)) : error;
  } finally {
    await close();
  }
}

const optionsOf = ({ config, wanted, safe, timeout, deadline, settle }: Task): VerifyOptions => ({
  ...wanted,
  ...(timeout !== undefined && { limits: { ...defaultLimits, timeout: timeout * 1000 } }),
  ...(deadline !== undefined && { deadline: deadline * 1000 }),
  ...(settle !== undefined && { settleTime: settle * 1000 }),
  write: safe ? false : (config.write ?? 'removable'),
});

/** Milliseconds. keyspec's own mock answers in no time: when it does not, the machine is busy, and nothing is wrong. */
const patience = 120_000;

/** Nothing lags there. */
const forOwnMock = (options: VerifyOptions): VerifyOptions => ({
  ...options,
  // It goes when the run ends, with all that was made.
  write: options.write === 'removable' ? true : (options.write ?? true),
  settleTime: 0,
  limits: options.limits ?? { ...defaultLimits, timeout: patience },
});
