import type { OktaError } from '../../../../generated/okta/types.js';
import type { Reply } from '../../../mock/core/call.js';
import { RefusalError } from '../../../mock/core/refusal-error.js';
import type { Ids } from './ids.js';

/** Status and summary of each error, as Okta's list of error codes has them. */
const catalogue = {
  E0000001: [400, 'Api validation failed: {0}'],
  E0000002: [400, 'The request was not valid: {0}'],
  E0000003: [400, 'The request body was not well-formed.'],
  E0000006: [403, 'You do not have permission to perform the requested action'],
  E0000007: [404, 'Not found: {0}'],
  E0000008: [404, 'The requested path was not found'],
  E0000011: [401, 'Invalid token provided'],
  E0000018: [400, 'Bad request.  Accept and/or Content-Type headers are likely not set.'],
  E0000019: [400, 'Bad request.  Accept and/or Content-Type headers likely do not match supported values.'],
  E0000021: [400, 'Bad request.  Accept and/or Content-Type headers likely do not match supported values.'],
  E0000022: [405, 'The endpoint does not support the provided HTTP method'],
  E0000028: [400, 'The request is missing a required parameter.'],
  E0000029: [400, 'Invalid paging request.'],
  E0000031: [400, 'Invalid search criteria.'],
  E0000047: [429, 'API call exceeded rate limit due to too many requests.'],
  E0000056: [403, 'Delete application forbidden.'],
  E0000063: [400, 'Invalid combination of parameters specified.'],
  E0000094: [400, 'The provided filter is unsupported.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof catalogue;

/** Okta's words for kinds of things. */
type ResourceType =
  | 'ApiToken'
  | 'AppInstance'
  | 'CsrMetadata'
  | 'FederatedClaim'
  | 'IdpTrust'
  | 'JsonWebKey'
  | 'OAuth2AppInstance'
  | 'OAuth2ClientSecretMediated'
  | 'OAuth2RefreshToken'
  | 'OAuth2ScopeConsentGrant';

export interface Details {
  /** What the summary names. */
  readonly about?: string;
  readonly causes?: readonly string[];
}

/** Makes Okta's errors, each with an id of its own. */
export interface Errors {
  reply(code: ErrorCode, details?: Details): Reply<number, OktaError>;
  /** The same to be thrown. */
  refusal(code: ErrorCode, details?: Details): RefusalError;
  /** Nothing has this id. */
  notFound(id: string, type: ResourceType): RefusalError;
}

export function createErrors(ids: Ids): Errors {
  const reply: Errors['reply'] = (code, { about = '', causes = [] } = {}) => {
    const [status, summary] = catalogue[code];
    return {
      status,
      body: {
        errorCode: code,
        errorSummary: summary.replace('{0}', () => about),
        errorLink: code,
        errorId: ids.error(),
        errorCauses: causes.map((errorSummary) => ({ errorSummary })),
      },
    };
  };
  const refusal: Errors['refusal'] = (code, details) => {
    const told = reply(code, details);
    return new RefusalError(() => told);
  };
  return {
    reply,
    refusal,
    notFound: (id, type) => refusal('E0000007', { about: `Resource not found: ${id} (${type})` }),
  };
}
