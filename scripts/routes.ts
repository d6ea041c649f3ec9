import { type Description, operations } from '../src/description/description.js';

/** A module with the method and path of each operation, by its name. */
export function routes(description: Description): string {
  const lines = operations(description).map(
    ({ method, path, operation: { operationId } }) =>
      `  ${operationId}: [${JSON.stringify(method)}, ${JSON.stringify(path)}],\n`,
  );
  return `export const routes = {\n${lines.join('')}} as const;\n`;
}
