import type { Sent } from './message.js';

/** What stands for a credential in a command for a shell, by the credential: `$KEYSPEC_TOKEN`. */
export type Credentials = Pick<ReadonlyMap<string, string>, 'get'>;

/** What stands for a credential that nobody gave: the run was issued it, or made it up. */
const otherCredential = '$KEYSPEC_OTHER_TOKEN';

/** A request as a line for a shell. No credential stands in it: each is left to a variable of the environment. */
export function toCurl(base: string, { method, target, headers, body }: Sent, credentials: Credentials): string {
  const parts = [`curl -i -X ${method} ${quote(base + target)}`];
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'authorization') parts.push(`-H "Authorization: ${withoutCredential(value, credentials)}"`);
    else if (name !== 'accept' || value !== '*/*') parts.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  if (body !== '') parts.push(`-d ${quote(body.length > 500 ? `${body.slice(0, 500)}…` : body)}`);
  return parts.join(' ');
}

function withoutCredential(value: string, credentials: Credentials): string {
  const scheme = /^(?:SSWS|Bearer|Basic) /.exec(value)?.[0] ?? '';
  return scheme + (credentials.get(value.slice(scheme.length)) ?? otherCredential);
}

/** A text as one word of a POSIX shell. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
