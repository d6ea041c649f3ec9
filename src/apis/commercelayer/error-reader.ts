import { type ErrorReader, readText } from '../../client/api-error.js';
import { isObject } from '../../is-object.js';

/** How the errors of this API are read. */
export const reader: ErrorReader = {
  requestId: 'X-Request-Id',
  read({ errors }) {
    const causes = [errors]
      .flat()
      .filter(isObject)
      .map(({ code, title, detail }) => ({
        message: readText(detail) ?? readText(title) ?? '',
        code: readText(code),
      }));
    return { code: causes[0]?.code, message: causes[0]?.message, causes };
  },
};
