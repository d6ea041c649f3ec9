const header = 'X-Keyspec-World';
/** Dots alone would mean another place in a path. */
const name = /^(?!\.+$)[\w.-]{1,64}$/;

/** Which world a request is for, and its headers as the vendor gets them. */
export interface Addressed {
  /** None when the request names none. */
  readonly world: string | undefined;
  readonly headers: Headers;
}

/** Whether a world may have this name. */
export const isWorldName = (text: string): boolean => name.test(text);

/** What a name has to look like, for whoever chose another one. */
export const worldNameRule = 'the name of a world has 1 to 64 letters, digits, dots, dashes and underscores';

/**
 * The world that a request names: in the header `X-Keyspec-World`, else behind an `@` at the end of its token, which the
 * vendor does not see. Basic credentials have it behind the name: `client@world:secret`.
 */
export function readWorldName(headers: Headers): Addressed {
  const authorization = headers.get('Authorization') ?? '';
  const named = headers.get(header) ?? undefined;
  const token = authorization.includes('@') ? cutToken(authorization) : cutBasic(authorization);
  if (token === undefined) return { world: named, headers };
  const rest = new Headers(headers);
  rest.set('Authorization', token.authorization);
  return { world: named ?? token.world, headers: rest };
}

interface Cut {
  readonly authorization: string;
  readonly world: string;
}

function cutToken(authorization: string): Cut | undefined {
  const [, rest, world] = /^(.*\S)@([\w.-]{1,64}) *$/.exec(authorization) ?? [];
  return rest === undefined || world === undefined ? undefined : { authorization: rest, world };
}

function cutBasic(authorization: string): Cut | undefined {
  const [, scheme, encoded = ''] = /^(Basic +)([\w+/-]+=*) *$/i.exec(authorization) ?? [];
  if (scheme === undefined) return undefined;
  const [, client, world, secret] = /^([^:]*)@([\w.-]{1,64})(:.*)$/s.exec(decode(encoded)) ?? [];
  if (client === undefined || world === undefined || secret === undefined) return undefined;
  return { authorization: scheme + btoa(client + secret), world };
}

function decode(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    return '';
  }
}
