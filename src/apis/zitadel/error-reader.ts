import { type ErrorReader, readText } from '../../client/api-error.js';
import { isObject } from '../../is-object.js';

/** How the errors of this API are read. */
export const reader: ErrorReader = {
  requestId: 'X-Request-Id',
  read({ code, message, details, error, error_description }) {
    // Connect has the id of the place in the server one level deeper than the gateway of management v1.
    const found = [details]
      .flat()
      .filter(isObject)
      .map((detail) => (isObject(detail.debug) ? detail.debug : detail));
    return {
      code: readText(code ?? error),
      message: readText(message ?? error_description),
      causes: found.map((detail) => ({ message: readText(detail.message) ?? '', code: readText(detail.id) })),
    };
  },
};
