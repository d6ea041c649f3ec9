import type { Handler } from '../../http/handler.js';

/** Lets a page of any origin call the mock, cookies and `Authorization` included (Fetch Standard, "CORS protocol"). */
export function withCors(handler: Handler): Handler {
  return (request) => {
    const origin = request.headers.get('Origin');
    return origin === null ? handler(request) : answerTo(origin, request, handler);
  };
}

async function answerTo(origin: string, request: Request, handler: Handler): Promise<Response> {
  // With credentials `*` names nothing, so everything is named.
  const allowed = { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' };
  if (request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method')) {
    return new Response(null, {
      status: 204,
      headers: {
        ...allowed,
        'Access-Control-Allow-Methods': request.headers.get('Access-Control-Request-Method') ?? '',
        'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '',
        'Access-Control-Max-Age': '600',
        Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
      },
    });
  }
  const response = await handler(request);
  const { headers } = response;
  const exposed = [...headers.keys()].join(', ');
  for (const [name, value] of Object.entries(allowed)) headers.set(name, value);
  headers.set('Access-Control-Expose-Headers', exposed);
  if (!/(?:^|,)\s*(?:origin|\*)\s*(?:,|$)/i.test(headers.get('Vary') ?? '')) headers.append('Vary', 'Origin');
  return response;
}
