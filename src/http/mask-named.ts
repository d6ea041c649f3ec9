const names =
  '(?:proxy-)?authorization|client[-_]?secret|secret|client[-_]?assertion|key[-_]?details|' +
  '(?:access|refresh|id|api|session|subject|actor)[-_]?token|private[-_]?key|api[-_]?key|password|(?:set-)?cookie|' +
  // In a form, a URL or JSON alone: in a sentence these words name something else.
  '(?<![^?&"])token(?=["=])|(?<![^?&])code(?==(?!\\d{3}(?:&|$)))|code_verifier';
const named = new RegExp(
  `(${names})(\\\\*["'\`]|%22|&(?:quot|apos|#3[49]|#x2[27]);)?(\\s*)(:|=|%3A|%3D)(\\s*|%20|\\+)`,
  'gi',
);

/** Masks what stands after the name of a secret: in JSON, quoted once more or not, in a form, a URL or a header. */
export function maskNamed(text: string): string {
  let masked = '';
  let from = 0;
  for (const match of text.matchAll(named)) {
    const start = match.index + match[0].length;
    // A name inside a value that is already masked.
    if (match.index < from) continue;
    const value = readValue(text, start, /authorization|cookie/i.test(match[1] ?? ''));
    if (value === undefined) continue;
    masked += `${text.slice(from, value.start)}***`;
    from = value.end;
  }
  return masked + text.slice(from);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value stands, without its quotes; nothing when there is none worth masking. */
function readValue(text: string, start: number, isHeader: boolean): Span | undefined {
  const rest = text.slice(start);
  const open = /^(\\*)(["'`])/.exec(rest);
  if (open !== null) {
    const [whole, slashes = '', quote = '"'] = open;
    return afterScheme(text, { start: start + whole.length, end: closing(text, start + whole.length, quote, slashes) });
  }
  if (rest.startsWith('%22')) {
    const length = /^.*?(?=(?<!%5C)%22|[\s"'<>&]|$)/is.exec(rest.slice(3))?.[0].length ?? 0;
    return afterScheme(text, { start: start + 3, end: start + 3 + length });
  }
  const entity = /^&(?:quot|apos|#3[49]|#x2[27]);/i.exec(rest)?.[0];
  if (entity !== undefined) {
    const begin = start + entity.length;
    const close = text.indexOf(entity, begin);
    return afterScheme(text, { start: begin, end: close < 0 ? text.length : close });
  }
  if (/^[[{]/.test(rest)) return { start, end: balanced(text, start) };
  const length = (isHeader ? /^[^'"`\\\r\n]*/ : /^[^\s"'`\\,;&<>)}\]]*/).exec(rest)?.[0].length ?? 0;
  if (length === 0 || /^(?:null|undefined|true|false)$/.test(rest.slice(0, length))) return undefined;
  return afterScheme(text, { start, end: start + length });
}

/** The scheme of a credential tells nothing, so it stays; so does the name of a variable of the shell. */
function afterScheme(text: string, { start, end }: Span): Span | undefined {
  const value = text.slice(start, end);
  const scheme = /^(?:SSWS|Bearer|Basic|DPoP) +/i.exec(value)?.[0] ?? '';
  if (/^\$[A-Za-z_]\w{0,63}$/.test(value.slice(scheme.length))) return undefined;
  return { start: start + scheme.length, end };
}

/**
 * Where a quoted value ends. In JSON that was written as a string n times over, a quote that ends a value has 2ⁿ-1
 * backslashes before it, or as many more as 2ⁿ⁺¹ goes into. A value that was cut off ends with the text.
 */
function closing(text: string, start: number, quote: string, slashes: string): number {
  const period = 2 * (slashes.length + 1);
  for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
    let run = 0;
    while (at - run - 1 >= start && text[at - run - 1] === '\\') run += 1;
    if (run % period === slashes.length) return at - slashes.length;
  }
  return text.length;
}

/** Where an array or an object ends. */
function balanced(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = closing(text, at + 1, '"', '');
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
