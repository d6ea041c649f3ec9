import { _, Ajv, type Format } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import next from 'ajv/dist/vocabularies/next.js';
import { type Description, operations } from '../src/description/description.js';
import { withNativePaths } from '../src/description/native-paths.js';
import { unescapeSegment, valueAt } from '../src/description/pointer.js';
import { isObject } from '../src/is-object.js';
import { discriminateUnions } from '../src/validate/discriminate.js';
import { createRequestValidators } from '../src/validate/request.js';
import { requireUnless } from '../src/validate/require-unless.js';
import { int32, int64, isDateTime, isEmail, isHostname, isUri, isUriReference } from '../src/validate/standalone.js';

/** The formats that say something, and what they are called where the validators import them from. */
const formats: Readonly<Record<string, readonly [name: string, format: Format]>> = {
  'date-time': ['isDateTime', isDateTime],
  email: ['isEmail', isEmail],
  hostname: ['isHostname', isHostname],
  int32: ['int32', int32],
  int64: ['int64', int64],
  uri: ['isUri', isUri],
  'uri-reference': ['isUriReference', isUriReference],
};

/** Formats that tell people something and allow every text. */
const unchecked = ['password'];

/** Keywords that validate nothing. */
const annotations = new Set([
  ...['description', 'title', 'summary', 'example', 'examples', 'default', 'deprecated', 'discriminator'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema', 'readOnly', 'writeOnly', 'externalDocs'],
]);

/** A schema as a validator is made of it: what says nothing to one is left out, and references are names. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (!isObject(schema)) return schema;
  const members = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (annotations.has(keyword) || keyword.startsWith('x-')) return [];
    if (keyword === 'format' && typeof value === 'string' && unchecked.includes(value)) return [];
    if (keyword === '$ref') return [[keyword, String(value).replace(/^#\/components\/schemas\/([^/]+)/, '$1#')]];
    if (keyword === 'const' || keyword === 'enum') return [[keyword, value]];
    if (keyword !== 'properties' || !isObject(value)) return [[keyword, bare(value)]];
    return [[keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bare(inner)]))]];
  });
  return Object.fromEntries(members);
}

/** The places of the schemas that requests are judged by. */
function requestSchemas(description: Description): string[] {
  const places = new Set<string>();
  const validators = createRequestValidators(description, (pointer) => {
    places.add(pointer);
    return () => [];
  });
  for (const { operation } of operations(description)) validators(operation.operationId);
  return [...places].sort();
}

/** The modules with what judges the values of an API: compiled by Ajv, and in need of nothing but what we wrote. */
export function validatorModules(document: Description): {
  validators: string;
  declarations: string;
  checks: string;
  schemas: string;
} {
  const description = withNativePaths(discriminateUnions(requireUnless(document, [])));
  const named = isObject(description.components?.schemas) ? description.components.schemas : {};
  const ajv = new Ajv({
    allErrors: true,
    // What a named schema says is compiled once, and called by all that refer to it.
    inlineRefs: false,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateSchema: false,
    formats: Object.fromEntries(Object.entries(formats).map(([name, [, format]]): [string, Format] => [name, format])),
    code: { source: true, esm: true, formats: _`formats` },
  });
  ajv.addVocabulary(next.default);
  for (const [name, schema] of Object.entries(named)) ajv.addSchema(Object(bare(schema)), name);

  const exported: Record<string, string> = Object.fromEntries(Object.keys(named).map((name) => [name, name]));
  const bySchema = new Map<string, string>();
  const checks = requestSchemas(description).map((pointer) => {
    const schema = bare(valueAt(description, pointer.split('/').slice(1).map(unescapeSegment)));
    const text = JSON.stringify(schema);
    const reference = /^\{"\$ref":"(\w+)#"\}$/.exec(text)?.[1];
    const name = reference ?? bySchema.get(text) ?? `request${bySchema.size + 1}`;
    if (reference === undefined && !bySchema.has(text)) {
      bySchema.set(text, name);
      ajv.addSchema(Object(schema), name);
      exported[name] = name;
    }
    return `  ${JSON.stringify(pointer)}: validators.${name},`;
  });

  return {
    validators: withImports(standaloneCode.default(ajv, exported)),
    declarations: [
      "import type { ValidateFunction } from '../../src/validate/schema-check.js';",
      '',
      ...Object.keys(exported).map((name) => `export declare const ${name}: ValidateFunction;`),
      '',
    ].join('\n'),
    checks: [
      "import type { RequestChecks } from '../../src/validate/schema-check.js';",
      "import * as validators from './validators.js';",
      '',
      '/** What judges the parameters and bodies of requests, by the place of their schema. */',
      'export const checks: RequestChecks = {',
      ...checks,
      '};',
      '',
    ].join('\n'),
    schemas: [
      "import { type Schema, schema } from '../../src/schema.js';",
      "import type * as types from './types.js';",
      "import * as validators from './validators.js';",
      '',
      "export { listOf, type Schema, type SchemaIssue, type SchemaResult } from '../../src/schema.js';",
      '',
      ...Object.keys(named).map(
        (name) =>
          `/** Validates \`${name}\`. */\nexport const ${name}: Schema<types.${name}> = /* @__PURE__ */ schema(validators.${name});\n`,
      ),
    ].join('\n'),
  };
}

/** Takes what Ajv requires from its own packages from ours, and marks what bundlers may leave out. */
function withImports(code: string): string {
  const used = new Set<string>();
  const use = (name: string) => {
    used.add(name);
    return name;
  };
  const body = code
    .replace(/^"use strict";/, '')
    // Which schema refused a value tells something only of a member that one of a choice asks for.
    .replaceAll(/schemaPath:"(?![^"]*\/oneOf\/\d+\/required")[^"]*",/g, '')
    .replaceAll(
      /const (err\d+) = (\{instancePath[^;]*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      (_all, _name, error: string) => `vErrors = ${use('withError')}(vErrors, ${error});errors++;`,
    )
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', () => use('countCharacters'))
    .replaceAll('require("ajv/dist/runtime/equal").default', () => use('isSameJson'))
    .replace(/= formats(?:\.([\w]+)|\["([^"]+)"\])/g, (_all, plain?: string, quoted?: string) => {
      const [name] = formats[plain ?? quoted ?? ''] ?? [];
      if (name === undefined) throw new Error(`no format '${plain ?? quoted}' in scripts/validators.ts`);
      return `= ${use(name)}`;
    })
    .replaceAll('= new RegExp(', '= /* @__PURE__ */ new RegExp(')
    .replaceAll(/;(?=function validate|export const )/g, ';\n')
    .replaceAll('}function validate', '}\nfunction validate')
    .replaceAll('}export const ', '}\nexport const ');
  const left = /\brequire\([^)]*\)/.exec(body)?.[0];
  if (left !== undefined) throw new Error(`Ajv's code needs ${left}, which src/validate/standalone.ts lacks`);
  return `import { ${[...used].sort().join(', ')} } from '../../src/validate/standalone.js';
${alikeTogether(body)}
`;
}

/** Functions of about one length are alike. Side by side they compress better: gzip looks back over 32 kB only. */
function alikeTogether(code: string): string {
  const parts = code.split(/\n(?=function validate|export const )/);
  const isFunction = (part: string) => part.startsWith('function validate');
  const functions = parts.filter(isFunction).sort((a, b) => a.length - b.length);
  return [...parts.filter((part) => !isFunction(part)), ...functions].join('\n');
}
