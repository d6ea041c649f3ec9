import type { OktaError } from '../../../generated/okta/types.js';
import type { Errors } from '../../client/answers.js';

/**
 * Okta's one shape of an error, or that of OAuth where tokens come from. One for an answer of a gateway has the HTTP status
 * as its code.
 */
export const errors: Errors = {
  describes: ({ errorCode, error }) => typeof (errorCode ?? error) === 'string',
  make(summary, status): OktaError {
    const code = String(status);
    return { errorCode: code, errorSummary: summary, errorLink: code, errorId: '', errorCauses: [] };
  },
};
