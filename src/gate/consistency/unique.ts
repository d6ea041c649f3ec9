import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, inHeader, type JudgeExchange, nodes } from './exchange.js';
import type { Facts } from './facts.js';
import { allAt, type FindShown } from './places.js';

/** Two of a kind differ: what is made is new, and every answer has a request id of its own. */
export function createJudgeUnique({ fresh = {}, unique = {} }: Facts, findShown: FindShown): JudgeExchange {
  /** What is known of ids and secrets, and who had them first. */
  const known = new Set<string>();
  const requestIds = new Set<string>();

  const judgeFresh = ({ operationId, sent, body }: Exchange): Violation[] =>
    (fresh[operationId] ?? []).flatMap((place) =>
      allAt(body, place).flatMap(({ pointer, value }) => {
        if (typeof value !== 'string' || value === '' || sent.body.includes(value)) return [];
        const isKnown = known.has(value);
        known.add(value);
        return isKnown ? [inBody(pointer, 'not-unique', 'an earlier answer had the same value')] : [];
      }),
    );
  const judgeRequestIds = ({ answer: { headers }, body }: Exchange): Violation[] => {
    const isNew = (value: unknown) => {
      if (typeof value !== 'string' || value === '') return true;
      const isFirst = !requestIds.has(value);
      requestIds.add(value);
      return isFirst;
    };
    const message = 'an earlier answer had the same value';
    return [
      ...(unique.headers ?? []).flatMap((name) =>
        isNew(headers[name]) ? [] : [inHeader(name, 'not-unique', message)],
      ),
      ...(unique.members ?? []).flatMap((place) =>
        allAt(body, place).flatMap(({ pointer, value }) =>
          isNew(value) ? [] : [inBody(pointer, 'not-unique', message)],
        ),
      ),
    ];
  };
  /** A list has each thing once. */
  const judgeOnce = (exchange: Exchange): Violation[] => {
    const met = new Set<string>();
    return findShown(exchange).flatMap(({ kind, id, pointer, resource }) => {
      const isTwice = met.has(`${kind} ${id}`);
      met.add(`${kind} ${id}`);
      return isTwice ? [inBody(pointer + resource.id, 'not-unique', `${id} is there twice`)] : [];
    });
  };

  return (exchange) => {
    const found = [...judgeRequestIds(exchange)];
    if (!exchange.succeeded) return found;
    found.push(...judgeFresh(exchange), ...judgeOnce(exchange));
    for (const { id } of findShown(exchange)) known.add(id);
    return found;
  };
}

/** Fewer characters than this say the same by chance. */
const fewest = 8;

/** How a text is written that makes no secret of it. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => [...text].reverse().join(''),
  (text) => btoa(encodeURIComponent(text)).replace(/=+$/, ''),
];

/** A new secret is not one of the other texts beside it, in whatever way it is written. */
export function createJudgeGuessable({ fresh = {}, secrets = [] }: Facts, findShown: FindShown): JudgeExchange {
  return (exchange) => {
    const { body, operationId, sent, succeeded } = exchange;
    if (!succeeded || fresh[operationId] === undefined) return [];
    // What stands beside it may be older.
    const { pointer: made } = findShown(exchange).find(({ alone }) => alone) ?? { pointer: '' };
    const all = nodes(body);
    const texts = new Set(
      all.flatMap(({ name, value }) =>
        !secrets.includes(name) && typeof value === 'string' && value.length >= fewest ? [value] : [],
      ),
    );
    return all.flatMap(({ pointer, name, value }) => {
      if (!secrets.includes(name) || typeof value !== 'string' || value.length < fewest) return [];
      if (!pointer.startsWith(made) || sent.body.includes(value)) return [];
      const told = value.replace(/=+$/, '');
      return [...texts].some((text) => disguises.some((disguise) => disguise(text) === told))
        ? [inBody(pointer, 'secret-guessable', 'another member of the answer tells it')]
        : [];
    });
  };
}

/** A secret is shown only where the description has a member of its name. */
export function createJudgeSecrets(
  { secrets = [], hidden = {} }: Facts,
  describes: (operationId: string, status: number, names: readonly string[]) => boolean,
): JudgeExchange {
  return ({ operationId, answer: { status }, body }) =>
    nodes(body).flatMap(({ pointer, name, value }) => {
      if (!secrets.includes(name) || typeof value !== 'string' || value === '') return [];
      const names = pointer
        .split('/')
        .slice(1)
        .map((step) => (/^\d+$/.test(step) ? '*' : step));
      if (hidden[operationId]?.includes(name))
        return [inBody(pointer, 'secret-shown', `${operationId} shows no \`${name}\``)];
      return describes(operationId, status, names)
        ? []
        : [inBody(pointer, 'secret-shown', 'the description has no secret here')];
    });
}
