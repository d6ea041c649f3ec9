import { type Description, operations, resolve } from '../../description/description.js';
import { follow } from '../../description/pointer.js';
import { isObject } from '../../is-object.js';
import type { Violation } from '../../validate/violation.js';
import { at, type Exchange, inBody, inHeader, type JudgeExchange, parts } from './exchange.js';
import type { Facts } from './facts.js';
import { allAt } from './places.js';

type Errors = NonNullable<Facts['errors']>;

/** An error says what the status says, and speaks of this request. */
export function createJudgeErrors({ errors }: Facts, description: Description): JudgeExchange {
  const codes = errors === undefined ? new Map<number, Set<unknown>>() : codesOf(description, errors);
  /** A code that nobody has documented may go with any status. */
  const documented = new Set([...codes.values()].flatMap((ofStatus) => [...ofStatus]));
  const judgeCode = ({ answer: { status }, body }: Exchange): Violation[] => {
    const known = codes.get(status);
    if (errors === undefined || known === undefined || errors.others?.[status] === 'any') return [];
    return allAt(body, errors.code)
      .filter(({ value }) => documented.has(value) && !known.has(value))
      .map(({ pointer, value }) =>
        inBody(pointer, 'error-code', `${value} does not go with ${status}; ${[...known].join(', ')} do`),
      );
  };
  /** A header that repeats a member of the body. */
  const judgeChallenge = ({ answer: { status, headers }, body }: Exchange): Violation[] => {
    const told = headers['www-authenticate'];
    if (status !== 401 || told === undefined || errors?.challenge === undefined) return [];
    return told === at(body, errors.challenge)
      ? []
      : [inHeader('www-authenticate', 'challenge', `it is not \`${errors.challenge.slice(1)}\` of the body`)];
  };
  const judgeRepeated = ({ body }: Exchange): Violation[] => {
    if (errors?.repeats === undefined) return [];
    const [code, repeated] = [at(body, errors.code), at(body, errors.repeats)];
    if (code === undefined || repeated === undefined || code === repeated) return [];
    return [inBody(errors.repeats, 'error-code', `it is not the code ${String(code)}`)];
  };
  /** The thing that an error speaks of is one that the request has named. */
  const judgeNamed = ({ sent, url, path, body }: Exchange): Violation[] => {
    const { member, pattern } = errors?.names ?? {};
    if (member === undefined || pattern === undefined) return [];
    const asked = [...Object.values(path), ...url.searchParams.values(), sent.body].join('\n');
    return allAt(body, member).flatMap(({ pointer, value }) => {
      const named = pattern.exec(String(value))?.[1];
      return named === undefined || asked.includes(named)
        ? []
        : [inBody(pointer, 'error-source', `the request does not name ${named}`)];
    });
  };
  return (exchange) => {
    if (exchange.answer.status < 400) return [];
    return [
      ...judgeChallenge(exchange),
      ...judgeRepeated(exchange),
      ...judgeNamed(exchange),
      ...judgeCode(exchange),
      ...judgeDocument(exchange, errors?.detail),
      ...judgeRepeats(exchange),
      ...judgeOAuth(exchange),
    ];
  };
}

/** Errors of a grant and of its scope (RFC 6749, 5.2): with a 401, a client would show its credential again. */
const ofGrants: readonly unknown[] = ['invalid_grant', 'invalid_scope', 'unsupported_grant_type'];

const judgeOAuth = ({ answer: { status }, body }: Exchange): Violation[] =>
  status === 401 && isObject(body) && ofGrants.includes(body.error)
    ? [inBody('/error', 'error-code', `${body.error} goes with 400`)]
    : [];

/** Errors of JSON:API: their status is that of the answer, and their source is a place in the request. */
function judgeDocument({ answer: { status }, url, asked, body }: Exchange, naming?: RegExp): Violation[] {
  if (!isObject(body)) return [];
  return [body.errors].flat().flatMap((error, index) => {
    if (!isObject(error)) return [];
    const place = Array.isArray(body.errors) ? `/errors/${index}` : '/errors';
    const found: Violation[] = [];
    if (error.status !== undefined && String(error.status) !== String(status))
      found.push(inBody(`${place}/status`, 'error-status', `the answer has the status ${status}`));
    const { pointer, parameter } = isObject(error.source) ? error.source : {};
    // What is missing is named by the place where it should be.
    if (typeof pointer === 'string' && !isPlace(asked, pointer))
      found.push(inBody(`${place}/source/pointer`, 'error-source', 'the request has no such place'));
    const named = naming?.exec(String(error.detail))?.[1];
    if (typeof pointer === 'string' && named !== undefined && parts(pointer).at(-1) !== named)
      found.push(inBody(`${place}/detail`, 'error-source', `it names ${named}, and the pointer another member`));
    if (typeof parameter === 'string' && ![...url.searchParams.keys()].some((name) => name.startsWith(parameter)))
      found.push(inBody(`${place}/source/parameter`, 'error-source', 'the request has no such parameter'));
    return found;
  });
}

const isPlace = (asked: unknown, pointer: string) => {
  const [root, ...rest] = parts(pointer);
  if (root === undefined) return pointer === '';
  const [part = '', ...members] = rest;
  return isObject(at(asked, `/${root}`)) && (members.length === 0 || ['attributes', 'relationships'].includes(part));
};

/** An id that stands in an error twice, in its details and its message, is the same; so is a message. */
function judgeRepeats({ body }: Exchange): Violation[] {
  if (!isObject(body) || typeof body.message !== 'string') return [];
  const { message } = body;
  const [detail] = Array.isArray(body.details) ? body.details : [];
  const told = isObject(detail) && isObject(detail.debug) ? detail.debug : detail;
  const place = told === detail ? '/details/0' : '/details/0/debug';
  const found: Violation[] = [];
  if (isObject(told) && typeof told.id === 'string' && !message.endsWith(`(${told.id})`))
    found.push(inBody(`${place}/id`, 'error-source', 'the message has another id'));
  if (isObject(told) && typeof told.message === 'string' && !message.startsWith(told.message))
    found.push(inBody(`${place}/message`, 'error-source', 'the message is another one'));
  if (isObject(detail) && typeof detail.value === 'string' && isObject(told) && typeof told.id === 'string') {
    const encoded = Buffer.from(detail.value, 'base64').toString('utf8');
    const [other] = Object.entries({ id: told.id, message: told.message }).filter(
      ([, text]) => typeof text === 'string' && !encoded.includes(text),
    );
    if (other !== undefined)
      found.push(inBody('/details/0/value', 'error-source', `the encoded detail has another ${other[0]}`));
  }
  return found;
}

/** The codes that go with each status: those that the description shows, and the others that are known. */
export function codesOf(description: Description, { code, others = {} }: Errors): Map<number, Set<unknown>> {
  const codes = new Map<number, Set<unknown>>();
  for (const { operation } of operations(description))
    for (const [status, response] of Object.entries(operation.responses))
      for (const media of Object.values(resolve(description, response).content ?? {}))
        for (const example of Object.values(isObject(media) && isObject(media.examples) ? media.examples : {})) {
          const shown = follow(description, example);
          const known = codes.get(Number(status)) ?? new Set();
          for (const { value } of allAt(isObject(shown) ? shown.value : undefined, code)) known.add(value);
          if (known.size > 0) codes.set(Number(status), known);
        }
  for (const [status, more] of Object.entries(others))
    if (more !== 'any') codes.set(Number(status), new Set([...(codes.get(Number(status)) ?? []), ...more]));
  return codes;
}
