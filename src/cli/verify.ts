import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { allOf } from '../all-of.js';
import type { ApiName } from '../apis/index.js';
import { defaultLimits } from '../gate/provider/exchange.js';
import { toAnnotations } from '../gate/report/annotations.js';
import { toHtml } from '../gate/report/html.js';
import { toJUnit } from '../gate/report/junit.js';
import { toMarkdown } from '../gate/report/markdown.js';
import type { Report } from '../gate/report/report.js';
import { toTable, toTotal } from '../gate/report/terminal.js';
import { ProviderDownError, UnfitProviderError, type VerifyOptions, verify } from '../gate/verify.js';
import { requirePeers } from '../missing-peer.js';
import { paintFor } from '../paint.js';
import { plain } from '../plain-text.js';
import { UsageError } from '../usage-error.js';
import { readApiNames } from './api-names.js';
import { type Command, exitCode, type Output, printLine } from './command.js';
import { type ProviderConfig, readConfig } from './config.js';
import { explainUnfit, initConfig } from './init-config.js';
import { watchForInterruption } from './interruption.js';
import { loadApi } from './load-api.js';
import { onlyArgument, readArguments, readSeconds, readUrl } from './options.js';
import { openTarget, type ProviderFlags, refuseSharedToken } from './providers.js';
import { requireNode } from './require-node.js';

export const command: Command = {
  usage: `keyspec verify <api|all> [--url URL] [--token TOKEN] [--header 'NAME: VALUE'] [--init] [--safe] [--report DIR] [--only PATTERN]
                         [--config FILE] [--timeout SECONDS] [--deadline SECONDS] [--settle SECONDS]

Asks a provider for every documented answer and holds what comes against the description.
Without a URL it starts the mock and verifies that.

  --url       the provider, for example https://provider.example
  --token     the token of a caller that may do everything; KEYSPEC_TOKEN says it without showing it to the process list
  --header    'Name: value', carried by every request, for a gateway; may be given several times
  --init      write a configuration to start from, with resources that the provider has
  --safe      send nothing that changes anything at the provider
  --report    a folder for <api>.json, <api>.junit.xml and <api>.html
  --only      only cases whose name contains this, for example 'generateApplicationKey 400'
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
      only: { type: 'string' },
      config: { type: 'string' },
      timeout: { type: 'string' },
      deadline: { type: 'string' },
      settle: { type: 'string' },
    });
    const wanted = onlyArgument(positionals, 'api');
    const names = readApiNames(wanted);
    requireNode();
    requirePeers('verify');
    // Compiling validators leaves much behind: V8 would let it grow to a third more than a small CI machine may have.
    setFlagsFromString('--heap-growing-percent=60');
    const config = readConfig(values.config);
    const url = values.url === undefined ? undefined : readUrl(values.url, '--url');
    const flags = { url, token: values.token, headers: values.header };
    const configs = names.map((api) => config.apis?.[api] ?? {});
    refuseSharedToken(configs, flags);
    if (values.init) return initConfig(names, configs, flags, values.config);
    const timeout = readSeconds(values.timeout, '--timeout') ?? config.timeout;
    const deadline = readSeconds(values.deadline, '--deadline') ?? config.deadline;
    const settle = readSeconds(values.settle, '--settle', 0) ?? config.settle;

    const progress = createProgress(stderr);
    const interruption = watchForInterruption(() =>
      progress.tell('keyspec: interrupted; removing what was made. Once more ends it at once.'),
    );
    const options = (api: string, { write }: ProviderConfig): VerifyOptions => ({
      ...(values.only !== undefined && { only: values.only }),
      ...(timeout !== undefined && { limits: { ...defaultLimits, timeout: timeout * 1000 } }),
      ...(deadline !== undefined && { deadline: deadline * 1000 }),
      ...(settle !== undefined && { settleTime: settle * 1000 }),
      write: values.safe ? false : (write ?? true),
      signal: interruption.signal,
      onProgress: (done, of) => progress.show(api, done, of),
      onWait: (seconds) => progress.tell(`keyspec: ${api} asks to wait ${seconds} s (429)`),
    });
    // Side by side: while one waits for Dredd, another is judged.
    const running = names.map((api, index) => {
      const own = configs[index] ?? {};
      return verifyOne(api, own, flags, options(api, own));
    });
    const reports = await allOf(running).finally(progress.hide);
    for (const [index, report] of reports.entries()) {
      if (report.summary.cases === 0 && wanted !== 'all')
        throw new UsageError(`no case of ${report.api} has '${values.only}' in its name`);
      printLine(stdout, `${index > 0 ? '\n' : ''}${toTable(report, paintFor(stdout))}`);
      if (values.report !== undefined) await write(values.report, report);
    }
    if (reports.length > 1) printLine(stdout, `\n${toTotal(reports)}`);
    await annotate(reports, stdout);
    interruption.ignore();
    for (const { api, ended } of reports)
      if (ended !== undefined && !interruption.signal.aborted)
        printLine(stderr, `keyspec: ${api} ended early: ${plain(ended)}`);
    for (const what of reports.flatMap(({ leftBehind }) => leftBehind))
      printLine(stderr, `keyspec: left behind: ${plain(what)}`);
    return interruption.exitCode() ?? toExitCode(reports);
  },
};

/** A run that ended early and found nothing wrong does not say that the contract holds. */
function toExitCode(reports: readonly Report[]) {
  if (reports.some(({ summary }) => summary.failed > 0)) return exitCode.broken;
  return reports.some(({ ended }) => ended !== undefined) ? exitCode.couldNotRun : exitCode.holds;
}

async function verifyOne(api: ApiName, config: ProviderConfig, flags: ProviderFlags, options: VerifyOptions) {
  const { provider, isOwnMock, close } = await openTarget(api, config, flags);
  try {
    return await verify(await loadApi(api), provider, isOwnMock ? forOwnMock(options) : options);
  } catch (error) {
    if (error instanceof ProviderDownError) throw new UsageError(error.message);
    throw error instanceof UnfitProviderError ? new UsageError(explainUnfit(api, provider, error)) : error;
  } finally {
    await close();
  }
}

/** Milliseconds. keyspec's own mock answers in no time: when it does not, the machine is busy, and nothing is wrong. */
const patience = 120_000;

/** Nothing lags there. */
const forOwnMock = (options: VerifyOptions): VerifyOptions => ({
  ...options,
  settleTime: 0,
  limits: options.limits ?? { ...defaultLimits, timeout: patience },
});

async function write(folder: string, report: Report): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${report.api}.json`), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(path.join(folder, `${report.api}.junit.xml`), toJUnit(report));
  await writeFile(path.join(folder, `${report.api}.html`), toHtml(report));
}

/** Where GitHub Actions runs it, failures stand beside the run, and its summary has a table. */
async function annotate(reports: readonly Report[], stdout: Output): Promise<void> {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_ACTIONS === 'true') for (const line of reports.flatMap(toAnnotations)) printLine(stdout, line);
  if (GITHUB_STEP_SUMMARY) await appendFile(GITHUB_STEP_SUMMARY, toMarkdown(reports));
}

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
