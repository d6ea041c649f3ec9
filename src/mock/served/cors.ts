import type { Handler } from '../../http/handler.js';

/** Lets a page of any origin call the mock (Fetch Standard, "CORS protocol"). */
export function withCors(handler: Handler): Handler {
  return async (request) => {
    const origin = request.headers.get('Origin');
    if (origin === null) return handler(request);
    if (request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method')) {
      return new Response(null, {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': request.headers.get('Access-Control-Request-Method') ?? '',
          'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '',
          'Access-Control-Max-Age': '600',
        },
      });
    }
    const response = await handler(request);
    response.headers.set('Access-Control-Allow-Origin', '*');
    response.headers.set('Access-Control-Expose-Headers', '*');
    return response;
  };
}
