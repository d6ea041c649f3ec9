import openapiTS, { astToString, type SchemaObject } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import { openSetType } from './open-set-type.js';

const typesOf = async (schema: SchemaObject): Promise<string> =>
  astToString(
    await openapiTS(
      { openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths: {}, components: { schemas: { Mode: schema } } },
      { transform: openSetType },
    ),
  );

describe('the type of a set that the vendor extends', () => {
  it('offers the known values and takes every string', async () => {
    const types = await typesOf({ type: 'string', 'x-extensible-enum': ['A', 'B'] });
    expect(types).toContain('Mode: "A" | "B" | (string & {});');
  });

  it('takes null where the set does', async () => {
    const types = await typesOf({ type: ['string', 'null'], 'x-extensible-enum': ['A'] });
    expect(types).toContain('Mode: "A" | (string & {}) | null;');
  });

  it('is not that of a closed set', async () => {
    expect(await typesOf({ type: 'string', enum: ['A', 'B'] })).toContain('Mode: "A" | "B";');
  });
});
