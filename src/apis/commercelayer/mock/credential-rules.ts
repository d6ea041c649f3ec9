import type { ApiCredentialCreateAttributes, ValidationError } from '../../../../generated/commercelayer/types.js';
import type { Call } from '../../../mock/core/call.js';
import type { Identifier, ResourceObject } from '../../../mock/jsonapi/source.js';
import type { Problem } from '../../../validate/problem.js';
import { validationError } from './errors.js';
import { roleOf } from './kinds.js';
import type { View } from './user-view.js';

type AttributeName = keyof ApiCredentialCreateAttributes;

/** Told in this order. */
const attributeNames: readonly AttributeName[] = [
  'name',
  'kind',
  'redirect_uri',
  'expires_in',
  'mode',
  'custom',
  'reference',
  'reference_origin',
  'metadata',
];

const creatable: ReadonlySet<string> = new Set(attributeNames);
const updatable: ReadonlySet<string> = new Set([
  'name',
  'redirect_uri',
  'expires_in',
  'reference',
  'reference_origin',
  'metadata',
] satisfies AttributeName[]);

/** What a document that creates a credential may set. */
export const creation = {
  type: 'api_credentials',
  attributes: creatable,
  relationships: { organization: 'organizations', role: 'roles' },
} as const;

/** What a document that updates a credential may set. */
export const update = {
  type: 'api_credentials',
  attributes: updatable,
  relationships: { role: 'roles' },
} as const;

/** What the description does not allow of the attributes, in the vendor's words: the first fault of each. */
export function attributeErrors(call: Pick<Call, 'problems'>, attributes: ResourceObject['attributes']) {
  const values: Readonly<Record<string, unknown>> = { ...(typeof attributes === 'object' ? attributes : {}) };
  const problems = call.problems().filter((problem) => problem.in === 'body');
  return attributeNames.flatMap((name) => {
    const path = `/data/attributes/${name}`;
    const isWhole = (one: Problem) => one.path === '/data/attributes' && (name === 'name' || name === 'kind');
    const problem = problems.find((one) => one.path === path || isWhole(one));
    return problem === undefined ? [] : [attributeError(name, values[name], problem)];
  });
}

function attributeError(name: AttributeName, value: unknown, { rule }: Problem): ValidationError {
  const error = (key: string, title: string, meta: { value?: unknown; count?: number } = {}) =>
    validationError(`attributes/${name}`, key, title, meta);
  const blank = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  if (blank && (name === 'name' || name === 'kind')) return error('blank', "can't be blank");
  if (name === 'kind' || name === 'mode' || name === 'custom')
    return error('inclusion', 'is not included in the list', { value });
  if (name === 'redirect_uri') return error('invalid_uri', 'must be a valid URI.', { value });
  if (name !== 'expires_in') return error('invalid', 'is invalid', { value });
  switch (rule) {
    case 'minimum':
      return error('greater_than_or_equal_to', 'must be greater than or equal to 7200', { value, count: 7200 });
    case 'maximum':
      return error('less_than_or_equal_to', 'must be less than or equal to 31536000', { value, count: 31536000 });
    default:
      return typeof value === 'number'
        ? error('not_an_integer', 'must be an integer', { value })
        : error('not_a_number', 'is not a number', { value });
  }
}

export function organizationErrors(view: View, organization: Identifier | null): ValidationError[] {
  if (organization === null) return [validationError('relationships/organization', 'blank', "can't be blank")];
  if (view.organization(organization.id) === undefined)
    return [validationError('relationships/organization', 'required', 'must exist')];
  return [];
}

/**
 * Whether the kind takes the role, and whether the organization has it. Without a known organization any role will do
 * that the caller sees.
 */
export function roleErrors(
  view: View,
  kind: unknown,
  organization: string | undefined,
  role: Identifier | null,
): ValidationError[] {
  const error = (key: string, title: string) => [validationError('relationships/role', key, title)];
  const rule = roleOf(String(kind));
  if (role === null) return rule === 'needed' ? error('blank', "can't be blank") : [];
  if (rule === 'forbidden') return error('present', 'must be blank');
  const found = view.role(role.id);
  if (found === undefined || (organization !== undefined && found.organization !== organization))
    return error('required', 'must exist');
  // Custom roles come with the Enterprise plan.
  const plan = view.organization(found.organization)?.attributes.subscription_info.plan_type;
  if (found.attributes.kind === 'custom' && plan !== 'enterprise')
    return error('inclusion', 'is not included in the list');
  return [];
}
