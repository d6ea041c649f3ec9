import { type Description, operations } from '../src/description/description.js';

/** What the table says of an API. */
export interface TabledApi {
  readonly name: string;
  readonly issues: string;
  readonly description: Description;
}

const start = '<!-- The table of the APIs, written by `npm run generate`. -->';
const end = '<!-- The end of the table. -->';

/**
 * The same text with the table of the APIs between its two comments.
 *
 * @throws {Error} when the comments are not there
 */
export function withApiTable(text: string, apis: readonly TabledApi[]): string {
  const [before, rest] = halves(text, start);
  const [, after] = halves(rest, end);
  const rows = apis.map(
    ({ name, issues, description }) =>
      `| \`${name}\` | ${issues} | ${operations(description).length} | \`keyspec/${name}\` |`,
  );
  const table = ['| API | what it issues | operations | client |', '|---|---|---|---|', ...rows];
  return `${before}${start}\n\n${table.join('\n')}\n\n${end}${after}`;
}

function halves(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`README.md lacks the comment ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
