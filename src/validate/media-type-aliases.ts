import { type Description, operations, resolve } from '../description/description.js';

/**
 * The same description with each media type of an answer under its other names as well, those that `x-aliases` lists. They
 * are no documented answers of their own: which one it is, is up to the request.
 */
export function spellOutAliases(description: Description): Description {
  const copy = structuredClone(description);
  for (const { operation } of operations(copy))
    for (const response of Object.values(operation.responses)) {
      const body = resolve(copy, response);
      for (const media of Object.values(body.content ?? {}))
        for (const alias of aliasesOf(media)) body.content = { ...body.content, [alias]: media };
    }
  return copy;
}

function aliasesOf(media: unknown): string[] {
  const aliases: unknown = typeof media === 'object' && media !== null ? Reflect.get(media, 'x-aliases') : undefined;
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
}
