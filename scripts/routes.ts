import { type Description, operations } from '../src/description/description.js';

interface Tree {
  [segmentOrMethod: string]: string | Tree;
}

/**
 * A module with the name of each operation, by the segments of its path and its method: what repeats stands there once.
 * Paths that have servers of their own stand apart, since another client calls them.
 */
export function routes(description: Description): string {
  const all = operations(description);
  const isElsewhere = ({ path }: { path: string }) => description.paths[path]?.servers !== undefined;
  const elsewhere = all.filter(isElsewhere);
  const here = all.filter((one) => !isElsewhere(one));
  return constant('routes', here) + (elsewhere.length === 0 ? '' : `\n${constant('routesElsewhere', elsewhere)}`);
}

function constant(name: string, named: ReturnType<typeof operations>): string {
  const tree: Tree = {};
  for (const { method, path, operation } of named) {
    let node = tree;
    for (const [segment] of path.matchAll(/\/[^/]*/g)) {
      const inner = node[segment];
      const next = typeof inner === 'object' ? inner : {};
      node[segment] = next;
      node = next;
    }
    node[method] = operation.operationId;
  }
  return `export const ${name} = ${JSON.stringify(tree, null, 2)} as const;\n`;
}
