import { setFlagsFromString } from 'node:v8';
import { allOf } from '../all-of.js';
import type { ApiName } from '../apis/index.js';
import { listCases, type Wanted } from '../gate/plan.js';
import { tokenHolders } from '../gate/provider/provider.js';
import type { Shard } from '../gate/shard.js';
import { requirePeers } from '../missing-peer.js';
import { plain } from '../plain-text.js';
import { UsageError } from '../usage-error.js';
import { readApiNames } from './api-names.js';
import { type Command, exitCode, type Output, printLine } from './command.js';
import { readConfig } from './config.js';
import { initConfig } from './init-config.js';
import { watchForInterruption } from './interruption.js';
import { loadApi } from './load-api.js';
import { onlyArgument, readArguments, readSeconds, readUrl } from './options.js';
import { refuseIdleFlags, refuseSharedToken } from './providers.js';
import { makeFolder, tell, toExitCode } from './reports.js';
import { requireNode } from './require-node.js';
import { verifyApart } from './verify-apart.js';
import { type Task, verifyOne, type Watching } from './verify-one.js';

export const command: Command = {
  usage: `keyspec verify <api|all> [--url URL] [--token TOKEN] [--header 'NAME: VALUE'] [--init] [--safe] [--report DIR] [--only PATTERN]
                         [--shard N/OF] [--list] [--config FILE] [--timeout SECONDS] [--deadline SECONDS] [--settle SECONDS]

Asks a provider for every documented answer and holds what comes against the description.
Without a URL it starts the mock and verifies that.

  --url       the provider, for example https://provider.example
  --token     the token of a caller that may do everything; KEYSPEC_TOKEN says it without showing it to the process list
  --header    'Name: value', carried by every request, for a gateway; may be given several times
  --init      write a configuration to start from, with resources that the provider has
  --safe      send nothing that changes anything at the provider
  --report    a folder for <api>.json, <api>.junit.xml, <api>.html and <api>.md
  --only      only cases whose name contains this, for example 'generateApplicationKey 400'
  --shard     one part of the cases, for example 2/4, for machines that share a run; keyspec report puts them together
  --list      print the names of the cases, and send nothing
  --config    what to verify, with which callers and resources; keyspec.config.json when there is one
  --timeout   seconds for one answer, 10 unless told
  --deadline  seconds for the whole run; what is left then is not tried
  --settle    seconds until what was changed has to show in what is read, 5 unless told

Ctrl-C ends a run in order: what it made is removed, what it found is told. A second one ends it at once.`,

  async run(args, { stdout, stderr }) {
    const { values, positionals } = readArguments(args, {
      url: { type: 'string' },
      token: { type: 'string' },
      header: { type: 'string', multiple: true, default: [] },
      init: { type: 'boolean', default: false },
      safe: { type: 'boolean', default: false },
      report: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      shard: { type: 'string' },
      list: { type: 'boolean', default: false },
      config: { type: 'string' },
      timeout: { type: 'string' },
      deadline: { type: 'string' },
      settle: { type: 'string' },
    });
    const names = readApiNames(onlyArgument(positionals, 'api'));
    requireNode();
    requirePeers('verify');
    // Compiling validators leaves much behind: V8 would let it grow to a third more than a small CI machine may have.
    setFlagsFromString('--heap-growing-percent=60');
    const config = readConfig(values.config);
    const url = values.url === undefined ? undefined : readUrl(values.url, '--url');
    const flags = { url, token: values.token, headers: values.header };
    const configs = names.map((api) => config.apis?.[api] ?? {});
    refuseSharedToken(configs, flags);
    const shard = values.shard === undefined ? undefined : readShard(values.shard);
    const only = readOnly(values.only);
    const wantedCases: Wanted = { ...(only !== undefined && { only }), ...(shard !== undefined && { shard }) };
    if (values.list) {
      const listed = await listAll(names, wantedCases);
      if (listed.length === 0) await refuseNothing(names, only);
      for (const name of listed) printLine(stdout, name);
      return exitCode.holds;
    }
    if (values.init) return initConfig(names, configs, flags, values.config);
    refuseIdleFlags(configs, flags);
    if (values.report !== undefined) await makeFolder(values.report);
    const timeout = readSeconds(values.timeout, '--timeout') ?? config.timeout;
    const deadline = readSeconds(values.deadline, '--deadline') ?? config.deadline;
    const settle = readSeconds(values.settle, '--settle', 0) ?? config.settle;

    const progress = createProgress(stderr);
    const interruption = watchForInterruption(() =>
      progress.tell('keyspec: interrupted; removing what was made. Once more ends it at once.'),
    );
    const task = (api: ApiName, index: number): Task => ({
      ...{ api, config: configs[index] ?? {}, flags, wanted: wantedCases, safe: values.safe },
      ...{ timeout, deadline, settle },
    });
    const watching = (api: ApiName): Watching => ({
      signal: interruption.signal,
      onProgress: (done, of) => progress.show(api, done, of),
      onWait: (seconds) => progress.tell(`keyspec: ${api} asks to wait ${seconds} s (429)`),
    });
    const run = names.length > 1 ? verifyApart : verifyOne;
    const running = names.map((api, index) => run(task(api, index), watching(api)));
    const reports = await allOf(running).finally(progress.hide);
    if (reports.every(({ summary }) => summary.cases === 0)) await refuseNothing(names, only);
    await tell(reports, values.report, stdout);
    interruption.ignore();
    for (const { api, ended } of reports)
      if (ended !== undefined && !interruption.signal.aborted)
        printLine(stderr, `keyspec: ${api} ended early: ${plain(ended)}`);
    for (const what of reports.flatMap(({ leftBehind }) => leftBehind))
      printLine(stderr, `keyspec: left behind: ${plain(what)}`);
    return interruption.exitCode() ?? toExitCode(reports);
  },
};

