/** One thing an exchange does that its description does not allow. */
export interface Violation {
  /** Where: `response.body`, `response.headers`, `response.status`, `request.query`, … */
  readonly in: string;
  /** JSON Pointer from there; empty for the whole. */
  readonly path: string;
  /** The rule broken: a JSON Schema keyword, or the gate's own (`status`, `undocumented-status`, `media-type`, `json`, `behaviour`). */
  readonly rule: string;
  readonly message: string;
}

export const violation = (where: string, path: string, rule: string, message: string): Violation => ({
  in: where,
  path,
  rule,
  message,
});
