/** Keeps the console up to date, and sends what its forms say. */

const main = document.querySelector('main');
const { world } = document.body.dataset;
const every = 1500;
async function refresh() {
  const shown = [...document.querySelectorAll('[data-live]')];
  const asked = new URLSearchParams(shown.map(({ dataset }) => [dataset.live, dataset.version]));
  if (world !== undefined) asked.set('world', world);
  const response = await fetch(`/__keyspec/changes?${asked}`);
  const changes = await response.json();
  for (const part of shown) {
    const name = part.dataset.live;
    if (!(name in changes)) continue;
    const { version, html } = changes[name];
    part.dataset.version = version;
    const fresh = new DOMParser().parseFromString(html, 'text/html').body;
    const newest = name === 'requests' ? fresh.querySelector('tbody tr') : null;
    if (newest !== null) tell('news', `New request: ${newest.innerText}`);
    replace(part, fresh);
  }
}

/** What was open stays open, and what had the focus keeps it. */
function replace(old, fresh) {
  const open = new Set([...old.querySelectorAll('details[open]')].map(({ dataset }) => dataset.key));
  const focused = old.contains(document.activeElement) ? document.activeElement.closest('[data-key]') : null;
  old.replaceChildren(...document.importNode(fresh, true).childNodes);
  for (const details of old.querySelectorAll('details')) {
    details.open = open.has(details.dataset.key);
    if (focused !== null && details.dataset.key === focused.dataset.key) details.querySelector('summary').focus();
  }
}

function tell(id, text) {
  document.getElementById(id).textContent = text.replace(/\s+/g, ' ').trim();
}

async function send(form) {
  const [method, path] = form.dataset.send.split(' ');
  const fields = [...form.elements].filter(({ name, value }) => name !== '' && value.trim() !== '');
  const body = Object.fromEntries(fields.map((field) => [field.name, toValue(field)]));
  const response = await fetch(`/__keyspec/${path}`, {
    method,
    headers: world === undefined ? {} : { 'X-Keyspec-World': world },
    body: fields.length === 0 ? undefined : JSON.stringify(body),
  });
  if (response.ok) form.reset();
  tell('told', response.ok ? 'Done.' : (await response.json()).detail);
  await refresh();
}

function toValue({ value, name, dataset }) {
  if ('number' in dataset) return Number(value);
  return name === 'drop' && value === 'true' ? true : value.trim();
}

main.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  if ('open' in form.dataset) location.search = new URLSearchParams(new FormData(form)).toString();
  else attempt(send(form));
});

main.addEventListener('click', async ({ target }) => {
  if (!('copy' in target.dataset)) return;
  const source = target.previousElementSibling;
  try {
    await navigator.clipboard.writeText(source.textContent);
    tell('told', 'Copied.');
  } catch {
    getSelection().selectAllChildren(source);
    tell('told', 'Selected.');
  }
});

async function attempt(work) {
  try {
    await work;
  } catch {
    tell('told', 'The mock does not answer.');
  }
}

async function keepUpToDate() {
  if (document.visibilityState === 'visible' && document.getElementById('live').checked) await attempt(refresh());
  setTimeout(keepUpToDate, every);
}
setTimeout(keepUpToDate, every);
