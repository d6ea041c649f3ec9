import { createHash } from 'node:crypto';
import { escapeMarkup } from '../../../escape-markup.js';
import { isObject } from '../../../is-object.js';
import { renderPage } from '../../../reference/page-frame.js';
import type { Fault } from '../../core/fault.js';
import { knownTokens } from '../../core/known-tokens.js';
import type { Mock, MockedApiInfo, World } from '../../core/mock-interface.js';
import type { LoggedRequest } from '../../core/request-log.js';
import { renderStateTable } from './render-state-table.js';
import { tablesOf } from './state-tables.js';

/** The folder of what the console loads. */
export const assets = '/__keyspec/assets/';

/**
 * The page at `/`: what the mock serves, what it remembers, what it was asked, and how to change its time and its answers.
 * The script asks again and again for those of its parts that have changed, and puts them into place.
 *
 * @param name of the world that is shown, if it is not the one without a name
 */
export function renderConsole(mock: Mock, origin: string, name?: string): string {
  const world = worldOf(mock, name);
  const parts = partsOf(mock, world, name);
  return renderPage({
    title: name === undefined ? 'keyspec mock' : `${name} · keyspec mock`,
    assets,
    scripts: ['console.js'],
    body: `<header>
<h1>keyspec mock</h1>
<p>${counted(mock.apis.length, 'API')} at <code>${escapeMarkup(origin)}</code>. What you create here you find again.</p>
</header>
<div class="with-side">
<nav class="side" aria-label="Console"><p>This page</p><ul>${sections.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul>
<p>Reference</p><ul>${mock.apis.map(({ api, title }) => `<li><a href="/__keyspec/reference/${api}">${escapeMarkup(title)}</a></li>`).join('')}</ul>
<p>Show</p><ul><li><label><input type="checkbox" id="live" checked> Keep up to date</label></li></ul></nav>
<main>
<p id="told" role="status" aria-live="polite"></p>
<p id="news" class="hidden" role="status" aria-live="polite"></p>
${section('start', startSection(mock, origin))}
${section('requests', live('requests', parts))}
${section('state', live('state', parts))}
${section('faults', faultSection(mock, parts))}
${section('clock', clockSection(parts))}
${section('worlds', worldSection(parts, name))}
</main>
</div>`,
  }).replace('<body>', `<body${name === undefined ? '' : ` data-world="${escapeMarkup(name)}"`}>`);
}

const titles = {
  start: 'Start',
  requests: 'Requests',
  state: 'State',
  faults: 'Faults',
  clock: 'Clock',
  worlds: 'Worlds',
} as const;
const sections = Object.entries(titles);

const section = (id: keyof typeof titles, content: string) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${titles[id]}</h2>\n${content}</section>`;

/** What the script keeps up to date. */
interface Parts {
  readonly requests: string;
  readonly state: string;
  readonly faults: string;
  readonly clock: string;
  readonly worlds: string;
}

const worldOf = (mock: Mock, name: string | undefined): World => (name === undefined ? mock : mock.world(name));

const partsOf = (mock: Mock, world: World, name: string | undefined): Parts => ({
  requests: requestTable(world.requests),
  state: stateSection(mock, world, name),
  faults: faultList(world.faults()),
  clock: `<p>${renderTime(new Date(world.clock.now()))}</p>`,
  worlds: worldList(mock.worlds()),
});

const live = (name: keyof Parts, parts: Parts) =>
  `<div data-live="${name}" data-version="${versionOf(parts[name])}">${parts[name]}</div>`;

const versionOf = (content: string) => createHash('sha256').update(content).digest('base64url').slice(0, 16);

/** A part of the page as it is now. */
export interface ChangedPart {
  readonly version: string;
  readonly html: string;
}

/**
 * The parts of the page that are not as somebody has them.
 *
 * @param had the versions that they have, by the names of the parts
 */
export function renderChanges(mock: Mock, had: URLSearchParams, name?: string): Readonly<Record<string, ChangedPart>> {
  const parts = Object.entries(partsOf(mock, worldOf(mock, name), name));
  return Object.fromEntries(
    parts.flatMap(([part, html]: [string, string]) => {
      const version = versionOf(html);
      return had.get(part) === version ? [] : [[part, { version, html }]];
    }),
  );
}

const counted = (count: number, name: string) => `${count} ${count === 1 ? name : `${name}s`}`;

const meanings: Readonly<Record<string, string>> = {
  admin: 'may do everything',
  reader: 'may only read',
  outsider: 'is known and may do nothing',
  limited: 'has no call left this minute',
};

const startSection = (mock: Mock, origin: string) => `${mock.apis.map((api) => apiPart(api, origin)).join('\n')}
<h3>Tokens</h3>
<table class="stack"><thead><tr><th scope="col">Token</th><th scope="col">Caller</th></tr></thead><tbody>${Object.entries(
  knownTokens,
)
  .map(
    ([token, holder]) =>
      `<tr><th scope="row"><code>${escapeMarkup(token)}</code></th><td>${meanings[holder] ?? ''}</td></tr>`,
  )
  .join('')}</tbody></table>
