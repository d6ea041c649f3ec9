import { changesState, type Description } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import { messageOf } from '../../error-message.js';
import { type Credentials, toCurl } from '../../http/curl.js';
import { isJson } from '../../http/media-type.js';
import type { Answer, Sent } from '../../http/message.js';
import { isObject } from '../../is-object.js';
import type { AnyCreation } from '../cases/contract.js';
import { createRequestWriter } from '../cases/request-writer.js';
import type { Ids, ReadIds, RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import type { Settle } from './settle.js';

/** Something that was made at the provider. */
export interface Made {
  /** The request that made it. */
  readonly by: Sent;
  /** What it is. None when a request made it that no operation documents. */
  readonly resource?: AnyCreation;
  /** None when no answer named it. */
  readonly ids?: Ids;
  /** Whether an answer came at all. */
  readonly isAnswered: boolean;
}

/**
 * What a run has made at the provider and nothing has removed yet. It reads from requests and answers what was made and what
 * was removed, so it does not matter who asked, what for, or whether it was meant to succeed.
 */
export interface Creations {
  /** Whether a request makes something, if it succeeds. */
  creates(sent: Sent): boolean;
  /** Notes what became of a request. Gives what it made, if anything. */
  note(sent: Sent, answer: Answer | 'no answer'): Made | undefined;
  /** Removes these, last one first, as far as nothing else has. */
  remove(made: readonly Made[], send: (sent: Sent) => Promise<Answer>): Promise<void>;
  /** Everything that is not removed. */
  left(): readonly Made[];
  /** The same for people, with the command that removes it. */
  leftBehind(): string[];
  /** Whether a request names something that the run has made, there or not. */
  isAboutOwn(sent: Sent): boolean;
  /** Whether an operation removes something. */
  removes(operationId: string): boolean;
  /** Why nothing more is to be made: what is made cannot be removed. */
  refusal(): Refusal | undefined;
  /** Why this is not to be made: nothing is, or what the operation has made was not named by its answer. */
  whyNotMake(sent: Sent): string | undefined;
}

/** A removal that was rejected. */
export interface Refusal {
  readonly reason: string;
  /** The admin may not remove it; else nobody can. */
  readonly isForbidden: boolean;
}

export interface CreationsOptions {
  readonly url: string;
  /** With native paths. */
  readonly description: Description;
  readonly resources: readonly AnyCreation[];
  /** What shows the token of the admin. */
  readonly adminHeaders: Readonly<Record<string, string>>;
  /** What stands for the admin's token in the commands that are told. @defaultValue `$KEYSPEC_TOKEN` */
  readonly credentials?: Credentials;
  readonly settle: Settle;
}

/** What says that the caller may not remove anything, or that nobody may. */
const refusals = [401, 403, 405, 501];
const isGone = ({ status }: Answer) => status === 404 || status === 410;
const isDone = ({ status }: Answer) => status >= 200 && status < 300;

export function createCreations(options: CreationsOptions): Creations {
  const { url, description, resources, adminHeaders, settle } = options;
  const { credentials = { get: () => '$KEYSPEC_TOKEN' } } = options;
  const find = createDescriptionRouter(new Map([['', description]]));
  const writer = createRequestWriter(description);
  const left = new Set<Made>();
  const ownIds = new Set<string>();
  /** Those whose removal was asked for, whatever was answered. */
  const asked = new Set<Made>();
  const whyLeft = new Map<Made, string>();
  let refusal: Refusal | undefined;
  /** The operations whose answer did not say what was made. */
  const unnamed = new Map<string, string>();

  const read = (sent: Sent) => {
    const { pathname, searchParams } = new URL(sent.target, 'http://provider.invalid');
    const route = find(sent.method, pathname);
    const parts = (path: Record<string, string>): RequestParts => ({
      path,
      query: Object.fromEntries(searchParams),
      body: parse(sent.body, sent.headers['content-type']),
    });
    return { pathname, route, parts };
  };

  /** What operations may have taken a request: the one that documents it, else those of its path that create. */
  const takenBy = (sent: Sent): { operationId: string; parts: RequestParts }[] => {
    const { pathname, route, parts } = read(sent);
    if ('operationId' in route) return [{ operationId: route.operationId, parts: parts(route.path) }];
    return route.allowed.flatMap((method) => {
      const other = find(method, pathname);
      return 'operationId' in other ? [{ operationId: other.operationId, parts: parts(other.path) }] : [];
    });
  };

  /** To other callers it may be hidden. */
  const isOfAdmin = ({ headers }: Sent) =>
    Object.entries(adminHeaders).every(([name, value]) => headers[name] === value);

  const strikeOff = (sent: Sent, answer: Answer) => {
    for (const { operationId, parts } of takenBy(sent))
      for (const { ids } of resources.flatMap(({ removedBy = [] }) =>
        removedBy.filter((by) => by.operationId === operationId),
      )) {
        const removed = readIds(() => ids(parts));
        for (const one of left) {
          if (removed === undefined || !includes(one.ids, removed)) continue;
          if (isDone(answer) || (isGone(answer) && asked.has(one) && isOfAdmin(sent))) left.delete(one);
          else if (!isGone(answer)) asked.add(one);
        }
      }
  };

  const madeBy = (sent: Sent, answer: Answer | 'no answer'): Made | undefined => {
    const { route } = read(sent);
    for (const { operationId, parts } of takenBy(sent))
      for (const resource of resources) {
        const making = resource.madeBy.find((by) => by.operationId === operationId);
        if (making === undefined) continue;
        const ids =
          answer === 'no answer' ? undefined : (readAnswer(making.ids, answer, parts) ?? idsOfLocation(answer));
        if (ids !== undefined || 'operationId' in route)
          return { by: sent, resource, isAnswered: answer !== 'no answer', ...(ids && { ids }) };
      }
    if ('operationId' in route || answer === 'no answer' || !changesState(sent.method)) return undefined;
    const mayHaveMade = sent.method !== 'DELETE' && (answer.status === 201 || answer.headers.location !== undefined);
    // What was made inside something of ours goes with it.
    const isWithin = [...left].some(({ ids }) => Object.values(ids ?? {}).some((id) => sent.target.includes(id)));
    return mayHaveMade && !isWithin ? { by: sent, isAnswered: true } : undefined;
  };

  /** Some answers name what they made by its address alone. */
  const idsOfLocation = ({ headers }: Answer): Ids | undefined => {
    if (headers.location === undefined || !URL.canParse(headers.location, url)) return undefined;
    const { pathname } = new URL(headers.location, url);
    const base = new URL(url).pathname.replace(/\/$/, '');
    const found = find('GET', pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname);
    return 'operationId' in found && Object.keys(found.path).length > 0 ? found.path : undefined;
  };

  /** What sent it to another part of the provider than usual has to be said again. */
  const contextOf = ({ headers }: Sent) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-')));

  const removals = ({ by, resource, ids }: Made): { operationId: string; sent: Sent }[] =>
    ids === undefined
      ? []
      : (resource?.remove?.(ids) ?? []).map(({ operationId, request }) => ({
          operationId,
          sent: writer.write(operationId, request, { ...adminHeaders, ...contextOf(by) }),
        }));

  const removeOne = async (one: Made, send: (sent: Sent) => Promise<Answer>): Promise<void> => {
    for (const { operationId, sent } of removals(one)) {
      // A list or a read may lag, and a removal too.
      const answer = await settle(
        () => send(sent),
        (answered) => !isGone(answered) || !left.has(one),
      );
      if (!left.has(one)) return;
      if (isDone(answer)) continue;
      whyLeft.set(one, `${operationId} answered ${answer.status}`);
      if (!refusals.includes(answer.status)) return;
      refusal ??= {
        reason: `nothing more is created, as what is created cannot be removed: ${operationId} answered ${answer.status}`,
        isForbidden: answer.status === 401 || answer.status === 403,
      };
      return;
    }
  };

  const creating = (sent: Sent): string | undefined => {
    const { route } = read(sent);
    if (!('operationId' in route)) return undefined;
    const { operationId } = route;
    return resources.some(({ madeBy }) => madeBy.some((by) => by.operationId === operationId))
      ? operationId
      : undefined;
  };

  return {
    creates: (sent) => creating(sent) !== undefined,

    note(sent, answer) {
      if (answer !== 'no answer') strikeOff(sent, answer);
      if (answer !== 'no answer' && !isDone(answer)) return undefined;
      const made = madeBy(sent, answer);
      if (made === undefined || [...left].some((one) => isSame(one, made))) return undefined;
      left.add(made);
      const operationId = creating(sent);
      if (operationId !== undefined && answer !== 'no answer' && made.ids === undefined)
        unnamed.set(
          operationId,
          `not sent: ${operationId} answered ${answer.status} and did not say what it made, so that cannot be removed`,
        );
      const own = Object.values(made.ids ?? {}).at(-1);
      if (own !== undefined) ownIds.add(own);
      return made;
    },

    async remove(made, send) {
      for (const one of [...made].reverse()) {
        if (!left.has(one)) continue;
        try {
          await removeOne(one, send);
        } catch (error) {
          // Where nothing may be changed, nothing was made.
          if (error instanceof SkipError) left.delete(one);
          else whyLeft.set(one, messageOf(error));
        }
      }
    },

    isAboutOwn: ({ target, body }) => [...ownIds].some((id) => target.includes(id) || body.includes(id)),
    removes: (operationId) =>
      resources.some(({ removedBy = [] }) => removedBy.some((by) => by.operationId === operationId)),
    left: () => [...left],
    refusal: () => refusal,
    whyNotMake(sent) {
      const operationId = creating(sent);
      return operationId === undefined ? undefined : (refusal?.reason ?? unnamed.get(operationId));
    },

    leftBehind: () => {
      const all = [...left];
      const goesWith = (one: Made) =>
        all.some(
          (other) => other !== one && other.ids !== undefined && includes(one.ids, other.ids) && !isSame(one, other),
        );
      return all.filter((one) => !goesWith(one)).map((one) => tell(one, whyLeft.get(one), removals(one)));
    },
  };

  function tell(one: Made, why: string | undefined, calls: readonly { sent: Sent }[]): string {
    const { by, resource, ids, isAnswered } = one;
    const request = `${by.method} ${by.target}`;
    if (resource === undefined) return `${request} may have made something; no operation is documented that removes it`;
    const body = by.body === '' ? '' : `, sent with ${by.body.slice(0, 200)}`;
    if (!isAnswered) return `${resource.name}, perhaps made by ${request}: no answer came${body}`;
    if (ids === undefined) return `${resource.name}, made by ${request}: the answer does not say which${body}`;
    const name = `${resource.name} ${nameOf(ids)}`;
    if (calls.length === 0) return `${name}, made by ${request}: no operation removes it alone`;
    const commands = calls.map(({ sent }) => toCurl(url, sent, credentials)).join(' && ');
    return `${name}${why === undefined ? '' : `: ${why}`}. Remove it with: ${commands}`;
  }
}

/** Its own id last: `key abc (appId 0oa1)`. */
function nameOf(ids: Ids): string {
  const entries = Object.entries(ids);
  const own = entries.at(-1)?.[1] ?? '';
  const others = entries.slice(0, -1).map(([name, id]) => `${name} ${id}`);
  return others.length === 0 ? own : `${own} (${others.join(', ')})`;
}

const includes = (ids: Ids | undefined, some: Ids) =>
  ids !== undefined && Object.entries(some).every(([name, id]) => ids[name] === id);

const isSame = ({ ids, resource }: Made, other: Made) =>
  ids !== undefined && other.ids !== undefined && resource === other.resource && includes(ids, other.ids);

/** The ids that an answer names. */
const readAnswer = (
  idsOf: (answer: unknown, request: RequestParts) => ReadIds,
  { headers, body }: Answer,
  parts: RequestParts,
) => readIds(() => idsOf(parse(body, headers['content-type']), parts));

/** None when one of them is not there. */
function readIds(read: () => ReadIds): Ids | undefined {
  let ids: ReadIds;
  try {
    ids = read();
  } catch {
    // What is not as described has no member to read from.
    return undefined;
  }
  const entries = Object.entries(ids).flatMap(([name, id]) =>
    typeof id === 'string' && id !== '' ? [[name, id]] : [],
  );
  return entries.length === Object.keys(ids).length ? Object.fromEntries(entries) : undefined;
}

function parse(text: string, mediaType: string | undefined): unknown {
  if (!isJson(mediaType)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) || Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
