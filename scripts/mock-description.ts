import { isObject } from '../src/is-object.js';

/** What no mock reads: texts for people, answers, and what only a reader of the document follows. */
const unread = new Set([
  ...['responses', 'headers', 'links', 'tags', 'externalDocs', 'examples', 'example', 'x-source', 'x-also-taken'],
]);

/** What a schema asks of a value is the validators' part. The mock reads what members there are, and of which type. */
const judged = new Set([
  ...['pattern', 'format', 'enum', 'not', 'if', 'then', 'else', 'propertyNames', 'uniqueItems'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'dependentRequired', 'contentEncoding', 'contentMediaType'],
  ...['x-extensible-enum', 'x-required-unless', 'x-exactly-one-of', 'x-at-most-one-of', 'x-never'],
  ...['readOnly', 'writeOnly', 'discriminator'],
]);

/** A description as the mock needs it in a browser, where every byte is downloaded. */
export function forMock(document: unknown): unknown {
  const { components, ...rest } = Object(trim(document));
  const all = Object.entries(Object(Object(Object(document).components).examples));
  const examples = Object.fromEntries(
    all.flatMap(([name, one]) =>
      Object(one)['x-example-world'] === true ? [[name, { value: Object(one).value }]] : [],
    ),
  );
  const schemas = reachable(rest, Object(components));
  return { ...rest, components: { ...Object(components), schemas, examples } };
}

/** The schemas that requests are judged by, and no others. */
function reachable(paths: unknown, { schemas, ...others }: Record<string, unknown>): unknown {
  const all = Object(schemas);
  const kept = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node)) return;
    const name = /^#\/components\/schemas\/(.+)$/.exec(String(node.$ref))?.[1];
    if (name !== undefined && !kept.has(name)) {
      kept.add(name);
      visit(all[name]);
    }
    Object.values(node).forEach(visit);
  };
  visit([paths, others]);
  return Object.fromEntries(Object.entries(all).filter(([name]) => kept.has(name)));
}

function trim(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(trim);
  if (!isObject(node)) return node;
  const members = Object.entries(node).flatMap(([name, value]): [string, unknown][] => {
    if (unread.has(name) || judged.has(name) || (name === 'description' && typeof value === 'string')) return [];
    if (name === 'required' && Array.isArray(value)) return [];
    if (name === 'x-tolerates') return [[name, value]];
    if (name !== 'properties' || !isObject(value)) return [[name, trim(value)]];
    return [[name, Object.fromEntries(Object.entries(value).map(([property, inner]) => [property, trim(inner)]))]];
  });
  return Object.fromEntries('operationId' in node ? [...members, ['responses', {}]] : members);
}
