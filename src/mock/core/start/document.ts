import { isObject } from '../../../is-object.js';
import type { Holder } from '../known-tokens.js';

/** What is said for all APIs. */
export interface CommonDocument {
  /** Where the schema is, for editors. */
  readonly $schema?: string;
  /** Tokens beside those that every mock knows, and whose they are. */
  readonly tokens?: Readonly<Record<string, Holder>>;
}

/** `empty`, or what each API starts with, by its name. */
export type StartDocument = 'empty' | (CommonDocument & object);

/** A document without the parts of these APIs, which a mock does not serve. */
export const withoutParts = (document: unknown, apis: readonly string[]): unknown =>
  isObject(document) ? Object.fromEntries(Object.entries(document).filter(([name]) => !apis.includes(name))) : document;
