import type { Routes } from './client.js';

/** The routes of a service whose operations are POSTs to their own names: `createApp` to `/CreateApp`. */
export const rpcRoutes = <Name extends string>(...names: readonly Name[]): Routes<Name> =>
  Object.fromEntries(names.map((name) => [`/${name.charAt(0).toUpperCase()}${name.slice(1)}`, { post: name }]));
