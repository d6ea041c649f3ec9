import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Colours a text of a table, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Colour for a terminal, none for a file or a pipe, nor where NO_COLOR asks for none (no-color.org). */
export const paintFor = (stream: { isTTY?: boolean }): Paint =>
  stream.isTTY === true && !process.env.NO_COLOR ? (style, text) => styleText(style, text) : (_, text) => text;
