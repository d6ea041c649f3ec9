/** Sends what a form of the reference says to the server that the page comes from, and shows what it answers. */

for (const form of document.querySelectorAll('form[data-try]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form);
  });

async function send(form) {
  const request = read(form);
  const status = form.querySelector('[role=status]');
  const show = (name, text) => {
    form.querySelector(name).textContent = text;
  };
  form.querySelector('figure').hidden = false;
  show('[data-request]', toCurl(request));
  show('[data-answer]', '');
  const started = performance.now();
  try {
    const { method, target, headers, body } = request;
    const response = await fetch(target, { method, headers, body });
    const text = await response.text();
    status.textContent = `${response.status} ${response.statusText} in ${Math.round(performance.now() - started)} ms`;
    const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`);
    show('[data-answer]', [lines.join('\n'), pretty(text)].filter(Boolean).join('\n\n'));
  } catch (error) {
    status.textContent = `No answer: ${error.message}`;
  }
}

function read(form) {
  const { method, path } = form.dataset;
  const fields = [...form.querySelectorAll('[data-in]')].filter((field) => field.value !== '');
  const of = (place) => fields.filter((field) => field.dataset.in === place);
  const named = new URLSearchParams(of('query').map(({ name, value }) => [name, value])).toString();
  const query = [named, ...of('raw').map(({ value }) => encodeURI(value))].filter(Boolean).join('&');
  const filled = of('path').reduce(
    (text, { name, value }) => text.replace(`{${name}}`, () => encodeURIComponent(value)),
    path,
  );
  const [content] = of('body');
  const headers = Object.fromEntries(of('header').map(({ name, value }) => [name, value]));
  if (content !== undefined) headers['Content-Type'] = content.dataset.type;
  return {
    method,
    target: new URL(query === '' ? filled : `${filled}?${query}`, location.origin).href,
    headers,
    body: content === undefined ? undefined : toBody(content),
  };
}

/** A form is written as JSON in the reference. */
function toBody({ value, dataset }) {
  if (dataset.type !== 'application/x-www-form-urlencoded' || !value.trim().startsWith('{')) return value;
  return new URLSearchParams(JSON.parse(value)).toString();
}

function toCurl({ method, target, headers, body }) {
  const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
  return [
    `curl -X ${method} ${quote(target)}`,
    ...Object.entries(headers).map(([name, value]) => `  -H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`  -d ${quote(body)}`]),
  ].join(' \\\n');
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
