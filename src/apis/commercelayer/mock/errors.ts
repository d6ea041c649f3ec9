import type { EdgeErrorDocument, RequestError, ValidationError } from '../../../../generated/commercelayer/types.js';
import type { Reply } from '../../../mock/core/call.js';
import { RefusalError } from '../../../mock/core/refusal-error.js';
import { mediaType } from '../../../mock/jsonapi/jsonapi-media-type.js';
import type { QueryFault } from '../../../mock/jsonapi/query.js';
import type { DocumentFault } from '../../../mock/jsonapi/request-document.js';

/** An error, to which the status of the answer is added. */
type Told = Omit<RequestError, 'status'>;

const errorReply = (status: number, ...errors: Told[]): Reply => ({
  status,
  body: { errors: unique(errors).map((error) => ({ ...error, status: String(status) })) },
});

/** A fault that a request repeats is told once: the errors of a document all differ. */
const unique = (errors: readonly Told[]) => [
  ...new Map(errors.map((error) => [JSON.stringify(error), error])).values(),
];

const refuse = (status: number, ...errors: Told[]): RefusalError => {
  const told = errorReply(status, ...errors);
  return new RefusalError(() => told);
};

/** A token that is not taken and a right that is missing are told alike. */
export const accessDenied = (): RefusalError =>
  refuse(401, {
    title: 'Access denied',
    detail: 'You are not authorized to perform this action on the requested resource.',
    code: 'UNAUTHORIZED',
  });

export const notFound = (): RefusalError =>
  refuse(404, {
    title: 'Record not found',
    detail: 'The requested resource was not found. Please double-check the resource id.',
    code: 'RECORD_NOT_FOUND',
  });

export const notAcceptable = (accept: string): RefusalError =>
  refuse(406, {
    title: 'Not acceptable',
    detail: `All requests must use the '${mediaType}' Accept without media type parameters. This request specified '${accept}'.`,
    code: 'NOT_ACCEPTABLE',
  });

export const unsupportedMediaType = (contentType: string): RefusalError =>
  refuse(415, {
    title: 'Unsupported media type',
    detail: `All requests that create or update must use the '${mediaType}' Content-Type. This request specified '${contentType}'.`,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  });

/** The edge of the network answers for either host, in JSON of its own. */
export function tooManyRequests(): RefusalError {
  const body: EdgeErrorDocument = { errors: { title: 'Too Many Requests', code: 'THROTTLED', status: 429 } };
  return new RefusalError(() => ({
    status: 429,
    headers: { 'Retry-After': '0' },
    contentType: 'application/json',
    body,
  }));
}

export const invalidQuery = (faults: readonly QueryFault[]): RefusalError => refuse(400, ...faults.map(queryError));

export const invalidDocument = (faults: readonly DocumentFault[]): RefusalError =>
  refuse(400, ...faults.map(documentError));

export const invalidRecord = (errors: readonly ValidationError[]): RefusalError => refuse(422, ...errors);

function queryError(fault: QueryFault): Told {
  switch (fault.fault) {
    case 'include':
      return {
        title: 'Invalid include',
        detail: `${fault.name} is not a valid includable relationship of ${fault.type}`,
        code: 'INVALID_INCLUDE',
      };
    case 'field':
      return {
        title: 'Invalid field',
        detail: `${fault.name} is not a valid field for ${fault.type}.`,
        code: 'INVALID_FIELD',
      };
    case 'sort':
      return {
        title: 'Invalid sort criteria',
        detail: `${fault.name} is not a valid sort criteria for ${fault.type}`,
        code: 'INVALID_SORT_CRITERIA',
      };
    case 'fields-type':
      return invalidResource(fault.name);
    case 'fields-format':
      return { title: 'Invalid field format', detail: 'Fields must specify a type.', code: 'INVALID_FIELD_FORMAT' };
    case 'page-parameter':
      return {
        title: 'Page parameter not allowed',
        detail: `${fault.name} is not an allowed page parameter.`,
        code: 'PARAM_NOT_ALLOWED',
      };
    case 'page-value':
      return {
        title: 'Invalid page value',
        detail: `${fault.value} is not a valid value for ${fault.name} page parameter.`,
        code: 'INVALID_PAGE_VALUE',
      };
    case 'page-size':
      return {
        title: 'Invalid page value',
        detail: `size exceeds maximum page size of ${fault.maxSize}.`,
        code: 'INVALID_PAGE_VALUE',
      };
    case 'filter':
      return { title: 'Filter not allowed', detail: `${fault.name} is not allowed.`, code: 'FILTER_NOT_ALLOWED' };
    case 'filter-syntax':
      return {
        title: 'Invalid filters syntax',
        detail: `${fault.value} is not a valid syntax for filtering.`,
        code: 'INVALID_FILTERS_SYNTAX',
      };
  }
}

