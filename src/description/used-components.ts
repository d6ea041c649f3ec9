import type { Description } from './description.js';

/** A description without the components that nothing in its paths leads to. */
export function withUsedComponents(description: Description): Description {
  const used = referencesFrom(description, description.paths);
  const isUsed = (kind: string, name: string) => kind === 'securitySchemes' || used.has(`#/components/${kind}/${name}`);
  const components = Object.fromEntries(
    Object.entries(description.components ?? {}).map(([kind, entries]) => [
      kind,
      Object.fromEntries(Object.entries(Object(entries)).filter(([name]) => isUsed(kind, name))),
    ]),
  );
  return { ...description, components };
}

/** Every `$ref` that can be reached. */
function referencesFrom(description: Description, from: unknown, found = new Set<string>()): ReadonlySet<string> {
  for (const [reference] of JSON.stringify(from).matchAll(/#\/components\/[^"]+/g)) {
    if (found.has(reference)) continue;
    found.add(reference);
    const [, , kind = '', name = ''] = reference.split('/');
    referencesFrom(description, Object(Object(description.components)[kind])[name] ?? null, found);
  }
  return found;
}
