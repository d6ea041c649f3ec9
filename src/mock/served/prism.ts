import { getHttpOperationsFromSpec, type IHttpRequest, ProblemJsonError } from '@stoplight/prism-http';
import { createClientFromOperations } from '@stoplight/prism-http/dist/client.js';
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js';
import type { Description } from '../../description/description.js';
import { withNativePaths } from '../../description/native-paths.js';
import { messageOf } from '../../error-message.js';
import { type Handler, problem } from '../../http/handler.js';
import { isJson } from '../../http/media-type.js';
import { statusTexts } from '../../http/status-text.js';
import { silent } from './prism-logger.js';

type HttpMethod = IHttpRequest['method'];

/** Prism without a port: answers from the examples of the descriptions, as `Prefer` asks (`code`, `example`, `dynamic`). */
export async function createExampleHandler(descriptions: readonly Description[]): Promise<Handler> {
  const operations = await Promise.all(
    descriptions.map((description) => getHttpOperationsFromSpec(structuredClone(withNativePaths(description)))),
  );
  const prism = createClientFromOperations(operations.flat(), {
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: false,
    checkSecurity: true,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false,
    logger: silent,
  });

  return async (request) => {
    const { pathname, search, searchParams } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    const text = await request.text();
    let body: unknown = text === '' ? undefined : text;
    if (text !== '' && isJson(request.headers.get('Content-Type'))) {
      try {
        body = JSON.parse(text);
      } catch (error) {
        return problem(400, 'Malformed JSON', `The request body is not JSON: ${messageOf(error)}`);
      }
    }
    const preference = getHttpConfigFromRequest({
      url: { path: pathname, query: Object.fromEntries(searchParams) },
      headers,
    });
    if (preference._tag === 'Left') return fromProblem(preference.left);
    // A refusal of the Accept header comes in a type that the header does not name; Prism would not find it an answer.
    if (String(preference.right.code) === '406') headers.accept = '*/*';
    try {
      const answer = await prism.request(
        pathname + search,
        { method: request.method.toLowerCase() as HttpMethod, headers, body },
        {
          mock: { dynamic: false, ...definedOnly(preference.right) },
          // Who asks for a status gets it: Prism would answer 422 to any request that is wrong.
          validateRequest: preference.right.code === undefined,
        },
      );
      return fromPrism(answer.status, answer.headers ?? {}, answer.data);
    } catch (error) {
      return fromProblem(error);
    }
  };
}

function fromPrism(status: number, headers: Record<string, string>, data: unknown): Response {
  const answer = new Headers(headers);
  const bodyless = data === undefined || status === 204 || status === 304;
  if (bodyless) answer.delete('Content-Type');
  const asIs = typeof data === 'string' && !isJson(answer.get('Content-Type'));
  return new Response(bodyless ? null : asIs ? data : JSON.stringify(data), {
    status,
    statusText: statusTexts[status] ?? '',
    headers: answer,
  });
}

function fromProblem(error: unknown): Response {
  if (!(error instanceof Error)) throw error;
  // Where the status asked for has an answer, but none such, Prism hides the problem in the text of an error.
  const [, hidden, what = ''] = /errors#(\w+): ([^.]*)\. We tried default/.exec(error.message) ?? [];
  if (hidden === 'NOT_ACCEPTABLE')
    return problem(406, what, 'Accept takes no media type in which the answer that Prefer asks for comes');
  if (hidden === 'NOT_FOUND') return problem(404, what, 'The answer that Prefer asks for has no such example');
  const { status, title, detail } = ProblemJsonError.toProblemJson(error);
  return problem(status ?? 500, title ?? error.name, detail ?? error.message);
}

const definedOnly = <T extends object>(options: T) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
