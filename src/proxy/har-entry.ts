import type { Mask } from '../http/mask.js';
import type { RawHeaders } from './forward.js';
import type { ReadExchange } from './judge.js';
import { maskBody, maskHeaders, maskTarget } from './mask-exchange.js';

/** An exchange as an entry of HAR 1.2, without what is secret in it. */
export function toHarEntry({ exchange, forwarded }: ReadExchange, mask: Mask): object {
  const { answer, requestBody, requestHeaders, started, time, failure } = forwarded;
  const url = maskTarget(exchange.url, mask);
  const answerHeaders = answer?.headers ?? [];
  const sentType = exchange.requestHeaders['content-type'] ?? '';
  const answeredType = exchange.answer.headers['content-type'] ?? '';
  const location = answerHeaders.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '';
  const milliseconds = Math.round(time);
  return {
    startedDateTime: started.toISOString(),
    time: milliseconds,
    request: {
      method: exchange.method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: toFields(maskHeaders(requestHeaders, mask)),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: requestBody.size,
      ...(exchange.requestBodyRecorded &&
        requestBody.size > 0 && {
          postData: { mimeType: sentType, text: maskBody({ text: exchange.requestBody, mediaType: sentType }, mask) },
        }),
    },
    response: {
      // An answer that never came has the status 0, as browsers write it.
      status: answer?.status ?? 0,
      statusText: mask(answer?.statusText ?? ''),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: toFields(maskHeaders(answerHeaders, mask)),
      content: {
        size: exchange.bodyRecorded ? Buffer.byteLength(exchange.answer.body) : (answer?.body.size ?? 0),
        mimeType: answeredType,
        ...(exchange.bodyRecorded
          ? { text: maskBody({ text: exchange.answer.body, mediaType: answeredType }, mask) }
          : { comment: 'not recorded' }),
      },
      redirectURL: maskTarget(location, mask),
      headersSize: -1,
      bodySize: answer?.body.size ?? 0,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    ...(failure !== undefined && { comment: mask(failure) }),
  };
}

const toFields = (headers: RawHeaders) => headers.map(([name, value]) => ({ name, value }));
