import ts from 'typescript';

const { factory } = ts;

/**
 * The type of a string whose known values the vendor may add to: `'A' | 'B' | (string & {})`. An editor offers the known
 * values, and every other string is taken.
 */
export function openSetType(schema: object): ts.TypeNode | undefined {
  const known = 'x-extensible-enum' in schema ? schema['x-extensible-enum'] : undefined;
  if (!Array.isArray(known)) return undefined;
  const values = known
    .filter((value) => typeof value === 'string')
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const others = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([...values, others, ...nullOf(schema)]);
}

function nullOf(schema: object): ts.TypeNode[] {
  const types = 'type' in schema && Array.isArray(schema.type) ? schema.type : [];
  return types.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : [];
}
