import { expect, test } from 'vitest';
import { mergeRefinements } from './merge-refinements.js';

const schemas = {
  Errors: {
    type: 'object',
    required: ['errors'],
    properties: { errors: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Problem' } } },
  },
  Problem: {
    type: 'object',
    required: ['status'],
    properties: {
      status: { type: 'string', pattern: '^4' },
      code: { type: 'string', 'x-extensible-enum': ['A', 'B'] },
    },
  },
};

test('what stands beside a reference is written out, down to the items of a list', () => {
  const narrow = {
    $ref: '#/components/schemas/Errors',
    properties: {
      errors: {
        items: {
          $ref: '#/components/schemas/Problem',
          required: ['code'],
          properties: { code: { type: 'string', const: 'A' } },
        },
      },
    },
  };
  expect(mergeRefinements({ narrow, components: { schemas } })).toMatchObject({
    narrow: {
      type: 'object',
      required: ['errors'],
      properties: {
        errors: {
          type: 'array',
          minItems: 1,
          items: {
            required: ['status', 'code'],
            properties: { status: { type: 'string', pattern: '^4' }, code: { type: 'string', const: 'A' } },
          },
        },
      },
    },
    components: { schemas },
  });
});

test('a reference alone, or with a description, stays one', () => {
  const document = {
    one: { $ref: '#/components/schemas/Problem', description: 'The problem.' },
    components: { schemas },
  };
  expect(mergeRefinements(document)).toEqual(document);
});
