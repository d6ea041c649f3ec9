import type { OAuthError } from '../../../../../generated/zitadel/types.js';
import type { Reply } from '../../../../mock/core/call.js';
import { RefusalError } from '../../../../mock/core/refusal-error.js';

/** What of a request to an endpoint of OAuth is wrong, as RFC 6749 words it. */
export function oauthRefusal(error: OAuthError['error'], description?: string, status = 400): RefusalError {
  const body: OAuthError = { error, ...(description !== undefined && { error_description: description }) };
  return new RefusalError((): Reply => ({ status, body }));
}
