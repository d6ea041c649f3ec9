import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { isMethod } from '../description/description.js';
import { lookUp } from '../description/pointer.js';
import { messageOf } from '../error-message.js';
import { isObject } from '../is-object.js';
import { UsageError } from '../usage-error.js';
import { plainSchema } from './plain-schema.js';

/** A description of any kind of OpenAPI 3. */
export type OpenApiDocument = { readonly openapi: string } & Readonly<Record<string, unknown>>;

/**
 * Reads a description in the form in which two are compared: what a path says for all its operations stands at each of them,
 * relative references are absolute, so that a copy may lie anywhere, and sets of values that may grow are no closed sets.
 *
 * @throws {UsageError} when it cannot be read, is no OpenAPI 3, or refers to another host.
 */
export async function readComparable(file: string): Promise<OpenApiDocument> {
  const document = parseDescription(await readText(file), file);
  try {
    await checkReferences(document, file);
    const paths = isObject(document.paths) ? { paths: mapValues(document.paths, withOwnParameters) } : {};
    return { ...document, ...absolute({ ...document, ...paths }, path.dirname(file)) };
  } catch (error) {
    // The stack is full: an alias of YAML that holds itself, or too many levels.
    if (error instanceof RangeError) throw new UsageError(`${file} is nested too deeply, or holds itself`);
    throw error;
  }
}

/** As tools of Windows save it, too. */
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`cannot read ${file}`);
  });
  const isUtf16 = bytes.toString('latin1', 0, 2) === '\xff\xfe';
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function parseDescription(text: string, file: string): OpenApiDocument {
  let document: unknown;
  try {
    document = /^\s*\{/.test(text) ? JSON.parse(text) : parse(text);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${messageOf(error)}`);
  }
  if (!isOpenApi(document)) throw new UsageError(`${file} is no OpenAPI 3 description`);
  return document;
}

const isOpenApi = (document: unknown): document is OpenApiDocument =>
  isObject(document) && typeof document.openapi === 'string' && document.openapi.startsWith('3.');

const mapValues = (object: Readonly<Record<string, unknown>>, change: (value: unknown, name: string) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));

function withOwnParameters(item: unknown): unknown {
  if (!isObject(item) || !Array.isArray(item.parameters)) return item;
  const { parameters: shared, ...rest } = item;
  return mapValues(rest, (operation, method) => {
    if (!isMethod(method) || !isObject(operation)) return operation;
    const own: unknown[] = Array.isArray(operation.parameters) ? operation.parameters : [];
    return { ...operation, parameters: [...shared, ...own] };
  });
}

function absolute(object: Readonly<Record<string, unknown>>, folder: string): Record<string, unknown> {
  return mapValues(plainSchema(withoutClosedSet(object)), (value, name) =>
    name === '$ref' && typeof value === 'string' ? absoluteReference(value, folder) : absoluteIn(value, folder),
  );
}

/** `enum` beside `x-extensible-enum` stands there for tools that need one: the set is open. */
function withoutClosedSet(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Array.isArray(object['x-extensible-enum'])) return object;
  const { enum: _, ...open } = object;
  return open;
}

function absoluteIn(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((one) => absoluteIn(one, folder));
  return isObject(value) ? absolute(value, folder) : value;
}

function absoluteReference(reference: string, folder: string): string {
  if (reference.startsWith('#')) return reference;
  const [file = '', ...fragment] = reference.split('#');
  return [path.resolve(folder, file), ...fragment].join('#');
}

/**
 * What a reference leads to has to be there, since what is missing would compare as anything.
 *
 * @throws {UsageError} when it is not, or is elsewhere.
 */
async function checkReferences(document: OpenApiDocument, file: string): Promise<void> {
  for (const reference of new Set(referencesIn(document))) {
    if (reference.startsWith('#')) {
      if (lookUp(document, reference) === undefined)
        throw new UsageError(`${file} refers to ${reference}, which it does not have`);
      continue;
    }
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(reference))
      throw new UsageError(`the description refers to ${reference}; bundle it first, since nothing is fetched`);
    const [name = ''] = reference.split('#');
    const found = await stat(path.resolve(path.dirname(file), name)).catch(() => undefined);
    if (!found?.isFile() || path.isAbsolute(name) || !/\.(?:json|ya?ml)$/i.test(name))
      throw new UsageError(`${file} refers to ${reference}, which is no JSON or YAML file beside it`);
  }
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === '$ref' && typeof one === 'string' ? [one] : referencesIn(one),
  );
}
