import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiNames } from '../src/apis/index.js';
import { loadDescription } from '../src/description/load.js';
import { follow, isReference } from '../src/description/pointer.js';
import { isObject } from '../src/is-object.js';
import { listOf, type Schema } from '../src/schema.js';
import { discriminateUnions } from '../src/validate/discriminate.js';
import { requireUnless } from '../src/validate/require-unless.js';

const isSchema = (value: unknown): value is Schema<unknown> => isObject(value) && '~standard' in value;

/** A body that an example of the description shows, and the named schema of it or of its items. */
interface Example {
  readonly name: string;
  readonly isList: boolean;
  readonly value: unknown;
}

function examplesOf(document: unknown): Example[] {
  const found = new Map<string, Example>();
  JSON.stringify(document, (_key, media: unknown) => {
    if (!isObject(media) || !isObject(media.examples) || !isObject(media.schema)) return media;
    const { schema } = media;
    const named = isReference(schema) ? schema : schema.items;
    if (!isReference(named)) return media;
    const name = /^#\/components\/schemas\/(\w+)$/.exec(named.$ref)?.[1];
    if (name === undefined) return media;
    for (const example of Object.values(media.examples)) {
      const shown = follow(document, example);
      if (isObject(shown))
        found.set(`${name} ${JSON.stringify(shown.value)}`, { name, isList: !isReference(schema), value: shown.value });
    }
    return media;
  });
  return [...found.values()];
}

const replacements: readonly unknown[] = [
  ...[null, true, -1, 0.5, 2 ** 40, '', 'SOMETHING_NEW', 'y'.repeat(1100), {}, [1, 1]],
  ...['2026-02-30T00:00:00.000Z', 'https://a b'],
];

/** Every value that differs from a value in one place: another value there, a member less, a member more. */
function* damaged(value: unknown): Generator<unknown> {
  yield* replacements;
  if (Array.isArray(value)) {
    yield [...value, ...value];
    for (const [index, item] of value.entries())
      for (const other of damaged(item)) yield value.toSpliced(index, 1, other);
  } else if (isObject(value)) {
    yield { ...value, nobodyKnowsMe: 1 };
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _, ...rest } = value;
      yield rest;
      for (const other of damaged(member)) yield { ...value, [name]: other };
    }
  }
}

describe.each(apiNames)('the schemas of %s', (api) => {
  const document = loadDescription(api);
  const examples = examplesOf(document);
  const schemas = new Map<string, Schema<unknown>>();
  beforeAll(async () => {
    const module: Record<string, unknown> = await import(`../generated/${api}/schemas.ts`);
    for (const [name, value] of Object.entries(module)) if (isSchema(value)) schemas.set(name, value);
  });
  const validate = (name: string, value: unknown) => {
    const found = schemas.get(name);
    if (found === undefined) throw new Error(`no schema '${name}'`);
    return found['~standard'].validate(value);
  };

  it('are one for each of the description', () => {
    expect([...schemas.keys()].sort()).toEqual(Object.keys(Object(document.components?.schemas)).sort());
  });

  it('take every example, and hand it back as it is', () => {
    expect(examples.length).toBeGreaterThan(20);
    for (const { name, isList, value } of examples) {
      const result =
        isList && Array.isArray(value) ? value.map((item) => validate(name, item)) : [validate(name, value)];
      for (const one of result) expect(one, `${name} ${JSON.stringify(one.issues)}`).toHaveProperty('value');
      expect(isList ? result.map((one) => 'value' in one && one.value) : result[0]).toEqual(isList ? value : { value });
    }
  });

  it('judge damaged examples as Ajv does by the description', () => {
    const ajv = new Ajv2020({ strict: false, validateSchema: false });
    addFormats.default(ajv);
    ajv.addSchema({ ...discriminateUnions(requireUnless(document, [])), $id: 'description' });
    const counts = { taken: 0, refused: 0 };
    const disagreements: string[] = [];
    for (const { name, isList, value } of examples) {
      const byDescription = ajv.getSchema(`description#/components/schemas/${name}`);
      for (const one of damaged(isList && Array.isArray(value) ? value[0] : value)) {
        const expected = byDescription?.(one);
        const { issues } = validate(name, one);
        counts[expected ? 'taken' : 'refused'] += 1;
        if (expected !== (issues === undefined)) disagreements.push(`${name}: ${JSON.stringify(one).slice(0, 500)}`);
      }
    }
    expect(disagreements).toEqual([]);
    expect(counts.taken).toBeGreaterThan(1000);
    expect(counts.refused).toBeGreaterThan(1000);
  });
});

describe('a schema', () => {
  const anything: Schema<string> = {
    '~standard': {
      version: 1,
      vendor: 'keyspec',
      validate: (value) =>
        typeof value === 'string' ? { value } : { issues: [{ message: 'must be string', path: [] }] },
    },
  };

  it('of a list says which item is wrong', () => {
    const { validate } = listOf(anything)['~standard'];
    expect(validate(['a'])).toEqual({ value: ['a'] });
    expect(validate(['a', 1])).toEqual({ issues: [{ message: 'must be string', path: [1] }] });
    expect(validate({})).toEqual({ issues: [{ message: 'must be array', path: [] }] });
  });
});
