import { common } from '../src/mock/core/start/read-start.js';
import type { StartWorld } from '../src/mock/core/start/start-world.js';

/** How an API says what its mock starts with. */
export interface StartingApi {
  readonly name: string;
  readonly start: StartWorld;
}

/** The schema of the document that `keyspec mock --world` reads. */
export function worldSchema(apis: readonly StartingApi[]): object {
  const members = Object.entries(common).map(([name, { schema }]) => [name, schema]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The start world of a mock',
    description:
      'What `keyspec mock --world` starts with. All that is left out is made up; an API that is left out starts with its example world.',
    type: 'object',
    properties: Object.fromEntries([...members, ...apis.map(({ name, start }) => [name, start.shape.schema])]),
    additionalProperties: false,
  };
}
