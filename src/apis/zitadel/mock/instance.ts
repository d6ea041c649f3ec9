import type { RefusalError } from '../../../mock/core/refusal-error.js';
import { createMemory, type Memory, type Tools } from '../../../mock/core/vendor.js';
import { type Caller, findGrant, type Permission } from './callers.js';
import { type Fault, faults, refusal } from './fault.js';
import { nextId } from './ids.js';
import { entry, isState, type MachineUser, type Project, type State } from './state.js';
import { appKeys, createTables, type Placed, type Tables } from './tables.js';
import type { Micros } from './time.js';
import { createState } from './world.js';

/** Who acts, and in which organization: v1 acts in one, v2 wherever the resource is. */
export interface Actor {
  readonly caller: Caller;
  readonly organizationId: string | undefined;
}

/** The event just written: its time, and its number in the project. */
export interface Written {
  readonly time: Micros;
  readonly sequence: number;
}

/** An instance of ZITADEL: its state, and what every operation does with it. */
export interface Instance {
  readonly memory: Memory<State>;
  readonly tools: Tools;
  readonly tables: Tables;
  nextId(): string;
  now(): Micros;
  /** Writes events into a project or a user. */
  write(into: { sequence: number }, events?: number): Written;
  project(actor: Actor, projectId: string): Project | undefined;
  app(actor: Actor, projectId: string, appId: string): Placed | undefined;
  /** An app wherever it is. */
  findApp(appId: string): Placed | undefined;
  user(actor: Actor, userId: string): MachineUser | undefined;
  /** A refusal to throw. */
  refusal(fault: Fault): RefusalError;
  /** The check of the command itself, against the organization of the resource. @throws {RefusalError} */
  authorize(actor: Actor, permission: Permission, organizationId: string, resourceId: string): void;
  isAllowed(actor: Actor, permission: Permission, organizationId: string, resourceId: string): boolean;
}

export function createInstance(tools: Tools): Instance {
  const memory = createMemory(createState, isState);

  const findFault = (
    { caller }: Actor,
    permission: Permission,
    organizationId: string,
    resourceId: string,
  ): Fault | undefined => {
    const grant = findGrant(caller, permission, organizationId);
    if (grant === undefined) return faults.membershipNotFound;
    if (grant.everywhere) return undefined;
    if (grant.projects.length === 0) return faults.resourcePermissionMissing;
    // Without a resource any of them will do.
    return resourceId === '' || grant.projects.some((isFor) => isFor(resourceId))
      ? undefined
      : faults.permissionForOtherResource;
  };

  const now = (): Micros => {
    // The clock counts milliseconds; what happens within one still has an order.
    const [high = 0, low = 0] = tools.random.bytes(2);
    const reading = Math.floor(tools.clock()) * 1000 + ((high * 256 + low) % 1000);
    const { lastEvent } = memory.current;
    const justNow = lastEvent >= reading && lastEvent < reading + 1_000_000;
    return justNow ? lastEvent + 1 : reading;
  };

  const project = ({ organizationId }: Actor, projectId: string): Project | undefined => {
    const found = entry(memory.current.projects, projectId);
    return organizationId === undefined || found?.organizationId === organizationId ? found : undefined;
  };

  let indexed: { readonly state: State; readonly tables: Tables } | undefined;
  /** A reset or a restoration puts another state in the place of the one that was indexed. */
  const tables = (): Tables => {
    const state = memory.current;
    if (indexed?.state !== state) indexed = { state, tables: createTables(state) };
    return indexed.tables;
  };

  return {
    memory,
    tools,
    get tables() {
      return tables();
    },
    nextId: () => nextId(memory.current.numbering, tools.clock),
    now,
    write(into, events = 1) {
      const time = now();
      memory.current.lastEvent = time;
      into.sequence += events;
      return { time, sequence: into.sequence };
    },
    project,
    app(actor, projectId, appId) {
      const owner = project(actor, projectId);
      const app = owner && entry(owner.apps, appId);
      return owner && app && { project: owner, app };
    },
    findApp: (appId) => tables().apps.withKey(appKeys.id(appId))[0]?.one,
    user({ organizationId }, userId) {
      const found = entry(memory.current.users, userId);
      return organizationId === undefined || found?.organizationId === organizationId ? found : undefined;
    },
    refusal: (fault) => refusal(fault, tools.clock),
    authorize(actor, permission, organizationId, resourceId) {
      const fault = findFault(actor, permission, organizationId, resourceId);
      if (fault !== undefined) throw refusal(fault, tools.clock);
    },
    isAllowed: (...check) => findFault(...check) === undefined,
  };
}
