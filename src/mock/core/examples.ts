import { isObject } from '../../is-object.js';

/** An example: its value, or the component of the description whose value it is. */
export type ExampleValue = { readonly value: unknown } | { readonly component: string };

/** A documented answer. */
export interface DocumentedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** By media type and name; an example without a name has an empty one. */
  readonly content: Readonly<Record<string, Readonly<Record<string, ExampleValue>>>>;
}

/** The documented answers by operation and status. */
export type Examples = Readonly<Record<string, Readonly<Record<string, DocumentedAnswer>>>>;

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
 *
 * @param components the components of the description
 */
export function findExample(
  answers: Readonly<Record<string, DocumentedAnswer>>,
  components: unknown,
  { status, example }: Wanted,
  accept: string,
): FoundExample | undefined {
  for (const [code, { headers, content }] of Object.entries(answers)) {
    if (status !== undefined && Number(code) !== status) continue;
    const all = Object.entries(content);
    if (all.length === 0 && example === undefined) return { status: Number(code), headers };
    const named = all.filter(([, examples]) => example === undefined || Object.hasOwn(examples, example));
    const [type, examples] = named.find(([one]) => accept.includes(one)) ?? named[0] ?? [];
    const found = examples?.[example ?? Object.keys(examples)[0] ?? ''];
    if (type === undefined || found === undefined) continue;
    const body = 'value' in found ? found.value : valueIn(components, found.component);
    return { status: Number(code), headers, contentType: type, body };
  }
  return undefined;
}

function valueIn(components: unknown, name: string): unknown {
  const examples = isObject(components) ? components.examples : undefined;
  const example = isObject(examples) ? examples[name] : undefined;
  return isObject(example) ? example.value : undefined;
}
