import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** How a recorder wrote a body down. */
export interface RecordedText {
  readonly text: string;
  /** `base64`, when the text stands for bytes. */
  readonly encoding: string | undefined;
  /** The header `Content-Encoding`. */
  readonly contentEncoding: string | undefined;
}

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes),
  'x-gzip': (bytes) => gunzipSync(bytes),
  deflate: (bytes) => inflateSync(bytes),
  br: (bytes) => brotliDecompressSync(bytes),
};

/** The body as it was sent; nothing when it cannot be read. */
export function decodeBody({ text, encoding, contentEncoding = '' }: RecordedText): string | undefined {
  if (encoding !== 'base64') return text;
  const bytes = Buffer.concat(chunksOf(text).map((chunk) => Buffer.from(chunk, 'base64')));
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  let body: Buffer = bytes;
  for (const name of names.reverse()) {
    const unpack = unpackers[name];
    if (unpack === undefined) return readAsText(body);
    try {
      body = unpack(body);
    } catch {
      // Most recorders unpack a body and keep the header.
      return readAsText(body);
    }
  }
  return readAsText(body);
}

function readAsText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Some recorders keep the pieces as they came: a list of texts, as JSON. */
function chunksOf(text: string): string[] {
  if (!text.startsWith('[')) return [text];
  try {
    const chunks: unknown = JSON.parse(text);
    return Array.isArray(chunks) ? chunks.map(String) : [text];
  } catch {
    return [text];
  }
}
