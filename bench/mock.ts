/**
 * The mock beside Prism's CLI, on the same description and the same requests, in one run: requests a second over HTTP and
 * in process, and what `node:http` alone does with the same bytes; time until it answers, memory. `npm run bench:mock` builds
 * first. `--quick` takes a tenth of the time. `--emulate FOLDER` adds `vercel-labs/emulate`, which needs Node 24: a folder in which
 * `npm install emulate@0.12.2 node@24.9.0` was run.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';

const root = path.resolve(import.meta.dirname, '..');
// As it is published: what tsx makes of the sources on the fly is slower.
const { createMock }: typeof import('../src/mock.js') = await import(
  pathToFileURL(path.join(root, 'dist/src/mock.js')).href
);
const {
  values: { quick, emulate },
} = parseArgs({ options: { quick: { type: 'boolean', default: false }, emulate: { type: 'string' } } });
const turns = quick ? 1 : 5;
const many = quick ? 10_000 : 100_000;

interface Asked {
  method: 'GET' | 'POST';
  target: string;
  headers: Record<string, string>;
  body?: string;
}

interface Case extends Asked {
  name: string;
  api: 'okta' | 'commercelayer';
  read: boolean;
  /** The path as Prism serves it: without the path of the server. */
  prismTarget?: string;
}

const okta = { authorization: 'SSWS keyspec-admin' };
const json = { 'content-type': 'application/json' };
const jsonApi = { authorization: 'Bearer keyspec-admin', accept: 'application/vnd.api+json' };
const keys = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys';
const list = '/api_credentials?include=organization&filter%5Bq%5D%5Bkind_eq%5D=sales_channel';

const cases: Case[] = [
  { name: 'list keys', api: 'okta', read: true, method: 'GET', target: keys, headers: okta },
  {
    name: 'get key',
    api: 'okta',
    read: true,
    method: 'GET',
    target: `${keys}/w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI`,
    headers: okta,
  },
  {
    name: 'JSON:API list, filter, include',
    api: 'commercelayer',
    read: true,
    method: 'GET',
    target: `/api${list}`,
    prismTarget: list,
    headers: jsonApi,
  },
  {
    name: 'generate key',
    api: 'okta',
    read: false,
    method: 'POST',
    target: `${keys}/generate?validityYears=2`,
    headers: okta,
  },
];

interface Running {
  child: ChildProcess;
  url: string;
  /** Milliseconds from the start of the process to its first answer. */
  ready: number;
}

async function start(
  args: string[],
  port: number,
  target: string,
  headers: Record<string, string>,
  node = process.execPath,
): Promise<Running> {
  const begun = performance.now();
  const child = spawn(node, args, { stdio: 'ignore', cwd: root });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(url + target, { headers }).catch(() => undefined);
    if (answer?.ok) return { child, url, ready: performance.now() - begun };
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const prismBin = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')),
  'dist/index.js',
);
const startPrism = (api: string, port: number, target: string, headers: Record<string, string>) =>
  start(
    [prismBin, 'mock', `generated/${api}/openapi.json`, '-p', String(port), '-h', '127.0.0.1', '-v', 'silent'],
    port,
    target,
    headers,
  );
const startMock = (port: number, target: string, headers: Record<string, string>) =>
  start(['dist/src/cli/main.js', 'mock', '--port', String(port)], port, target, headers);

/** `node:http` with the bytes that the mock answers, and nothing else: what no mock on Node can pass. */
const bareServer = `require('node:http').createServer((_, response) => {
  response.writeHead(200, JSON.parse(process.argv[2]));
  response.end(process.argv[3]);
}).listen(process.argv[1], '127.0.0.1');`;

async function startBare(port: number, mock: Running, { target, headers }: Case): Promise<Running> {
  const answer = await fetch(mock.url + target, { headers });
  const sent = [...answer.headers].filter(([name]) => !['connection', 'date', 'keep-alive'].includes(name));
  const args = [String(port), JSON.stringify(Object.fromEntries(sent)), await answer.text()];
  return start(['-e', bareServer, ...args], port, target, headers);
}

/** Resident memory of a process, MB. */
const memory = ({ child }: Running) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1000;

