import type { Description } from '../../../description/description.js';
import { lookUp } from '../../../description/pointer.js';
import { isObject } from '../../../is-object.js';
import type { Call } from '../../../mock/core/call.js';
import type { Problem } from '../../../validate/problem.js';
import type { Details, Errors } from './errors.js';

type Node = Readonly<Record<string, unknown>>;

const member = (node: unknown, name: string): unknown =>
  isObject(node) && Object.hasOwn(node, name) ? node[name] : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Takes out of a body what its schema does not know: Okta ignores it. */
export function createPruner(description: Description): (schema: string, body: unknown) => void {
  const schemas = description.components?.schemas;
  const referred = new Map<string, unknown>();
  const follow = (reference: string): unknown => {
    if (!referred.has(reference)) referred.set(reference, lookUp(description, reference));
    return referred.get(reference);
  };

  /** The schemas that say together what a value may be: the one, what it is made of, the arm of a union that fits. */
  const parts = (schema: unknown, value: Node): Node[] => {
    if (!isObject(schema)) return [];
    const { $ref } = schema;
    return [
      schema,
      ...(typeof $ref === 'string' ? parts(follow($ref), value) : []),
      ...list(schema.allOf).flatMap((part) => parts(part, value)),
      ...arm(list(schema.oneOf), value),
    ];
  };

  const arm = (arms: readonly unknown[], value: Node): Node[] => {
    for (const one of arms) {
      const known = parts(one, value);
      if (known.every((part) => fits(part, value))) return known;
    }
    return [];
  };

  const prune = (schema: unknown, value: unknown): void => {
    if (Array.isArray(value)) {
      const items = parts(schema, {}).flatMap((part) => part.items ?? []);
      for (const item of value) prune({ allOf: items }, item);
    }
    if (!isObject(value)) return;
    const known = parts(schema, value);
    const open =
      known.every((part) => part.properties === undefined) || known.some((part) => part.additionalProperties);
    for (const name of Object.keys(value)) {
      const schemasOf = known.flatMap((part) => member(part.properties, name) ?? []);
      if (schemasOf.length > 0) prune({ allOf: schemasOf }, value[name]);
      else if (!open) Reflect.deleteProperty(value, name);
    }
  };

  return (schema, body) => prune(member(schemas, schema), body);
}

/** Whether a value has the constants that an arm of a union is told by. */
const fits = ({ properties }: Node, value: Node): boolean =>
  !isObject(properties) ||
  Object.entries(properties).every(([name, schema]) => {
    const pinned = member(schema, 'const');
    return pinned === undefined || !Object.hasOwn(value, name) || value[name] === pinned;
  });

export const blank = (name: string): string => `${name}: The field cannot be left blank`;

export const noConsumer = "settings.signOn: Set 'ssoAcsUrl' or 'destinationOverride'.";

/**
 * What is wrong with a request, in Okta's words where they are known: the summary names the first member that is not as it
 * should be, the causes tell of each. Nothing when there is no body, or one that is no object.
 */
function describeProblems(problems: readonly Problem[]): Details | undefined {
  // A union that failed tells nothing beside the fault that made it fail.
  const told = problems.filter(({ rule }) => !['if', 'oneOf', 'anyOf', 'allOf'].includes(rule));
  if (told.some(({ path, rule }) => path === '' && (rule === 'type' || rule === 'required'))) return undefined;
  // What is wrong with a member tells more than what is wrong with all of them together.
  const ordered = (told.length > 0 ? told : problems).toSorted(
    (a, b) => Number(a.rule === 'not') - Number(b.rule === 'not'),
  );
  const named = ordered.map(({ path, rule, message, params }) => {
    const segments = path.split('/').slice(1);
    const name = segments.join('.');
    if (rule === 'not') return { about: 'settings', cause: noConsumer };
    const about = segments[0] ?? 'body';
    if (rule === 'required' || about === 'signOnMode' || (rule === 'minLength' && params.limit === 1))
      return { about, cause: blank(name) };
    return { about, cause: `${name || about}: ${rule === 'maxLength' ? 'The field is too long' : message}` };
  });
  return { about: named[0]?.about ?? 'body', causes: [...new Set(named.map(({ cause }) => cause))] };
}

/** @throws {RefusalError} when the body or the query is not as described */
export function refuseProblems(errors: Errors, call: Pick<Call, 'problems'>): void {
  const problems = call.problems().filter(({ in: place }) => place === 'body' || place === 'query');
  if (problems.length === 0) return;
  const details = describeProblems(problems);
  throw details === undefined ? errors.refusal('E0000003') : errors.refusal('E0000001', details);
}
