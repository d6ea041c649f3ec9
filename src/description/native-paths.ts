import { oncePer } from '../once.js';
import type { Description, Server } from './description.js';

/** The path below which a server takes requests, `/api`; empty for the root. */
export const basePath = (servers: Server[] | undefined) => {
  const url = servers?.[0]?.url ?? '/';
  const path = url.replace(/^[a-z]+:\/\/[^/]*/, '');
  return path.replace(/\/$/, '');
};

/**
 * The same description with every path as the vendor's host serves it: the server's own path becomes part of each path,
 * and the servers go. So three vendors can share one port, and a router needs no base URL.
 */
export const withNativePaths = oncePer((description: Description): Description => {
  const { servers, ...rest } = description;
  const paths = Object.entries(description.paths).map(([path, { servers: own, ...item }]) => [
    basePath(own ?? servers) + path,
    item,
  ]);
  return { ...rest, paths: Object.fromEntries(paths) };
});
