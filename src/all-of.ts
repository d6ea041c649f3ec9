/** All results, or the first failure once nothing is under way any more: whatever runs cleans up after itself. */
export async function allOf<const T extends readonly unknown[]>(
  running: T,
): Promise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  await Promise.allSettled(running);
  return Promise.all(running);
}
