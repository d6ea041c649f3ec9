import { escapeMarkup } from '../../escape-markup.js';
import { knownTokens } from '../core/known-tokens.js';
import type { Mock, MockedApiInfo } from '../core/mock-interface.js';

/** The page at `/`: what the mock serves, with which tokens, and what it remembers. It needs no network but the mock. */
export function renderPage(mock: Mock, origin: string): string {
  const counts = mock.contents();
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>keyspec mock</title>
<style>${style}</style>
<header>
<h1>keyspec mock</h1>
<p>${mock.apis.length} ${mock.apis.length === 1 ? 'API' : 'APIs'} at <code>${escapeMarkup(origin)}</code>. What you create here you find again.</p>
</header>
<main>
<section>
<h2>Tokens</h2>
<table>${Object.entries(knownTokens).map(tokenRow).join('')}</table>
<p>Any other token is refused as the vendor refuses it.</p>
</section>
${mock.apis.map((api) => apiSection(api, origin, counts)).join('\n')}
<section>
<h2>State</h2>
<p><a href="/__keyspec/state">All of it, as JSON</a>. <code>PUT</code> it back to restore it.</p>
<p><button type="button" id="reset">Reset to the start</button></p>
</section>
</main>
<script>${script}</script>
</html>
`;
}

const meanings: Record<string, string> = {
  admin: 'may do everything',
  reader: 'may only read',
  outsider: 'is known and may do nothing',
  limited: 'has no call left this minute',
};

const tokenRow = ([token, holder]: [string, string]) =>
  `<tr><th scope="row"><code>${escapeMarkup(token)}</code></th><td>${meanings[holder] ?? ''}</td></tr>`;

function apiSection(
  { api, title, basePath, operations, firstRequest }: MockedApiInfo,
  origin: string,
  counts: ReturnType<Mock['contents']>,
): string {
  const rows = operations.map(
    ({ method, path, summary }) =>
      `<tr><td class="method">${method}</td><td><code>${breakable(path)}</code></td><td>${escapeMarkup(summary)}</td></tr>`,
  );
  return `<section>
<h2>${escapeMarkup(title)}</h2>
<p>Base URL: <code>${escapeMarkup(origin + basePath)}</code>. In the state now: ${contents(counts[api] ?? {})}.</p>
<figure><pre tabindex="0">${escapeMarkup(toCurl(origin, firstRequest))}</pre><button type="button" class="copy">Copy</button></figure>
<details><summary>${operations.length} operations</summary><div class="wide"><table>${rows.join('')}</table></div></details>
</section>`;
}

const contents = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${escapeMarkup(count === 1 ? name.replace(/s$/, '') : name)}`)
    .join(', ');

function toCurl(origin: string, { method, target, headers, body }: MockedApiInfo['firstRequest']): string {
  const lines = [`curl -X ${method} '${origin}${target}'`];
  for (const [name, value] of Object.entries(headers)) lines.push(`  -H '${name}: ${value}'`);
  if (body !== undefined) lines.push(`  -d '${JSON.stringify(body)}'`);
  return lines.join(' \\\n');
}

const breakable = (path: string) => escapeMarkup(path).replaceAll('/', '<wbr>/');

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 3rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 0 0 .5rem; font-size: 1.15rem; }
header p { margin: .25rem 0 0; }
section { margin-top: 1.5rem; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
p { margin: .5rem 0; }
code, pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; }
code { overflow-wrap: anywhere; }
figure { position: relative; margin: .75rem 0; }
pre { margin: 0; padding: .75rem; padding-top: 2.5rem; overflow-x: auto; background: var(--soft); border-radius: .375rem; }
.copy { position: absolute; top: .375rem; right: .375rem; }
button { font: inherit; font-size: .875rem; padding: .125rem .625rem; border: 1px solid var(--line); border-radius: .25rem; background: Canvas; color: CanvasText; cursor: pointer; }
table { border-collapse: collapse; width: 100%; }
th code { white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-top: 1px solid var(--line); font-weight: normal; }
tr:first-child > * { border-top: 0; }
.method { font: 600 .8125rem/1.75 ui-monospace, monospace; }
.wide { overflow-x: auto; margin-top: .5rem; }
summary { cursor: pointer; }
@media (max-width: 34rem) { .wide td { display: block; padding: 0; border: 0; } .wide tr { display: block; padding: .5rem 0; border-top: 1px solid var(--line); } }
`;

const script = `
for (const button of document.querySelectorAll('.copy'))
  button.addEventListener('click', async () => {
    const text = button.previousElementSibling.textContent;
    try { await navigator.clipboard.writeText(text); button.textContent = 'Copied'; }
    catch { getSelection().selectAllChildren(button.previousElementSibling); button.textContent = 'Selected'; }
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  });
document.getElementById('reset').addEventListener('click', async () => {
  await fetch('/__keyspec/reset', { method: 'POST' });
  location.reload();
});
`;
