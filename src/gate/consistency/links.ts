import type { Router } from '../../description/router.js';
import { isObject } from '../../is-object.js';
import type { Violation } from '../../validate/violation.js';
import {
  type Exchange,
  inBody,
  inHeader,
  type JudgeExchange,
  nodes,
  objects,
  pathsOf,
  textAt,
  told,
  toUrl,
} from './exchange.js';
import type { Facts } from './facts.js';
import { readLinkHeader } from './lists.js';
import type { FindShown } from './places.js';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Links name the thing that they stand on, and lead to one and the same server. */
export function createJudgeLinks(
  { links, singletons = {} }: Facts,
  findShown: FindShown,
  route: Router,
): JudgeExchange {
  const judgeOrigin = createJudgeOrigin(route);

  /** `Location` names what was made: its address is that of an operation that reads, with the id of the thing. */
  const judgeLocation = (exchange: Exchange): Violation[] => {
    const { location } = exchange.answer.headers;
    const [made] = findShown(exchange).filter(({ alone }) => alone);
    const target = location === undefined || made === undefined ? undefined : toUrl(location, exchange.url);
    if (target === undefined || made === undefined) return [];
    const found = pathsOf(exchange, target)
      .map((path) => route('GET', path))
      .find((one) => 'operationId' in one);
    if (found === undefined || !('operationId' in found))
      return [inHeader('location', 'link', 'nothing is described at this address')];
    const given = Object.values(found.path);
    if (given.at(-1) !== made.id) return [inHeader('location', 'link', `it does not name ${made.id}`)];
    const known = [...Object.values(exchange.path), ...exchange.url.searchParams.values(), made.id];
    const stranger = given.find((value) => !known.includes(value));
    return stranger === undefined ? [] : [inHeader('location', 'link', `the request does not name ${stranger}`)];
  };
  /** `_links` of a thing hold its id. */
  const judgeOwn = (exchange: Exchange): Violation[] => {
    if (links === undefined) return [];
    return findShown(exchange).flatMap(({ id, pointer, value }) =>
      Object.entries(isObject(value[links.member]) ? Object(value[links.member]) : {}).flatMap(([name, link]) =>
        links.elsewhere.includes(name)
          ? []
          : nodes(link)
              .filter((one) => one.name === 'href' && typeof one.value === 'string' && !one.value.includes(id))
              .map((one) =>
                inBody(`${pointer}/${links.member}/${name}${one.pointer}`, 'link', `the address does not name ${id}`),
              ),
      ),
    );
  };
  /** Links to what the API describes lead to an operation, by a method that the link allows. */
  const judgeDescribed = (exchange: Exchange): Violation[] => {
    const { member, described = [] } = links ?? { member: '' };
    /** What stands in an address, for each operation that it may lead to. */
    const waysTo = (target: URL, allowed: readonly string[]) =>
      pathsOf(exchange, target).flatMap((path) =>
        allowed.flatMap((method) => {
          const found = route(method, path);
          return 'operationId' in found ? [found.path] : [];
        }),
      );
    return findShown(exchange).flatMap(({ pointer, value }) =>
      described.flatMap((name) =>
        objects(Object(value[member])[name]).flatMap(({ pointer: inner, value: { href, hints } }) => {
          const target = typeof href === 'string' ? toUrl(href, exchange.url) : undefined;
          const { allow } = Object(hints);
          const place = `${pointer}/${member}/${name}${inner}/href`;
          const ways = target === undefined ? [{}] : waysTo(target, Array.isArray(allow) ? allow : methods);
          if (ways.length === 0) return [inBody(place, 'link', 'nothing is described at this address')];
          const [stranger] = ways.map((way) => findStranger(exchange, way)).sort((one) => (one === undefined ? -1 : 1));
          return stranger === undefined ? [] : [inBody(place, 'link', `the request does not name ${stranger}`)];
        }),
      ),
    );
  };
  /** A link leads to what the request or the thing itself names. */
  const judgeLead = (exchange: Exchange): Violation[] =>
    eachLink(exchange, Object.keys(links?.leadTo ?? {})).flatMap(({ name, pointer, value, target }) => {
      const place = links?.leadTo?.[name] ?? '';
      const expected = place.startsWith('/') ? textAt(value, place) : told(exchange, place);
      return expected === undefined || target.pathname.split('/').includes(encodeURIComponent(expected))
        ? []
        : [inBody(pointer, 'link', `the address does not name ${expected}`)];
    });
  /** What is inactive cannot be deactivated: links say what can be done now. */
  const judgeState = (exchange: Exchange): Violation[] => {
    const { state = '', links: allowed = {} } = links?.while ?? {};
    return eachLink(exchange, Object.keys(allowed)).flatMap(({ name, pointer, value }) => {
      const is = value[state];
      return is === allowed[name] || !Object.values(allowed).some((one) => one === is)
        ? []
        : [inBody(pointer, 'link', `the \`${state}\` is ${String(is)}`)];
    });
  };
  const eachLink = (exchange: Exchange, names: readonly string[]) =>
    findShown(exchange).flatMap(({ pointer, value }) =>
      names.flatMap((name) => {
        const { href } = Object(Object(value[links?.member ?? ''])[name]);
        const target = typeof href === 'string' ? toUrl(href, exchange.url) : undefined;
        return target === undefined
          ? []
          : [{ name, value, target, pointer: `${pointer}/${links?.member}/${name}/href` }];
      }),
    );
  return (exchange) => {
    if (!exchange.succeeded) return [];
    return [
      ...judgeLead(exchange),
      ...judgeState(exchange),
      ...judgeLocation(exchange),
      ...judgeOrigin(exchange),
      ...judgeOwn(exchange),
      ...judgeDescribed(exchange),
      ...judgeResourceLinks(exchange, singletons),
    ];
  };
}

