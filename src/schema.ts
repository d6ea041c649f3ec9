import { unescapeSegment } from './description/pointer.js';
import type { SchemaError, ValidateFunction } from './validate/schema-check.js';

/** One thing that is wrong with a value. */
export interface SchemaIssue {
  /** What is wrong there, for people. */
  readonly message: string;
  /** The members and indexes that lead to what is wrong. */
  readonly path: readonly PropertyKey[];
}

/** What a schema says of a value: the value itself, or what is wrong with it. */
export type SchemaResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/**
 * A validator as [Standard Schema](https://standardschema.dev) has it, so that forms, routers and query libraries take it.
 * What it takes it hands back as it is: members that the description does not name stay.
 */
export interface Schema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'keyspec';
    readonly validate: (value: unknown) => SchemaResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** A schema of what a validator takes, which Ajv made. */
export function schema<Value>(validator: ValidateFunction): Schema<Value> {
  const isValid = (value: unknown): value is Value => validator(value);
  return standard((value) => (isValid(value) ? { value } : { issues: toIssues(value, validator.errors ?? []) }));
}

/** The schema of a list whose items each fit a schema: many answers are one. */
export function listOf<Item>(item: Schema<Item>): Schema<Item[]> {
  return standard((value) => {
    if (!Array.isArray(value)) return { issues: [{ message: 'must be array', path: [] }] };
    const issues = value.flatMap((one: unknown, index) =>
      (item['~standard'].validate(one).issues ?? []).map(({ message, path }) => ({ message, path: [index, ...path] })),
    );
    return issues.length === 0 ? { value } : { issues };
  });
}

const standard = <Value>(validate: (value: unknown) => SchemaResult<Value>): Schema<Value> => ({
  '~standard': { version: 1, vendor: 'keyspec', validate },
});

/** That a value does not fit a condition is told by what it does not fit, if anything else is told. */
function toIssues(value: unknown, errors: readonly SchemaError[]): SchemaIssue[] {
  const telling = errors.filter(({ keyword }) => keyword !== 'if');
  return (telling.length > 0 ? telling : errors).map(({ instancePath, keyword, params, message = keyword }) => ({
    message: keyword === 'false schema' ? 'must not be there' : message,
    path: pathTo(value, [
      ...instancePath.split('/').slice(1).map(unescapeSegment),
      ...(keyword === 'required' ? [String(params.missingProperty)] : []),
    ]),
  }));
}

/** The same way, with the indexes of lists as numbers. */
function pathTo(value: unknown, names: readonly string[]): PropertyKey[] {
  let at = value;
  return names.map((name) => {
    const key = Array.isArray(at) ? Number(name) : name;
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
    return key;
  });
}