<p>Any other token is refused as the vendor refuses it.</p>`;

const apiPart = (
  { api, title, basePath, operations, firstRequest }: MockedApiInfo,
  origin: string,
) => `<h3>${escapeMarkup(title)}</h3>
<p>Base URL: <code>${escapeMarkup(origin + basePath)}</code>. <a href="/__keyspec/reference/${api}">Reference of its ${operations.length} operations</a>, to try them here.</p>
<figure><pre tabindex="0" class="wrap">${escapeMarkup(toCurl(origin, firstRequest))}</pre><button type="button" data-copy>Copy</button></figure>`;

function toCurl(origin: string, { method, target, headers, body }: MockedApiInfo['firstRequest']): string {
  const lines = [`curl -X ${method} '${origin}${target}'`];
  for (const [name, value] of Object.entries(headers)) lines.push(`  -H '${name}: ${value}'`);
  if (body !== undefined) lines.push(`  -d '${JSON.stringify(body)}'`);
  return lines.join(' \\\n');
}

const shownRequests = 50;

function requestTable(requests: readonly LoggedRequest[]): string {
  if (requests.length === 0) return '<p class="faint">None yet.</p>';
  const rows = requests.slice(-shownRequests).reverse().map(requestRow);
  return `<p class="faint">The last ${counted(rows.length, 'request')}, the newest first.</p>
<div class="wide"><table class="stack"><thead><tr><th scope="col">Time</th><th scope="col">Request</th><th scope="col">Operation</th><th scope="col">Status</th><th scope="col">ms</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function requestRow({
  time,
  method,
  target,
  operationId,
  status,
  ms,
  problems,
  answer,
  body,
  fault,
}: LoggedRequest): string {
  const told = [
    ...problems.map((problem) => `<li>${escapeMarkup(problem)}</li>`),
    ...(answer === undefined ? [] : [`<li>Answer: <code>${escapeMarkup(answer)}</code></li>`]),
    ...(body === undefined ? [] : [`<li>Sent: <code>${escapeMarkup(JSON.stringify(body))}</code></li>`]),
  ];
  const more =
    told.length === 0
      ? ''
      : `<details data-key="${escapeMarkup(`request ${time} ${target}`)}"><summary>${problems.length === 0 ? 'More' : 'Why it was refused'}</summary><ul>${told.join('')}</ul></details>`;
  const kind = status !== undefined && status < 400 ? 'good' : 'bad';
  return `<tr><td data-label="Time"><time datetime="${time}">${time.slice(11, 19)}</time></td>
<td data-label="Request"><span class="method">${escapeMarkup(method)}</span> <code>${escapeMarkup(target)}</code>${more}</td>
<td data-label="Operation">${escapeMarkup(operationId ?? 'none')}</td>
<td data-label="Status"><span class="status ${kind}">${status ?? 'broken'}</span>${fault ? ' <span class="note">fault</span>' : ''}</td>
<td data-label="ms">${ms}</td></tr>`;
}