/** Requests a second. */
async function load(
  url: string,
  { method, target, headers, body }: Asked,
  options: { duration?: number; amount?: number; requests?: Pick<Asked, 'headers'>[] },
): Promise<number> {
  // It ends with a sample.
  const result = await autocannon({
    url: url + target,
    method,
    headers,
    ...(body !== undefined && { body }),
    connections: 8,
    sampleInt: 20,
    ...options,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals, ${result.errors} errors at ${url}${target}`);
  return result['2xx'] / result.duration;
}

/** Milliseconds an answer takes, of a dozen asked for one after the other: fewer than the keys of a full pool. */
async function latency({ url }: Running, { method, target, headers }: Case): Promise<number> {
  const taken: number[] = [];
  // Until the pool is full again.
  await new Promise((resolve) => setTimeout(resolve, 5000));
  for (let times = 0; times < 12; times += 1) {
    const begun = performance.now();
    await (await fetch(url + target, { method, headers })).text();
    taken.push(performance.now() - begun);
  }
  return median(taken);
}

/**
 * Calls a second of a mock in this process, each answer read. The requests are made beforehand: that is the caller's work, as
 * it is autocannon's over HTTP.
 */
function createInProcess({ method, target, headers }: Case): () => Promise<number> {
  const mock = createMock();
  const call = async (request: Request) => {
    const response = await mock(request);
    if (!response.ok) throw new Error(`${response.status} at ${target}`);
    await response.text();
  };
  return async () => {
    let taken = 0;
    let count = 0;
    while (taken < 1000) {
      const requests = Array.from({ length: 50 }, () => new Request(`http://mock.test${target}`, { method, headers }));
      const begun = performance.now();
      for (const request of requests) await call(request);
      taken += performance.now() - begun;
      count += requests.length;
    }
    return (count / taken) * 1000;
  };
}

/** The same request in each of many worlds. */
const inWorlds = (count: number) =>
  Array.from({ length: count }, (_, world) => ({ headers: { authorization: `SSWS keyspec-admin@world-${world}` } }));

const mockOfOkta = ['dist/src/cli/main.js', 'mock', 'okta', '--world', 'empty'];

