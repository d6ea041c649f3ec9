import type { Handler } from '../../http/handler.js';

/** Lets requests come from where clients reach the mock, which links in answers start with. */
export function withBaseUrl(baseUrl: string | undefined, handler: Handler): Handler {
  if (baseUrl === undefined) return handler;
  return (request) => {
    const url = request.url.replace(/^[a-z]+:\/\/[^/?#]*/, () => baseUrl);
    // A new request would cost more, and lose the connection that this one came on.
    Object.defineProperty(request, 'url', { value: url });
    return handler(request);
  };
}