function stateSection(mock: Mock, world: World, name: string | undefined): string {
  const { apis }: { apis: unknown } = world.snapshot();
  const query = name === undefined ? '' : ` (with the header <code>X-Keyspec-World: ${escapeMarkup(name)}</code>)`;
  const parts = mock.apis.map(({ api, title }) => {
    const saved = isObject(apis) ? apis[api] : undefined;
    const tables = tablesOf(isObject(saved) ? saved.state : undefined);
    return `<h3>${escapeMarkup(title)}</h3>${tables.map((table) => renderStateTable(table, api, world.clock.now())).join('\n')}`;
  });
  return `${parts.join('\n')}
<p><a href="/__keyspec/state">All of it, as JSON</a>${query}. <code>PUT</code> it back to restore it.</p>
<form class="line" data-send="POST reset"><button>Reset to the start</button></form>`;
}

function faultSection(mock: Mock, parts: Parts): string {
  const options = mock.apis.flatMap(({ operations }) =>
    operations.map(({ operationId }) => `<option>${escapeMarkup(operationId)}</option>`),
  );
  return `${live('faults', parts)}
<form class="line" data-send="POST faults" aria-label="Add a fault">
<label>Operation<select name="operationId"><option value="">all</option>${options.join('')}</select></label>
<label>Status<input name="status" data-number inputmode="numeric" size="4" placeholder="503"></label>
<label>Delay<input name="delay" size="8" placeholder="50-200ms"></label>
<label>Which request<input name="nth" data-number inputmode="numeric" size="4" placeholder="each"></label>
<label>Share<input name="chance" data-number inputmode="decimal" size="4" placeholder="0.02"></label>
<label>Connection<select name="drop"><option value="">stays</option><option value="true">is reset</option><option value="body">breaks in the answer</option></select></label>
<button>Add</button></form>`;
}

const faultList = (faults: readonly Fault[]) =>
  faults.length === 0
    ? '<p class="faint">None: every answer is the true one.</p>'
    : `<ul>${faults.map((fault) => `<li><code>${escapeMarkup(JSON.stringify(fault))}</code></li>`).join('')}</ul>
<form class="line" data-send="DELETE faults"><button>Take all back</button></form>`;

const clockSection = (parts: Parts) => `${live('clock', parts)}
<form class="line" data-send="PUT clock"><label>Let time pass<select name="advance"><option value="P1D">a day</option><option value="P30D">30 days</option><option value="P1Y">a year</option><option value="P10Y">ten years</option></select></label><button>Go on</button></form>
<form class="line" data-send="PUT clock"><label>Set it to<input name="now" size="24" placeholder="2031-01-31T12:00:00Z" required></label><button>Set</button></form>
<p class="faint">A reset of the state brings back the real time.</p>`;

const renderTime = (time: Date) => {
  const text = time.toISOString();
  return `<time datetime="${text}">${text.slice(0, 19).replace('T', ' ')} UTC</time>`;
};

const worldSection = (
  parts: Parts,
  shown: string | undefined,
) => `<p>You see ${shown === undefined ? 'the world of requests that name none' : `the world <strong>${escapeMarkup(shown)}</strong>; <a href="/">show the one without a name</a>`}.</p>
${live('worlds', parts)}
<form class="line" data-open><label>Show or make the world<input name="world" required pattern="[A-Za-z0-9._\\-]{1,64}" size="16" placeholder="worker-1"></label><button>Show</button></form>`;

const worldList = (names: readonly string[]) =>
  names.length === 0
    ? '<p class="faint">No other world. A token such as <code>keyspec-admin@worker-1</code> makes one.</p>'
    : `<ul>${[...names]
        .reverse()
        .map(
          (name) =>
            `<li><form class="line" data-send="DELETE worlds/${escapeMarkup(name)}"><a href="/?world=${encodeURIComponent(name)}">${escapeMarkup(name)}</a> <button aria-label="Forget ${escapeMarkup(name)}">Forget</button></form></li>`,
        )
        .join('')}</ul>`;
