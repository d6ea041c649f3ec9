import type { Reply } from '../../../mock/core/call.js';
import type { Clock } from '../../../mock/core/clock.js';
import { toBase64 } from '../../../mock/core/random.js';
import { RefusalError } from '../../../mock/core/refusal-error.js';
import { translate } from './translate.js';
import { isV1 } from './versions.js';

/** gRPC statuses: their number, what the gateway makes of them over HTTP, and their name in Connect. */
const codes = {
  INVALID_ARGUMENT: { number: 3, status: 400, name: 'invalid_argument' },
  NOT_FOUND: { number: 5, status: 404, name: 'not_found' },
  ALREADY_EXISTS: { number: 6, status: 409, name: 'already_exists' },
  PERMISSION_DENIED: { number: 7, status: 403, name: 'permission_denied' },
  RESOURCE_EXHAUSTED: { number: 8, status: 429, name: 'resource_exhausted' },
  FAILED_PRECONDITION: { number: 9, status: 400, name: 'failed_precondition' },
  UNIMPLEMENTED: { number: 12, status: 405, name: 'unimplemented' },
  NOT_IMPLEMENTED: { number: 12, status: 501, name: 'unimplemented' },
  UNAUTHENTICATED: { number: 16, status: 401, name: 'unauthenticated' },
} as const;

/** What is wrong, before one of the two APIs words it. */
export interface Fault {
  readonly code: keyof typeof codes;
  readonly text: string;
  /** Where in ZITADEL it is raised; empty when it does not say. The gateway's own faults have none. */
  readonly id?: string;
}

const fault = (code: Fault['code'], id: string, text: string): Fault => ({ code, id, text });

