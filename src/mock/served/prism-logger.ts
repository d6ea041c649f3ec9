import { createLogger } from '@stoplight/prism-core';

/** Prism writes to stdout unless it is given a logger that does not. */
export const silent = createLogger('prism', { enabled: false });