/** What an address has in the place of something else that the path of the request names. */
const findStranger = ({ path, url }: Exchange, way: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(way).find(
    ([name, value]) =>
      path[name] !== undefined && path[name] !== value && ![...url.searchParams.values()].includes(value),
  )?.[1];

/** Links of JSON:API: of a resource, of its relationships, and of a document that is a relationship. */
function judgeResourceLinks(
  { answer, url, body, sent }: Exchange,
  singletons: Readonly<Record<string, string>>,
): Violation[] {
  if (!/\bvnd\.api\+json\b/.test(answer.headers['content-type'] ?? '')) return [];
  const ends = (pointer: string, value: unknown, end: string): Violation[] => {
    const [, type = ''] = end.split('/');
    if (typeof value === 'string' && value.endsWith(`/${type}${end}`))
      return [inBody(pointer, 'link', `the address has /${type} twice`)];
    if (typeof value === 'string' && value.endsWith(end) && !/[?#]/.test(value)) return [];
    const path = typeof value === 'string' ? toUrl(value, url)?.pathname : undefined;
    if (path === undefined || path.endsWith(end)) return [];
    return [inBody(pointer, 'link', `the address does not end in ${end}`)];
  };
  const ofResources = objects(body).flatMap(({ pointer, value: { type, id, links, relationships } }) => {
    if (typeof type !== 'string' || typeof id !== 'string') return [];
    const own = singletons[type] ?? `/${type}/${id}`;
    return [
      ...(isObject(links) ? ends(`${pointer}/links/self`, links.self, own) : []),
      ...Object.entries(isObject(relationships) ? relationships : {}).flatMap(([name, relationship]) => {
        if (!isObject(relationship) || !isObject(relationship.links)) return [];
        const place = `${pointer}/relationships/${name}/links`;
        return [
          ...ends(`${place}/self`, relationship.links.self, `${own}/relationships/${name}`),
          ...ends(`${place}/related`, relationship.links.related, `${own}/${name}`),
        ];
      }),
    ];
  });
  // A provider need not know which path lies before its own.
  const [path, before, name] = /^(.*)\/relationships\/(\w+)$/.exec(sent.target.replace(/\?.*$/, '')) ?? [];
  if (path === undefined || before === undefined || !isObject(body) || !isObject(body.links)) return ofResources;
  return [
    ...ofResources,
    ...ends('/links/self', body.links.self, path),
    ...ends('/links/related', body.links.related, `${before}/${name}`),
  ];
}

/**
 * A provider may be known to others by another address than the gate has, but not by two. What stands before it may write the
 * header `Location` anew, and nothing else.
 */
function createJudgeOrigin(route: Router): JudgeExchange {
  let other: string | undefined;
  let isOwn = false;
  const isOfApi = (pathname: string) => {
    const found = route('GET', pathname);
    return 'operationId' in found || found.apis.length > 0;
  };
  const find = (address: string) => {
    const target = toUrl(address);
    return target !== undefined && isOfApi(target.pathname) ? target.origin : undefined;
  };
  // Most addresses come many times.
  const known = new Map<string, string | undefined>();
  const originOf = (address: string) => {
    if (!known.has(address)) known.set(address, find(address));
    return known.get(address);
  };
  const originsOf = (addresses: readonly Address[]) =>
    addresses.flatMap(({ address, violate }) => {
      const origin = originOf(address);
      return origin === undefined ? [] : [{ origin, violate }];
    });
  return ({ url, answer: { headers }, body }) => {
    const { location, link } = headers;
    const written = originsOf([...linksOf(link), ...addressesIn(body)]);
    const origins = [
      ...originsOf(location === undefined ? [] : [{ address: location, violate: inLocation }]),
      ...written,
    ];
    isOwn ||= written.some(({ origin }) => origin === url.origin);
    if (!isOwn) other ??= origins.find(({ origin }) => origin !== url.origin)?.origin;
    return origins
      .filter(({ origin }) => origin !== url.origin && origin !== other)
      .map(({ origin, violate }) => violate(`it leads to another server, ${origin}`));
  };
}

interface Address {
  readonly address: string;
  violate(message: string): Violation;
}

const inLocation = (message: string) => inHeader('location', 'link', message);

const linksOf = (header = ''): Address[] =>
  readLinkHeader(header).map(({ relation, target }) => ({
    address: target,
    violate: (message) => inHeader('link', 'link', `${relation}: ${message}`),
  }));

const addressesIn = (body: unknown): Address[] =>
  nodes(body).flatMap(({ pointer, name, value }) =>
    typeof value === 'string' && (name === 'href' || /\/links\/\w+$/.test(pointer))
      ? [{ address: value, violate: (message) => inBody(pointer, 'link', message) }]
      : [],
  );
