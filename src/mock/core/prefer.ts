/** What `Prefer` asks of a mock. Any other preference is none of its business (RFC 7240, section 2). */
export interface Preference {
  readonly code?: string;
  readonly example?: string;
  readonly dynamic?: string;
}

/** The preferences that concern a mock; nothing when there is none. */
export function readPreference(headers: Headers): Preference | undefined {
  const header = headers.get('Prefer');
  if (header === null) return undefined;
  // Any preference is read whole: what stands in the quotes of another is none.
  const known = [...header.matchAll(/(?:^|[,;])\s*([^\s=,;"]+)\s*=\s*(?:"([^"]*)"|([^\s,;]+))/g)].filter(
    ([, name = '']) => /^(?:code|example|dynamic)$/i.test(name),
  );
  return known.length === 0
    ? undefined
    : Object.fromEntries(known.map(([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? '']));
}
