import { type Description, operations, type Parameter, type Reference } from './description.js';
import { segmentsOf } from './pointer.js';

/** The parameters of each operation, those of its path included. */
export function parametersByOperation(description: Description): ReadonlyMap<string, readonly Parameter[]> {
  const shared = description.components?.parameters ?? {};
  const follow = (parameter: Parameter | Reference): Parameter[] => {
    if (!('$ref' in parameter)) return [parameter];
    const found = shared[segmentsOf(parameter.$ref).at(-1) ?? ''];
    return found === undefined ? [] : [found];
  };
  return new Map(
    operations(description).map(({ path, operation }) => {
      const ofPath = description.paths[path]?.parameters ?? [];
      return [operation.operationId, [...ofPath, ...(operation.parameters ?? [])].flatMap(follow)];
    }),
  );
}
