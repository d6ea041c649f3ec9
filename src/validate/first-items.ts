import { isObject } from '../is-object.js';

/** Items of one list that are judged: a list in which each item is wrong has errors without end. */
const maxItems = 1000;

/** Values that are judged, before lists are cut. */
const maxValues = 50_000;

/** The same value, where lists end early when there is too much to judge. */
export function firstItems(value: unknown): unknown {
  let left = maxValues;
  const copy = (one: unknown): unknown => {
    left -= 1;
    if (Array.isArray(one)) {
      const items: unknown[] = [];
      for (const item of one) {
        if (items.length === maxItems || left <= 0) break;
        items.push(copy(item));
      }
      return items;
    }
    return isObject(one) ? Object.fromEntries(Object.entries(one).map(([name, member]) => [name, copy(member)])) : one;
  };
  return copy(value);
}
