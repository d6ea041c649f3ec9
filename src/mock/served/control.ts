import { type Handler, problem } from '../../http/handler.js';
import type { Mock } from '../core/mock-interface.js';
import { renderPage } from './page.js';

/** `GET /`, and the mock's own paths below `/__keyspec/`: what no vendor has. */
export function withControl(mock: Mock, answer: Handler, changed: () => void): Handler {
  return async (request) => {
    // Every request passes here: what is none of ours is told from its text, and parsed once, further on.
    if (!/^[a-z]+:\/\/[^/]+\/(?:__keyspec\/|\?|$)/.test(request.url)) return answer(request);
    const { pathname, origin } = new URL(request.url);
    if (pathname === '/') {
      const html = renderPage(mock, origin);
      return request.method === 'GET' || request.method === 'HEAD'
        ? new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
        : problem(405, 'Method not allowed', 'The page at / can only be read');
    }
    switch (`${request.method} ${pathname}`) {
      case 'POST /__keyspec/reset':
        mock.reset();
        changed();
        return new Response(null, { status: 204 });
      case 'GET /__keyspec/state':
        return Response.json(mock.snapshot());
      case 'PUT /__keyspec/state':
        return putState(mock, request, changed);
      default:
        return problem(
          404,
          'Not found',
          'There are POST /__keyspec/reset, GET /__keyspec/state and PUT /__keyspec/state',
        );
    }
  };
}

async function putState(mock: Mock, request: Request, changed: () => void): Promise<Response> {
  try {
    mock.restore(await request.json());
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    return problem(400, 'Not a state', `${error.message}. The state is as it was.`);
  }
  changed();
  return new Response(null, { status: 204 });
}
