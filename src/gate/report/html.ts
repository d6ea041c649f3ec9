import { createHash } from 'node:crypto';
import { escapeMarkup } from '../../escape-markup.js';
import { groupBy } from '../../group-by.js';
import type { AnswerCase } from '../cases/case.js';
import type { Outcome } from '../cases/case-result.js';
import { describeActual } from './case-text.js';
import { script, style } from './html-assets.js';
import type { Report, ReportedCase, ReportedViolation } from './report.js';

const signs: Record<Outcome, string> = { passed: '✓', failed: '✗', skipped: '–' };
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The page loads nothing, and runs nothing but its own script. */
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}`;

/** A report as one page that needs nothing else: a row for each operation and each workflow, what failed below it. */
export function toHtml({ api, url, summary, cases, excluded, leftBehind, ended }: Report): string {
  const title = `keyspec verify ${api}`;
  const notes = [
    ...(ended === undefined ? [] : [`The run ended early: ${ended}`]),
    ...leftBehind.map((what) => `Left behind at the provider: ${what}`),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(`${summary.failed > 0 ? `${summary.failed} failed` : 'passed'} · ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(title)}</h1>
<p class="url">${escapeMarkup(url)}</p>
<p class="summary">${summaryLine(summary)}</p>
${notes.map((note) => `<p>${escapeMarkup(note)}</p>`).join('\n')}
<p class="filter" hidden><label><input type="checkbox" id="failures"> Only failures</label>
<label>Find <input type="search" id="find" placeholder="operation or rule"></label></p>
</header>
${operationTable(cases)}
${flowTable(cases)}
${excluded.length === 0 ? '' : reasonList(`${excluded.length} excluded: not tried, because of known deviations of the API`, excluded)}
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

const table = (columns: readonly string[], bodies: readonly string[]) =>
  bodies.length === 0
    ? ''
    : `<table>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
${bodies.join('\n')}
</table>`;

function operationTable(cases: readonly ReportedCase[]): string {
  const ofOperations = cases.filter(({ case: one }) => one.kind !== 'flow');
  const bodies = [...groupBy(ofOperations, ({ case: one }) => one.operationId)].map(([name, group]) => {
    const [first] = group;
    const place = first === undefined ? '' : `${first.case.method.toUpperCase()} ${first.case.path}`;
    return body(group, [
      `<th scope="row">${escapeMarkup(name)}<small>${escapeMarkup(place)}</small></th>`,
      `<td data-of="Answers">${answerChips(group)}</td>`,
      `<td data-of="Checks">${checkChips(group)}</td>`,
    ]);
  });
  return table(['Operation', 'Answers', 'Checks'], bodies);
}

function flowTable(cases: readonly ReportedCase[]): string {
  const steps = cases.flatMap((one) =>
    one.case.kind === 'flow' ? [{ one, workflowId: one.case.workflowId, stepId: one.case.stepId }] : [],
  );
  const bodies = [...groupBy(steps, ({ workflowId }) => workflowId)].map(([workflowId, group]) =>
    body(
      group.map(({ one }) => one),
      [
        `<th scope="row">${escapeMarkup(workflowId)}</th>`,
        `<td data-of="Steps">${group.map(({ one, stepId }) => chip(one.outcome, stepId, `${one.name}: ${one.outcome}`)).join(' ')}</td>`,
      ],
    ),
  );
  return table(['Workflow', 'Steps'], bodies);
}

/** A row, and below it what failed and what was skipped. */
function body(group: readonly ReportedCase[], cells: readonly string[]): string {
  const failures = group.filter(({ outcome }) => outcome === 'failed');
  const skips = group.filter(({ outcome }) => outcome === 'skipped');
  const details = [
    ...failures.map(failureDetails),
    ...(skips.length > 0 ? [reasonList(`${signs.skipped} ${skips.length} skipped`, skips)] : []),
  ];
  return `<tbody${failures.length > 0 ? ' class="bad"' : ''}>
<tr>${cells.join('\n')}</tr>${
    details.length > 0 ? `\n<tr class="more"><td colspan="${cells.length}">${details.join('\n')}</td></tr>` : ''
  }
</tbody>`;
}

const chip = (outcome: Outcome, text: string, title: string) =>
  `<span class="chip ${outcome}" title="${escapeMarkup(title)}">${escapeMarkup(text)} ${signs[outcome]}</span>`;

const answerChips = (group: readonly ReportedCase[]) =>
  group.flatMap((one) => (one.case.kind === 'answer' ? [answerChip(one, one.case)] : [])).join(' ');

const answerChip = ({ outcome, simulated }: ReportedCase, { status, mediaType }: AnswerCase) =>
  chip(
    outcome,
    `${status}${simulated ? ' ~' : ''}`,
    `${mediaType ?? 'no body'}: ${outcome}${simulated ? ', asked for with Prefer' : ''}`,
  );

/** One chip for each kind of check: how many of those that were tried passed. */
function checkChips(group: readonly ReportedCase[]): string {
  const checks = group.flatMap(({ case: one, outcome }) =>
    one.kind === 'check' ? [{ check: one.check, outcome }] : [],
  );
  return [...groupBy(checks, ({ check }) => check)]
    .map(([check, results]) => {
      const tried = results.filter(({ outcome }) => outcome !== 'skipped');
      if (tried.length === 0) return chip('skipped', check, 'skipped');
      const passed = tried.filter(({ outcome }) => outcome === 'passed').length;
      const outcome = passed < tried.length ? 'failed' : 'passed';
      return chip(outcome, `${check} ${passed}/${tried.length}`, `${passed} of ${tried.length} passed`);
    })
    .join(' ');
}

function failureDetails(one: ReportedCase): string {
  return `<details><summary>${signs.failed} ${escapeMarkup(one.name)}</summary>
${one.reason === undefined ? '' : `<p>${escapeMarkup(one.reason)}</p>`}
${one.violations.length === 0 ? '' : `<h2>Expected</h2><dl>${one.violations.map(violationItem).join('')}</dl>`}
${one.actual === undefined ? '' : `<h2>Actual</h2><pre>${escapeMarkup(describeActual(one.actual))}</pre>`}
${one.reproduce === undefined ? '' : `<h2>Reproduce</h2><pre>${escapeMarkup(one.reproduce)}</pre>`}
</details>`;
}

const violationItem = ({ in: place, path, rule, message, specLocation }: ReportedViolation) =>
  `<dt><code>${escapeMarkup(place + path)}</code></dt><dd><b>${escapeMarkup(rule)}</b> ${escapeMarkup(message)}${
    specLocation === undefined ? '' : ` <small>${escapeMarkup(specLocation)}</small>`
  }</dd>`;

/** Cases by their reason: each reason is told once. */
const reasonList = (title: string, cases: readonly { readonly name: string; readonly reason?: string }[]) =>
  `<details class="skips"><summary>${escapeMarkup(title)}</summary><dl>${[
    ...groupBy(cases, ({ reason = '' }) => reason),
  ]
    .map(
      ([reason, group]) =>
        `${group.map(({ name }) => `<dt>${escapeMarkup(name)}</dt>`).join('')}<dd>${escapeMarkup(reason)}</dd>`,
    )
    .join('')}</dl></details>`;
