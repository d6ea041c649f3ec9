import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import { namedSchemas } from './named-schemas.js';
import { routes } from './routes.js';

const reference = { $ref: '#/components/schemas/Pet' };
const content = { 'application/json': { schema: { type: 'array', items: reference } } };
const text = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/pets': { get: { operationId: 'listPets', responses: { 200: { description: 'The pets.', content } } } },
    '/pets/{petId}': { delete: { operationId: 'removePet', responses: { 204: { description: 'It is gone.' } } } },
  },
  components: {
    schemas: {
      Pet: {
        type: 'object',
        description: 'A pet.',
        required: ['id'],
        properties: { id: { type: 'string' }, mother: reference },
      },
    },
  },
});

describe('the types of schemas', () => {
  const write = async () =>
    astToString(namedSchemas(await openapiTS(text, { rootTypes: true, rootTypesNoSchemaPrefix: true })));

  it('are declared once, under their names, with what is said of them', async () => {
    const types = await write();
    expect(types).toMatch(
      /\/\*\* @description A pet\. \*\/\s*export type Pet = \{\s*id: string;\s*mother\?: Pet;\s*\};/,
    );
    expect(types.match(/type Pet\b/g)).toHaveLength(1);
    expect(types).toMatch(/schemas: \{\s*Pet: Pet;/);
  });

  it('are used by their names', async () => {
    const types = await write();
    expect(types).toContain('"application/json": Pet[];');
    expect(types).not.toMatch(/components\["schemas"\]/);
  });
});

describe('the routes', () => {
  it('have the name of each operation by its path and method', () => {
    const tree = { '/pets': { get: 'listPets', '/{petId}': { delete: 'removePet' } } };
    expect(routes(JSON.parse(text))).toBe(`export const routes = ${JSON.stringify(tree, null, 2)} as const;\n`);
  });

  it('stand apart for paths that have servers of their own', () => {
    const description = JSON.parse(text);
    description.paths['/pets/{petId}'].servers = [{ url: 'https://removal.example' }];
    const elsewhere = { '/pets': { '/{petId}': { delete: 'removePet' } } };
    expect(routes(description)).toContain(
      `export const routesElsewhere = ${JSON.stringify(elsewhere, null, 2)} as const;\n`,
    );
    expect(routes(description).split('routesElsewhere')[0]).not.toContain('removePet');
  });
});
