import { type ErrorReader, readText } from '../../client/api-error.js';
import { isObject } from '../../is-object.js';

/** How the errors of this API are read. */
export const reader: ErrorReader = {
  requestId: 'X-Okta-Request-Id',
  read({ errorCode, errorSummary, errorCauses, error, error_description }) {
    const causes = [errorCauses].flat().filter(isObject);
    return {
      code: readText(errorCode ?? error),
      message: readText(errorSummary ?? error_description),
      causes: causes.map((cause) => ({ message: readText(cause.errorSummary) ?? '' })),
    };
  },
};
