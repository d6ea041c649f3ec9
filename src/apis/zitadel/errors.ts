import type { Errors } from '../../client/answers.js';

/**
 * The three shapes of an error: that of the gRPC gateway in management v1, that of Connect in the services v2, and that of
 * OAuth. The error of an answer that is from none of them has gRPC's code for that, UNKNOWN.
 */
export const errors: Errors = {
  describes: ({ code, message, error }) =>
    (code !== undefined && typeof message === 'string') || typeof error === 'string',
  make: (message, _, path) => ({ code: path.startsWith('/zitadel.') ? 'unknown' : 2, message }),
};
