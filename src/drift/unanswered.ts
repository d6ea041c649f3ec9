import type { Answer } from '../http/message.js';
import type { Exchange } from './har.js';

/** What says whether an exchange holds an answer of the API. */
type Asked = Pick<Exchange, 'method' | 'requestHeaders' | 'requestHeadersRecorded' | 'answer'>;

/**
 * Whether the API gave no answer: the request was aborted, answered by a gateway or from the client's own cache (304), or was
 * a browser's question whether it may ask.
 */
export function isUnanswered({ method, requestHeaders, requestHeadersRecorded, answer }: Asked): boolean {
  const isPreflight = requestHeaders['access-control-request-method'] !== undefined || !requestHeadersRecorded;
  return answer.status < 200 || answer.status === 304 || (method === 'OPTIONS' && isPreflight) || isOfGateway(answer);
}

/** Whether something between client and API answered: it wants a sign-in of its own, or did not reach the API. */
export function isOfGateway({ status, headers }: Pick<Answer, 'status' | 'headers'>): boolean {
  if (status === 407 || status === 511) return true;
  const mediaType = headers['content-type'];
  return [502, 503, 504].includes(status) && (mediaType === undefined || /^text\/(?:html|plain)\b/i.test(mediaType));
}