/** ZITADEL's own errors, as its English texts word them. A few keys have no translation and come out raw. */
export const faults = {
  authHeaderMissing: { code: 'UNAUTHENTICATED', text: 'auth header missing' },
  authHeaderInvalid: fault('UNAUTHENTICATED', 'AUTH-toLo1', 'invalid auth header'),
  tokenInvalid: fault('UNAUTHENTICATED', 'AUTH-7fs1e', 'Errors.Token.Invalid'),
  organizationUnknown: fault('PERMISSION_DENIED', 'AUTH-Bs7Ds', "Organisation doesn't exist"),
  originNotAllowed: fault('PERMISSION_DENIED', 'AUTH-DZG21', 'Errors.OriginNotAllowed'),
  membershipNotFound: fault('NOT_FOUND', 'AUTHZ-cdgFk', 'membership not found'),
  permissionMissing: fault('PERMISSION_DENIED', 'AUTH-5mWD2', 'No matching permissions found'),
  permissionForOtherProject: fault('PERMISSION_DENIED', 'AUTH-3jknH', 'No matching permissions found'),
  resourcePermissionMissing: fault('PERMISSION_DENIED', 'AUTH-AWfge', 'No matching permissions found'),
  permissionForOtherResource: fault('PERMISSION_DENIED', 'AUTH-Swrgg2', 'No matching permissions found'),
  quotaExhausted: fault('RESOURCE_EXHAUSTED', 'QUOTA-vjAy8', 'Quota.Access.Exhausted'),
  limitExceeded: fault('INVALID_ARGUMENT', 'QUERY-4M0fs', 'Limit exceeded'),

  keyIdsMissing: fault('INVALID_ARGUMENT', 'COMMAND-55m9fs', 'ID missing'),
  keyForUnknownApp: fault('FAILED_PRECONDITION', 'COMMAND-sak25', 'Application not found'),
  keyForAppWithoutKeys: fault('FAILED_PRECONDITION', 'COMMAND-Dff54', 'Chosen Auth Method does not require a key'),
  keyExpirationInPast: fault('INVALID_ARGUMENT', 'DOMAIN-dv3t5', 'Errors.AuthNKey.ExpireBeforeNow'),
  keyNotFound: fault('NOT_FOUND', 'QUERY-Dgr3g', 'Errors.AuthNKey.NotFound'),
  keyToRemoveNotFound: fault('NOT_FOUND', 'COMMAND-4m77G', 'Application key not found'),

  userNameTaken: fault('ALREADY_EXISTS', 'V3-DKcYh', 'User already exists'),
  userIdTaken: fault('FAILED_PRECONDITION', 'COMMAND-k2una', 'Errors.User.AlreadyExisting'),
  userNotFound: fault('NOT_FOUND', 'QUERY-Dfbg2', 'User could not be found'),
  userOfOtherOrganization: fault('NOT_FOUND', 'MANAG-fpo4B', 'User could not be found'),
  userToUpdateNotFound: fault('NOT_FOUND', 'COMMAND-5M0od', 'User could not be found'),
  userUnchanged: fault('FAILED_PRECONDITION', 'COMMAND-2n8vs', 'Errors.User.NotChanged'),
  userToToggleNotFound: fault('NOT_FOUND', 'COMMAND-3M9ds', 'User could not be found'),
  userAlreadyInactive: fault('FAILED_PRECONDITION', 'COMMAND-5M0sf', 'User already inactive'),
  userNotInactive: fault('FAILED_PRECONDITION', 'COMMAND-6M0sf', 'User is not inactive'),
  userNotLockable: fault('FAILED_PRECONDITION', 'COMMAND-3NN8v', 'User is not active or initial'),
  userNotLocked: fault('FAILED_PRECONDITION', 'COMMAND-4M0ds', 'User is not locked'),
  userToRemoveNotFound: fault('NOT_FOUND', 'COMMAND-m9od', 'User could not be found'),
  userV2ToUpdateNotFound: fault('NOT_FOUND', 'COMMAND-ugjs0upun6', 'User could not be found'),
  userV2ToDeleteNotFound: fault('NOT_FOUND', 'COMMAND-bd4ir1mblj', 'User could not be found'),
  userV2ToDeactivateNotFound: fault('NOT_FOUND', 'COMMAND-5gp2p62iin', 'User could not be found'),
  userV2ToReactivateNotFound: fault('NOT_FOUND', 'COMMAND-9hy5kzbuk6', 'User could not be found'),
  userV2ToLockNotFound: fault('NOT_FOUND', 'COMMAND-450yxuqrh1', 'User could not be found'),
  userV2ToUnlockNotFound: fault('NOT_FOUND', 'COMMAND-x377t913pw', 'User could not be found'),
  userV2AlreadyInactive: fault('FAILED_PRECONDITION', 'COMMAND-5gunjw0cd7', 'User already inactive'),
  userV2NotInactive: fault('FAILED_PRECONDITION', 'COMMAND-s5qqcz97hf', 'User is not inactive'),
  userV2NotLockable: fault('FAILED_PRECONDITION', 'COMMAND-lgws8wtsqf', 'User is not active or initial'),
  userV2NotLocked: fault('FAILED_PRECONDITION', 'COMMAND-olb9vb0oca', 'User is not locked'),
  userTypeMissing: fault('NOT_IMPLEMENTED', '', 'user type is not implemented'),
  secretForUnknownUser: fault('FAILED_PRECONDITION', 'COMMAND-x8910n', 'Errors.User.NotExisting'),
  machineKeyForUnknownUser: fault('FAILED_PRECONDITION', 'COMMAND-bnipwm1', 'User could not be found'),
  publicKeyInvalid: fault(
    'INVALID_ARGUMENT',
    'COMMAND-5F3h1',
    'Public key is not a valid RSA public key in PKIX format with PEM encoding',
  ),
  machineKeyToRemoveNotFound: fault('NOT_FOUND', 'COMMAND-4m77G', 'Machine key not found'),
  personalAccessTokenForUnknownUser: fault('FAILED_PRECONDITION', 'COMMAND-Dggw2', 'User could not be found'),
  personalAccessTokenNotFound: fault('NOT_FOUND', 'QUERY-fRunu', 'Errors.PersonalAccessToken.NotFound'),
  personalAccessTokenToRemoveNotFound: fault('NOT_FOUND', 'COMMAND-4m77G', 'Personal Access Token not found'),
  secretToRemoveMissing: fault('FAILED_PRECONDITION', 'COMMAND-coi82n', "Secret doesn't exist"),
  secretToRemoveOfUnknownUser: fault('FAILED_PRECONDITION', 'COMMAND-x7s802', 'Errors.User.NotExisting'),

  projectNameTaken: fault('ALREADY_EXISTS', 'V3-DKcYh', 'Project already exists on organization'),
  projectIdTaken: fault('ALREADY_EXISTS', 'COMMAND-opamwu', 'Errors.Project.AlreadyExisting'),
  projectUnknown: fault('NOT_FOUND', 'QUERY-fk2fs', 'Project not found'),
  projectOfOtherOrganization: fault('NOT_FOUND', 'MANAG-SFf2a', 'Project not found'),
  projectToChangeUnknown: fault('NOT_FOUND', 'COMMAND-3M9sd', 'Project not found'),
  projectToDeactivateUnknown: fault('NOT_FOUND', 'COMMAND-112M9', 'Project not found'),
  projectNotActive: fault('FAILED_PRECONDITION', 'COMMAND-mki55', 'Project is not active'),
  projectNotInactive: fault('FAILED_PRECONDITION', 'COMMAND-5M9bs', 'Project is not deactivated'),

  appUnknown: fault('NOT_FOUND', 'QUERY-pCP8P', 'Errors.App.NotExisting'),
  appOfOtherOrganization: fault('NOT_FOUND', 'MANAG-SFf2a', 'Application not found'),
  projectNotFound: fault('FAILED_PRECONDITION', 'COMMAND-EbFMN', 'Project not found'),
  appNameTaken: fault('ALREADY_EXISTS', 'V3-DKcYh', 'Application already exists'),
  appIdTaken: fault('FAILED_PRECONDITION', 'PROJECT-lxowmp', 'Errors.Project.App.AlreadyExisting'),
  appToRenameUnknown: fault('NOT_FOUND', 'COMMAND-28di9', "Application doesn't exist"),
  appNameUnchanged: fault('FAILED_PRECONDITION', 'COMMAND-2m8vx', 'No changes'),
  appToConfigureUnknown: fault('NOT_FOUND', 'COMMAND-2n8uU', "Application doesn't exist"),
  configUnchanged: fault('FAILED_PRECONDITION', 'COMMAND-1m88i', 'No changes'),
  configNotApi: fault('INVALID_ARGUMENT', 'COMMAND-Gnwt3', 'Application is not type API'),
  configNotOidc: fault('INVALID_ARGUMENT', 'COMMAND-GBr34', 'Application is not type OIDC'),
  configNotSaml: fault('INVALID_ARGUMENT', 'COMMAND-GBr35', 'Application is not type SAML'),
  appForSecretUnknown: fault('NOT_FOUND', 'COMMAND-2g66f', "Application doesn't exist"),
  secretForOtherKind: fault('INVALID_ARGUMENT', 'COMMAND-aeH4', 'Application is not type API'),
  secretForNoOidc: fault('INVALID_ARGUMENT', 'COMMAND-Ghrh3', 'Application is not type OIDC'),
  applicationForSecretUnknown: fault('NOT_FOUND', 'COMMAND-Kd92s', "Application doesn't exist"),
  appToToggleUnknown: fault('NOT_FOUND', 'COMMAND-ov9d3', "Application doesn't exist"),
  appNotActive: fault('FAILED_PRECONDITION', 'COMMAND-dsh35', 'Application is not active'),
  appNotInactive: fault('FAILED_PRECONDITION', 'COMMAND-1n8cM', 'Application is not inactive'),
  appToRemoveUnknown: fault('NOT_FOUND', 'COMMAND-0po9s', "Application doesn't exist"),

  oidcSettingsInvalid: fault('INVALID_ARGUMENT', 'PROJECT-1n8df', 'Application invalid'),
  oidcChangeInvalid: fault('INVALID_ARGUMENT', 'COMMAND-5m9fs', 'OIDC configuration is invalid'),
  samlSettingsInvalid: fault('INVALID_ARGUMENT', 'PROJECT-1n9df', 'Application invalid'),
  samlMetadataInvalid: fault('INVALID_ARGUMENT', 'SAML-bquso', 'SAML Metadata format error'),
  samlChangeIncomplete: fault('INVALID_ARGUMENT', 'COMMAND-5n9fs', 'SAML configuration is invalid'),
  samlChangeInvalid: fault('INVALID_ARGUMENT', 'SAML-3fk2b', 'SAML Metadata format error'),
  samlEntityTaken: fault('ALREADY_EXISTS', 'V3-DKcYh', 'Errors.Project.App.SAMLEntityIDAlreadyExists'),

  unknownPath: { code: 'NOT_FOUND', text: 'Not Found' },
  noOperation: { code: 'INVALID_ARGUMENT', text: 'Bad Request' },
  wrongMethod: { code: 'UNIMPLEMENTED', text: 'Method Not Allowed' },
} as const satisfies Record<string, Fault>;

