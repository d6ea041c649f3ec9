import { oncePer } from '../once.js';

const keyword = 'x-required-unless';

/** Members that an object has unless the request has a query parameter: by the name of the parameter. */
type Conditions = Readonly<Record<string, readonly string[]>>;

const hasConditions = (
  value: unknown,
): value is { readonly [keyword]: Conditions; readonly required?: readonly string[] } =>
  typeof value === 'object' && value !== null && keyword in value;

/** The same schema for a request that has these parameters: what they do not leave out is required. */
export function requireUnless<Schema>(schema: Schema, sent: readonly string[]): Schema {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (!hasConditions(value)) return value;
    const { [keyword]: conditions, required = [], ...rest } = value;
    const also = Object.entries(conditions).flatMap(([parameter, members]) =>
      sent.includes(parameter) ? [] : members,
    );
    return { ...rest, required: [...required, ...also] };
  });
}

const formsOf = oncePer((schema: object) => {
  const parameters = new Set<string>();
  JSON.stringify(schema, (_, value: unknown) => {
    if (hasConditions(value)) for (const parameter of Object.keys(value[keyword])) parameters.add(parameter);
    return value;
  });
  const forms = new Map<string, object>();
  return (query: URLSearchParams): object => {
    if (parameters.size === 0) return schema;
    const sent = [...parameters].filter((parameter) => query.has(parameter));
    const form = forms.get(sent.join(' ')) ?? requireUnless(schema, sent);
    forms.set(sent.join(' '), form);
    return form;
  };
});

/** The schema for a request with this query. It is the same object for every query with the same of these parameters. */
export const requireUnlessAsked = (schema: object, query: URLSearchParams): object => formsOf(schema)(query);
