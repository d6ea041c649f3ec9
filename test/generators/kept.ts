/** Where a value lacks what another one has, as a JSON pointer; nothing, when all is there. Null is as good as missing. */
export function lost(had: unknown, has: unknown, at = ''): string | undefined {
  if (had === null || had === undefined) return undefined;
  if (Array.isArray(had)) {
    if (!Array.isArray(has)) return had.length === 0 && has === undefined ? undefined : at || '/';
    return had.length === has.length ? first(had.map((item, index) => lost(item, has[index], `${at}/${index}`))) : at;
  }
  if (typeof had === 'object') {
    const members = Object.entries(had);
    if (typeof has !== 'object' || has === null) return members.length === 0 ? undefined : at || '/';
    const found: Readonly<Record<string, unknown>> = { ...has };
    return first(members.map(([name, value]) => lost(value, found[name], `${at}/${name}`)));
  }
  return had === has || isSame(had, has) ? undefined : at || '/';
}

const first = (found: readonly (string | undefined)[]) => found.find((one) => one !== undefined);

/** A time may be written to the second, and a URL with a slash for its path. */
const isSame = (had: unknown, has: unknown) =>
  typeof had === 'string' &&
  typeof has === 'string' &&
  (Math.floor(Date.parse(had) / 1000) === Math.floor(Date.parse(has) / 1000) || `${had}/` === has);
