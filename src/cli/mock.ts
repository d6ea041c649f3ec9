import { once } from 'node:events';
import { apis as allApis } from '../description/load.js';
import { createMockHandler } from '../mock/mock.js';
import { listen } from '../mock/server.js';
import { type Command, exitCode } from './command.js';
import { readArguments, readPort } from './options.js';

export const command: Command = {
  usage: `keyspec mock [api…] [--port 4010] [--host 127.0.0.1]

Serves the APIs (all of them unless named) on one port, at the vendors' own paths, until it is stopped.
Ask for any documented answer with the header \`Prefer: code=404\`, \`example=NAME\` or \`dynamic=true\`.

  --port   the port to listen on; 0 picks a free one
  --host   the address to listen on`,

  async run(args) {
    const { values, positionals } = readArguments(args, {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
    });
    const port = readPort(values.port);
    const handler = await createMockHandler(positionals.length > 0 ? positionals : allApis);
    const server = await listen(handler, { port, host: values.host });
    console.log(`keyspec mock: ${server.url}`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
    return exitCode.holds;
  },
};
