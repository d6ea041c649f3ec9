import { isObject } from '../is-object.js';

/** The path as the client sent it, where the server keeps it: a `Request` has it with `/../` worked out. */
export function sentPath(request: Request): string {
  const raw = 'runtime' in request ? member(member(member(request.runtime, 'node'), 'req'), 'url') : undefined;
  const [path = ''] = typeof raw === 'string' ? raw.split('?') : [];
  return path.startsWith('/') ? path : new URL(request.url).pathname;
}

const member = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);
