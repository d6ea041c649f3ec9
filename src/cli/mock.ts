import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { apiNames, apis } from '../apis/index.js';
import { listen } from '../http/server.js';
import { readDelay } from '../mock/core/fault.js';
import { textLine } from '../mock/served/log-line.js';
import { createServedMock } from '../mock/served/served-mock.js';
import { paintFor } from '../paint.js';
import { UsageError } from '../usage-error.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode, printLine } from './command.js';
import { oneOf, readArguments, readPort } from './options.js';

export const command: Command = {
  usage: `keyspec mock [api…] [--port 4010] [--host 127.0.0.1] [--stateless] [--rate-limit N] [--state FILE]
             [--latency 50-200ms] [--fail 2%] [--log text|json|off] [--secure-keys]

Serves the APIs (all of them unless named) on one port, at the vendors' own paths, until it is stopped. It remembers what
it is told. The header \`Prefer: code=404\`, \`example=NAME\` or \`dynamic=true\` asks for any documented answer instead.

  --port        the port to listen on; 0 picks a free one
  --host        the address to listen on
  --stateless   answer from the examples alone
  --rate-limit  calls a minute per token, then the vendor's 429
  --latency     how long every answer waits
  --fail        the share of requests that fail by chance: 500, 502, 503 or a broken connection
  --log         a line for each request; text on a terminal unless told, else off
  --secure-keys make each key on its own, which takes 0.1 s; otherwise keys share primes
  --state       a file to load the state from, and to save it to after each change`,

  async run(args, { stdout }) {
    const { values, positionals } = readArguments(args, {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      stateless: { type: 'boolean', default: false },
      'rate-limit': { type: 'string' },
      state: { type: 'string' },
      latency: { type: 'string' },
      fail: { type: 'string' },
      log: { type: 'string' },
      'secure-keys': { type: 'boolean', default: false },
    });
    const names = positionals.length > 0 ? positionals.map(readApiName) : apiNames;
    const port = readPort(values.port);
    const log = oneOf(
      ['text', 'json', 'off'],
      values.log ?? (stdout.isTTY === true && !values.stateless ? 'text' : 'off'),
      '--log',
    );
    const write = log === 'text' ? textLine(paintFor(stdout)) : JSON.stringify;
    // Without it the memory of a busy server grows to half as much again before V8 collects what nobody uses.
    setFlagsFromString('--optimize-for-size');
    const mock = await createServedMock({
      vendors: names.map((name) => apis[name].createVendor()),
      stateless: values.stateless,
      ...(values['rate-limit'] !== undefined && { rateLimit: readLimit(values['rate-limit']) }),
      ...(values.state !== undefined && { stateFile: values.state }),
      ...(values.latency !== undefined && { latency: readLatency(values.latency) }),
      ...(values.fail !== undefined && { fail: readShare(values.fail) }),
      ...(values['secure-keys'] && { secureKeys: true }),
      ...(log !== 'off' && { onRequest: (request) => printLine(stdout, write(request)) }),
    });
    const server = await listen(mock.handler, { port, host: values.host });
    printLine(stdout, log === 'json' ? JSON.stringify({ listening: server.url }) : `keyspec mock: ${server.url}`);
    mock.warm();
    await Promise.race(ends.map((signal) => once(process, signal)));
    await server.close();
    await mock.settled();
    return exitCode.holds;
  },
};

/** What asks a program to end. Windows knows no SIGTERM: it says SIGBREAK, and SIGHUP when the console is closed. */
const ends: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM'];

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
