/** What a call of a client comes to. */
export interface Result<Data = unknown> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The errors of an API. */
export interface Errors {
  /** Whether a body, as an object, has the shape that the API gives its errors. */
  readonly describes: (body: Readonly<Record<string, unknown>>) => boolean;
  /** An error of that shape for an answer that has none, such as that of a gateway. */
  readonly make: (summary: string, status: number, path: string) => object;
}

/**
 * Method and path of the operation, with the path's braces, so it names no resource and holds no secret; and what the
 * server sent.
 */
type Origin = readonly [operation: string, body: unknown];

/** Of answers without data. */
const origins = new WeakMap<Response, Origin>();

/** What is known of an answer without data beyond the answer itself. */
export function originOf(response: Response) {
  const [operation, body] = origins.get(response) ?? [];
  return operation === undefined ? undefined : { operation, body };
}

interface Init {
  readonly parseAs?: string;
}

/** What of a client sends requests, whatever its types. */
interface Sending {
  readonly request: (...call: never[]) => Promise<Result>;
}

/**
 * Makes each answer of a client one of two: one with the data that was asked for, or one with an error of the API's
 * shape. The second is also what a gateway's page, an empty body and JSON that breaks off come to, whatever the status.
 */
export function settleAnswers<Client extends Sending>(client: Client, errors: Errors): Client {
  const { request } = client;

  const settled = async (method: string, path: string, init: Init = {}): Promise<Result> => {
    const { parseAs = 'json' } = init;
    const readsJson = parseAs === 'json';
    const asked = { ...init, parseAs: readsJson ? 'text' : parseAs };
    const { data, error, response }: Result = await Reflect.apply(request, client, [method, path, asked]);
    const { ok, status } = response;
    if (ok) {
      if (!readsJson || (!data && [202, 204, 205].includes(status)))
        return { data: readsJson ? undefined : data, response };
      try {
        return { data: JSON.parse(String(data)), response };
      } catch {
        // What is no JSON is told below.
      }
    }
    const body = ok ? data : error;
    origins.set(response, [`${method.toUpperCase()} ${path}`, body]);
    if (!ok && errors.describes(Object(body))) return { error, response };
    return { error: errors.make(`Unexpected answer ${status} ${response.statusText}`.trim(), status, path), response };
  };

  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'])
    Object.assign(client, { [method]: (path: string, init?: Init) => settled(method, path, init) });
  return Object.assign(client, { request: settled });
}
