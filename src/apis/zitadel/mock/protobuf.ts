import { type Json, NotJsonError, position, readJson } from './json-text.js';
import { readTimestamp } from './time.js';

/** A field of a request message, with the rules that ZITADEL's definitions put on it. */
export type Field =
  /** `go` where a path has another name for it than the definition. */
  | {
      readonly type: 'string';
      readonly min?: number;
      readonly max?: number;
      readonly uri?: true;
      readonly go?: string;
      /** Its rules hold only when it is sent. */
      readonly optional?: true;
    }
  | { readonly type: 'bytes'; readonly max?: number }
  | { readonly type: 'bool' | 'uint32' | 'uint64' }
  | { readonly type: 'timestamp'; readonly required?: true }
  /**
   * Names by number. `refused` are numbers that are defined and nevertheless not allowed; `open` has no rule: a number without
   * a name counts as the first of them.
   */
  | {
      readonly type: 'enum';
      readonly names: readonly string[];
      readonly refused?: readonly number[];
      readonly open?: true;
    }
  /** Nought to so many seconds. */
  | { readonly type: 'duration'; readonly maxSeconds: number }
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'list'; readonly of: Field; readonly unique?: true };

interface Member {
  readonly json: string;
  readonly go: string;
  readonly field: Field;
}

/** A oneof: at most one of its members is set, at least one when it is required. */
interface Choice {
  readonly name: string;
  readonly members: readonly string[];
  readonly required: boolean;
}

/** A request message. */
export interface Message {
  readonly name: string;
  readonly members: readonly Member[];
  /** By JSON name and by the name of the definition: both are read. */
  readonly byName: ReadonlyMap<string, Member>;
  readonly choices: readonly Choice[];
}

const toCamel = (snake: string) => snake.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const toGo = (snake: string) => toCamel(`_${snake}`);

/** Defines a message by the names of its definition (`project_id`), in the order in which they are checked. */
export function defineMessage(
  name: string,
  fields: Readonly<Record<string, Field>>,
  choices: Readonly<Record<string, { readonly members: readonly string[]; readonly required: boolean }>> = {},
): Message {
  const named = Object.entries(fields).map(([snake, field]) => ({
    snake,
    member: { json: toCamel(snake), go: 'go' in field ? (field.go ?? '') : toGo(snake), field },
  }));
  return {
    name,
    members: named.map(({ member }) => member),
    byName: new Map(
      named.flatMap(({ snake, member }) => [
        [snake, member],
        [member.json, member],
      ]),
    ),
    choices: Object.entries(choices).map(([choice, { members, required }]) => ({
      name: choice,
      members: members.map(toCamel),
      required,
    })),
  };
}

/** The JSON is not the message. The text is what protobuf's JSON mapping says about it. */
export class UndecodableError extends Error {
  override readonly name = 'UndecodableError';
}

/** A message as it was read: JSON names, enums by name, 64-bit numbers as text, nothing that is unknown or null. */
export type Decoded = Record<string, unknown>;

/** Found while reading, at a place of the text. */
class MisfitError extends Error {
  constructor(
    readonly at: { readonly start: number },
    readonly what: string,
    readonly syntax = false,
  ) {
    super('misfit');
  }
}

/**
 * Reads a request as leniently as protobuf's JSON mapping does: names in camelCase or as defined, enums by name or number,
 * numbers as text, unknown members and unknown names of enums passed over. A member must not come twice, however spelled.
 *
 * @param definitions the package that defines the message, `zitadel.application.v2`
 * @throws {UndecodableError} when it is not the message.
 */
export function decode(message: Message, text: string, definitions: string): Decoded {
  try {
    return readMessage(message, readJson(text), definitions);
  } catch (error) {
    if (error instanceof NotJsonError) throw new UndecodableError(`proto: ${error.message}`);
    if (!(error instanceof MisfitError)) throw error;
    const { at, what, syntax } = error;
    throw new UndecodableError(`proto: ${syntax ? 'syntax error ' : ''}(${position(text, at.start)}): ${what}`);
  }
}

const unexpected = (json: Json) => new MisfitError(json, `unexpected token ${json.token}`, true);

function readMessage(message: Message, json: Json, definitions: string): Decoded {
  if (json.kind !== 'object') throw unexpected(json);
  const decoded: Decoded = {};
  const seen = new Set<Member>();
  const chosen = new Set<Choice>();
  for (const named of json.members) {
    const member = message.byName.get(named.name);
    if (member === undefined) continue;
    if (seen.has(member)) throw new MisfitError(named, `duplicate field ${named.token}`);
    seen.add(member);
    if (named.value.token === 'null') continue;
    const choice = message.choices.find(({ members }) => members.includes(member.json));
    if (choice !== undefined) {
      const oneof = `${definitions}.${message.name}.${choice.name}`;
      if (chosen.has(choice))
        throw new MisfitError(named, `error parsing ${named.token}, oneof ${oneof} is already set`);
      chosen.add(choice);
    }
    const read = readField(member, named.value, definitions);
    if (read !== undefined) decoded[member.json] = read;
  }
  return decoded;
}

