const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether objects and lists stand in each other on more than so many levels. Goes level by level, as no stack is that deep. */
export function nestsDeeper(value: unknown, levels: number): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === levels) return true;
    level = level.flatMap((container): unknown[] => Object.values(container)).filter(isContainer);
  }
  return false;
}
