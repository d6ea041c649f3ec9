const keyword = 'x-required-unless';

/** Members that an object has unless the request has a query parameter: by the name of the parameter. */
type Conditions = Readonly<Record<string, readonly string[]>>;

const hasConditions = (
  value: unknown,
): value is { readonly [keyword]: Conditions; readonly required?: readonly string[] } =>
  typeof value === 'object' && value !== null && keyword in value;

/** The parameters on which members of answers depend. */
export function conditionsOf(document: unknown): readonly string[] {
  const found = new Set<string>();
  JSON.stringify(document, (_, value: unknown) => {
    if (hasConditions(value)) for (const parameter of Object.keys(value[keyword])) found.add(parameter);
    return value;
  });
  return [...found].sort();
}

/** The same document for a request that has these parameters: what they do not leave out is required. */
export function requireUnless<Document>(document: Document, sent: readonly string[]): Document {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (!hasConditions(value)) return value;
    const { [keyword]: conditions, required = [], ...rest } = value;
    const also = Object.entries(conditions).flatMap(([parameter, members]) =>
      sent.includes(parameter) ? [] : members,
    );
    return { ...rest, required: [...required, ...also] };
  });
}
