/** Names a resource. */
export interface Identifier {
  readonly type: string;
  readonly id: string;
}

export type Linkage = Identifier | readonly Identifier[] | null;

/** How an attribute compares: a `time` is text in documents, and an instant when filtered or sorted by. */
export type AttributeKind = 'string' | 'number' | 'boolean' | 'time' | 'json';

/** What the server knows of a resource type. */
export interface TypeDefinition {
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  readonly relationships: Readonly<Record<string, { readonly type: string; readonly many: boolean }>>;
  /** Attributes that filters may name, `id` apart. */
  readonly filterable: ReadonlySet<string>;
  readonly sortable: ReadonlySet<string>;
}

export type TypeDefinitions = Readonly<Record<string, TypeDefinition>>;

/** A resource as a document carries it. */
export interface ResourceObject {
  readonly type: string;
  readonly id: string;
  readonly attributes?: unknown;
  readonly relationships?: unknown;
}

/** What one caller can see, type by type. */
export interface Source<Resources extends Record<string, ResourceObject>> {
  readonly types: { readonly [Type in keyof Resources]: TypeDefinition };
  /** A resource as a document shows it, its relationships with links alone. */
  readonly read: { readonly [Type in keyof Resources]: (id: string) => Resources[Type] | undefined };
  /** What a relationship of a resource points at. */
  linkage(source: Identifier, name: string): Linkage;
  attributes(source: Identifier): Readonly<Record<string, unknown>> | undefined;
}

/** The part of a source that filters and sorts read. */
export type Values = Pick<Source<Record<string, ResourceObject>>, 'linkage' | 'attributes'> & {
  readonly types: TypeDefinitions;
};

/** A member of a record of the record's own: not what every object inherits, such as `constructor`. */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
