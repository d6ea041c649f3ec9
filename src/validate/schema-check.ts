/** One thing that a schema does not allow, as Ajv tells it. */
export interface SchemaError {
  /** JSON Pointer to what is refused. */
  readonly instancePath: string;
  /** The keyword that refused it, with its place. The validators in `generated/` tell it of what a choice asks for, no more. */
  readonly schemaPath?: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Says all that a schema does not allow of a value. */
export type SchemaCheck = (value: unknown) => readonly SchemaError[];

/** A validator that Ajv made: what it found stands beside it. */
export interface ValidateFunction {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What judges the parameters and bodies of requests, by the places of their schemas in the description. */
export type RequestChecks = Readonly<Record<string, ValidateFunction>>;

/** What a validator that Ajv made finds. */
export const findErrors = (validate: ValidateFunction, value: unknown): readonly SchemaError[] =>
  validate(value) ? [] : (validate.errors ?? []);
