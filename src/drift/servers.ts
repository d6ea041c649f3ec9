import type { Description, Server } from '../description/description.js';

/** The servers of a description, every variable at its default. */
export function serversOf({ servers = [], paths }: Description): string[] {
  const all = [...servers, ...Object.values(paths).flatMap(({ servers: own = [] }) => own)];
  return [...new Set(all.map(fill))];
}

const fill = ({ url, variables = {} }: Server) =>
  url.replace(/\{([^}]+)\}/g, (_, name: string) => variables[name]?.default ?? name).replace(/\/$/, '');

/** The path of a URL below the first of the servers that it is of. */
export function withinServers(servers: readonly string[], url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  for (const server of servers) {
    const base = server.replace(/\/$/, '');
    if ((origin + pathname).startsWith(`${base}/`)) return (origin + pathname).slice(base.length);
  }
  return undefined;
}
