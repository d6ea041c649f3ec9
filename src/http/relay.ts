import type { Answer, Sent } from './message.js';

/** What concerns a connection and not the message. */
const hopByHop = ['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

const without = (headers: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** What a tool sends by way of the gate, without the headers that concern its own connection. */
export async function readSent(request: Request): Promise<Sent> {
  const { pathname, search } = new URL(request.url);
  const headers = without(Object.fromEntries(request.headers), [
    ...hopByHop,
    'user-agent',
    'accept-encoding',
    'accept-language',
    'sec-fetch-mode',
  ]);
  return { method: request.method, target: pathname + search, headers, body: await request.text() };
}

/** The status that a response can have: a provider may send one that HTTP does not know. */
export const relayable = (status: number): number => (status >= 200 && status <= 599 ? status : 502);

/** An answer as the provider gave it, for a tool that asked by way of the gate. */
export const toResponse = ({ status, headers, body }: Answer): Response =>
  new Response([204, 205, 304].includes(status) ? null : body, {
    status: relayable(status),
    // What was compressed has been decompressed on its way here.
    headers: without({ ...headers }, [...hopByHop, 'content-encoding']),
  });
