import type { Layer } from '../../client/fetch.js';
import { type RetryOptions, retrying } from '../../client/retry.js';

export type { RetryOptions } from '../../client/retry.js';

/**
 * For the option `retry` of {@link createZitadelClient}: repeats what gets a 429, and what gets a 503 if it is safe to do
 * twice. ZITADEL does not say how long to wait, so each wait is longer than the one before.
 */
export const retry = (options: RetryOptions = {}): Layer => retrying(options, { reads });

/** Searches and the services' `Get…` and `List…` are POST as well. */
const reads = ({ url }: Request): boolean => /(\/_search|Service\/(Get|List)\w*)$/.test(new URL(url).pathname);
