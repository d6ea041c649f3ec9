/** The look of the page: wide a table, narrow a list of cards. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2024; --dim: #5f6871; --paper: #fff; --line: #d9dee3; --soft: #f4f6f8;
  --good: #146c2e; --good-soft: #e3f4e7; --bad: #b3152a; --bad-soft: #fde8ea; --left: #7a5200; --left-soft: #fbf0d9; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --dim: #9aa4ae; --paper: #14171a; --line: #31373d;
  --soft: #1d2125; --good: #7ddc95; --good-soft: #17351f; --bad: #ff9aa5; --bad-soft: #43171d; --left: #f0c674;
  --left-soft: #3a2d10; --link: #8ab8f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; }
h3 { font-size: .8rem; margin: .8rem 0 .2rem; color: var(--dim); text-transform: uppercase; letter-spacing: .05em; }
a { color: var(--link); }
p { margin: .3rem 0; overflow-wrap: anywhere; }
.url, small { color: var(--dim); overflow-wrap: anywhere; }
.summary span { margin-right: .6rem; white-space: nowrap; }
.summary b { font-size: 1.4rem; }
.none { color: var(--dim); }
.passed { color: var(--good); } .failed { color: var(--bad); } .skipped { color: var(--left); }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: .8rem 0; }
.filter[hidden], tbody[hidden] { display: none; }
input[type=search] { font: inherit; max-width: 14rem; }
table { width: 100%; border-collapse: collapse; margin-bottom: 1.5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem; }
thead th { font-size: .8rem; color: var(--dim); }
tbody { border-top: 1px solid var(--line); }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
small { display: block; font-weight: 400; }
.chip { display: inline-block; white-space: nowrap; padding: 0 .45rem; margin: .1rem 0; border-radius: .5rem; font-size: .85rem; }
.chip.passed { background: var(--good-soft); } .chip.failed { background: var(--bad-soft); font-weight: 600; }
.chip.skipped { background: var(--left-soft); }
.more td { padding-top: 0; }
details { border-left: 3px solid var(--bad); background: var(--soft); padding: .3rem .7rem; margin-bottom: .4rem; }
details.skips { border-color: var(--left); }
details:target { outline: 2px solid var(--link); }
summary { cursor: pointer; overflow-wrap: anywhere; }
.why, .advice { display: block; margin-left: 1.1rem; color: var(--dim); font-size: .9rem; }
.facts { display: flex; flex-wrap: wrap; gap: .2rem 2rem; margin: .5rem 0; }
.facts dt { font-size: .75rem; color: var(--dim); } .facts dd { margin: 0; }
.causes ol { list-style: none; margin: 0; padding: 0; }
.causes ul { margin: .4rem 0; padding-left: 1.4rem; overflow-wrap: anywhere; }
.command { display: flex; gap: .5rem; align-items: start; } .command pre { flex: 1; min-width: 0; }
button { font: inherit; font-size: .85rem; padding: .3rem .7rem; color: var(--ink); background: var(--paper);
  border: 1px solid var(--dim); border-radius: .3rem; cursor: pointer; } button[hidden] { display: none; }
figure { margin: 0 0 .8rem; } figcaption { font-size: .85rem; color: var(--dim); overflow-wrap: anywhere; }
figure:target pre { outline: 2px solid var(--link); } mark { color: inherit; background: var(--left-soft); font-weight: 600; }
dl { margin: 0; } dt { overflow-wrap: anywhere; } dd { margin: 0 0 .4rem 1rem; overflow-wrap: anywhere; }
pre { margin: 0; padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper);
  border: 1px solid var(--line); font-size: .85rem; }
@media (max-width: 45rem) { thead { display: none; } table, tbody, tr, th, td { display: block; }
  th, td { padding: .25rem 0; } tbody { padding: .5rem 0; }
  td[data-of]:not(:empty)::before { content: attr(data-of); display: block; font-size: .75rem; color: var(--dim); } }
`;

/**
 * Shows only what failed, or only what is searched for; opens what a link leads to; copies commands. Without a script
 * everything is shown.
 */
export const script = `
const failures = document.getElementById('failures');
const find = document.getElementById('find');
function show() {
  const wanted = find.value.toLowerCase();
  for (const body of document.querySelectorAll('tbody'))
    body.hidden = (failures.checked && !body.classList.contains('bad')) || !body.textContent.toLowerCase().includes(wanted);
}
document.querySelector('.filter').hidden = false;
failures.addEventListener('change', show);
find.addEventListener('input', show);
show();
function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (target?.tagName !== 'DETAILS') return;
  if (target.closest('tbody')?.hidden) { find.value = ''; show(); }
  target.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);
openTarget();
for (const button of document.querySelectorAll('.copy')) {
  const command = button.previousElementSibling;
  button.hidden = false;
  button.addEventListener('click', async () => {
    getSelection().selectAllChildren(command);
    try { await navigator.clipboard.writeText(command.textContent); button.textContent = 'Copied'; }
    catch { button.textContent = document.execCommand('copy') ? 'Copied' : 'Selected'; }
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
}
`;
