import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { maxBody } from '../http/json-text.js';

/** How a recorder wrote a body down. */
export interface RecordedText {
  readonly text: string;
  /** `base64`, when the text stands for bytes. */
  readonly encoding: string | undefined;
  /** The header `Content-Encoding`. */
  readonly contentEncoding: string | undefined;
}

/** A few bytes may unpack to more than the memory holds. */
const limit = { maxOutputLength: maxBody };

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, limit),
  'x-gzip': (bytes) => gunzipSync(bytes, limit),
  deflate: (bytes) => inflateSync(bytes, limit),
  br: (bytes) => brotliDecompressSync(bytes, limit),
};

/** The body as it was sent; nothing when it cannot be read. */
export function decodeBody({ text, encoding, contentEncoding }: RecordedText): string | undefined {
  const bytesOf = (form: 'base64' | 'hex') => Buffer.concat(chunksOf(text).map((chunk) => Buffer.from(chunk, form)));
  if (encoding?.toLowerCase() === 'base64') return unpackText(bytesOf('base64'), contentEncoding);
  if (contentEncoding !== undefined && isHex(text)) return unpackText(bytesOf('hex'), contentEncoding);
  return text.replace(/^\ufeff/, '');
}

/** Pieces of packed bytes, as Polly.JS wrote them before it took to Base64. */
const isHex = (text: string) =>
  /^\["(?:[\da-f]{2})+"[\],]/.test(text) && chunksOf(text).every((chunk) => /^[\da-f]+$/.test(chunk));

/** The text of a body as it came; nothing when it cannot be read, or is larger than what is judged. */
export function unpackText(bytes: Buffer, contentEncoding = ''): string | undefined {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  let body = bytes;
  for (const name of names.reverse()) {
    const unpack = unpackers[name];
    if (unpack === undefined) return readAsText(body);
    try {
      body = unpack(body);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
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
