import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { type ApiName, apiNames, apis } from '../apis/index.js';
import { listen } from '../http/server.js';
import { readDelay } from '../mock/core/fault.js';
import { withoutParts } from '../mock/core/start/document.js';
import { textLine } from '../mock/served/log-line.js';
import { createServedMock } from '../mock/served/served-mock.js';
import { paintFor } from '../paint.js';
import { UsageError } from '../usage-error.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode, printLine } from './command.js';
import { notEmpty, oneOf, readArguments, readPort, readUrl } from './options.js';
import { readWorld } from './read-world.js';
import { readTls } from './tls.js';

export const command: Command = {
  usage: `keyspec mock [api…] [--port 4010] [--host 127.0.0.1] [--stateless] [--rate-limit N] [--world FILE|empty] [--state FILE]
             [--latency 50-200ms] [--fail 2%] [--log text|json|off] [--secure-keys]
             [--https | --tls-cert FILE --tls-key FILE] [--base-url URL] [--trust-proxy]

Serves the APIs (all of them unless named) on one port, at the vendors' own paths, until it is stopped. It remembers what
it is told. The header \`Prefer: code=404\`, \`example=NAME\` or \`dynamic=true\` asks for any documented answer instead.

  --port        the port to listen on; 0 picks a free one
  --host        the address to listen on
  --https       speak HTTPS, with a certificate that is made once and kept
  --tls-cert    speak HTTPS, with this certificate in PEM; --tls-key has its private key
  --base-url    where clients reach the mock, https://mock.example: links in answers start with it
  --trust-proxy take that from X-Forwarded-Host and X-Forwarded-Proto, which a proxy sets
  --stateless   answer from the examples alone
  --rate-limit  calls a minute per token, then the vendor's 429
  --latency     how long every answer waits
  --fail        the share of requests that fail by chance: 500, 502, 503 or a broken connection
  --log         a line for each request; text on a terminal unless told, else off
  --secure-keys make each key on its own, which takes 0.1 s; otherwise keys share primes
  --world       a file, in YAML or JSON, that says what the mock starts with; \`empty\` for next to nothing
  --state       a file to load the state from, and to save it to after each change`,

  async run(args, { stdout }) {
    const { values, positionals } = readArguments(args, {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      stateless: { type: 'boolean', default: false },
      'rate-limit': { type: 'string' },
      state: { type: 'string' },
      world: { type: 'string' },
      latency: { type: 'string' },
      fail: { type: 'string' },
      log: { type: 'string' },
      'secure-keys': { type: 'boolean', default: false },
      https: { type: 'boolean', default: false },
      'tls-cert': { type: 'string' },
      'tls-key': { type: 'string' },
      'base-url': { type: 'string' },
      'trust-proxy': { type: 'boolean', default: false },
    });
    const names: readonly ApiName[] = positionals.length > 0 ? positionals.map(readApiName) : apiNames;
    const port = readPort(values.port);
    const host = notEmpty(values.host, '--host takes an address such as 127.0.0.1 or 0.0.0.0');
    const stateFile =
      values.state === undefined ? undefined : notEmpty(values.state, '--state takes the name of a file');
    const world = values.world === undefined ? undefined : await readWorld(values.world);
    const baseUrl = values['base-url'] === undefined ? undefined : readOrigin(values['base-url']);
    const tls = readTls(values, [hostnameOf(baseUrl), host].filter(isNameOfOne));
    const log = oneOf(
      ['text', 'json', 'off'],
      values.log ?? (stdout.isTTY === true && !values.stateless ? 'text' : 'off'),
      '--log',
    );
    const wasThere = stateFile !== undefined && existsSync(stateFile);
    const write = log === 'text' ? textLine(paintFor(stdout)) : JSON.stringify;
    // Without it the memory of a busy server grows to half as much again before V8 collects what nobody uses.
    setFlagsFromString('--optimize-for-size');
    const mock = await createServedMock({
      vendors: names.map((name) => apis[name].createVendor()),
      stateless: values.stateless,
      ...(values['rate-limit'] !== undefined && { rateLimit: readLimit(values['rate-limit']) }),
      ...(world !== undefined && {
        world: withoutParts(
          world,
          apiNames.filter((name) => !names.includes(name)),
        ),
      }),
      ...(stateFile !== undefined && { stateFile }),
      ...(baseUrl !== undefined && { baseUrl }),
      host,
      ...(values.latency !== undefined && { latency: readLatency(values.latency) }),
      ...(values.fail !== undefined && { fail: readShare(values.fail) }),
      ...(values['secure-keys'] && { secureKeys: true }),
      ...(log !== 'off' && { onRequest: (request) => printLine(stdout, write(request)) }),
    });
    if (world !== undefined && stateFile !== undefined && wasThere)
      console.error(`keyspec mock: starts with the state in ${stateFile}; a reset brings back the world`);
    // From here on: whoever reads that the mock listens may end it at once.
    const ended = Promise.race(ends.map((signal) => once(process, signal)));
    const server = await listen(mock.handler, { port, host, tls, trustProxy: values['trust-proxy'] });
    const certificate = tls !== undefined && 'file' in tls ? tls.file : undefined;
    printLine(
      stdout,
      log === 'json' ? JSON.stringify({ listening: server.url, certificate }) : `keyspec mock: ${server.url}`,
    );
    if (certificate !== undefined && log !== 'json') printLine(stdout, trust(certificate));
    mock.warm();
    await ended;
    await server.close();
    await mock.close();
    return exitCode.holds;
  },
};

/** What asks a program to end. Windows knows no SIGTERM: it says SIGBREAK, and SIGHUP when the console is closed. */
const ends: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM'];

/** How the usual programs are told to trust a certificate. */
const trust = (file: string) =>
  `trust its certificate: NODE_EXTRA_CA_CERTS=${file} (Node), SSL_CERT_FILE=${file} (Python, Go, OpenSSL), curl --cacert ${file}`;

const hostnameOf = (url: string | undefined) =>
  url === undefined ? '' : new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');

/** Whether a host is a name that a certificate may have: some listen on all addresses. */
const isNameOfOne = (host: string) => !['', '0.0.0.0', '::'].includes(host);

function readOrigin(text: string): string {
  const url = readUrl(text, '--base-url');
  if (url === new URL(url).origin) return url;
  throw new UsageError(`--base-url takes no path: the mock serves the vendors' own paths, '${text}' has another`);
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit > 0) return limit;
  throw new UsageError(`--rate-limit takes a whole number above 0, not '${text}'`);
}

function readLatency(text: string): string {
  if (readDelay(text) !== undefined) return text;
  throw new UsageError(`--latency takes a time such as 200ms or 50-200ms, not '${text}'`);
}

function readShare(text: string): number {
  const percent = Number(/^(\d+(?:\.\d+)?)%$/.exec(text)?.[1]);
  if (percent > 0 && percent <= 100) return percent / 100;
  throw new UsageError(`--fail takes a share such as 2%, above 0% and at most 100%, not '${text}'`);
}
