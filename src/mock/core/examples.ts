/** An example: its value, or the name of a component whose value it is. */
export type ExampleValue = { readonly value: unknown } | { readonly component: string };

/** A documented answer. */
export interface DocumentedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** By media type and name; an example without a name has an empty one. */
  readonly content: Readonly<Record<string, Readonly<Record<string, ExampleValue>>>>;
}

/** The documented answers of a description. */
export interface Examples {
  /** The values of the examples that are components, by their names. */
  readonly components: Readonly<Record<string, unknown>>;
  /** By operation and status. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, DocumentedAnswer>>>>;
}

/** An example, as an answer. */
export interface FoundExample {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body?: unknown;
}

/** What is looked for: an answer of a status, or an example of a name, or both. */
export interface Wanted {
  readonly status?: number | undefined;
  readonly example?: string | undefined;
}

/**
 * The first documented answer of an operation that is what somebody wants, in the media type that `Accept` names, if it has
 * several.
 */
export function findExample(
  { components, answers }: Examples,
  operationId: string,
  { status, example }: Wanted,
  accept: string,
): FoundExample | undefined {
  const documented = Object.hasOwn(answers, operationId) ? (answers[operationId] ?? {}) : {};
  for (const [code, { headers, content }] of Object.entries(documented)) {
    if (status !== undefined && Number(code) !== status) continue;
    const all = Object.entries(content);
    if (all.length === 0 && example === undefined) return { status: Number(code), headers };
    const named = all.filter(([, examples]) => example === undefined || Object.hasOwn(examples, example));
    const [type, examples] = named.find(([one]) => accept.includes(one)) ?? named[0] ?? [];
    const found = examples?.[example ?? Object.keys(examples)[0] ?? ''];
    if (type === undefined || found === undefined) continue;
    const body = 'value' in found ? found.value : components[found.component];
    return { status: Number(code), headers, contentType: type, body };
  }
  return undefined;
}
