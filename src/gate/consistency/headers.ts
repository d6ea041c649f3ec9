import type { Violation } from '../../validate/violation.js';
import { type Exchange, inHeader, type JudgeExchange, nodes } from './exchange.js';
import type { Facts } from './facts.js';

const day = 86_400;

/** Headers make sense by themselves and beside each other. */
export function createJudgeHeaders({ quota, secrets = [] }: Facts): JudgeExchange {
  const judgeDate = createJudgeDate();
  return (exchange) => [
    ...judgeDate(exchange),
    ...judgeQuota(exchange, quota),
    ...judgeRetryAfter(exchange),
    ...judgeCaching(exchange, secrets),
  ];
}

/** A clock may be wrong, but it runs like ours. */
function createJudgeDate(): JudgeExchange {
  let offset: number | undefined;
  return ({ answer: { headers } }) => {
    if (headers.date === undefined) return [];
    const ahead = (Date.parse(headers.date) - Date.now()) / 1000;
    if (Number.isNaN(ahead)) return [inHeader('date', 'date', 'this is no date')];
    if (Math.abs(ahead) > day) return [inHeader('date', 'date', 'it is more than a day from now')];
    offset ??= ahead;
    return Math.abs(ahead - offset) > 300 ? [inHeader('date', 'date', 'the clock jumped by more than 5 minutes')] : [];
  };
}

function judgeQuota({ answer: { status, headers }, now }: Exchange, quota: Facts['quota']): Violation[] {
  if (quota === undefined) return [];
  const read = (name: string | undefined) =>
    /^\d+$/.test(headers[name ?? ''] ?? '') ? Number(headers[name ?? '']) : undefined;
  const [limit, remaining, reset] = [read(quota.limit), read(quota.remaining), read(quota.reset)];
  const found: Violation[] = [];
  if (limit !== undefined && remaining !== undefined && remaining > limit)
    found.push(inHeader(quota.remaining, 'rate-limit', `${remaining} are left of ${limit}`));
  if (status === 429 && remaining !== undefined && remaining > 0)
    found.push(inHeader(quota.remaining, 'rate-limit', `${remaining} are left, and the request was one too many`));
  // A limit of none at all is no window: too many are asking at once.
  if (quota.reset !== undefined && reset !== undefined && limit !== 0 && Math.abs(reset - now / 1000) > 3600)
    found.push(inHeader(quota.reset, 'rate-limit', 'the window ends more than an hour from now'));
  return found;
}

function judgeRetryAfter({ answer: { headers }, now }: Exchange): Violation[] {
  const text = headers['retry-after'];
  if (text === undefined) return [];
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  if (Number.isNaN(seconds)) return [inHeader('retry-after', 'retry-after', 'it is neither seconds nor a date')];
  return seconds > day || seconds < -300
    ? [inHeader('retry-after', 'retry-after', 'it is more than a day from now, or past')]
    : [];
}

/** Who is shown a secret must not be shown it from a cache. */
function judgeCaching({ answer: { headers }, succeeded, body }: Exchange, secrets: readonly string[]): Violation[] {
  const caching = headers['cache-control'] ?? '';
  if (!succeeded || !/\bpublic\b|max-age=[1-9]/i.test(caching)) return [];
  return nodes(body).some(({ name, value }) => secrets.includes(name) && typeof value === 'string')
    ? [inHeader('cache-control', 'cacheable-secret', 'the answer shows a secret, and caches may keep it')]
    : [];
}
