import { type Body, type Description, operations, resolve, type Tolerance } from '../description/description.js';
import { unescapeSegment } from '../description/pointer.js';
import { isObject } from '../is-object.js';

/** The tolerance of each operation that has one. */
export const tolerances = (description: Description): ReadonlyMap<string, Tolerance> =>
  new Map(
    operations(description).flatMap(({ operation: { operationId, requestBody } }) => {
      const body: Body | undefined = requestBody && resolve(description, requestBody);
      return body?.['x-tolerates'] === undefined ? [] : [[operationId, body['x-tolerates']] as const];
    }),
  );

/**
 * A body as the service reads it: members that may be missing are filled in, nulls that the schema refuses are left out.
 *
 * @param refused - JSON Pointers of what the schema refuses in a body
 */
export function readTolerantly(
  sent: unknown,
  { nulls = false, missing = {} }: Tolerance,
  refused: (body: unknown) => readonly string[],
): unknown {
  let body = fillIn(sent, missing);
  while (nulls && hasNull(body)) {
    const problems = refused(body);
    if (problems.length === 0) break;
    const read = structuredClone(body);
    const left = problems.filter((pointer) => leaveOut(read, pointer.split('/').slice(1).map(unescapeSegment)));
    if (left.length === 0) break;
    body = fillIn(read, missing);
  }
  return body;
}

const hasNull = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(hasNull));

function fillIn(body: unknown, missing: NonNullable<Tolerance['missing']>): unknown {
  if (!isObject(body)) return body;
  const told = Object.entries(missing).flatMap(([member, { from, values }]) => {
    const source = body[from];
    const value = typeof source === 'string' && Object.hasOwn(values, source) ? values[source] : undefined;
    return Object.hasOwn(body, member) || value === undefined ? [] : [[member, value]];
  });
  return { ...Object.fromEntries(told), ...body };
}

/** Takes a member out that is null; says whether it did. */
function leaveOut(body: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || typeof body !== 'object' || body === null) return false;
  if (rest.length > 0) return leaveOut(Reflect.get(body, name), rest);
  return isObject(body) && body[name] === null && Reflect.deleteProperty(body, name);
}
