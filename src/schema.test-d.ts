// Checked by the compiler: a schema is one of Standard Schema's, of the type that has its name.
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expectTypeOf, it } from 'vitest';
import { JsonWebKey, listOf } from '../generated/okta/schemas.js';
import type { JsonWebKey as Key } from '../generated/okta/types.js';

describe('a schema', () => {
  it('is taken by what takes a Standard Schema', () => {
    expectTypeOf(JsonWebKey).toExtend<StandardSchemaV1<unknown, unknown>>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof JsonWebKey>>().toEqualTypeOf<Key>();
    const keys = listOf(JsonWebKey);
    expectTypeOf<StandardSchemaV1.InferOutput<typeof keys>>().toEqualTypeOf<Key[]>();
  });
});