function documentError(fault: DocumentFault): Told {
  switch (fault.fault) {
    case 'not-json':
      return { title: 'Bad Request', detail: fault.message };
    case 'not-an-object':
      return { title: 'Bad Request', detail: 'Request must be a hash' };
    case 'missing':
      return {
        title: 'Missing Parameter',
        detail: `The required parameter, ${fault.name}, is missing.`,
        code: 'PARAM_MISSING',
      };
    case 'data-format':
      return { title: 'Invalid data format', detail: 'Data must be a hash.', code: 'INVALID_DATA_FORMAT' };
    case 'type':
      return invalidResource(fault.type);
    case 'key-missing':
      return {
        title: 'A key is required',
        detail: 'The resource object does not contain a key.',
        code: 'KEY_ORDER_MISMATCH',
      };
    case 'key':
      return {
        title: 'Key is not included in URL',
        detail: `The URL does not support the key ${fault.id}`,
        code: 'KEY_NOT_INCLUDED_IN_URL',
      };
    case 'not-allowed':
      return { title: 'Param not allowed', detail: `${fault.name} is not allowed.`, code: 'PARAM_NOT_ALLOWED' };
    case 'linkage':
      return {
        title: 'Invalid Links Object',
        detail: 'Data is not a valid Links Object.',
        code: 'INVALID_LINKS_OBJECT',
      };
    case 'linkage-type':
      return {
        title: 'Type Mismatch',
        detail: `${fault.type} is not a valid type for this operation.`,
        code: 'TYPE_MISMATCH',
      };
  }
}

const invalidResource = (type: string): Told => ({
  title: 'Invalid resource',
  detail: `${type} is not a valid resource.`,
  code: 'INVALID_RESOURCE',
});

/** A broken rule: `error` is its name in Rails, `title` its message. */
export const validationError = (
  pointer: `attributes/${string}` | `relationships/${string}`,
  error: string,
  title: string,
  meta: { readonly value?: unknown; readonly count?: number } = {},
): ValidationError => ({
  title,
  detail: `${pointer.split('/')[1]} - ${title}`,
  code: 'VALIDATION_ERROR',
  status: '422',
  source: { pointer: `/data/${pointer}` },
  meta: { error, ...meta },
});

/** The authentication host answers plain JSON, with the status as a number. */
const authErrorReply = (status: number, title: string, detail: string, code?: string): Reply => ({
  status,
  body: { errors: [{ title, detail, ...(code !== undefined && { code }), status }] },
  contentType: 'application/json',
});

export const authRefusal = (status: number, title: string, detail: string, code?: string): RefusalError => {
  const told = authErrorReply(status, title, detail, code);
  return new RefusalError(() => told);
};

export const isAuthPath = (pathname: string): boolean => /^\/(oauth|\.well-known)\//.test(pathname);

/** What no operation answers. The vendor documents no body for it; this one follows its other errors. */
export function unknownTo(pathname: string, status: 404 | 405 | 413, title: string, detail: string): Reply {
  return isAuthPath(pathname) ? authErrorReply(status, title, detail) : errorReply(status, { title, detail });
}
