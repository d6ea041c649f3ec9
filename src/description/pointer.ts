/** A value that stands elsewhere in its document. */
export interface Reference {
  readonly $ref: string;
}

export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';

/** A name as one segment of a JSON Pointer (RFC 6901). */
export const escapeSegment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The name that a segment of a JSON Pointer stands for. */
export const unescapeSegment = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** The way that a local reference, `#/components/schemas/App`, leads from the root of its document. */
export const segmentsOf = (reference: string): string[] =>
  reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => unescapeSegment(decodeURIComponent(segment)));

/** What stands at the end of a way through a value; nothing when it leads nowhere. */
export const valueAt = (value: unknown, names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (node, name) => (typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined),
    value,
  );

/** The value that a local reference leads to; nothing when it leads nowhere. */
export const lookUp = (document: unknown, reference: string): unknown => valueAt(document, segmentsOf(reference));

/** The value, or what it refers to. */
export const follow = (document: unknown, value: unknown): unknown =>
  isReference(value) ? follow(document, lookUp(document, value.$ref)) : value;
