/** Where something is in a JSON value. */
export type Path = readonly (string | number)[];

/** What is at a place now, or that nothing is there, or what of a list went and came. */
export type Change =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: Path; readonly gone: true }
  | { readonly path: Path; readonly at: number; readonly removed: number; readonly added: readonly unknown[] };

/** A JSON value that remembers where it was changed. */
export interface Tracked<Value extends object> {
  /** It looks like the value itself; what is written through it is noted. */
  readonly value: Value;
  /** What changed since the last time. What the changes hold is part of the value: write it down before it changes again. */
  take(): readonly Change[];
}

/** What notes the changes of a value. */
export type Tracker = <Value extends object>(value: Value) => Tracked<Value>;

interface Place {
  readonly parent: object;
  readonly key: string;
}

interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly added: readonly unknown[];
}

/** What was done to one object or list. */
interface Mark {
  readonly members: Set<string>;
  readonly splices: Splice[];
}

/** Which object a stand-in stands for. */
const originals = new WeakMap<object, object>();

/** What a stand-in stands for; anything else is itself. */
export const original = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;

/**
 * Notes changes as they are made, so that they cost by what changes and not by the size of the value. No object may stand at
 * two places of the value.
 */
export function track<Value extends object>(root: Value): Tracked<Value> {
  const standIns = new WeakMap<object, object>();
  /** Where each part was seen last. */
  const places = new WeakMap<object, Place>();
  let marks = new Map<object, Mark>();

  const markOf = (target: object): Mark => {
    const mark = marks.get(target) ?? { members: new Set(), splices: [] };
    marks.set(target, mark);
    return mark;
  };
  const standFor = <Part extends object>(target: Part): Part => {
    const made = new Proxy<Part>(target, handler);
    originals.set(made, target);
    return made;
  };
  /** A new part may have stand-ins in it: what they stand for takes their place. */
  const withoutStandIns = (value: unknown): unknown => {
    const bare = original(value);
    if (bare !== value || !isComposite(value) || places.has(value)) return bare;
    for (const [name, part] of Object.entries(value)) {
      const barePart = withoutStandIns(part);
      if (isComposite(barePart)) places.set(barePart, { parent: value, key: name });
      if (barePart !== part) Reflect.set(value, name, barePart);
    }
    return value;
  };
  const put = (target: object, key: string | symbol, value: unknown): unknown => {
    const bare = withoutStandIns(value);
    if (typeof key === 'string') {
      if (isComposite(bare)) places.set(bare, { parent: target, key });
      markOf(target).members.add(key);
    }
    return bare;
  };
  const splice = (target: unknown[], ...[start, count, ...items]: readonly unknown[]): unknown[] => {
    const from = Math.trunc(Number(start)) || 0;
    const at = from < 0 ? Math.max(0, target.length + from) : Math.min(from, target.length);
    const most = target.length - at;
    const removed = count === undefined ? most : Math.min(Math.max(Math.trunc(Number(count)) || 0, 0), most);
    const added = items.map(withoutStandIns);
    for (const [index, one] of added.entries())
      if (isComposite(one)) places.set(one, { parent: target, key: String(at + index) });
    markOf(target).splices.push({ at, removed, added });
    return target.splice(at, removed, ...added);
  };

  const handler: ProxyHandler<object> = {
    get(target, key, receiver) {
      if (Array.isArray(target)) {
        if (key === 'push')
          return (...items: unknown[]) => {
            splice(target, target.length, 0, ...items);
            return target.length;
          };
        if (key === 'splice') return (...arguments_: unknown[]) => splice(target, ...arguments_);
      }
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== 'string' || !isComposite(value)) return value;
      places.set(value, { parent: target, key });
      const known = standIns.get(value);
      if (known !== undefined) return known;
      const made = standFor(value);
      standIns.set(value, made);
      return made;
    },
    set: (target, key, value) => Reflect.set(target, key, put(target, key, value)),
    defineProperty: (target, key, descriptor) =>
      Reflect.defineProperty(target, key, { ...descriptor, value: put(target, key, descriptor.value) }),
    deleteProperty(target, key) {
      if (typeof key === 'string') markOf(target).members.add(key);
      return Reflect.deleteProperty(target, key);
    },
  };

  /** Nothing for what is no longer part of the value. */
  const pathOf = (target: object): Path | undefined => {
    const path: (string | number)[] = [];
    for (let at = target; at !== root; ) {
      const place = places.get(at);
      const key = place && keyOf(at, place);
      if (place === undefined || key === undefined) return undefined;
      path.unshift(key);
      at = place.parent;
    }
    return path;
  };

  return {
    value: standFor(root),
    take() {
      const noted = marks;
      marks = new Map();
      return summarize(
        [...noted].flatMap(([target, mark]) => {
          const path = pathOf(target);
          return path === undefined ? [] : [{ path, target, ...mark }];
        }),
      );
    },
  };
}

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Where it was seen last, or where it went within the same list. */
function keyOf(value: object, { parent, key }: Place): string | number | undefined {
  if (!Array.isArray(parent)) return Reflect.get(parent, key) === value ? key : undefined;
  if (parent[Number(key)] === value) return Number(key);
  const index = parent.indexOf(value);
  return index === -1 ? undefined : index;
}

interface Marked extends Mark {
  readonly path: Path;
  readonly target: object;
}

/** Each place once. A list tells what went and came, if nothing else was done to it or to what is in it. */
function summarize(marked: readonly Marked[]): readonly Change[] {
  const above = new Set(marked.flatMap(({ path }) => path.map((_, length) => named(path.slice(0, length)))));
  const changes = marked.flatMap(({ path, target, members, splices }): readonly Change[] => {
    if (!Array.isArray(target)) return [...members].map((key) => memberOf(target, path, key));
    const moved = members.size > 0 || above.has(named(path));
    return moved ? [{ path, value: target }] : splices.map((splice) => ({ path, ...splice }));
  });
  const whole = new Set(changes.flatMap((change) => ('at' in change ? [] : [named(change.path)])));
  return changes.filter(({ path, ...change }) => {
    const covering = 'at' in change ? [...path.keys(), path.length] : [...path.keys()];
    return !covering.some((length) => whole.has(named(path.slice(0, length))));
  });
}

function memberOf(target: object, path: Path, key: string): Change {
  const place = [...path, key];
  return Object.hasOwn(target, key) ? { path: place, value: Reflect.get(target, key) } : { path: place, gone: true };
}

const named = (path: Path) => JSON.stringify(path);

/** Changes a JSON value as another one was changed. @throws {TypeError} when it has no such place */
export function applyChange(root: object, change: Change): void {
  const { path } = change;
  const [key, ...ways] = [...path].reverse();
  if ('at' in change) {
    const list = path.reduce(step, root);
    if (!Array.isArray(list)) throw new TypeError(`there is no list at ${named(path)}`);
    list.splice(change.at, change.removed, ...change.added);
    return;
  }
  const parent = ways.reverse().reduce(step, root);
  if (key === undefined || !isComposite(parent)) throw new TypeError(`there is nothing at ${named(path.slice(0, -1))}`);
  const end = key === 'length' && 'value' in change ? change.value : key;
  if (Array.isArray(parent) && !(Number(end) <= parent.length))
    throw new TypeError(`there is nothing before ${named(path)}`);
  if ('gone' in change) Reflect.deleteProperty(parent, key);
  else
    Object.defineProperty(parent, key, { value: change.value, writable: true, enumerable: true, configurable: true });
}

const step = (value: unknown, key: string | number): unknown =>
  isComposite(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
