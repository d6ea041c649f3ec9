import { nestsDeeper } from './nesting.js';

/** The JSON of a text, or why it is none. */
export function parseBody(text: string): { body: unknown; malformed: string | undefined } {
  if (text === '') return { body: undefined, malformed: undefined };
  try {
    const body: unknown = JSON.parse(text);
    if (text.length > maxDepth && nestsDeeper(body, maxDepth))
      return { body: undefined, malformed: `nesting of ${maxDepth + 1} is too deep` };
    return { body, malformed: undefined };
  } catch (error) {
    return { body: undefined, malformed: error instanceof Error ? error.message : 'not JSON' };
  }
}

/** How deep a body may nest. Parsing goes deeper, but what it gives could be neither judged nor written again. */
const maxDepth = 1000;

/** The body as text, or nothing when it is larger than allowed: then it is not read to its end. */
export async function readText(request: Request, maxBytes: number): Promise<string | undefined> {
  if (request.body === null) return '';
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) return undefined;
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return new TextDecoder().decode(chunks.length === 1 ? chunks[0] : await new Blob(chunks as BlobPart[]).arrayBuffer());
}
