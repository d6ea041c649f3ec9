import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { apiNames, apis } from '../apis/index.js';
import { listen } from '../http/server.js';
import { createServedMock } from '../mock/served/served-mock.js';
import { UsageError } from '../usage-error.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode, printLine } from './command.js';
import { readArguments, readPort } from './options.js';

export const command: Command = {
  usage: `keyspec mock [api…] [--port 4010] [--host 127.0.0.1] [--stateless] [--rate-limit N] [--state FILE]

Serves the APIs (all of them unless named) on one port, at the vendors' own paths, until it is stopped. It remembers what
it is told. The header \`Prefer: code=404\`, \`example=NAME\` or \`dynamic=true\` asks for any documented answer instead.

  --port        the port to listen on; 0 picks a free one
  --host        the address to listen on
  --stateless   answer from the examples alone
  --rate-limit  calls a minute per token, then the vendor's 429
  --state       a file to load the state from, and to save it to after each change`,

  async run(args, { stdout }) {
    const { values, positionals } = readArguments(args, {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      stateless: { type: 'boolean', default: false },
      'rate-limit': { type: 'string' },
      state: { type: 'string' },
    });
    const names = positionals.length > 0 ? positionals.map(readApiName) : apiNames;
    const port = readPort(values.port);
    // Without it the memory of a busy server grows to half as much again before V8 collects what nobody uses.
    setFlagsFromString('--optimize-for-size');
    const mock = await createServedMock({
      vendors: names.map((name) => apis[name].createVendor()),
      stateless: values.stateless,
      ...(values['rate-limit'] !== undefined && { rateLimit: readLimit(values['rate-limit']) }),
      ...(values.state !== undefined && { stateFile: values.state }),
    });
    const server = await listen(mock.handler, { port, host: values.host });
    printLine(stdout, `keyspec mock: ${server.url}`);
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
