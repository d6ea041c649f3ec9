import { isObject } from '../../is-object.js';

/** What is to go wrong, and with which requests. */
export interface Fault {
  /** The operation whose requests it strikes. @defaultValue all */
  readonly operationId?: string;
  /** Which of these requests it strikes, from now on and counted from 1. @defaultValue every one */
  readonly nth?: number;
  /** The share of these requests that it strikes, by chance: 0.02. @defaultValue 1 */
  readonly chance?: number;
  /** How long the answer waits: milliseconds, or `50-200ms` for some time between the two. */
  readonly delay?: number | string;
  /** The status of the answer: with its documented example, or else as a gateway answers. */
  readonly status?: number;
  /** The documented example of this name is the answer. */
  readonly example?: string;
  /** This text is the answer, or this JSON; with the status 200 unless there is another. */
  readonly body?: unknown;
  /** The media type of that text. @defaultValue HTML when it starts with `<`, else the vendor's JSON */
  readonly contentType?: string;
  /** The connection breaks: `true`, before the request is read; `body`, in the middle of the body of the true answer. */
  readonly drop?: true | 'body';
}

/** The statuses whose answers have no body. */
export const bodiless: readonly number[] = [204, 205, 304];

type Check = readonly [rule: string, holds: (value: unknown) => boolean];

const text: Check = ['a text', (value) => typeof value === 'string'];

const members: Readonly<Record<keyof Fault, Check>> = {
  operationId: text,
  nth: ['a whole number above 0', (value) => Number.isInteger(value) && Number(value) > 0],
  chance: ['a number above 0, and 1 at most', (value) => typeof value === 'number' && value > 0 && value <= 1],
  delay: ['milliseconds, or as 200ms, 2s or 50-200ms', (value) => readDelay(value) !== undefined],
  status: [
    'a status from 200 to 599',
    (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  ],
  example: text,
  body: ['a text or JSON', (value) => value !== undefined],
  contentType: ['a media type such as text/html', (value) => /^[!-.0-~]+\/[ -~]+$/.test(textOf(value))],
  drop: ['true or "body"', (value) => value === true || value === 'body'],
};

const effects = ['delay', 'status', 'example', 'body', 'drop'] as const;

/** @throws {TypeError} when it is no fault, naming the member that is wrong */
export function assertFault(value: unknown, operationIds: ReadonlySet<string>): asserts value is Fault {
  if (!isObject(value)) throw new TypeError('a fault is an object such as {"operationId": "…", "status": 503}');
  for (const [name, given] of Object.entries(value)) {
    const check = Object.entries(members).find(([known]) => known === name)?.[1];
    if (check === undefined)
      throw new TypeError(`a fault has no '${name}'; there are ${Object.keys(members).join(', ')}`);
    if (given !== undefined && !check[1](given)) throw new TypeError(`'${name}' of a fault is ${check[0]}`);
  }
  if (effects.every((effect) => value[effect] === undefined))
    throw new TypeError(`a fault has at least one of ${effects.join(', ')}`);
  if (value.drop !== undefined && effects.some((one) => !['drop', 'delay'].includes(one) && value[one] !== undefined))
    throw new TypeError("where the connection breaks, there is no answer: 'drop' goes with 'delay' alone");
  if (value.example !== undefined && value.body !== undefined)
    throw new TypeError("the answer is an 'example' or a 'body', not both");
  if (value.body !== undefined && bodiless.some((status) => status === value.status))
    throw new TypeError(`an answer ${value.status} has no 'body'`);
  if (value.contentType !== undefined && value.body === undefined)
    throw new TypeError("'contentType' goes with 'body'");
  const { operationId } = value;
  if (typeof operationId === 'string' && !operationIds.has(operationId))
    throw new TypeError(`no API of this mock has an operation '${operationId}'`);
}

/** The least and the most milliseconds; nothing when it is no delay. */
export function readDelay(delay: unknown): readonly [least: number, most: number] | undefined {
  const [, from, to, unit] =
    /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(ms|s)?$/.exec(typeof delay === 'number' ? String(delay) : textOf(delay)) ??
    [];
  if (from === undefined) return undefined;
  const times = [Number(from), Number(to ?? from)].map((time) => (unit === 's' ? time * 1000 : time));
  const [least = 0, most = 0] = times;
  // A timer of the platform takes no more.
  return least <= most && most < 2 ** 31 ? [least, most] : undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
