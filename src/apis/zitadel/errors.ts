import type { Errors } from '../../client/answers.js';

/**
 * The two shapes of an error: that of the gRPC gateway in management v1, and that of Connect in the services v2. The error
 * of an answer that is not from either has gRPC's code for that, UNKNOWN.
 */
export const errors: Errors = {
  describes: ({ code, message }) => code !== undefined && typeof message === 'string',
  make: (message, _, path) => ({ code: path.startsWith('/zitadel.') ? 'unknown' : 2, message }),
};