/** A field that does not hold, found before the operation. */
export const invalid = (text: string): Fault => ({ code: 'INVALID_ARGUMENT', text });

/** The whole text: ZITADEL puts the id behind its own. */
const messageOf = ({ text, id }: Fault): string => (id === undefined ? text : `${text} (${id})`);

/** The fault as v1 words it: a gRPC status in JSON. */
export function toStatus(fault: Fault): Reply {
  const { number: code, status } = codes[fault.code];
  const { id, text } = fault;
  const details = id && [{ '@type': 'type.googleapis.com/zitadel.v1.ErrorDetail', id, message: text }];
  return { status, body: { code, message: messageOf(fault), ...(details && { details }) } };
}

/** The fault as v2 words it: a Connect error. */
export function toConnectError(fault: Fault): Reply {
  const { name: code, status } = codes[fault.code];
  const { id, text } = fault;
  const details = id !== undefined && [
    {
      type: 'zitadel.v1.ErrorDetail',
      value: encodeDetail(id, text),
      debug: { ...(id !== '' && { id }), message: text },
    },
  ];
  return { status, body: { code, message: messageOf(fault), ...(details && { details }) } };
}

/** What the gateway refuses before ZITADEL sees it. */
export const gatewayRefusal = (fault: Fault): RefusalError =>
  new RefusalError(({ operationId }) => (isV1(operationId) ? toStatus(fault) : toConnectError(fault)));

