import type { Description } from '../../description/description.js';
import type { RequestChecks } from '../../validate/schema-check.js';
import type { AnyBehaviours } from './behaviour.js';
import type { Call, Reply } from './call.js';
import type { Clock } from './clock.js';
import type { Examples } from './examples.js';
import type { KeyPool } from './key-pool.js';
import type { Tokens } from './known-tokens.js';
import type { Random } from './random.js';
import { RefusalError } from './refusal-error.js';
import type { StartWorld } from './start/start-world.js';
import type { Change, Tracked, Tracker } from './tracked.js';
import type { Coding } from './unpack.js';

/** What the core lends to a vendor. */
export interface Tools {
  readonly clock: Clock;
  readonly random: Random;
  /** For what concerns one answer alone and is not remembered, an id of the request: reads draw from it, too. */
  readonly passing: Random;
  readonly keys: KeyPool;
  readonly tokens: Tokens;
}

/** The rate limit as one call finds it. */
export interface Quota {
  /** Calls a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** The moment of the call, milliseconds since the epoch. */
  readonly now: number;
  /** When the window ends, seconds since the epoch. */
  readonly reset: number;
  readonly exceeded: boolean;
}

/** A request that no operation of the vendor takes. */
export interface UnmatchedRequest {
  readonly method: string;
  readonly pathname: string;
  readonly headers: Headers;
  /** The methods the path knows; empty when the path is unknown. */
  readonly allowed: readonly string[];
}

/** What a vendor remembers: plain JSON, changed in place by the behaviours. */
export interface Memory<State> {
  readonly current: State;
  reset(): void;
  snapshot(): unknown;
  /** @throws {TypeError} when it is no state of this vendor */
  restore(saved: unknown): void;
  /** From now on notes what changes. */
  track(by: Tracker): void;
  /** What has changed since the last time, if it is noted. */
  changes(): readonly Change[];
}

export function createMemory<State extends object>(
  create: () => State,
  isState: (saved: unknown) => saved is State,
): Memory<State> {
  // Made when it is looked at: few tests use every vendor of a mock.
  let state: State | undefined;
  let tracked: Tracked<State> | undefined;
  let track: Tracker | undefined;
  const become = (next: State): State => {
    state = next;
    tracked = track?.(next);
    return next;
  };
  const present = () => state ?? become(create());
  return {
    get current() {
      const untracked = present();
      return tracked?.value ?? untracked;
    },
    reset() {
      become(create());
    },
    snapshot: () => structuredClone(present()),
    restore(saved) {
      if (!isState(saved)) throw new TypeError('the saved state is damaged');
      become(structuredClone(saved));
    },
    track(by) {
      track = by;
      if (state !== undefined) become(state);
    },
    changes: () => tracked?.take() ?? [],
  };
}

/** What every vendor's server has. */
interface ServerParts {
  readonly memory: Omit<Memory<unknown>, 'current'>;
  /** How much of what is in the memory: `{ apps: 5, keys: 7 }`. */
  contents(): Readonly<Record<string, number>>;
  /** The method that a request stands for where its own is not known, if it says another. */
  impliedMethod?(request: Request): string | undefined;
  /** The answer to a path that is not looked up as it was sent, if it is one. */
  misspelt?(sentPath: string): Reply | undefined;
  /** The answer to an unknown path or a wrong method. */
  unmatched(request: UnmatchedRequest): Reply;
  /** Bytes of the largest body that is read. @defaultValue 1 MiB */
  readonly maxBody?: number;
  /** The content codings of bodies that are taken apart at a path; the vendor sees those in others. @defaultValue gzip and deflate, and 415 to others */
  codings?(pathname: string): readonly Coding[];
  /** The answer to a body over the mock's limit. */
  tooLarge(pathname: string): Reply;
  /** Calls a minute that the vendor takes at a path, however many the mock's limit would allow. @defaultValue any */
  limitAt?(pathname: string): number | undefined;
  /** Headers of every answer. */
  headers(quota: Quota): Readonly<Record<string, string>>;
  /** The token a request shows, for the rate limit. */
  tokenOf(headers: Headers): string | undefined;
  /** The media type of a JSON answer. */
  readonly mediaType: string;
}

/** A vendor's server, as the core runs it. */
export interface VendorServer extends ServerParts {
  answer(call: Call, quota: Quota): Promise<Reply>;
}

/** A vendor's server, as the vendor writes it. */
export interface VendorServerParts<Caller> extends ServerParts {
  /** The checks before an operation, in the vendor's order. @throws {RefusalError} */
  admit(call: Call, quota: Quota): Caller | Promise<Caller>;
  readonly behaviours: AnyBehaviours<Caller>;
}

/** Puts admission before the operations. What a caller is, stays between the two. */
export function createVendorServer<Caller>({ admit, behaviours, ...parts }: VendorServerParts<Caller>): VendorServer {
  return {
    ...parts,
    async answer(call, quota) {
      try {
        const admitted = admit(call, quota);
        // Nothing comes between admission and the operation, unless admission itself has to wait.
        const caller = admitted instanceof Promise ? await admitted : admitted;
        const behaviour = behaviours[call.operationId];
        if (behaviour === undefined) throw new Error(`nothing behaves as ${call.operationId}`);
        const reply = behaviour(call, caller);
        return reply instanceof Promise ? await reply : reply;
      } catch (error) {
        if (error instanceof RefusalError) return error.toReply(call);
        throw error;
      }
    },
  };
}

/** A request that a person can copy. */
export interface FirstRequest {
  readonly method: string;
  /** Path and query, from the root. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** How to make a vendor's server: one per mock. */
export interface Vendor {
  readonly api: string;
  readonly description: Description;
  /** The validators of the description's requests, generated. */
  readonly checks: RequestChecks;
  /** Where the vendor serves it; `*` stands for any part of a name. */
  readonly hosts: readonly string[];
  /** The version of the state's shape: a saved state of another one is refused. */
  readonly stateVersion: number;
  /** A request to begin with, that the world the mock starts with answers. */
  readonly firstRequest: FirstRequest;
  /** How a document says what it starts with, if not with its example world. */
  loadStart(): Promise<StartWorld>;
  createServer(tools: Tools): VendorServer;
  /** The documented answers, with their examples. */
  loadExamples?(): Promise<Examples>;
}
