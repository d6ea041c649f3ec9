import { RefusalError } from '../../../mock/core/refusal-error.js';

/** An error as OAuth has them. */
export const oauthRefusal = (
  status: 400 | 401,
  error: string,
  error_description: string,
  headers: Readonly<Record<string, string>> = {},
): RefusalError => new RefusalError(() => ({ status, headers, body: { error, error_description } }));
