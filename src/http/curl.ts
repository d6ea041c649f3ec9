import type { Sent } from './message.js';

/**
 * A request as a line for a shell. The credential is left to the environment: `KEYSPEC_TOKEN` stands where a token was.
 */
export function toCurl(base: string, { method, target, headers, body }: Sent): string {
  const parts = [`curl -i -X ${method} ${quote(base + target)}`];
  for (const [name, value] of Object.entries(headers)) {
    const scheme = /^(SSWS|Bearer) /.exec(value)?.[1];
    if (name === 'authorization')
      parts.push(`-H "Authorization: ${scheme === undefined ? '' : `${scheme} `}$KEYSPEC_TOKEN"`);
    else if (name !== 'accept' || value !== '*/*') parts.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  if (body !== '') parts.push(`-d ${quote(body.length > 500 ? `${body.slice(0, 500)}…` : body)}`);
  return parts.join(' ');
}

/** A text as one word of a POSIX shell. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
