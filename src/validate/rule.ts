/** The rules beside JSON Schema's, by what they are about. The documents say of each what breaks it. */
export const rules = {
  answer: ['status', 'undocumented-status', 'server-error', 'media-type', 'json', 'no-body', 'behaviour', 'schema'],
  access: ['authentication-ignored', 'authorization-ignored', 'undocumented-method-accepted'],
  input: ['invalid-input-accepted', 'valid-input-refused'],
  lifecycle: ['not-found-after-creation', 'served-after-deletion', 'deleted-twice'],
  flow: ['success-criteria', 'unexpected-error'],
  traffic: ['undocumented-parameter', 'authentication', 'undescribed'],
} as const;

/** The keywords of JSON Schema 2020-12 that a value can break. `false schema` is the schema that nothing fits. */
export const schemaKeywords = [
  ...(['type', 'enum', 'const'] as const),
  ...(['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const),
  ...(['minLength', 'maxLength', 'pattern', 'format'] as const),
  ...(['minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains', 'unevaluatedItems'] as const),
  ...(['items', 'prefixItems', 'additionalItems'] as const),
  ...(['required', 'minProperties', 'maxProperties', 'dependentRequired', 'propertyNames'] as const),
  ...(['additionalProperties', 'unevaluatedProperties'] as const),
  ...(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'false schema', 'discriminator'] as const),
  ...(['contentEncoding', 'contentMediaType', 'contentSchema'] as const),
] as const;

export type SchemaKeyword = (typeof schemaKeywords)[number];

/** What a violation breaks: a keyword of JSON Schema, or a rule of keyspec's own. */
export type Rule = (typeof rules)[keyof typeof rules][number] | SchemaKeyword;

/** The rule of a validator's keyword; `schema` for one that is not JSON Schema's. */
export const ruleOf = (keyword: string): SchemaKeyword | 'schema' =>
  schemaKeywords.find((known) => known === keyword) ?? 'schema';
