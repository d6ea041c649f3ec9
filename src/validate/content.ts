import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DataValidateFunction } from 'ajv/dist/types/index.js';
import addFormats from 'ajv-formats';
import { type Description, operations, resolve } from '../description/description.js';
import { isReference } from '../description/pointer.js';
import { isObject } from '../is-object.js';
import { readElements } from '../read-der.js';
import { discriminateUnions } from './discriminate.js';
import { ruleOf } from './rule.js';
import type { Violation } from './violation.js';

/** Judges what texts hold that are encoded: validators leave `contentEncoding` and what goes with it unread. */
export interface ContentJudge {
  /** @param mediaType as the description spells it. */
  answer(operationId: string, status: number, mediaType: string, body: unknown): Violation[];
}

export function createContentJudge(description: Description): ContentJudge {
  const document = discriminateUnions(description);
  const byId = new Map(operations(document).map(({ operation }) => [operation.operationId, operation]));
  const compiled = new Map<string, ValidateFunction | undefined>();
  let ajv: Ajv2020 | undefined;

  /** Nothing for a body that has no content within it. */
  const compile = (operationId: string, status: number, mediaType: string) => {
    const response = byId.get(operationId)?.responses[status];
    const media = response && resolve(document, response).content?.[mediaType];
    const schema = typeof media === 'object' && media !== null && 'schema' in media ? media.schema : undefined;
    if (typeof schema !== 'object' || schema === null || !saysContent(document, schema)) return undefined;
    ajv ??= createAjv(document);
    return ajv.compile(absolute(Object(onlyContent(document, schema))));
  };

  return {
    answer(operationId, status, mediaType, body) {
      const name = `${operationId} ${status} ${mediaType}`;
      if (!compiled.has(name)) compiled.set(name, compile(operationId, status, mediaType));
      const validate = compiled.get(name);
      if (validate === undefined || validate(body)) return [];
      return (validate.errors ?? [])
        .filter(({ keyword }) => keyword.startsWith('content'))
        .map(({ instancePath, keyword, message = '' }) => ({
          in: 'response.body',
          path: instancePath,
          rule: ruleOf(keyword),
          message,
        }));
    },
  };
}

/** JSON Schema means the base64 of MIME, which may have line breaks. */
const encodings: Readonly<Record<string, RegExp>> = {
  base64: /^(?:[A-Za-z0-9+/]{4}|\r\n)*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?:\r\n)?$/,
  base64url: /^[A-Za-z0-9_-]*={0,2}$/,
};

/** What reads the content of a media type, and throws when it is none. */
const readers: Readonly<Record<string, (content: Buffer) => unknown>> = {
  'application/json': (content) => JSON.parse(content.toString()),
  'application/pkix-cert': (content) => new X509Certificate(content),
  'application/pkcs10': assertSigned,
};

/** A CSR shows that who asks has the private key (RFC 2986). @throws {Error} when it does not */
function assertSigned(content: Buffer): void {
  const [request] = readElements(new Uint8Array(content));
  const [asked, , signature] = readElements(request?.content ?? new Uint8Array());
  const [, , key] = readElements(asked?.content ?? new Uint8Array());
  if (asked === undefined || signature === undefined || key === undefined) throw new Error('this is no CSR');
  const publicKey = createPublicKey({ key: Buffer.from(key.bytes), format: 'der', type: 'spki' });
  // The first byte counts the bits at the end that say nothing.
  if (!verify('sha256', asked.bytes, publicKey, signature.content.subarray(1)))
    throw new Error('another key signed it');
}

interface Encoded {
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
}

function read(text: string, { contentEncoding = '', contentMediaType = '' }: Encoded): { value: unknown } | undefined {
  const isBase64 = contentEncoding === 'base64' || contentEncoding === 'base64url';
  const content = Buffer.from(text, isBase64 ? contentEncoding : 'utf8');
  try {
    return { value: readers[contentMediaType]?.(content) };
  } catch {
    return undefined;
  }
}

const root = 'description';

/** Ajv, with the keywords on content doing what they say. */
function createAjv(description: Description): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  for (const keyword of ['contentEncoding', 'contentMediaType', 'contentSchema']) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword: 'contentEncoding',
    type: 'string',
    validate: (encoding: string, text: string) => encodings[encoding]?.test(text) ?? true,
    error: { message: ({ schema }) => `must be ${schema}` },
  });
  ajv.addKeyword({
    keyword: 'contentMediaType',
    type: 'string',
    validate: (_: string, text: string, schema?: object) => read(text, schema ?? {}) !== undefined,
    error: { message: ({ schema }) => `must hold ${schema}` },
  });
  ajv.addKeyword({
    keyword: 'contentSchema',
    type: 'string',
    compile: (schema: object, parent: object) => {
      const inner = ajv.compile(schema);
      const validate: DataValidateFunction = (text: string) => {
        const content = read(text, parent);
        // Text that cannot be read breaks the other keywords.
        if (content === undefined || inner(content.value)) return true;
        const message = ajv.errorsText(inner.errors, { dataVar: 'its content' });
        validate.errors = [{ keyword: 'contentSchema', message, params: {} }];
        return false;
      };
      return validate;
    },
  });
  // References lead to schemas alone, and Ajv reads all that it is given.
  ajv.addSchema({ ...absolute({ components: { schemas: description.components?.schemas } }), $id: root });
  return ajv;
}

/** A schema that is compiled by itself, with its references leading back to the description. */
const absolute = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${root}#/`));

/**
 * A schema with nothing but what it says about content, and the way there: what is read with it was found to be as described,
 * and the whole schema takes long to compile. What tells the arms of a union apart stays.
 *
 * @param above the references that led here: one that leads back stays
 */
function onlyContent(description: Description, schema: unknown, above: readonly string[] = []): unknown {
  if (!isObject(schema) || !saysContent(description, schema)) return true;
  if (isReference(schema))
    return above.includes(schema.$ref)
      ? schema
      : onlyContent(description, resolve(description, schema), [...above, schema.$ref]);
  const inner = (part: unknown) => onlyContent(description, part, above);
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      if (keyword.startsWith('content') || ['if', 'oneOf', 'anyOf'].includes(keyword)) return [[keyword, value]];
      if (keyword === 'properties' && isObject(value))
        return [[keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inner(part)]))]];
      if (keyword === 'allOf' && Array.isArray(value)) return [[keyword, value.map(inner)]];
      return ['items', 'additionalProperties', 'then', 'else'].includes(keyword) ? [[keyword, inner(value)]] : [];
    }),
  );
}

/** Whether a schema, or one it refers to, says anything about content. */
function saysContent(description: Description, schema: unknown, seen = new Set<string>()): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  if (isReference(schema)) {
    if (seen.has(schema.$ref)) return false;
    seen.add(schema.$ref);
    return saysContent(description, resolve(description, schema), seen);
  }
  return (
    'contentEncoding' in schema ||
    'contentMediaType' in schema ||
    Object.values(schema).some((part) => saysContent(description, part, seen))
  );
}
