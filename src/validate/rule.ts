/** The rules beside JSON Schema's, by what they are about. The documents say of each what breaks it. */
export const rules = {
  answer: ['status', 'undocumented-status', 'server-error', 'media-type', 'json', 'no-body', 'behaviour', 'schema'],
  consistency: [
    ...(['encoding', 'duplicate-member', 'key-material', 'key-identity', 'certificate', 'key-file'] as const),
    ...(['metadata', 'token', 'time', 'count', 'link', 'sparse-fields', 'include'] as const),
    ...(['other-thing', 'same-thing', 'not-as-sent', 'not-unique', 'cacheable-secret'] as const),
    ...(['error-code', 'error-status', 'error-source', 'challenge', 'rate-limit', 'retry-after', 'date'] as const),
  ],
  access: ['authentication-ignored', 'authorization-ignored', 'undocumented-method-accepted'],
  input: ['invalid-input-accepted', 'valid-input-refused'],
  lifecycle: ['not-found-after-creation', 'served-after-deletion', 'deleted-twice'],
  change: [
    ...(['not-stored', 'not-kept', 'no-effect', 'update-time', 'answer-differs', 'view-differs'] as const),
    ...(['not-found', 'not-listed', 'listed-twice', 'still-there', 'parent-changed', 'sibling-changed'] as const),
    ...(['answer-changed', 'rejected-but-done', 'done-twice', 'made-once', 'found-elsewhere'] as const),
  ],
  list: [
    ...(['page-size', 'page-repeats', 'page-misses', 'page-strays', 'page-order'] as const),
    ...(['page-link', 'page-last', 'page-beyond', 'page-count'] as const),
    ...(['filter-misses', 'filter-ignored', 'sort-order'] as const),
  ],
  document: [
    ...(['include-unlinked', 'include-repeats', 'include-misses', 'include-strays'] as const),
    ...(['fields-extra', 'fields-missing'] as const),
  ],
  secret: ['secret-repeated', 'secret-shown', 'secret-guessable', 'credential-refused', 'credential-accepted'],
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
