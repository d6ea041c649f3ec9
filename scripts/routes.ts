import { type Description, operations } from '../src/description/description.js';

interface Tree {
  [segmentOrMethod: string]: string | Tree;
}

/** A module with the name of each operation, by the segments of its path and its method: what repeats stands there once. */
export function routes(description: Description): string {
  const tree: Tree = {};
  for (const { method, path, operation } of operations(description)) {
    let node = tree;
    for (const [segment] of path.matchAll(/\/[^/]*/g)) {
      const inner = node[segment];
      const next = typeof inner === 'object' ? inner : {};
      node[segment] = next;
      node = next;
    }
    node[method] = operation.operationId;
  }
  return `export const routes = ${JSON.stringify(tree, null, 2)} as const;\n`;
}
