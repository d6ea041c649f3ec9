import { isObject } from '../../is-object.js';
import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, objects } from './exchange.js';

/** What `fields` and `include` of JSON:API ask for is what comes: those members, and what is linked to. */
export const judgeCompoundDocument: JudgeExchange = (exchange) => {
  const { answer, succeeded, body } = exchange;
  if (!succeeded || !isObject(body) || !/\bvnd\.api\+json\b/.test(answer.headers['content-type'] ?? '')) return [];
  return [...judgeFields(exchange), ...judgeIncluded(exchange, body)];
};

function judgeFields({ url, body }: Exchange): Violation[] {
  const asked = new Map(
    [...url.searchParams].flatMap(([name, value]) => {
      const type = /^fields\[(\w+)\]$/.exec(name)?.[1];
      return type === undefined ? [] : [[type, value.split(',')] as const];
    }),
  );
  return objects(body).flatMap(({ pointer, value }) => {
    const fields = asked.get(String(value.type));
    if (fields === undefined) return [];
    return ['attributes', 'relationships'].flatMap((part) =>
      Object.keys(isObject(value[part]) ? Object(value[part]) : {})
        .filter((name) => !fields.includes(name))
        .map((name) => inBody(`${pointer}/${part}/${name}`, 'sparse-fields', '`fields` does not ask for it')),
    );
  });
}

function judgeIncluded({ url }: Exchange, body: Readonly<Record<string, unknown>>): Violation[] {
  const asked = url.searchParams.get('include') ?? '';
  const included = Array.isArray(body.included) ? body.included : [];
  if (asked === '')
    return included.length === 0 ? [] : [inBody('/included', 'include', '`include` does not ask for anything')];
  const linked = new Set(
    objects(body).flatMap(({ pointer, name, value }) =>
      /\/relationships\/\w+\/data(\/\d+)?$/.test(pointer) && name === 'data' ? [nameOf(value)] : [],
    ),
  );
  const known = new Set<string>();
  const found = included.flatMap((one, index): Violation[] => {
    const name = nameOf(one);
    const isTwice = known.has(name);
    known.add(name);
    if (isTwice) return [inBody(`/included/${index}`, 'include', `${name} is there twice`)];
    return linked.has(name) ? [] : [inBody(`/included/${index}`, 'include', `nothing links to ${name}`)];
  });
  const primary = new Set([body.data].flat().map(nameOf));
  const first = new Set(asked.split(',').map((path) => path.split('.')[0] ?? ''));
  const missing = [body.data].flat().flatMap((one, index) =>
    Object.entries(isObject(one) && isObject(one.relationships) ? one.relationships : {}).flatMap(
      ([relationship, value]) => {
        if (!first.has(relationship) || !isObject(value)) return [];
        return [value.data].flat().flatMap((link): Violation[] => {
          if (!isObject(link) || known.has(nameOf(link)) || primary.has(nameOf(link))) return [];
          const place = Array.isArray(body.data) ? `/data/${index}` : '/data';
          return [inBody(`${place}/relationships/${relationship}`, 'include', `${nameOf(link)} is not included`)];
        });
      },
    ),
  );
  return [...found, ...missing];
}

const nameOf = (value: unknown) => (isObject(value) ? `${value.type} ${value.id}` : '');