/** @throws {UsageError} when there are several: each would be taken for the only one. */
function readOnly([only, another]: readonly string[]): string | undefined {
  if (another === undefined) return only;
  throw new UsageError(`--only can be given once; '${another}' is one too many`);
}

/** @throws {UsageError} when no case has the text in its name, in whichever shard: a misspelled one tries nothing. */
async function refuseNothing(names: readonly ApiName[], only: string | undefined): Promise<void> {
  if (only === undefined || (await listAll(names, { only })).length > 0) return;
  throw new UsageError(`no case of ${names.join(', ')} has '${only}' in its name`);
}

/** @throws {UsageError} when the text is not such as `2/4`. */
function readShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= of) return { index, of };
  throw new UsageError(`--shard takes a part such as 2/4, not '${text}'`);
}

const listAll = async (names: readonly ApiName[], wanted: Wanted): Promise<string[]> =>
  (await allOf(names.map((api) => listOne(api, wanted)))).flat();

/** The names of an API's cases. Which server is asked makes no difference. */
const listOne = async (api: ApiName, wanted: Wanted) =>
  listCases(await loadApi(api), { url: 'http://127.0.0.1', tokens: everyToken, simulates: false }, wanted);

const everyToken = Object.fromEntries(tokenHolders.map((caller) => [caller, 'none']));

/** One line on stderr that counts the documented answers of every API, where a person watches. */
function createProgress(stderr: Output) {
  const counts = new Map<string, { done: number; of: number }>();
  const write = (text: string) => void (stderr.isTTY && stderr.write(`\r\u001b[K${text}`));
  const hide = () => write('');
  return {
    show(api: string, done: number, of: number) {
      counts.set(api, { done, of });
      write([...counts].map(([name, count]) => `${name} ${count.done}/${count.of}`).join('  '));
    },
    /** Something that whoever waits should know, watching or not. */
    tell(line: string) {
      hide();
      printLine(stderr, line);
    },
    hide,
  };
}