function readField(member: Member, json: Json, definitions: string): unknown {
  const { field } = member;
  const misfit = () => new MisfitError(json, `invalid value for ${field.type} field ${member.json}: ${json.token}`);
  switch (field.type) {
    case 'string':
      if (json.kind !== 'string') throw misfit();
      return json.text;
    case 'bool':
      if (json.token !== 'true' && json.token !== 'false') throw misfit();
      return json.token === 'true';
    case 'bytes':
      if (json.kind !== 'string') throw misfit();
      return readBytes(json.text) ?? raise(misfit());
    case 'uint32':
      return Number(readUnsigned(json, 2n ** 32n) ?? raise(misfit()));
    case 'uint64':
      return readUnsigned(json, 2n ** 64n) ?? raise(misfit());
    case 'enum': {
      if (json.kind === 'string') return field.names.includes(json.text) ? json.text : undefined;
      const number = json.kind === 'number' ? readWhole(json.token) : undefined;
      if (number === undefined || BigInt.asIntN(32, number) !== number) throw misfit();
      return field.names[Number(number)] ?? (field.open ? field.names[0] : Number(number));
    }
    case 'timestamp': {
      if (json.kind !== 'string') throw unexpected(json);
      const read = readTimestamp(json.text);
      if (read === undefined) throw new MisfitError(json, `invalid google.protobuf.Timestamp value ${json.token}`);
      if (read === 'out of range')
        throw new MisfitError(json, `google.protobuf.Timestamp value out of range: ${json.token}`);
      return read;
    }
    case 'duration':
      if (json.kind !== 'string') throw unexpected(json);
      return (
        readDuration(json.text) ?? raise(new MisfitError(json, `invalid google.protobuf.Duration value ${json.token}`))
      );
    case 'message':
      return readMessage(field.message, json, definitions);
    case 'list': {
      if (json.kind !== 'array') throw unexpected(json);
      const items = json.items.map((item) => readField({ ...member, field: field.of }, item, definitions));
      const known = items.filter((item) => item !== undefined);
      // A list that is empty is a list that was not sent.
      return known.length === 0 ? undefined : known;
    }
  }
}

function raise(error: Error): never {
  throw error;
}

function readUnsigned(json: Json, beyond: bigint): string | undefined {
  const digits = json.kind === 'string' ? json.text : json.kind === 'number' ? json.token : '';
  const whole = readWhole(digits);
  return whole !== undefined && whole >= 0n && whole < beyond ? String(whole) : undefined;
}

/** A whole number in any spelling that JSON has for it: `100`, `1e2`, `100.0`. */
function readWhole(text: string): bigint | undefined {
  const [, before, after = '', exponent = '0'] =
    /^(-?(?:0|[1-9]\d{0,99}))(?:\.(\d{1,99}))?(?:[eE]([-+]?\d{1,2}))?$/.exec(text) ?? [];
  if (before === undefined) return undefined;
  const digits = BigInt(before + after);
  const power = Number(exponent) - after.length;
  if (power >= 0) return digits * 10n ** BigInt(power);
  const unit = 10n ** BigInt(-power);
  return digits % unit === 0n ? digits / unit : undefined;
}

