import { expect, it } from 'vitest';
import type { Description } from '../description/description.js';
import { toCoverageTable } from './coverage-table.js';
import { measureCoverage } from './measure-coverage.js';

const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const description: Description = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://pets.example' }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        summary: 'List pets',
        parameters: [{ name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', 'age'] } }],
        responses: {
          200: { content: { 'application/json': { schema: { type: 'array', items: named('Pet') } } } },
          401: {},
        },
      },
    },
    '/pets/{id}': { delete: { operationId: 'removePet', summary: 'Remove a pet', responses: { 204: {} } } },
  },
  components: {
    schemas: {
      Pet: { oneOf: [named('Cat'), named('Dog'), named('Fish')] },
      Base: {
        type: 'object',
        required: ['name', 'owner'],
        properties: {
          name: { type: 'string' },
          owner: { type: 'object', properties: { email: { type: ['string', 'null'] } } },
          tags: { type: 'array', items: { type: 'string', 'x-extensible-enum': ['shy', 'loud'] } },
        },
      },
      Cat: { allOf: [named('Base')], properties: { kind: { const: 'cat' }, indoor: { type: 'boolean' } } },
      Dog: { allOf: [named('Base')], properties: { kind: { const: 'dog' }, trained: { type: 'boolean' } } },
      Fish: { allOf: [named('Base')], properties: { kind: { const: 'fish' }, water: { type: 'string' } } },
    },
  },
};

const entry = (date: string, pets: unknown, query = '') => ({
  startedDateTime: date,
  request: { method: 'GET', url: `https://pets.example/pets${query}`, headers: [{ name: 'accept', value: '*/*' }] },
  response: {
    status: 200,
    headers: [{ name: 'content-type', value: 'application/json' }],
    content: { size: 9, mimeType: 'application/json', text: JSON.stringify(pets) },
  },
});

const measure = (...entries: unknown[]) =>
  measureCoverage({ name: 'pets', description }, [
    {
      name: 'pets.har',
      chunks: (async function* () {
        yield JSON.stringify({ log: { entries } });
      })(),
    },
  ]);

const recorded = () =>
  measure(
    entry('2025-03-01T10:00:00+02:00', [
      { kind: 'cat', name: 'Mia', owner: { email: null }, tags: ['shy', 'old'] },
      { kind: 'cat', name: 'Tom', tags: [], indoor: true, chip: 7 },
    ]),
    entry('2026-01-01T00:00:00Z', [{ kind: 'dog', name: 'Rex', owner: {}, trained: true }], '?sort=name'),
  );

it('tells how often each member was there, for each kind', async () => {
  const { bodies } = await recorded();
  const pet = bodies.find(({ schema }) => schema === 'Pet');
  const member = (name: string, kind: string) => pet?.members.find((one) => one.member === name && one.kind === kind);
  expect(member('name', 'cat')).toMatchObject({ required: 'always', of: 2, seen: 2, missing: 0 });
  expect(member('owner', 'cat')).toMatchObject({ missing: 1, of: 2, seen: 1, lastAbsent: '2025-03-01T08:00:00.000Z' });
  expect(member('owner.email', 'cat')).toMatchObject({ of: 1, seen: 1, nulls: 1 });
  expect(member('chip', 'cat')).toMatchObject({ documented: false, of: 2, seen: 1 });
  expect(member('trained', 'dog')).toMatchObject({
    required: 'never',
    of: 1,
    seen: 1,
    first: '2026-01-01T00:00:00.000Z',
  });
  expect(member('water', 'fish')).toMatchObject({ of: 0, seen: 0 });
  expect(member('tags[]', 'cat')?.values.map(({ value, known, seen }) => [value, known, seen])).toEqual([
    ['shy', true, 1],
    ['loud', true, 0],
    ['old', false, 1],
  ]);
});

it('shows at a glance what was never there, and what is there otherwise than described', async () => {
  expect(toCoverageTable(await recorded(), (_, text) => text)).toMatchInlineSnapshot(`
    "pets  pets.har

    Operations: 1 of 2 seen
      listPets  2×, 2025-03-01 to 2026-01-01: 200 2×
        statuses never seen: 401
        parameters seen: sort 1 of 2 never: age
      never seen: removePet

    Pet (answer): 2 bodies  listPets 200 2×
        required, yet missing
          owner  1 of 2, last 2025-03-01 [cat]
        optional, yet always there
          kind  3×
          owner.email  1× [cat]
          tags  2× [cat]
          trained  1×
        not described
          chip 1 of 2
        never seen
          owner.email 0 of 1, tags 0 of 1 [dog]
        null
          owner.email always (1×) [cat]
        values
          tags[] not known: old 1×; never: loud
        kinds never seen: fish
        3 required and always there, 2 optional and there at times

    2 exchanges counted, 0 with endpoints that are not described"
  `);
});
