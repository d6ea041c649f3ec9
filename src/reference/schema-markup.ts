import { escapeMarkup } from '../escape-markup.js';
import { isObject } from '../is-object.js';
import { code, renderInline, renderMarkdown } from './markdown.js';

/** What a value may be, in a few words; the schemas that have a name are linked. */
export function typeOf(schema: unknown): string {
  if (!isObject(schema)) return 'anything';
  if (typeof schema.$ref === 'string') return linkTo(schema.$ref);
  for (const word of ['oneOf', 'anyOf'])
    if (Array.isArray(schema[word])) return [...new Set(schema[word].map(typeOf))].join(' or ');
  if (Array.isArray(schema.allOf)) return [...new Set(schema.allOf.map(typeOf))].join(' and ');
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  const types = [schema.type].flat().filter((type) => typeof type === 'string');
  if (types.length === 0) return isObject(schema.properties) ? 'object' : 'anything';
  return types.map((type) => typeWord(type, schema)).join(' or ');
}

function typeWord(type: string, schema: Readonly<Record<string, unknown>>): string {
  if (type === 'array') return `list of ${typeOf(schema.items)}`;
  if (type === 'object' && !isObject(schema.properties) && isObject(schema.additionalProperties))
    return `object of ${typeOf(schema.additionalProperties)}`;
  return typeof schema.format === 'string' && type === 'string' ? `string (${escapeMarkup(schema.format)})` : type;
}

const nameOf = (reference: string) => decodeURIComponent(reference.split('/').at(-1) ?? '');

const linkTo = (reference: string) => {
  const name = escapeMarkup(nameOf(reference));
  return `<a href="#schema-${name}">${name}</a>`;
};

/** What a schema says beyond its type: text, values, limits, and its members. */
export function renderSchema(schema: unknown): string {
  if (!isObject(schema)) return '';
  const alternatives = ['oneOf', 'anyOf', 'allOf'].flatMap((word) => {
    const list = schema[word];
    return Array.isArray(list) ? list.filter((one) => isObject(one) && one.$ref === undefined).map(renderSchema) : [];
  });
  return [
    ...(typeof schema.description === 'string' ? [renderMarkdown(schema.description, 5)] : []),
    renderLimits(schema),
    renderMembers(schema),
    ...(isObject(schema.items) && schema.items.$ref === undefined ? [renderSchema(schema.items)] : []),
    ...alternatives,
  ].join('');
}

function renderMembers({ properties, required }: Readonly<Record<string, unknown>>): string {
  if (!isObject(properties)) return '';
  const needed = Array.isArray(required) ? required : [];
  return `<ul class="members">${Object.entries(properties)
    .map(([name, member]) => renderMember(name, member, needed.includes(name)))
    .join('')}</ul>`;
}

export function renderMember(name: string, schema: unknown, required: boolean): string {
  const own = isObject(schema) ? schema : {};
  const notes = [
    ...(required ? ['required'] : []),
    ...(own.readOnly === true ? ['only in answers'] : []),
    ...(own.writeOnly === true ? ['only in requests'] : []),
    ...(own.deprecated === true ? ['deprecated'] : []),
  ];
  return `<li>${code(name)} <span class="type">${typeOf(schema)}</span>${notes.map((note) => ` <span class="note">${note}</span>`).join('')}${renderSchema(schema)}</li>`;
}

const limits: Readonly<Record<string, string>> = {
  default: 'Default',
  minimum: 'At least',
  maximum: 'At most',
  minLength: 'Least length',
  maxLength: 'Greatest length',
  minItems: 'Fewest entries',
  maxItems: 'Most entries',
  pattern: 'Pattern',
};

function renderLimits(schema: Readonly<Record<string, unknown>>): string {
  const values = schema.enum ?? schema['x-extensible-enum'];
  const told = [
    ...(Array.isArray(values)
      ? [`${schema.enum === undefined ? 'Known values' : 'Values'}: ${values.map(show).join(', ')}`]
      : []),
    ...Object.entries(limits).flatMap(([word, label]) =>
      schema[word] === undefined ? [] : [`${label}: ${show(schema[word])}`],
    ),
    ...['x-exactly-one-of', 'x-at-most-one-of', 'x-never'].flatMap((word) => {
      const names = schema[word];
      return Array.isArray(names) ? [`${rules[word]}: ${names.flat().map(show).join(', ')}`] : [];
    }),
  ];
  return told.length === 0 ? '' : `<p class="limits">${told.join('. ')}</p>`;
}

const rules: Readonly<Record<string, string>> = {
  'x-exactly-one-of': 'Exactly one of',
  'x-at-most-one-of': 'At most one of',
  'x-never': 'Never present',
};

const show = (value: unknown) => code(typeof value === 'string' ? value : JSON.stringify(value));

/** What is known beyond the description itself, for who wants to know why. */
export function renderSource(source: unknown): string {
  if (!isObject(source)) return '';
  const { vendorOperation, decision, evidence } = source;
  const told = [
    ...(typeof vendorOperation === 'string' ? [`<p>The vendor calls it ${code(vendorOperation)}.</p>`] : []),
    ...(typeof decision === 'string' ? [`<p>${renderInline(decision)}</p>`] : []),
    ...(Array.isArray(evidence)
      ? [`<ul>${evidence.map((one) => `<li>${escapeMarkup(String(one))}</li>`).join('')}</ul>`]
      : []),
  ];
  return `<details class="source"><summary>Where this is known from</summary>${told.join('')}</details>`;
}
