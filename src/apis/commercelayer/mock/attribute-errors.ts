import type { ValidationError } from '../../../../generated/commercelayer/types.js';
import type { Call } from '../../../mock/core/call.js';
import { type AttributeKind, own } from '../../../mock/jsonapi/source.js';
import type { Problem } from '../../../validate/problem.js';
import { validationError } from './errors.js';
import { type Type, types } from './resource-types.js';

/** The attributes that a document may set, in the order in which their faults are told. */
export interface WritableAttributes {
  readonly attributes: readonly string[];
  /** Those that may not be blank; on creation, nor absent. */
  readonly required: readonly string[];
}

/** What the description does not allow of the attributes, in the vendor's words: the first fault of each. */
export function attributeErrors(
  call: Pick<Call, 'problems'>,
  type: Type,
  sent: Readonly<Record<string, unknown>>,
  { attributes, required }: WritableAttributes,
): ValidationError[] {
  const problems = call.problems().filter((problem) => problem.in === 'body');
  const kinds: Readonly<Record<string, AttributeKind>> = types[type].attributes;
  return attributes.flatMap((name) => {
    const found = problems.filter(({ path }) => path === `/data/attributes/${name}`);
    const isRequired = required.includes(name);
    const isAbsent = isRequired && problems.some(({ path }) => path === '/data/attributes');
    if (found.length === 0 && !isAbsent) return [];
    return [attributeError(name, own(sent, name), own(kinds, name), found, isRequired)];
  });
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function attributeError(
  name: string,
  value: unknown,
  kind: AttributeKind | undefined,
  problems: readonly Problem[],
  isRequired: boolean,
): ValidationError {
  const error = (key: string, title: string, meta: { value?: unknown; count?: number } = {}) =>
    validationError(`attributes/${name}`, key, title, meta);
  const broken = (rule: string) => problems.find((problem) => problem.rule === rule);
  if (isRequired && isBlank(value)) return error('blank', "can't be blank");
  if (broken('enum') !== undefined || kind === 'boolean')
    return error('inclusion', 'is not included in the list', { value });
  if (broken('format')?.params.format === 'uri' || (name === 'redirect_uri' && broken('type') !== undefined))
    return error('invalid_uri', 'must be a valid URI.', { value });
  if (kind !== 'number') return error('invalid', 'is invalid', { value });
  const bound = Number((broken('minimum') ?? broken('maximum'))?.params.limit);
  if (broken('minimum') !== undefined)
    return error('greater_than_or_equal_to', `must be greater than or equal to ${bound}`, { value, count: bound });
  if (broken('maximum') !== undefined)
    return error('less_than_or_equal_to', `must be less than or equal to ${bound}`, { value, count: bound });
  return typeof value === 'number'
    ? error('not_an_integer', 'must be an integer', { value })
    : error('not_a_number', 'is not a number', { value });
}
