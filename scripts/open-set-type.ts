import ts from 'typescript';
import { isObject } from '../src/is-object.js';

const { factory } = ts;

/**
 * The type of a string whose known values the vendor may add to: `'A' | 'B' | (string & {})`. An editor offers the known
 * values, and every other string is taken. A set that an `enum` closes for the tools, as the tag of a union has to be, is
 * closed in the types too, since TypeScript tells the arms of a union apart by literals alone.
 */
export function openSetType(schema: unknown): ts.TypeNode | undefined {
  if (!isObject(schema) || schema.enum !== undefined || schema.anyOf !== undefined) return undefined;
  const known = schema['x-extensible-enum'];
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
  return factory.createUnionTypeNode([...values, others, ...nullOf(schema.type)]);
}

function nullOf(type: unknown): ts.TypeNode[] {
  return Array.isArray(type) && type.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : [];
}
