import type { Description } from '../description/description.js';
import { withUsedComponents } from '../description/used-components.js';
import { isObject } from '../is-object.js';

/** What only people and editors read. */
const documentation = new Set(['x-source', 'summary', 'description', 'example', 'examples', 'externalDocs', 'tags']);

/** Where others are kept by name: a property may well be called `description`. */
const byName = new Set(['properties', 'patternProperties', '$defs', 'headers']);

/**
 * What messages are judged by in a description, and nothing else. Prism follows each reference and walks through all that it
 * finds, and most of a description is examples.
 */
export function judgedParts(description: Description): Description {
  const parts: Description = JSON.parse(
    JSON.stringify(description, (key, value: unknown) => (byName.has(key) ? value : withoutDocumentation(value))),
  );
  return withUsedComponents(parts);
}

const withoutDocumentation = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !documentation.has(name))) : value;
