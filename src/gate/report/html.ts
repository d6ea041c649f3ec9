import { createHash } from 'node:crypto';
import { escapeMarkup } from '../../escape-markup.js';
import { groupBy } from '../../group-by.js';
import { plainLines } from '../../plain-text.js';
import type { AnswerCase } from '../cases/case.js';
import type { Outcome } from '../cases/case-result.js';
import { tokenHolders } from '../provider/provider.js';
import { describeActual, describeProblems } from './case-text.js';
import { causesOf, countCases, skipReasonsOf } from './causes.js';
import { describeDuration } from './duration.js';
import { script, style } from './html-assets.js';
import type { Report, ReportedCase, ReportedViolation } from './report.js';
import { createExcerpts, type Excerpt } from './spec-excerpt.js';

/** Text as a page shows it: no markup, and nothing that turns the direction of writing round. */
const escaped = (text: string) => escapeMarkup(plainLines(text));

const signs: Record<Outcome, string> = { passed: '✓', failed: '✗', skipped: '–' };
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The page loads nothing, and runs nothing but its own script. */
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}`;

/** A report as one page that needs nothing else: why cases failed, then a row for each operation and each workflow. */
export function toHtml(report: Report): string {
  const { api, url, summary, excluded, leftBehind, ended } = report;
  const places = new Map(report.cases.map((one, index) => [one, `case-${index + 1}`]));
  const page: Page = { idOf: (one) => places.get(one) ?? '', cited: new Map(), excerpt: createExcerpts() };
  const { cases } = report;
  const title = `keyspec verify ${api}`;
  const notes = [...(ended === undefined ? [] : [`The run ended early: ${ended}`])];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(`${summary.failed > 0 ? `${summary.failed} failed` : 'passed'} · ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="url">${escaped(url)}</p>
<p class="summary">${summaryLine(summary)}</p>
<dl class="facts">${facts(report)}</dl>
${notes.map((note) => `<p>${escaped(note)}</p>`).join('\n')}
<p class="filter" hidden><label><input type="checkbox" id="failures"> Only failures</label>
<label>Find <input type="search" id="find" placeholder="operation or rule"></label></p>
</header>
<main>
${causeList(cases, page)}
${skipList(cases)}
${leftList(leftBehind)}
${operationTable(cases, page)}
${flowTable(cases, page)}
${excluded.length === 0 ? '' : reasonList(`${excluded.length} excluded: not tried, because the API is known to differ from its description there`, excluded)}
${excerptList(page)}
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** What the parts of a page know of each other. */
interface Page {
  /** The anchor of a case. */
  idOf(one: ReportedCase): string;
  /** The lines of the description that are referred to: the anchor of each. */
  readonly cited: Map<string, { readonly id: string; readonly excerpt: Excerpt }>;
  excerpt(specLocation: string): Excerpt | undefined;
}

function facts({ startedAt, durationMs, version, callers, shard, shards }: Report): string {
  const missing = tokenHolders.filter((caller) => !callers.includes(caller));
  const told = {
    Date: `<time datetime="${escaped(startedAt)}">${escaped(startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'))}</time>`,
    Took: describeDuration(durationMs),
    Version: `keyspec ${escaped(version)}`,
    Callers: escaped(
      `${callers.join(', ') || 'none'}${missing.length === 0 ? '' : `; no token for ${missing.join(', ')}`}`,
    ),
    ...(shard !== undefined && { Shard: `${shard.index} of ${shard.of}` }),
    ...(shards !== undefined && { Shards: String(shards) }),
  };
  return Object.entries(told)
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
    .join('');
}

/** A place in the description: a link to its lines at the end of the page, as far as keyspec has them. */
function citation(specLocation: string, { cited, excerpt }: Page): string {
  const known = cited.get(specLocation);
  const found = known === undefined ? excerpt(specLocation) : undefined;
  const entry = known ?? (found && { id: `line-${cited.size + 1}`, excerpt: found });
  if (entry === undefined) return escaped(specLocation);
  cited.set(specLocation, entry);
  return `<a href="#${entry.id}">${escaped(specLocation)}</a>`;
}

function causeList(cases: readonly ReportedCase[], page: Page): string {
  const causes = causesOf(cases);
  if (causes.length === 0) return '';
  const items = causes.map(
    ({
      what,
      specLocations,
      cases: failing,
    }) => `<li><details><summary><b>${countCases(failing.length)}</b> ${escaped(what)}</summary>
${specLocations.length === 0 ? '' : `<p>The description says so in ${specLocations.map((one) => citation(one, page)).join(', ')}</p>`}
<ul>${failing.map((one) => `<li><a href="#${page.idOf(one)}">${escaped(one.name)}</a></li>`).join('')}</ul>
</details></li>`,
  );
  return `<section class="causes"><h2>${causes.length === 1 ? 'One cause' : `${causes.length} causes`}</h2><ol>${items.join('\n')}</ol></section>`;
}

function skipList(cases: readonly ReportedCase[]): string {
  const reasons = skipReasonsOf(cases);
  if (reasons.length === 0) return '';
  const items = reasons.map(
    ({
      reason,
      advice,
      cases: skipped,
    }) => `<li><details class="skips"><summary><b>${countCases(skipped.length)}</b> ${escaped(reason)}${
      advice === undefined ? '' : ` <span class="advice">To try them, ${escaped(advice)}</span>`
    }</summary>
<ul>${skipped.map(({ name }) => `<li>${escaped(name)}</li>`).join('')}</ul></details></li>`,
  );
  return `<section class="causes"><h2>Skipped</h2><ol>${items.join('\n')}</ol></section>`;
}

