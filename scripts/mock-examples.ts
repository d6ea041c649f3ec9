import { type Description, operations, resolve } from '../src/description/description.js';
import { follow, isReference } from '../src/description/pointer.js';
import { isObject } from '../src/is-object.js';
import type { Examples, ExampleValue } from '../src/mock/core/examples.js';

/** The documented answers of each operation, with their examples. Those that are components stand once. */
export const examplesOf = (description: Description): Examples => {
  const answers = answersOf(description);
  const used = new Set(
    Object.values(answers)
      .flatMap((byStatus) => Object.values(byStatus))
      .flatMap(({ content }) => Object.values(content))
      .flatMap((byName) => Object.values(byName))
      .flatMap((one) => ('component' in one ? [one.component] : [])),
  );
  const all = Object.entries(Object(description.components?.examples));
  const components = all.filter(([name]) => used.has(name)).map(([name, one]) => [name, Object(one).value]);
  return { components: Object.fromEntries(components), answers };
};

const answersOf = (description: Description): Examples['answers'] =>
  Object.fromEntries(
    operations(description).map(({ operation: { operationId, responses } }) => [
      operationId,
      Object.fromEntries(
        Object.entries(responses).map(([status, response]) => {
          const { headers, content = {} } = Object(resolve(description, response));
          return [
            status,
            {
              headers: headersOf(description, headers ?? {}),
              content: Object.fromEntries(
                Object.entries(content).map(([type, media]) => [type, examplesIn(description, media)]),
              ),
            },
          ];
        }),
      ),
    ]),
  );

function examplesIn(description: Description, media: unknown): Record<string, ExampleValue> {
  const { example, examples, schema } = Object(media);
  if (isObject(examples))
    return Object.fromEntries(
      Object.entries(examples).map(([name, one]): [string, ExampleValue] => {
        const component = isReference(one) ? /^#\/components\/examples\/([^/]+)$/.exec(one.$ref)?.[1] : undefined;
        return [name, component === undefined ? { value: Object(target(description, one)).value } : { component }];
      }),
    );
  const value = example ?? exampleOf(target(description, schema));
  return value === undefined ? {} : { '': { value } };
}

const headersOf = (description: Description, headers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, header]) => {
      const { schema, ...own } = Object(target(description, header));
      const value = exampleOf(own) ?? exampleOf(target(description, schema));
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );

function exampleOf(node: unknown): unknown {
  const { example, examples } = Object(node);
  if (example !== undefined) return example;
  return Array.isArray(examples) ? examples[0] : Object(Object.values(Object(examples))[0]).value;
}

const target = (description: Description, node: unknown): unknown =>
  isReference(node) ? target(description, follow(description, node)) : node;
