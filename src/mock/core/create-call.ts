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
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the bytes say. */
  readonly text: string;
}

const noBody = { body: undefined, malformed: undefined };

function readCallBody(text: string, contentType: string | null, validator: RequestValidator) {
  // What is described as a text of another kind than JSON, a certificate for example, is that text.
  const { body, malformed } = validator.isText(contentType) ? { body: text, malformed: undefined } : parseBody(text);
  return { body: validator.readBody(body, contentType), malformed };
}

/** A request as the operation that it is for gets it. */
export function createCall({ headers, method, url, route, bytes, text }: Routed, validator: RequestValidator): Call {
  const query = validator.readQuery(url.searchParams);
  const { body, malformed } = text === '' ? noBody : readCallBody(text, headers.get('Content-Type'), validator);
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
    bytes,
    malformed,
    problems() {
      problems ??= validator.problems({ path: route.path, query, headers, body });
      return problems;
    },
  };
}
