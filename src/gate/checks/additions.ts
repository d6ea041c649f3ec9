import { isObject } from '../../is-object.js';
import type { RequestParts } from '../cases/scenario.js';
import { leavesOf } from './leaves.js';
import { type Place, placeName, put } from './place.js';
import type { Choice, Probed } from './probe.js';
import type { Shape } from './shape.js';

/** Values that say nothing but what they are: the first that the description allows is sent. */
const plainValues: readonly unknown[] = [
  'keyspec',
  'https://example.com/keyspec',
  'keyspec@example.com',
  7,
  { keyspec: 'keyspec' },
  ['keyspec', 'keyspec 2'],
  ['https://example.com/keyspec', 'https://example.com/keyspec/2'],
];

/** Both are sent: a member may be one of them without being told. */
const switches: readonly unknown[] = [true, false];

/**
 * The members that the body does without, each with a value, switches turned over, and lists with one item more: what is ignored
 * shows only when it is sent. Enumerations and bounds are not among them: `findChoices` has these.
 */
export function findAdditions(base: RequestParts, { examine, body }: Pick<Probed, 'examine' | 'body'>): Choice[] {
  const isAllowedAt = (place: Place) => (value: unknown) => examine(put(base, place, value)).length === 0;
  const other = leavesOf(base.body).flatMap(({ path, value }) => {
    const place: Place = { in: 'body', keys: path.split('/').slice(1) };
    return othersThan(value)
      .filter(isAllowedAt(place))
      .map((one) => choose(place, one));
  });
  const added = absent(body, base.body, []).flatMap((keys) => {
    const place: Place = { in: 'body', keys };
    const isAllowed = isAllowedAt(place);
    const [plain, ...others] = plainValues.filter(isAllowed);
    const either = switches.filter(isAllowed);
    // What may be anything, nothing is said of: it belongs to resources of another kind.
    if (others.length + either.length === plainValues.length + switches.length - 1) return [];
    const values = [...(plain === undefined ? [] : [plain]), ...either];
    return values.map((value) => choose(place, value));
  });
  return [...added, ...other];
}

/** What may stand instead of a value. */
function othersThan(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value];
  return Array.isArray(value) && value.length > 0 ? [[...value, 'https://example.com/keyspec/2']] : [];
}

const choose = (place: Place, value: unknown): Choice => ({
  place,
  value,
  subject: `${placeName(place)} ${JSON.stringify(value)}`,
});

/** The ways to the innermost members that are not there. */
function absent(shape: Shape, node: unknown, keys: readonly string[]): (readonly string[])[] {
  return [...shape.members()].flatMap(([name, member]) => {
    const way = [...keys, name];
    if (isObject(node) && name in node) return absent(member, node[name], way);
    return member.members().size === 0 ? [way] : absent(member, undefined, way);
  });
}
