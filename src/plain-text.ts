/**
 * A text from outside as it stands in a line of a terminal: no control character, so neither a colour nor a line that a CI
 * server would read as a command, and nothing that turns the direction of writing round.
 */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(bidi, '');

/** The same of a text of several lines, each as it stands. */
export const plainLines = (text: string): string => text.replace(/[^\t\r\n]+/g, plain);

/** Marks, embeddings, overrides and isolates of the Unicode Bidirectional Algorithm. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
