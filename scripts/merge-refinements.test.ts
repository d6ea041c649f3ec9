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

test('what stands beside a reference is written out, and named after its response', () => {
  const schema = {
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
  expect(mergeRefinements({ components: { responses: { Gone: { schema } }, schemas } })).toEqual({
    components: {
      responses: { Gone: { schema: { $ref: '#/components/schemas/GoneErrors' } } },
      schemas: {
        ...schemas,
        GoneErrors: {
          type: 'object',
          required: ['errors'],
          properties: { errors: { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/GoneProblem' } } },
        },
        GoneProblem: {
          type: 'object',
          required: ['status', 'code'],
          properties: { status: { type: 'string', pattern: '^4' }, code: { type: 'string', const: 'A' } },
        },
      },
    },
  });
});

test('a reference alone, or with a description, stays one', () => {
  const schema = { $ref: '#/components/schemas/Problem', description: 'The problem.' };
  const document = { components: { responses: { Gone: { schema } }, schemas } };
  expect(mergeRefinements(document)).toEqual(document);
});
