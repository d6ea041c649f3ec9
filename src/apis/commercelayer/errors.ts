import type { Errors } from '../../client/answers.js';
import type { ErrorDocument } from '../../jsonapi.js';

/** A document with errors, or with one error as the edge of the network sends it. */
export const errors: Errors = {
  describes: ({ errors }) => [errors].flat().some((one) => Object(one) === one),
  make: (title, status): ErrorDocument => ({
    errors: [{ title, detail: title, status: String(status) }],
  }),
};
