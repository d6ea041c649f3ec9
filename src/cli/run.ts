import { inspect } from 'node:util';
import { readVersion } from '../description/load.js';
import { createMask } from '../http/mask.js';
import { explainMissingPeer } from '../missing-peer.js';
import { plain } from '../plain-text.js';
import { UsageError } from '../usage-error.js';
import { type Command, type ExitCode, exitCode, printLine, type Streams } from './command.js';

const commands: Record<string, () => Promise<{ command: Command }>> = {
  mock: () => import('./mock.js'),
  verify: () => import('./verify.js'),
  report: () => import('./report.js'),
  diff: () => import('./diff.js'),
  drift: () => import('./drift.js'),
  proxy: () => import('./proxy.js'),
  spec: () => import('./spec.js'),
  docs: () => import('./docs.js'),
};

const usage = `keyspec <command>

  mock    serve the APIs' mock
  verify  hold a provider against the contract
  report  put together the reports of a run in parts
  diff    rate a change of a description
  drift   hold recorded traffic against a description
  proxy   judge traffic with a provider as it passes
  spec    print a description
  docs    write the reference of the APIs as a site

keyspec <command> --help says more. Exit codes: 0 holds, 1 contract broken, 2 could not run.`;

/** Runs a command line, without the program's name, and gives the exit code. */
export async function run([name, ...args]: readonly string[], streams: Streams): Promise<ExitCode> {
  const { stdout, stderr } = streams;
  if (name === 'help' && args.length > 0) return run([...args, '--help'], streams);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    printLine(stdout, usage);
    return name === undefined ? exitCode.couldNotRun : exitCode.holds;
  }
  if (name === '--version' || name === '-v') {
    printLine(stdout, readVersion());
    return exitCode.holds;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (load === undefined)
      throw new UsageError(`unknown command '${name}'; there are ${Object.keys(commands).join(', ')}`);
    const { command } = await load();
    if (args.includes('--help') || args.includes('-h')) {
      printLine(stdout, command.usage);
      return exitCode.holds;
    }
    return await command.run(args, streams);
  } catch (error) {
    const explained = explainMissingPeer(error, name) ?? error;
    if (explained instanceof UsageError)
      printLine(stderr, `keyspec: ${explained.message.split('\n').map(plain).join('\n')}`);
    else {
      // What nobody foresaw may quote anything.
      const mask = createMask([process.env.KEYSPEC_TOKEN]);
      printLine(stderr, `keyspec: unexpected failure, please report it\n${mask(inspect(explained))}`);
    }
    return exitCode.couldNotRun;
  }
}
