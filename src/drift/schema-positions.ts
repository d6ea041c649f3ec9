import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Description } from '../description/description.js';
import { isReference, lookUp } from '../description/pointer.js';
import { isObject } from '../is-object.js';
import { tagFinder } from '../validate/discriminate.js';
import type { JsonObject } from '../validate/own-keywords.js';

/** A schema with its references and `allOf` laid flat, for one choice of arms of its unions. */
export interface Variant {
  /** The arms that were chosen, outermost first. */
  readonly kinds: readonly string[];
  readonly parts: readonly Schema[];
}

/** What is read of a JSON Schema. */
export interface Schema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly items?: unknown;
  readonly additionalProperties?: unknown;
  readonly allOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly if?: unknown;
  readonly then?: unknown;
  readonly else?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly 'x-extensible-enum'?: readonly unknown[];
}

/** Reads the schemas of a description. */
export interface SchemaReader {
  /** Every variant of what the schemas allow together. */
  all(schemas: readonly unknown[]): Variant[];
  /** The variant that a value is of. */
  of(schemas: readonly unknown[], value: unknown): Variant;
}

const isSchema = (value: unknown): value is Schema => isObject(value);

interface Arm {
  readonly kind: string | undefined;
  readonly schemas: readonly unknown[];
}

/** Which arms of a union are meant: all of them, one after the other, or those of one value. */
type Choose = (arms: readonly unknown[]) => Arm[];
/** Which of `then` and `else` is meant. */
type Branch = (schema: Schema) => readonly unknown[];

export function createSchemaReader(description: Description): SchemaReader {
  const document: JsonObject = JSON.parse(JSON.stringify(description));
  const findTag = tagFinder(document);
  const isValid = createValidity(description);

  const flatten = (schema: unknown, choose: Choose, branch: Branch): Variant[] => {
    if (!isSchema(schema)) return [{ kinds: [], parts: [] }];
    const followed = isReference(schema) ? [lookUp(description, schema.$ref)] : [];
    const all = [...followed, ...(schema.allOf ?? []), ...branch(schema)];
    const own: Variant[] = [{ kinds: [], parts: [schema] }];
    const laid = all.reduce<Variant[]>((variants, part) => product(variants, flatten(part, choose, branch)), own);
    return [schema.oneOf, schema.anyOf].reduce<Variant[]>((variants, union) => {
      if (union === undefined) return variants;
      const arms = choose(union.filter((arm) => !isNull(arm))).flatMap(({ kind, schemas }) =>
        // An arm that is a union itself goes by the names of its own arms.
        lay(schemas, choose, branch).map(({ kinds, parts }) => ({
          kinds: kinds.length > 0 || kind === undefined ? kinds : [kind],
          parts,
        })),
      );
      return arms.length === 0 ? variants : product(variants, arms);
    }, laid);
  };

  const named = (arms: readonly unknown[]): Arm[] => {
    const tagged = arms.length < 2 ? undefined : findTag(JSON.parse(JSON.stringify(arms)));
    return arms.map((arm, index) => ({
      kind: arms.length < 2 ? undefined : (tagged?.values[index]?.join('|') ?? nameOf(arm)),
      schemas: [arm],
    }));
  };

  const chooseFor =
    (value: unknown): Choose =>
    (arms) => {
      const [only, second] = arms;
      if (second === undefined) return only === undefined ? [] : named(arms);
      const tagged = findTag(JSON.parse(JSON.stringify(arms)));
      const candidates = named(arms);
      if (tagged !== undefined) {
        const tag = isObject(value) ? value[tagged.tag] : undefined;
        const chosen = candidates.filter((_, index) => tagged.values[index]?.some((one) => one === tag));
        return chosen.length > 0 ? chosen : [{ kind: 'another kind', schemas: [] }];
      }
      const valid = candidates.filter(({ schemas }) => schemas.every((arm) => isValid(arm, value)));
      return valid.length > 0 ? valid.slice(0, 1) : [{ kind: 'another kind', schemas: [] }];
    };

  const lay = (schemas: readonly unknown[], choose: Choose, branch: Branch) =>
    schemas.reduce<Variant[]>(
      (variants, schema) => product(variants, flatten(schema, choose, branch)),
      [{ kinds: [], parts: [] }],
    );

  return {
    all: (schemas) =>
      lay(schemas, named, ({ if: condition, then, else: otherwise }) =>
        condition === undefined ? [] : [then, otherwise].filter(isSchema).map(({ required: _, ...rest }) => rest),
      ),
    of: (schemas, value) => {
      const [variant] = lay(schemas, chooseFor(value), ({ if: condition, then, else: otherwise }) =>
        condition === undefined ? [] : [isValid(condition, value) ? then : otherwise],
      );
      return variant ?? { kinds: [], parts: [] };
    },
  };
}

const product = (left: readonly Variant[], right: readonly Variant[]): Variant[] =>
  left.flatMap(({ kinds, parts }) =>
    right.map((other) => ({ kinds: [...new Set([...kinds, ...other.kinds])], parts: [...parts, ...other.parts] })),
  );

const isNull = (arm: unknown) => isSchema(arm) && (arm.type === 'null' || arm.const === null);

function nameOf(arm: unknown): string {
  if (isReference(arm)) return arm.$ref.split('/').at(-1) ?? arm.$ref;
  if (!isSchema(arm)) return 'any';
  return arm.title ?? arm.required?.join('+') ?? [arm.type ?? 'any'].flat().join('|');
}

/** Whether a value is as a schema somewhere in the description says. */
function createValidity(description: Description) {
  const root = 'description';
  let ajv: Ajv2020 | undefined;
  const compiled = new Map<unknown, ValidateFunction>();
  return (schema: unknown, value: unknown): boolean => {
    if (ajv === undefined) {
      ajv = new Ajv2020({ strict: false, validateSchema: false });
      addFormats.default(ajv);
      ajv.addSchema({ ...description, $id: root });
    }
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${root}#/`)));
      compiled.set(schema, validate);
    }
    return validate(value);
  };
}
