import { mergeHeaders } from 'openapi-fetch';

/** What of a client sends requests, whatever its types. */
interface Sending {
  readonly request: (...call: never[]) => unknown;
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** Has a client send what is posted to these paths as a form, which is all that they take. */
export function formBodies<Client extends Sending>(client: Client, paths: RegExp): Client {
  const { request } = client;
  const send = (method: string, path: string, init?: { readonly headers?: HeadersInit }) => {
    const sent = paths.test(path) ? { ...init, headers: mergeHeaders(form, init?.headers) } : init;
    return Reflect.apply(request, client, [method, path, sent]);
  };
  return Object.assign(client, { request: send, POST: send.bind(undefined, 'post') });
}