const leftList = (leftBehind: readonly string[]) =>
  leftBehind.length === 0
    ? ''
    : `<section class="causes"><h2>Left behind at the provider</h2><ul>${leftBehind.map((what) => `<li>${escaped(what)}</li>`).join('')}</ul></section>`;

function excerptList({ cited }: Page): string {
  if (cited.size === 0) return '';
  const figures = [...cited].map(
    ([
      place,
      {
        id,
        excerpt: { from, lines },
      },
    ]) => {
      const wanted = Number(/\d+$/.exec(place)?.[0]);
      const shown = lines.map((line, index) => {
        const text = escaped(`${from + index}  ${line}`);
        return from + index === wanted ? `<mark>${text}</mark>` : text;
      });
      return `<figure id="${id}"><figcaption>${escaped(place)}</figcaption><pre>${shown.join('\n')}</pre></figure>`;
    },
  );
  return `<section class="excerpts"><h2>The description</h2>${figures.join('\n')}</section>`;
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

function operationTable(cases: readonly ReportedCase[], page: Page): string {
  const ofOperations = cases.filter(({ case: one }) => one.kind !== 'flow');
  const bodies = [...groupBy(ofOperations, ({ case: one }) => one.operationId)].map(([name, group]) => {
    const [first] = group;
    const place = first === undefined ? '' : `${first.case.method.toUpperCase()} ${first.case.path}`;
    return body(page, group, [
      `<th scope="row">${escaped(name)}<small>${escaped(place)}</small></th>`,
      `<td data-of="Answers">${answerChips(group)}</td>`,
      `<td data-of="Checks">${checkChips(group)}</td>`,
    ]);
  });
  return table(['Operation', 'Answers', 'Checks'], bodies);
}

function flowTable(cases: readonly ReportedCase[], page: Page): string {
  const steps = cases.flatMap((one) =>
    one.case.kind === 'flow' ? [{ one, workflowId: one.case.workflowId, stepId: one.case.stepId }] : [],
  );
  const bodies = [...groupBy(steps, ({ workflowId }) => workflowId)].map(([workflowId, group]) =>
    body(
      page,
      group.map(({ one }) => one),
      [
        `<th scope="row">${escaped(workflowId)}</th>`,
        `<td data-of="Steps">${group.map(({ one, stepId }) => chip(one.outcome, stepId, `${one.name}: ${one.outcome}`)).join(' ')}</td>`,
      ],
    ),
  );
  return table(['Workflow', 'Steps'], bodies);
}

/** A row, and below it what failed. */
function body(page: Page, group: readonly ReportedCase[], cells: readonly string[]): string {
  const failures = group.filter(({ outcome }) => outcome === 'failed');
  const details = failures.map((one) => failureDetails(one, page));
  return `<tbody${failures.length > 0 ? ' class="bad"' : ''}>
<tr>${cells.join('\n')}</tr>${
    details.length > 0 ? `\n<tr class="more"><td colspan="${cells.length}">${details.join('\n')}</td></tr>` : ''
  }
</tbody>`;
}

const chip = (outcome: Outcome, text: string, title: string) =>
  `<span class="chip ${outcome}" title="${escaped(title)}">${escaped(text)} ${signs[outcome]}</span>`;

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

function failureDetails(one: ReportedCase, page: Page): string {
  const [why = '', ...others] = describeProblems({ ...one, violations: one.violations.map(withoutPlace) });
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `<details id="${page.idOf(one)}"><summary>${signs.failed} ${escaped(one.name)}<span class="why">${escaped(why)}${more}</span></summary>
${one.reason === undefined ? '' : `<p>${escaped(one.reason)}</p>`}
${one.violations.length === 0 ? '' : `<h3>Expected</h3><dl>${one.violations.map((violation) => violationItem(violation, page)).join('')}</dl>`}
${one.actual === undefined ? '' : `<h3>Actual</h3><pre>${escaped(describeActual(one.actual))}</pre>`}
${one.reproduce === undefined ? '' : `<h3>Reproduce</h3><div class="command"><pre>${escaped(one.reproduce)}</pre><button type="button" class="copy" hidden>Copy</button></div>`}
</details>`;
}

const withoutPlace = ({ specLocation: _, ...violation }: ReportedViolation): ReportedViolation => violation;

const violationItem = ({ in: place, path, rule, message, specLocation }: ReportedViolation, page: Page) =>
  `<dt><code>${escaped(place + path)}</code></dt><dd><b>${escaped(rule)}</b> ${escaped(message)}${
    specLocation === undefined ? '' : ` <small>${citation(specLocation, page)}</small>`
  }</dd>`;

/** Cases by their reason: each reason is told once. */
const reasonList = (title: string, cases: readonly { readonly name: string; readonly reason?: string }[]) =>
  `<details class="skips"><summary>${escaped(title)}</summary><dl>${[...groupBy(cases, ({ reason = '' }) => reason)]
    .map(
      ([reason, group]) =>
        `${group.map(({ name }) => `<dt>${escaped(name)}</dt>`).join('')}<dd>${escaped(reason)}</dd>`,
    )
    .join('')}</dl></details>`;
