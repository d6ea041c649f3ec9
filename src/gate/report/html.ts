import { createHash } from 'node:crypto';
import { script, style } from './html-assets.js';
import { type Outcome, type Report, type ReportedCase, reportName } from './report.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const signs: Record<Outcome, string> = { passed: '✓', failed: '✗', skipped: '–' };
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The page loads nothing, and runs nothing but its own script. */
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}`;

/** A report as one page that needs nothing else: a row for each operation, what failed below it. */
export function toHtml({ api, url, summary, cases, leftBehind, ended }: Report): string {
  const byOperation = new Map<string, ReportedCase[]>();
  for (const one of cases) byOperation.set(one.operationId, [...(byOperation.get(one.operationId) ?? []), one]);
  const title = `keyspec verify ${api}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${summary.failed > 0 ? `${summary.failed} failed` : 'holds'} · ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="url">${escapeHtml(url)}</p>
<p class="summary">${summaryLine(summary)}</p>
${[...(ended === undefined ? [] : [`ended early: ${ended}`]), ...leftBehind.map((what) => `left behind: ${what}`)]
  .map((note) => `<p>${escapeHtml(note)}</p>`)
  .join('\n')}
<p class="filter" hidden><label><input type="checkbox" id="failures"> Only failures</label>
<label>Find <input type="search" id="find" placeholder="operation or rule"></label></p>
</header>
<table>
<thead><tr><th scope="col">Operation</th><th scope="col">Answers</th><th scope="col">Checks</th></tr></thead>
${[...byOperation].map(([name, group]) => rows(name, group)).join('\n')}
</table>
<script>${script}</script>
</body>
</html>
`;
}

function summaryLine({ cases, passed, failed, skipped }: Report['summary']): string {
  const part = (outcome: Outcome, count: number) =>
    `<span class="${count > 0 ? outcome : 'none'}"><b>${count}</b> ${outcome}</span>`;
  return `${part('passed', passed)} ${part('failed', failed)} ${part('skipped', skipped)} <span>of ${cases}</span>`;
}

function rows(name: string, group: readonly ReportedCase[]): string {
  const answers = group.filter(({ check }) => check === 'documented-answer');
  const failures = group.filter(({ outcome }) => outcome === 'failed');
  const skips = group.filter(({ outcome }) => outcome === 'skipped');
  const details = [...failures.map(failureDetails), ...(skips.length > 0 ? [skipDetails(skips)] : [])];
  const [first] = group;
  return `<tbody${failures.length > 0 ? ' class="bad"' : ''}>
<tr><th scope="row">${escapeHtml(name)}<small>${escapeHtml(`${first?.method.toUpperCase()} ${first?.path}`)}</small></th>
<td data-of="Answers">${answers.map(answerChip).join(' ')}</td>
<td data-of="Checks">${checkChips(group)}</td></tr>${
    details.length > 0 ? `\n<tr class="more"><td colspan="3">${details.join('\n')}</td></tr>` : ''
  }
</tbody>`;
}

const chip = (outcome: Outcome, text: string, title: string) =>
  `<span class="chip ${outcome}" title="${escapeHtml(title)}">${escapeHtml(text)} ${signs[outcome]}</span>`;

const answerChip = ({ status, mediaType, outcome, simulated }: ReportedCase) =>
  chip(
    outcome,
    `${status}${simulated ? ' ~' : ''}`,
    `${mediaType ?? 'no body'}: ${outcome}${simulated ? ', asked for with Prefer' : ''}`,
  );

/** One chip for each kind of check: how many of them passed. */
function checkChips(group: readonly ReportedCase[]): string {
  const kinds = new Set(group.map(({ check }) => check).filter((check) => check !== 'documented-answer'));
  return [...kinds]
    .map((kind) => {
      const tried = group.filter(({ check, outcome }) => check === kind && outcome !== 'skipped');
      const passed = tried.filter(({ outcome }) => outcome === 'passed').length;
      const outcome = tried.length === 0 ? 'skipped' : passed < tried.length ? 'failed' : 'passed';
      return chip(outcome, `${kind} ${passed}/${tried.length}`, `${passed} of ${tried.length} passed`);
    })
    .join(' ');
}

function failureDetails(one: ReportedCase): string {
  const broken = one.violations.map(
    ({ in: place, path, rule, message, promised }) =>
      `<dt><code>${escapeHtml(place + path)}</code></dt><dd><b>${escapeHtml(rule)}</b> ${escapeHtml(message)}${
        promised === undefined ? '' : ` <small>${escapeHtml(promised)}</small>`
      }</dd>`,
  );
  return `<details><summary>${signs.failed} ${escapeHtml(reportName(one))}</summary>
${one.reason === undefined ? '' : `<p>${escapeHtml(one.reason)}</p>`}
${broken.length === 0 ? '' : `<h2>Promised</h2><dl>${broken.join('')}</dl>`}
${one.answer === undefined ? '' : `<h2>Came</h2><pre>${escapeHtml(one.answer)}</pre>`}
${one.curl === undefined ? '' : `<h2>Again</h2><pre>${escapeHtml(one.curl)}</pre>`}
</details>`;
}

const skipDetails = (skips: readonly ReportedCase[]) =>
  `<details class="skips"><summary>${signs.skipped} ${skips.length} skipped</summary><dl>${skips
    .map((one) => `<dt>${escapeHtml(reportName(one))}</dt><dd>${escapeHtml(one.reason ?? '')}</dd>`)
    .join('')}</dl></details>`;
