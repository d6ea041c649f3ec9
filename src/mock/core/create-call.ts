import type { Route } from '../../description/router.js';
import type { Problem } from '../../validate/problem.js';
import type { RequestValidator } from '../../validate/request.js';
import type { Call } from './call.js';
import { parseBody } from './read-body.js';

/** A request whose operation was found and whose body was read. */
interface Routed {
  /** As the vendor gets them. */
  readonly headers: Headers;
  /** Its own, or the one that it stands for. */
  readonly method: string;
  readonly url: URL;
  readonly route: Route;
  readonly text: string;
}

/** A request as the operation that it is for gets it. */
export function createCall({ headers, method, url, route, text }: Routed, validator: RequestValidator): Call {
  const query = validator.readQuery(url.searchParams);
  const { body: sent, malformed } = parseBody(text);
  const body = validator.readBody(sent, headers.get('Content-Type'));
  let problems: Problem[] | undefined;
  return {
    operationId: route.operationId,
    method,
    origin: url.origin,
    pathname: url.pathname,
    headers,
    path: route.path,
    query,
    search: url.searchParams,
    body,
    text,
    malformed,
    problems() {
      problems ??= validator.problems({ path: route.path, query, headers, body });
      return problems;
    },
  };
}
