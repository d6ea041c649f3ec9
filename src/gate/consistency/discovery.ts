import type { Router } from '../../description/router.js';
import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, pathsOf, textAt, toUrl } from './exchange.js';
import type { Facts } from './facts.js';

/** The endpoints that discovery names are those of the API, at the issuer that it names (RFC 8414). */
export function createJudgeDiscovery({ discovery = {} }: Facts, route: Router): JudgeExchange {
  /** The issuer that each document names: it is one. */
  let issuer: string | undefined;
  return (exchange: Exchange): Violation[] => {
    const { operationId, succeeded, body, url } = exchange;
    const endpoints = discovery[operationId];
    const named = textAt(body, '/issuer');
    if (!succeeded || endpoints === undefined || named === undefined) return [];
    issuer ??= named;
    return [
      ...(issuer === named ? [] : [inBody('/issuer', 'link', `another document names ${issuer}`)]),
      ...Object.entries(endpoints).flatMap(([member, { method, operation }]): Violation[] => {
        const target = toUrl(textAt(body, `/${member}`) ?? '', url);
        if (target === undefined || textAt(body, `/${member}`) === undefined) return [];
        const isKnown = pathsOf(exchange, target).some((path) => {
          const found = route(method, path);
          return 'operationId' in found && found.operationId === operation;
        });
        if (!isKnown) return [inBody(`/${member}`, 'link', `this is not the address of ${operation}`)];
        return target.origin === toUrl(named)?.origin
          ? []
          : [inBody(`/${member}`, 'link', `it leads to another server than the issuer ${named}`)];
      }),
    ];
  };
}
