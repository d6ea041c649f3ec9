import ts from 'typescript';

const { factory } = ts;

/**
 * Declares every schema under its own name: `export type Application = …`, and `Application` wherever it is used. What
 * openapi-typescript writes, `components["schemas"]["Application"]`, has no name of its own: editors and error messages
 * spell it out at full length.
 */
export function namedSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const declared = nodes.flatMap((node) => {
    if (isComponents(node)) return [...declarations(node), byName(node)];
    return isAlias(node) ? [] : [node];
  });
  return ts.transform(declared, [withNames]).transformed;
}

const withNames = (context: ts.TransformationContext) => (root: ts.Node) => {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaName(node);
    return name === undefined ? ts.visitEachChild(node, visit, context) : factory.createTypeReferenceNode(name);
  };
  return visit(root);
};

const isComponents = (node: ts.Node): node is ts.InterfaceDeclaration =>
  ts.isInterfaceDeclaration(node) && node.name.text === 'components';

/** `export type Application = components['schemas']['Application']`, whose type openapi-typescript writes as one identifier. */
const isAlias = (node: ts.Node): boolean =>
  ts.isTypeAliasDeclaration(node) &&
  ts.isTypeReferenceNode(node.type) &&
  ts.isIdentifier(node.type.typeName) &&
  node.type.typeName.text.startsWith("components['schemas']");

/** The name of the schema that `components["schemas"]["Application"]` refers to. */
function schemaName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node.objectType;
  const isSchemas =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === 'components' &&
    literal(indexType) === 'schemas';
  return isSchemas ? literal(node.indexType) : undefined;
}

const literal = (node: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteralLike(node.literal) ? node.literal.text : undefined;

const isNamed = (member: ts.Node, name: string): member is ts.PropertySignature =>
  ts.isPropertySignature(member) && memberName(member) === name;

const memberName = ({ name }: ts.PropertySignature): string => (ts.isComputedPropertyName(name) ? '' : name.text);

const schemasOf = (components: ts.InterfaceDeclaration): ts.PropertySignature[] => {
  const type = components.members.find((member) => isNamed(member, 'schemas'))?.type;
  return type !== undefined && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
};

const declarations = (components: ts.InterfaceDeclaration): ts.Node[] =>
  schemasOf(components).map((schema) => {
    const declaration = factory.createTypeAliasDeclaration(
      [factory.createToken(ts.SyntaxKind.ExportKeyword)],
      memberName(schema),
      undefined,
      schema.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword),
    );
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema));
  });

/** `components`, whose schemas refer to the declarations. */
function byName(components: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const schemas = schemasOf(components).map((schema) =>
    factory.createPropertySignature(
      undefined,
      memberName(schema),
      undefined,
      factory.createTypeReferenceNode(memberName(schema)),
    ),
  );
  return factory.updateInterfaceDeclaration(
    components,
    components.modifiers,
    components.name,
    components.typeParameters,
    components.heritageClauses,
    components.members.map((member) =>
      isNamed(member, 'schemas')
        ? factory.createPropertySignature(undefined, 'schemas', undefined, factory.createTypeLiteralNode(schemas))
        : member,
    ),
  );
}
