import { addRoute, createRouter, findRoute } from 'rou3';
import { type Description, methods, operations } from './description.js';

export interface Route {
  readonly api: string;
  readonly operationId: string;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** A path that no operation takes with this method. */
export interface NoRoute {
  /** The API whose paths come nearest, if any starts the same. */
  readonly api: string | undefined;
  /** All whose paths come as near. */
  readonly apis: readonly string[];
  readonly allowed: readonly string[];
}

export type Router = (method: string, pathname: string) => Route | NoRoute;

/** Finds the operation of a request, from descriptions with native paths. A trailing slash does not matter. */
export function createDescriptionRouter(descriptions: ReadonlyMap<string, Description>): Router {
  const router = createRouter<{ api: string; operationId: string }>();
  const firstSegments = new Map<string, Set<string>>();
  for (const [api, description] of descriptions) {
    for (const { path, method, operation } of operations(description)) {
      const template = path.replace(/\{([^}]+)\}/g, ':$1');
      addRoute(router, method.toUpperCase(), template, { api, operationId: operation.operationId });
      const prefix = path.split('/').filter((segment) => !segment.startsWith('{'));
      for (let depth = 2; depth <= prefix.length; depth += 1) {
        const start = prefix.slice(0, depth).join('/');
        firstSegments.set(start, (firstSegments.get(start) ?? new Set()).add(api));
      }
    }
  }

  const nearest = (pathname: string): string[] => {
    const segments = pathname.split('/');
    for (let depth = segments.length; depth >= 2; depth -= 1) {
      const apis = firstSegments.get(segments.slice(0, depth).join('/'));
      if (apis !== undefined) return [...apis];
    }
    return [];
  };

  const find: Router = (method, pathname) => {
    const found = findRoute(router, method, pathname);
    if (found) {
      const { api, operationId } = found.data;
      return { api, operationId, path: decode(found.params) };
    }
    const others = methods.map((name) => name.toUpperCase()).filter((name) => findRoute(router, name, pathname));
    const other = others[0] === undefined ? undefined : findRoute(router, others[0], pathname);
    const apis = other === undefined ? nearest(pathname) : [other.data.api];
    return { api: apis[0], apis, allowed: others };
  };

  // Whoever reads a resource reads it again.
  const known = new Map<string, Route | NoRoute>();
  return (method, pathname) => {
    const asked = `${method} ${pathname}`;
    let answer = known.get(asked);
    if (answer === undefined) {
      answer = find(method, pathname);
      if (known.size >= mostKnown) known.clear();
      known.set(asked, answer);
    }
    return answer;
  };
}

/** How many paths are remembered with what they lead to. */
const mostKnown = 500;

function decode(params: Record<string, string> = {}): Record<string, string> {
  const path: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) path[name] = value.includes('%') ? decodeOne(value) : value;
  return path;
}

function decodeOne(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
