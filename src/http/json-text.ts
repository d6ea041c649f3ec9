/** Bytes of a body that is read to be judged. What is larger is not. */
export const maxBody = 10 * 1024 * 1024;

/** Levels of a JSON text. Deeper ones overflow the stack of whatever walks through them. */
export const maxDepth = 200;

/** A JSON text's value, or why there is none. */
export type JsonText = { readonly value: unknown } | { readonly problem: string };

/** Reads JSON that somebody else wrote. */
export function readJson(text: string): JsonText {
  if (text === '') return { problem: 'the body is empty' };
  if (isTooDeep(text)) return { problem: `the body is nested more than ${maxDepth} levels deep` };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: 'the body is not JSON' };
  }
}

/** Whether brackets that JSON would have are open deeper than that. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 92) at += 1;
      else if (sign === 34) inString = false;
    } else if (sign === 34) inString = true;
    else if (sign === 91 || sign === 123) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (sign === 93 || sign === 125) depth -= 1;
  }
  return false;
}