/** Okta's apps, which both have, on the Node that the other needs. */
async function compareWithEmulate(folder: string | undefined): Promise<void> {
  if (folder === undefined) return console.log('\nemulate: skipped, --emulate FOLDER was not given');
  const node = path.join(folder, 'node_modules/node/bin/node');
  const cli = path.join(folder, 'node_modules/emulate/dist/index.js');
  for (const file of [node, cli]) if (!existsSync(file)) return console.log(`\nemulate: skipped, there is no ${file}`);
  const apps = '/api/v1/apps';
  const servers = [
    // It takes any token, and 5,000 requests an hour from each.
    {
      ...(await start([cli, '--service', 'okta', '--port', '4807'], 4807, apps, okta, node)),
      requests: Array.from({ length: 500 }, (_, token) => ({
        headers: { ...json, authorization: `SSWS token-${token}` },
      })),
    },
    {
      ...(await start([...mockOfOkta, '--port', '4808'], 4808, apps, okta, node)),
      requests: Array.from({ length: 500 }, () => ({ headers: { ...json, ...okta } })),
    },
  ];
  const create: Asked = {
    method: 'POST',
    target: apps,
    headers: { ...json, ...okta },
    body: JSON.stringify({
      name: 'bookmark',
      label: 'Docs',
      signOnMode: 'BOOKMARK',
      settings: { app: { url: 'https://docs.example' } },
    }),
  };
  const made = await Promise.all(
    servers.map(async ({ url }) => {
      const response = await fetch(url + apps, create);
      const app: unknown = await response.json();
      if (!(app instanceof Object && 'id' in app)) throw new Error(`no app was made at ${url}`);
      return String(app.id);
    }),
  );
  const read = (target: string): Asked => ({ method: 'GET', target, headers: okta });
  try {
    console.log('\nOkta apps, on Node 24                       emulate     keyspec    ratio');
    for (const [name, ask] of [
      ['list apps', () => read(`${apps}?limit=1`)],
      ['get app', (id: string) => read(`${apps}/${id}`)],
      ['create app', () => create],
    ] as const) {
      const [byEmulate = 0, byKeyspec = 0] = await inTurns(
        servers.map(
          ({ url, requests }, index) =>
            () =>
              load(url, ask(made[index] ?? ''), { duration: 1, requests }),
        ),
      );
      console.log(`${name.padEnd(42)}${number(byEmulate)}   ${number(byKeyspec)} ${ratio(byKeyspec / byEmulate)}`);
    }
  } finally {
    for (const { child } of servers) child.kill();
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** What each measures, in turns, so that what else the machine does befalls them alike: the medians. */
async function inTurns(runners: readonly (() => Promise<number>)[]): Promise<number[]> {
  const measured = runners.map((run) => ({ run, values: [] as number[] }));
  // The first turn warms up.
  for (let turn = 0; turn <= turns; turn += 1)
    for (const { run, values } of measured) {
      const value = await run();
      if (turn > 0) values.push(value);
    }
  return measured.map(({ values }) => median(values));
}

const tenths = (value: number) => value.toFixed(1).padStart(9);
const number = (value: number) => Math.round(value).toLocaleString('en').padStart(9);
const ratio = (value: number) => `${value.toFixed(1)}×`.padStart(8);
const [listKeys] = cases;
const generate = cases.find(({ read }) => !read);
if (listKeys === undefined || generate === undefined) throw new Error('there are reads and a write');

const prisms = {
  okta: await startPrism('okta', 4801, listKeys.target, okta),
  commercelayer: await startPrism('commercelayer', 4802, list, jsonApi),
};
const mock = await startMock(4803, listKeys.target, okta);
const memoryAtStart = { prism: memory(prisms.okta), mock: memory(mock) };

console.log('Requests a second        Prism CLI     keyspec    ratio   in process   ratio   node:http   ratio');
try {
  for (const one of cases) {
    const prism = () => load(prisms[one.api].url, { ...one, target: one.prismTarget ?? one.target }, { duration: 1 });
    const http = () => load(mock.url, one, { duration: 1 });
    const bare = one.read ? await startBare(4806, mock, one) : undefined;
    const alone = bare === undefined ? [] : [createInProcess(one), () => load(bare.url, one, { duration: 1 })];
    const [byPrism = 0, overHttp = 0, direct, byBare] = await inTurns([prism, http, ...alone]);
    bare?.child.kill();
    const last =
      direct === undefined || byBare === undefined
        ? ''
        : `    ${number(direct)} ${ratio(direct / byPrism)}   ${number(byBare)} ${ratio(overHttp / byBare)}`;
    console.log(`${one.name.padEnd(32)}${number(byPrism)}   ${number(overHttp)} ${ratio(overHttp / byPrism)}${last}`);
  }
  const [byPrism, warm] = [await latency(prisms.okta, generate), await latency(mock, generate)];
  console.log(`\nGenerate, pool full  Prism ${tenths(byPrism)} ms   keyspec ${tenths(warm)} ms`);
  prisms.okta.child.kill();
  prisms.commercelayer.child.kill();
  mock.child.kill();

  const fresh = await startMock(4804, listKeys.target, okta);
  const prism = await startPrism('okta', 4805, listKeys.target, okta);
  console.log(
    `First answer after   Prism ${number(prism.ready)} ms   keyspec ${number(fresh.ready)} ms ${ratio(prism.ready / fresh.ready)} faster`,
  );
  console.log(
    `Memory when ready    Prism ${number(memoryAtStart.prism)} MB   keyspec ${number(memoryAtStart.mock)} MB`,
  );
  await load(fresh.url, listKeys, { amount: 1000 });
  const early = memory(fresh);
  await load(fresh.url, listKeys, { amount: many });
  const late = memory(fresh);
  await load(prism.url, listKeys, { amount: 1000 });
  const prismEarly = memory(prism);
  const prismMany = quick ? 5000 : 20_000;
  await load(prism.url, listKeys, { amount: prismMany });
  const prismLate = memory(prism);
  console.log(
    `Memory, keyspec      ${number(early)} MB after 1,000 requests, ${number(late)} MB after ${many.toLocaleString('en')}: ${ratio(late / early).trim()}`,
  );
  console.log(
    `Memory, Prism        ${number(prismEarly)} MB after 1,000 requests, ${number(prismLate)} MB after ${prismMany.toLocaleString('en')}: ${ratio(prismLate / prismEarly).trim()}`,
  );
  const worlds = await startMock(4809, listKeys.target, okta);
  await load(worlds.url, listKeys, { amount: many, requests: inWorlds(100) });
  console.log(
    `Memory in 100 worlds ${number(memory(worlds))} MB after ${many.toLocaleString('en')} requests, Prism ${number(prismLate)} MB: ${ratio(memory(worlds) / prismLate).trim()}`,
  );
  for (const { child } of [fresh, prism, worlds]) child.kill();
  await compareWithEmulate(emulate);
} finally {
  for (const { child } of [prisms.okta, prisms.commercelayer, mock]) child.kill();
}
