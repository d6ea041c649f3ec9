import { statusTexts } from '../../http/status-text.js';
import type { Reply } from './call.js';
import type { MockOptions } from './mock-interface.js';

/** A reply as a response, with the headers that every answer of the vendor has. */
export const writeReply = (
  Answer: NonNullable<MockOptions['Response']>,
  reply: Reply,
  common: Readonly<Record<string, string>>,
  mediaType: string,
): Response => new Answer(toText(reply), toInit(reply, common, mediaType));

function toInit(reply: Reply, common: Readonly<Record<string, string>>, mediaType: string): ResponseInit {
  const headers: [string, string][] = Object.entries(common);
  for (const [name, value] of Object.entries(reply.headers ?? {}))
    for (const one of [value].flat()) headers.push([name, one]);
  if (reply.body !== undefined) headers.push(['Content-Type', reply.contentType ?? mediaType]);
  return { status: reply.status, statusText: statusTexts[reply.status] ?? '', headers };
}

const toText = ({ body }: Reply): string | null =>
  body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