/** Standard base64 with padding, from any of its spellings. */
function readBytes(base64: string): string | undefined {
  try {
    return btoa(atob(base64.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}

/** Seconds with 0, 3, 6 or 9 fractional digits. */
function readDuration(text: string): string | undefined {
  const [, sign, seconds, fraction = ''] = /^([-+]?)(\d{1,12})(?:\.(\d{1,9}))?s$/.exec(text) ?? [];
  if (seconds === undefined) return undefined;
  const nanos = fraction.padEnd(9, '0').replace(/(?:000){1,3}$/, '');
  return `${sign === '-' ? '-' : ''}${Number(seconds)}${nanos === '' ? '' : `.${nanos}`}s`;
}

/** How many bytes the texts of a message take in protobuf's own encoding; the rest of a message is never large. */
export function encodedSize(message: Message, decoded: Decoded): number {
  return message.members.reduce((size, { json, field }) => size + encodedFieldSize(field, decoded[json]), 0);
}

function encodedFieldSize(field: Field, value: unknown): number {
  if (field.type === 'list')
    return Array.isArray(value) ? value.reduce((size: number, item) => size + encodedFieldSize(field.of, item), 0) : 0;
  const bytes = byteLength(field, value);
  // A tag, the length in groups of seven bits, and the bytes themselves.
  return bytes === 0 ? 0 : 1 + Math.ceil((32 - Math.clz32(bytes)) / 7) + bytes;
}

function byteLength(field: Field, value: unknown): number {
  if (field.type === 'message') return isDecoded(value) ? encodedSize(field.message, value) : 0;
  if (typeof value !== 'string') return 0;
  if (field.type === 'string') return new TextEncoder().encode(value).length;
  return field.type === 'bytes' ? Math.floor((value.length * 3) / 4) : 0;
}

/** What the first field that breaks its rule is told, in the order of the definition; the choices come last. */
export function validate(message: Message, decoded: Decoded): string | undefined {
  for (const { json, go, field } of message.members) {
    if (!(json in decoded) && (isOptional(field) || message.choices.some(({ members }) => members.includes(json))))
      continue;
    const reason = check(field, decoded[json]);
    if (reason !== undefined) {
      const [index, text] = reason;
      return `invalid ${message.name}.${go}${index}: ${text}`;
    }
  }
  for (const { name, members, required } of message.choices)
    if (required && !members.some((member) => member in decoded))
      return `invalid ${message.name}.${toGo(name)}: value is required`;
  return undefined;
}

const isOptional = (field: Field) => field.type === 'string' && field.optional === true;

/** The reason, and behind which element of a list. */
function check(field: Field, value: unknown): [index: string, reason: string] | undefined {
  const reason = (text: string | undefined): [string, string] | undefined =>
    text === undefined ? undefined : ['', text];
  switch (field.type) {
    case 'string':
      return reason(checkText(typeof value === 'string' ? value : '', field));
    case 'bytes': {
      const bytes = typeof value === 'string' ? atob(value).length : 0;
      return reason(
        field.max !== undefined && bytes > field.max ? `value length must be at most ${field.max} bytes` : undefined,
      );
    }
    case 'timestamp':
      return reason(field.required && value === undefined ? 'value is required' : undefined);
    case 'enum':
      return reason(checkEnum(value, field));
    case 'duration': {
      const seconds = typeof value === 'string' ? Number(value.slice(0, -1)) : 0;
      const outside = seconds < 0 || seconds > field.maxSeconds;
      return reason(outside ? `value must be inside range [0s, ${field.maxSeconds}s]` : undefined);
    }
    case 'message': {
      const cause = isDecoded(value) ? validate(field.message, value) : undefined;
      return reason(cause && `embedded message failed validation | caused by: ${cause}`);
    }
    case 'list': {
      if (!Array.isArray(value)) return undefined;
      for (const [index, item] of value.entries()) {
        // Of the elements of a list the rule names what is refused by its number, elsewhere by its name.
        const numbered = field.of.type === 'enum' && isRefused(item, field.of);
        const found = numbered ? refusedReason(field.of.refused ?? []) : check(field.of, item)?.[1];
        if (found !== undefined) return [`[${index}]`, found];
        if (field.unique && value.indexOf(item) < index)
          return [`[${index}]`, 'repeated value must contain unique items'];
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

function checkText(value: string, { min = 0, max, uri }: Extract<Field, { type: 'string' }>): string | undefined {
  // Counted in code points; the text has at least half as many of them as it has UTF-16 units.
  const length = max === undefined || value.length <= max ? value.length : [...value].length;
  if (max !== undefined && (length > max || length < min))
    return min > 0
      ? `value length must be between ${min} and ${max} runes, inclusive`
      : `value length must be at most ${max} runes`;
  if (uri && !isUriReference(value)) return 'value must be a valid URI';
  return undefined;
}

/** As strict as Go: no control characters nor broken escapes, no blanks in a host, no colon before a scheme's end. */
const isUriReference = (text: string): boolean =>
  !/\p{Cc}|%(?![\da-f]{2})/iu.test(text) &&
  !/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*[\s<>"{}|\\^`]/i.test(text) &&
  (/^[a-z][a-z\d+.-]*:/i.test(text) || !/^[^/?#]*:/.test(text));

type EnumField = Extract<Field, { type: 'enum' }>;

function checkEnum(value: unknown, field: EnumField): string | undefined {
  // A number that was left is one that has no name.
  if (typeof value === 'number') return 'value must be one of the defined enum values';
  return isRefused(value, field)
    ? refusedReason((field.refused ?? []).map((number) => field.names[number]))
    : undefined;
}

const refusedReason = (refused: readonly unknown[]): string => `value must not be in list [${refused.join(' ')}]`;

function isRefused(value: unknown, { names, refused = [] }: EnumField): boolean {
  if (typeof value === 'number') return false;
  const name = typeof value === 'string' ? value : names[0];
  return refused.some((number) => names[number] === name);
}

const isDecoded = (value: unknown): value is Decoded => typeof value === 'object' && value !== null;
