import { type Exchange, inBody, type JudgeExchange } from './exchange.js';
import type { Facts } from './facts.js';
import type { FindShown } from './places.js';
import type { Changes } from './same-thing.js';

/** What belongs to one thing is not shown as belonging to another one, unless somebody has put it there. */
export function createJudgeOnePlace(findShown: FindShown, changes: Changes, { fresh = {} }: Facts): JudgeExchange {
  const places = new Map<string, string>();
  /** What the run has made: nobody else puts anything there. */
  const own = new Set<string>();
  return (exchange: Exchange) => {
    const shown = findShown(exchange);
    if (fresh[exchange.operationId] !== undefined) for (const { id, alone } of shown) if (alone) own.add(id);
    return shown.flatMap(({ kind, id, pointer, resource }) => {
      const place = resource.within === undefined ? undefined : exchange.path[resource.within];
      if (place === undefined) return [];
      const known = places.get(`${kind} ${id}`) ?? place;
      places.set(`${kind} ${id}`, known);
      const isOwn = own.has(place) || own.has(known);
      return known === place || !isOwn || changes.name(id, place) || changes.name(id, known)
        ? []
        : [inBody(pointer + resource.id, 'found-elsewhere', `${id} was shown as belonging to ${known} before`)];
    });
  };
}
