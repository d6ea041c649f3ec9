/** Words by which tools say that they took something out. */
const taken = 'redact|mask|filter|remov|hid|hidden|sanitiz|sanitis|scrub|omit|obfuscat|censor|anonymi|conceal|secret';
/** In brackets, so that no value of an API is meant: `[REDACTED]`, `<token removed>`, `{{masked}}`, `__HIDDEN__`. */
const inBrackets = new RegExp(`^[<[({*_#%]+[\\w .:-]{0,40}?(?:${taken})[\\w .:-]{0,40}[>\\])}*_#%]+$`, 'i');
const placeholder = /^(?:\*{3,}|"?redacted"?|x{6,}|[•●█]+)$/i;

/** Whether somebody took a whole text out of a recording and left a mark. */
export function isMark(text: string): boolean {
  if (text.length > 100) return false;
  const mark = text.trim();
  return placeholder.test(mark) || inBrackets.test(mark);
}

/** Whether somebody took a value out of a recording, or a part of it. */
export const isMasked = (value: unknown): boolean =>
  typeof value === 'string' && (/\*\*\*|\bREDACTED\b/i.test(value) || isMark(value));
