import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { UsageError } from '../usage-error.js';
import type { Description } from './description.js';

/** The folder of the package: the same place from the sources and from the compiled code. */
export const packageRoot = path.dirname(createRequire(import.meta.url).resolve('keyspec/package.json'));

const generated = path.join(packageRoot, 'generated');

/** The version of keyspec. */
export const readVersion = (): string =>
  JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')).version;

export type OpenApiVersion = '3.1' | '3.0';

/**
 * Where the generated description of an API lies.
 *
 * @throws {UsageError} when there is no such API.
 */
export function descriptionFile(api: string, version: OpenApiVersion = '3.1'): string {
  const file = path.join(generated, api, version === '3.1' ? 'openapi.json' : 'openapi-3.0.json');
  if (!existsSync(file)) throw new UsageError(`there is no description of an API '${api}'`);
  return file;
}

/**
 * Reads the generated description of an API, as text.
 *
 * @throws {UsageError} when there is no such API.
 */
export const readDescription = (api: string, version?: OpenApiVersion): string =>
  readFileSync(descriptionFile(api, version), 'utf8');

const parsed = new Map<string, Description>();

/** The description of an API, parsed once: what is made of it is made once, too. */
export function loadDescription(api: string, version?: OpenApiVersion): Description {
  const file = descriptionFile(api, version);
  const known = parsed.get(file) ?? JSON.parse(readFileSync(file, 'utf8'));
  parsed.set(file, known);
  return known;
}