/** What ZITADEL itself refuses, for whichever of the two APIs the call is of. */
export const refusal = (fault: Fault, clock: Clock): RefusalError =>
  new RefusalError(({ operationId, headers }) => {
    if (!isV1(operationId)) return toConnectError(fault);
    const translated = translate(fault, headers);
    const challenge = fault.code === 'UNAUTHENTICATED' ? { 'WWW-Authenticate': messageOf(translated) } : {};
    return { ...toStatus(translated), headers: { ...uncached(operationId, clock), ...challenge } };
  });

/** What ZITADEL answers is stale at once. The gateway of v1 repeats what ZITADEL says in headers of its own. */
export function uncached(operationId: string, clock: Clock): Record<string, string> {
  const expires = new Date(clock()).toUTCString();
  const headers = { 'Cache-Control': 'no-store', Pragma: 'no-cache', Expires: expires };
  if (!isV1(operationId)) return headers;
  return {
    ...headers,
    'Grpcgateway-Cache-Control': 'no-store',
    'Grpcgateway-Content-Type': 'application/grpc',
    'Grpcgateway-Pragma': 'no-cache',
  };
}

/** Protobuf's wire form of `ErrorDetail {id = 1; message = 2}`, in base64 without padding. */
function encodeDetail(id: string, message: string): string {
  const member = (number: number, text: string) => {
    const bytes = new TextEncoder().encode(text);
    return [(number << 3) | 2, bytes.length, ...bytes];
  };
  return toBase64(Uint8Array.from([...(id === '' ? [] : member(1, id)), ...member(2, message)])).replace(/=+$/, '');
}
