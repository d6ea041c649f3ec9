import { inBody, type JudgeExchange, textAt } from './exchange.js';
import type { Facts } from './facts.js';
import type { FindShown } from './places.js';

/** What belongs to an app names the client that the app is. */
export function createJudgeOneClient({ clients: known }: Facts, findShown: FindShown): JudgeExchange {
  if (known === undefined) return () => [];
  const { within, member, shown: places } = known;
  const clients = new Map<string, string>();
  return (exchange) => {
    const found = findShown(exchange);
    for (const { kind, id, value } of found) {
      const client = textAt(value, places[kind] ?? '/');
      if (client !== undefined) clients.set(id, client);
    }
    const client = clients.get(exchange.path[within] ?? '');
    if (client === undefined) return [];
    return found
      .filter(({ value }) => value[member] !== undefined && value[member] !== client)
      .map(({ pointer }) => inBody(`${pointer}/${member}`, 'other-thing', `the app is the client ${client}`));
  };
}
