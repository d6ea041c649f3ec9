import { nestsDeeper } from './nesting.js';

/** The JSON of a text, or why it is none. */
export function parseBody(text: string): { body: unknown; malformed: string | undefined } {
  if (text === '') return { body: undefined, malformed: undefined };
  try {
    const body: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (text.length > maxDepth && nestsDeeper(body, maxDepth))
      return { body: undefined, malformed: `nesting of ${maxDepth + 1} is too deep` };
    return { body, malformed: undefined };
  } catch (error) {
    return { body: undefined, malformed: error instanceof Error ? error.message : 'not JSON' };
  }
}

/** How deep a body may nest. The judge reads 200 levels of an answer, which puts what was sent into others. */
const maxDepth = 190;

/** The body as text, a byte order mark included, or nothing when it is larger than allowed. */
export async function readText(request: Request, maxBytes: number): Promise<string | undefined> {
  if (request.body === null) return '';
  const bytes = await readBytes(request.body, maxBytes);
  return bytes && toText(bytes);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const toText = (bytes: Uint8Array): string => (bytes.length === 0 ? '' : decoder.decode(bytes));

/** What a request without a body has. */
export const noBytes = new Uint8Array();

/**
 * The body, or nothing when it is larger than allowed.
 *
 * @param beyond what is done with a larger one: one that comes over a connection is read on and forgotten, since otherwise
 * the connection takes no next request
 */
export async function readBytes(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  maxBytes: number,
  beyond: 'read on' | 'stop' = 'read on',
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes && beyond === 'stop') {
      await reader.cancel();
      return undefined;
    }
    if (size > maxBytes) chunks.length = 0;
    else chunks.push(value);
  }
  if (size > maxBytes) return undefined;
  const [first = noBytes, ...others] = chunks;
  return others.length === 0 ? first : new Uint8Array(await new Blob(chunks).arrayBuffer());
}
