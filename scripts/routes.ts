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
  const code = constant('routes', here) + (elsewhere.length === 0 ? '' : `\n${constant('routesElsewhere', elsewhere)}`);
  return code.includes('rpcRoutes(') ? `import { rpcRoutes } from '../../src/client/rpc-routes.js';\n\n${code}` : code;
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
  return `export const ${name} = ${print(tree)} as const;\n`;
}

/** Operations that are POSTs to their own names say their names alone. */
function print(tree: Tree): string {
  const entries = Object.entries(tree);
  const ofService = entries.flatMap(([segment, inner]) => rpcName(segment, inner) ?? []);
  const members = entries
    .filter(([segment, inner]) => rpcName(segment, inner) === undefined)
    .map(
      ([key, inner]) => `${JSON.stringify(key)}: ${typeof inner === 'string' ? JSON.stringify(inner) : print(inner)}`,
    );
  const short =
    ofService.length === 0 ? [] : [`...rpcRoutes(${ofService.map((name) => JSON.stringify(name)).join(', ')})`];
  return `{\n${[...short, ...members].join(',\n').replace(/^/gm, '  ')}\n}`;
}

function rpcName(segment: string, inner: Tree | string): string | undefined {
  if (typeof inner === 'string' || Object.keys(inner).join() !== 'post' || typeof inner.post !== 'string')
    return undefined;
  return segment === `/${inner.post.charAt(0).toUpperCase()}${inner.post.slice(1)}` ? inner.post : undefined;
}
