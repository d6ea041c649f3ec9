import type { Parameter } from '../../description/description.js';
import { follow, valueAt } from '../../description/pointer.js';

/** The values that the description names for the items of a list in the query. */
export function enumeratedItems(description: unknown, { schema }: Parameter): string[] {
  const resolved = follow(description, schema);
  const found = valueAt(follow(description, valueAt(resolved, ['items'])), ['enum']);
  return Array.isArray(found) ? found.filter((value) => typeof value === 'string') : [];
}
