import type { ApiCredential, Organization, Role } from '../../../generated/commercelayer/types.js';
import { ApiError } from '../../client/api-error.js';
import { isObject } from '../../is-object.js';

/** Attributes and relationships of a resource. */
type FieldOf<Resource> = Resource extends { attributes: infer A; relationships: infer R }
  ? (keyof A | keyof R) & string
  : never;

/** What is wrong, by the name of the attribute or relationship; under `''` what is wrong with the whole resource. */
export type FieldErrors<Resource = ApiCredential | Organization | Role> = {
  readonly [Field in FieldOf<Resource> | '']?: readonly string[];
};

/**
 * What an error says of single fields, to show beside them: `fieldErrors<ApiCredential>(error).name?.[0]`. It reads the
 * `error` of an answer as well as an {@link ApiError}, and finds nothing in an error of another kind.
 */
export function fieldErrors<Resource = ApiCredential | Organization | Role>(error: unknown): FieldErrors<Resource>;
export function fieldErrors(error: unknown): Readonly<Record<string, readonly string[]>> {
  const document = error instanceof ApiError ? error.error : error;
  const found = new Map<string, string[]>();
  for (const one of isObject(document) ? [document.errors].flat() : []) {
    if (!isObject(one) || !isObject(one.source) || typeof one.source.pointer !== 'string') continue;
    const [, field] = /^\/data(?:\/(?:attributes|relationships)\/([^/]+))?/.exec(one.source.pointer) ?? [];
    const name = field ?? '';
    found.set(name, [...(found.get(name) ?? []), String(one.title)]);
  }
  return Object.fromEntries(found);
}
