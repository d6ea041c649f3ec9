import type { Rule } from './rule.js';

/** One thing about a request that its description does not allow. */
export interface Problem {
  readonly in: 'path' | 'query' | 'header' | 'body';
  /** JSON Pointer from there; a missing member is named by its own path. */
  readonly path: string;
  /** JSON Schema keyword: `required`, `type`, `enum`, `minimum`, … */
  readonly rule: Rule;
  /** What the rule asks for: `{ limit: 10 }`, `{ allowedValues: […] }` (Ajv's `params`). */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}
