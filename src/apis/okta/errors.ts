import type { OktaError } from '../../../generated/okta/types.js';
import type { Errors } from '../../client/answers.js';

/** Okta's one shape of an error. One for an answer of a gateway has the HTTP status as its code. */
export const errors: Errors = {
  describes: ({ errorCode }) => typeof errorCode === 'string',
  make(summary, status): OktaError {
    const code = String(status);
    return { errorCode: code, errorSummary: summary, errorLink: code, errorId: '', errorCauses: [] };
  },
};
