import type { ValidationError } from '../../../../generated/commercelayer/types.js';
import type { Identifier } from '../../../mock/jsonapi/source.js';
import { validationError } from './errors.js';
import { roleOf } from './kinds.js';
import type { View } from './user-view.js';

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
  const found = view.find('roles', role.id);
  if (found === undefined || (organization !== undefined && found.owner !== organization))
    return error('required', 'must exist');
  // Custom roles come with the Enterprise plan.
  const plan = view.find('organizations', found.owner)?.attributes.subscription_info.plan_type;
  if (found.attributes.kind === 'custom' && plan !== 'enterprise')
    return error('inclusion', 'is not included in the list');
  return [];
}
