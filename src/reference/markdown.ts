import { escapeMarkup } from '../escape-markup.js';

/**
 * The Markdown that descriptions are written in: paragraphs, headings, lists, tables, code, links and bold text.
 *
 * @param level that of the headings
 */
export function renderMarkdown(source: string, level: number): string {
  if (source.trim() === '') return '';
  return source
    .trim()
    .split(/\n\s*\n/)
    .flatMap(partsOf)
    .map((lines) => renderPart(lines, level))
    .join('\n');
}

/** A list or a table may follow its introduction without a blank line between. */
function partsOf(block: string): string[][] {
  const lines = block.split('\n');
  const start = lines.findIndex((line, i) => i > 0 && isMarked(line) && !isMarked(lines[i - 1] ?? ''));
  return start === -1 || isMarked(lines[0] ?? '') ? [lines] : [lines.slice(0, start), lines.slice(start)];
}

const isMarked = (line: string) => /^(?:[-|]|#+ )/.test(line);

function renderPart(lines: readonly string[], level: number): string {
  const [first = ''] = lines;
  if (first.startsWith('#')) {
    const heading = `<h${level}>${renderInline(first.replace(/^#+\s*/, ''))}</h${level}>`;
    return lines.length === 1 ? heading : `${heading}\n${renderPart(lines.slice(1), level)}`;
  }
  if (first.startsWith('- '))
    return `<ul>${itemsOf(lines)
      .map((item) => `<li>${renderInline(item)}</li>`)
      .join('')}</ul>`;
  if (first.startsWith('|')) return renderTable(lines);
  return `<p>${renderInline(lines.join(' '))}</p>`;
}

/** An item goes on in the lines that are indented. */
const itemsOf = (lines: readonly string[]) => lines.join('\n').replace(/^- /, '').split(/\n- /).map(joinLines);

const joinLines = (text: string) => text.replace(/\s*\n\s*/g, ' ');

function renderTable(lines: readonly string[]): string {
  const rows = lines.map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => renderInline(cell.trim())),
  );
  const [head = [], , ...body] = rows;
  const cells = (row: readonly string[], tag: string) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  return `<div class="wide"><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body
    .map((row) => `<tr>${cells(row, 'td')}</tr>`)
    .join('')}</tbody></table></div>`;
}

/** Code, links and bold text within a line. */
export const renderInline = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') && part.length > 1 ? code(part.slice(1, -1)) : renderMarks(part)))
    .join('');

export const code = (text: string) => `<code>${escapeMarkup(text)}</code>`;

const renderMarks = (text: string) =>
  escapeMarkup(text)
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+|#[^)\s]+)\)/g, (_, label, target) => {
      const href = target.replace(/^#operation\//, '#');
      return `<a href="${href}">${label}</a>`;
    })
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
