import { type ApiName, apiNames, isApiName } from '../apis/index.js';
import { UsageError } from '../usage-error.js';

/** @throws {UsageError} when no API has this name. */
export function readApiName(text: string): ApiName {
  if (isApiName(text)) return text;
  throw new UsageError(`unknown API '${text}'; keyspec knows ${listOf(apiNames)}`);
}

/** `all`, or the name of one API. @throws {UsageError} when no API has this name. */
export function readApiNames(text: string): readonly ApiName[] {
  if (text === 'all') return apiNames;
  if (isApiName(text)) return [text];
  throw new UsageError(`unknown API '${text}'; keyspec knows ${listOf(apiNames)} and all`);
}

const listOf = (names: readonly string[]) => names.join(', ');
