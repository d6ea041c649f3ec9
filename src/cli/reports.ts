import { access, appendFile, constants, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toAnnotations } from '../gate/report/annotations.js';
import { toHtml } from '../gate/report/html.js';
import { toJUnit } from '../gate/report/junit.js';
import { toMarkdown } from '../gate/report/markdown.js';
import type { Report } from '../gate/report/report.js';
import { toTable, toTotal } from '../gate/report/terminal.js';
import { paintFor } from '../paint.js';
import { type ExitCode, exitCode, type Output, printLine } from './command.js';
import { notEmpty } from './options.js';
import { writing } from './writing.js';

/**
 * Makes the folder that reports go to, before a run takes minutes for nothing.
 *
 * @throws {UsageError} when it cannot be made, or written to.
 */
export async function makeFolder(named: string): Promise<void> {
  const folder = notEmpty(named, '--report takes the name of a folder');
  await writing(folder, async () => {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  });
}

/** Prints reports, and writes them to a folder when one is named. */
export async function tell(reports: readonly Report[], folder: string | undefined, stdout: Output): Promise<void> {
  for (const [index, report] of reports.entries())
    printLine(stdout, `${index > 0 ? '\n' : ''}${toTable(report, paintFor(stdout))}`);
  if (reports.length > 1) printLine(stdout, `\n${toTotal(reports)}`);
  if (folder !== undefined) for (const report of reports) await writing(folder, () => write(folder, report));
  await annotate(reports, stdout);
}

/** A run that ended early and found nothing wrong does not say that the contract holds. */
export function toExitCode(reports: readonly Report[]): ExitCode {
  if (reports.some(({ summary }) => summary.failed > 0)) return exitCode.broken;
  return reports.some(({ ended }) => ended !== undefined) ? exitCode.couldNotRun : exitCode.holds;
}

async function write(folder: string, report: Report): Promise<void> {
  const { api, shard } = report;
  const name = shard === undefined ? api : `${api}.${shard.index}-of-${shard.of}`;
  await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(path.join(folder, `${name}.junit.xml`), toJUnit(report));
  await writeFile(path.join(folder, `${name}.html`), toHtml(report));
  await writeFile(path.join(folder, `${name}.md`), toMarkdown([report]));
}

/** Where GitHub Actions runs it, causes of failures stand beside the run, and its summary has a table. */
async function annotate(reports: readonly Report[], stdout: Output): Promise<void> {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_ACTIONS === 'true') for (const line of toAnnotations(reports)) printLine(stdout, line);
  if (GITHUB_STEP_SUMMARY)
    await writing(GITHUB_STEP_SUMMARY, () => appendFile(GITHUB_STEP_SUMMARY, toMarkdown(reports)));
}
