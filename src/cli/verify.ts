import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { apis } from '../description/load.js';
import { toAnnotations, toMarkdown } from '../gate/annotations.js';
import { toHtml } from '../gate/html.js';
import { toJUnit } from '../gate/junit.js';
import { startOwnMock } from '../gate/own-mock.js';
import type { Report } from '../gate/report.js';
import { paintFor, toTable, toTotal } from '../gate/terminal.js';
import { ProviderDown, type VerifyOptions, verify } from '../gate/verify.js';
import { UsageError } from '../usage-error.js';
import { type Command, exitCode } from './command.js';
import { onlyArgument, readArguments, readUrl } from './options.js';

export const command: Command = {
  usage: `keyspec verify <api|all> [--url URL] [--token TOKEN] [--report DIR] [--only PATTERN]

Asks a provider for every documented answer and holds what comes against the description.
Without --url it starts the mock and verifies that.

  --url     the provider, for example https://subdomain.okta.com
  --token   the token of a caller that may do everything; KEYSPEC_TOKEN says it without showing it to the process list
  --report  a folder for <api>.json, <api>.junit.xml and <api>.html
  --only    only cases whose name contains this, for example 'generateApplicationKey 400'`,

  async run(args) {
    const { values, positionals } = readArguments(args, {
      url: { type: 'string' },
      token: { type: 'string' },
      report: { type: 'string' },
      only: { type: 'string' },
    });
    const wanted = onlyArgument(positionals, 'api');
    const url = values.url === undefined ? undefined : readUrl(values.url, '--url');
    const token = values.token ?? process.env.KEYSPEC_TOKEN;
    const options = values.only === undefined ? {} : { only: values.only };
    const progress = createProgress();
    const names = wanted === 'all' ? apis : [wanted];
    // Side by side: while one waits for Dredd, another is judged.
    const running = names.map((api) =>
      verifyOne(api, url, token, { ...options, onProgress: (done, of) => progress.show(api, done, of) }),
    );
    const reports = await Promise.all(running).finally(progress.hide);
    for (const [index, report] of reports.entries()) {
      if (report.summary.cases === 0 && wanted !== 'all')
        throw new UsageError(`no case of ${report.api} has '${values.only}' in its name`);
      console.log(`${index > 0 ? '\n' : ''}${toTable(report, paintFor(process.stdout))}`);
      if (values.report !== undefined) await write(values.report, report);
    }
    if (reports.length > 1) console.log(`\n${toTotal(reports)}`);
    await annotate(reports);
    return reports.every(({ summary }) => summary.failed === 0) ? exitCode.holds : exitCode.broken;
  },
};

async function verifyOne(api: string, url: string | undefined, token: string | undefined, options: VerifyOptions) {
  if (url !== undefined) {
    try {
      return await verify(api, { url, tokens: token === undefined ? {} : { admin: token }, simulates: false }, options);
    } catch (error) {
      throw error instanceof ProviderDown ? new UsageError(error.message) : error;
    }
  }
  const mock = await startOwnMock(api);
  try {
    return await verify(api, mock.provider, options);
  } finally {
    await mock.close();
  }
}

async function write(folder: string, report: Report): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${report.api}.json`), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(path.join(folder, `${report.api}.junit.xml`), toJUnit(report));
  await writeFile(path.join(folder, `${report.api}.html`), toHtml(report));
}

/** Where GitHub Actions runs it, failures stand beside the run, and its summary has a table. */
async function annotate(reports: readonly Report[]): Promise<void> {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_ACTIONS === 'true') for (const line of reports.flatMap(toAnnotations)) console.log(line);
  if (GITHUB_STEP_SUMMARY) await appendFile(GITHUB_STEP_SUMMARY, toMarkdown(reports));
}

/** One line on stderr that counts the documented answers of every API, where a person watches. */
function createProgress() {
  const counts = new Map<string, { done: number; of: number }>();
  const write = (text: string) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`));
  return {
    show(api: string, done: number, of: number) {
      counts.set(api, { done, of });
      write([...counts].map(([name, count]) => `${name} ${count.done}/${count.of}`).join('  '));
    },
    hide: () => write(''),
  };
}
