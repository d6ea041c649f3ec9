import type { Call } from '../../../../mock/core/call.js';
import { oauthRefusal } from './oauth-refusal.js';

/** What a request to an endpoint of OAuth says, in the form or in the query. */
export interface Parameters {
  /** The value; nothing when there is none or it is empty. */
  get(name: string): string | undefined;
  has(name: string): boolean;
}

/**
 * The parameters of a request. A body that is no form is not read; of values for the same name the last counts, and the
 * query stands behind the form.
 *
 * @throws {RefusalError} when they do not decode
 */
export function readParameters({ text, headers, search, method }: Call): Parameters {
  const isForm = /^\s*application\/x-www-form-urlencoded\s*(?:;|$)/i.test(headers.get('Content-Type') ?? '');
  const form = isForm && method !== 'GET' ? text : '';
  if (/%(?![\da-f]{2})/i.test(form)) throw oauthRefusal('invalid_request', 'error parsing form');
  const values = new Map([...new URLSearchParams(form), ...search]);
  return { get: (name) => values.get(name) || undefined, has: (name) => values.has(name) };
}
