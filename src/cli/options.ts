import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/**
 * Reads a command's arguments.
 *
 * @throws {UsageError} for an option the command does not know, or one without its value.
 */
export function readArguments<const T extends Options>(args: string[], options: T): Arguments<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(explain(error.message));
    throw error;
  }
}

/** In our words and on one line. */
function explain(message: string): string {
  const [, option = ''] = /^Option '(?:-\w, )?(--[\w-]+)/.exec(message) ?? [];
  if (message.includes('argument missing')) return `${option} needs a value`;
  if (message.includes('is ambiguous'))
    return `${option} needs a value; write one that starts with a dash as ${option}=-…`;
  if (message.includes('does not take an argument')) return `${option} takes no value`;
  const [first = message] = message.split('. To specify');
  return first.charAt(0).toLowerCase() + first.slice(1);
}

/** @throws {UsageError} when the text is not a port number. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not '${text}'`);
}

/**
 * @param atLeast the least number that is taken; any above 0 unless told
 * @throws {UsageError} when the text is no number of seconds, or more than a day.
 */
export function readSeconds(text: string | undefined, option: string, atLeast?: number): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  const isEnough = atLeast === undefined ? seconds > 0 : seconds >= atLeast;
  if (/^\d+(\.\d+)?$/.test(text) && isEnough && seconds <= 86_400) return seconds;
  const least = atLeast === undefined ? 'above 0' : `from ${atLeast} on`;
  throw new UsageError(`${option} takes seconds ${least}, a day at most, not '${text}'`);
}

/** @throws {UsageError} unless exactly one argument was given. */
export function onlyArgument(positionals: readonly string[], name: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new UsageError(`<${name}> is missing`);
  if (second !== undefined) throw new UsageError(`one <${name}> at a time; '${second}' is one too many`);
  return first;
}

/** @throws {UsageError} when the text is empty, as an unset variable is. */
export function notEmpty(text: string, otherwise: string): string {
  if (text.trim() !== '') return text;
  throw new UsageError(`${otherwise}, not ''`);
}

/** @throws {UsageError} when the text is not one of the values. */
export function oneOf<const T extends string>(values: readonly T[], text: string, option: string): T {
  const value = values.find((candidate) => candidate === text);
  if (value !== undefined) return value;
  throw new UsageError(`${option} takes ${values.join(' or ')}, not '${text}'`);
}

/** @throws {UsageError} when it is no http(s) URL, or holds credentials that reports would show. */
export function readUrl(text: string, option: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${option} takes an http(s) URL such as https://provider.example, not '${text}'`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError(`${option} takes no credentials${option === '--url' ? '; use --token' : ''}`);
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
