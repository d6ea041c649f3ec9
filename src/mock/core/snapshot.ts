import type { Vendor, VendorServer } from './vendor.js';

/** The state of every vendor: plain JSON, to be kept and restored. */
export interface Snapshot {
  readonly keyspec: 1;
  readonly apis: Readonly<Record<string, { readonly version: number; readonly state: unknown }>>;
}

/** A vendor of a mock, and its server. */
export interface Served {
  readonly vendor: Vendor;
  readonly server: VendorServer;
}

/** The state of these vendors. */
export const takeSnapshot = (served: ReadonlyMap<string, Served>): Snapshot => ({
  keyspec: 1,
  apis: Object.fromEntries(
    [...served].map(([api, { vendor, server }]) => [
      api,
      { version: vendor.stateVersion, state: server.memory.snapshot() },
    ]),
  ),
});

/**
 * Puts these vendors into the state of a snapshot: all of them or none.
 *
 * @throws {TypeError} when it is no snapshot, or of another version
 */
export function restoreSnapshot(served: ReadonlyMap<string, Served>, saved: unknown): void {
  const apis = readSnapshot(saved);
  const before = takeSnapshot(served);
  try {
    for (const [api, { vendor, server }] of served) restoreOne(api, apis[api], vendor, server);
  } catch (error) {
    for (const [api, { server }] of served) server.memory.restore(before.apis[api]?.state);
    throw error;
  }
}

function restoreOne(
  api: string,
  saved: { version: number; state: unknown } | undefined,
  vendor: Vendor,
  { memory }: VendorServer,
): void {
  if (saved === undefined) {
    memory.reset();
    return;
  }
  if (saved.version !== vendor.stateVersion)
    throw new TypeError(
      `the state of ${api} is of version ${saved.version}; this keyspec reads ${vendor.stateVersion}`,
    );
  try {
    memory.restore(saved.state);
  } catch (error) {
    throw new TypeError(`the state of ${api} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function readSnapshot(saved: unknown): Record<string, { version: number; state: unknown }> {
  if (typeof saved !== 'object' || saved === null || !('keyspec' in saved) || saved.keyspec !== 1 || !('apis' in saved))
    throw new TypeError('this is no state of a keyspec mock: it lacks "keyspec": 1 and "apis"');
  const { apis } = saved;
  if (typeof apis !== 'object' || apis === null) throw new TypeError('"apis" of the state is no object');
  return Object.fromEntries(
    Object.entries(apis).map(([api, entry]: [string, unknown]) => {
      if (
        typeof entry !== 'object' ||
        entry === null ||
        !('version' in entry) ||
        !('state' in entry) ||
        typeof entry.version !== 'number'
      )
        throw new TypeError(`the state of ${api} lacks "version" or "state"`);
      return [api, { version: entry.version, state: entry.state }];
    }),
  );
}
