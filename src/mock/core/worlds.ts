/** How long a world is kept that nobody asks for, in milliseconds. */
const silence = 60 * 60 * 1000;

/** How many there are at most. For one more, the one that was silent longest goes. */
const most = 1000;

/** Worlds by name. Each is made when it is first asked for. */
export interface Worlds<World> {
  get(name: string): World;
  /** Those there are, the longest silent first. */
  names(): readonly string[];
  /** Whether there was one. */
  forget(name: string): boolean;
}

export function createWorlds<World>(create: (name: string) => World): Worlds<World> {
  // In the order of their last use: who is asked for moves to the end.
  const worlds = new Map<string, { readonly world: World; used: number }>();

  const forgetSilent = (now: number) => {
    for (const [name, { used }] of worlds) {
      if (now - used < silence && worlds.size < most) return;
      worlds.delete(name);
    }
  };

  return {
    get(name) {
      const now = Date.now();
      let kept = worlds.get(name);
      if (kept !== undefined && now - kept.used >= silence) kept = undefined;
      worlds.delete(name);
      if (kept === undefined) {
        forgetSilent(now);
        kept = { world: create(name), used: now };
      }
      kept.used = now;
      worlds.set(name, kept);
      return kept.world;
    },
    names: () => {
      const now = Date.now();
      return [...worlds].flatMap(([name, { used }]) => (now - used < silence ? [name] : []));
    },
    forget: (name) => worlds.delete(name),
  };
}
