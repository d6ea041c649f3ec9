import { escapeMarkup } from '../../../escape-markup.js';
import type { StateRow, StateTable } from './state-tables.js';

/**
 * @param key tells the table from others on the page
 * @param now of the world, which says what has expired
 */
export function renderStateTable({ name, total, columns, rows }: StateTable, key: string, now: number): string {
  const own = `${key}/${name}`;
  const hidden = total > rows.length ? `, of which you see the last ${rows.length}` : '';
  return `<details data-key="${escapeMarkup(own)}"><summary>${escapeMarkup(wordsOf(name))}: ${total}${hidden}</summary>
${
  total === 0
    ? ''
    : `<div class="wide"><table class="stack"><thead><tr>${columns.map((column) => `<th scope="col">${escapeMarkup(wordsOf(column))}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => renderRow(row, columns, own, now))
        .join('')}</tbody></table></div>`
}</details>`;
}

function renderRow(
  { id, cells, tables, record }: StateRow,
  columns: readonly string[],
  key: string,
  now: number,
): string {
  const own = `${key}/${id}`;
  const shown = cells.map((cell, i) => {
    const column = columns[i] ?? '';
    return `<td data-label="${escapeMarkup(wordsOf(column))}">${renderCell(cell, column, now)}</td>`;
  });
  const inner = tables.map((table) => renderStateTable(table, own, now)).join('');
  return `<tr>${shown.join('')}</tr>
<tr class="more"><td colspan="${columns.length}">${inner}<details data-key="${escapeMarkup(own)}"><summary>JSON</summary><pre tabindex="0" class="wrap">${escapeMarkup(JSON.stringify(record, null, 2))}</pre></details></td></tr>`;
}

/** `apiCredentials`, `created_at` as a person writes them. */
const wordsOf = (name: string) => {
  const words = name
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function renderCell(value: unknown, column: string, now: number): string {
  if (value === undefined) return '';
  const time = /^(created|expir)/i.test(column) ? timeOf(value) : undefined;
  if (time === undefined)
    return /^(id|kid|client)/i.test(column)
      ? `<code>${escapeMarkup(String(value))}</code>`
      : escapeMarkup(String(value));
  const text = `<time datetime="${time.toISOString()}">${time.toISOString().slice(0, 10)}</time>`;
  return /^expir/i.test(column) && time.getTime() <= now ? `${text} <span class="bad">expired</span>` : text;
}

/** A moment as a text, or in milliseconds or microseconds since the epoch. */
function timeOf(value: unknown): Date | undefined {
  // A small number is a duration.
  if (typeof value === 'number' && value < 1e11) return undefined;
  const time = new Date(typeof value === 'number' ? (value > 1e14 ? value / 1000 : value) : String(value));
  return Number.isNaN(time.getTime()) ? undefined : time;
}
