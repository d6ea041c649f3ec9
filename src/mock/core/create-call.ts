import type { Route } from '../../description/router.js';
import type { Problem } from '../../validate/problem.js';
import type { RequestValidator } from '../../validate/request.js';
import type { Call } from './call.js';
import { parseBody } from './read-body.js';

/** A request whose body was read, as the operation that it is for gets it. */
export function createCall(request: Request, url: URL, route: Route, text: string, validator: RequestValidator): Call {
  const query = validator.readQuery(url.searchParams);
  const { body, malformed } = parseBody(text);
  let problems: Problem[] | undefined;
  return {
    operationId: route.operationId,
    method: request.method,
    origin: url.origin,
    pathname: url.pathname,
    headers: request.headers,
    path: route.path,
    query,
    search: url.searchParams,
    body,
    text,
    malformed,
    problems() {
      problems ??= validator.problems({ path: route.path, query, headers: request.headers, body });
      return problems;
    },
  };
}
