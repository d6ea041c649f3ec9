import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadDescription, packageRoot } from '../description/load.js';
import { paintFor } from '../paint.js';
import { startProxy } from '../proxy/proxy.js';
import { exchangeLines } from '../proxy/proxy-lines.js';
import { createProxySummary } from '../proxy/proxy-summary.js';
import { createRecorder } from '../proxy/record.js';
import { UsageError } from '../usage-error.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode, printLine } from './command.js';
import { watchForInterruption } from './interruption.js';
import { notEmpty, oneOf, onlyArgument, readArguments, readPort, readUrl } from './options.js';

export const command: Command = {
  usage: `keyspec proxy <api> --url URL [--record FILE.har] [--port 4020] [--host 127.0.0.1] [--undescribed error|warn|ignore]

Passes requests on to a provider, and judges each request and answer by the description of the API, until it is stopped.

  --url          the provider, for example https://provider.example
  --record       a HAR file for all exchanges, with secrets masked; keyspec drift reads it
  --port         the port to listen on; 0 picks a free one
  --host         the address to listen on
  --undescribed  what an endpoint is that the description does not have: an error, a warning (unless told otherwise) or nothing

Ctrl-C ends it: the exit code is 1 when the contract was broken.`,

  async run(args, { stdout, stderr }) {
    const { values, positionals } = readArguments(args, {
      url: { type: 'string' },
      record: { type: 'string' },
      port: { type: 'string', default: '4020' },
      host: { type: 'string', default: '127.0.0.1' },
      undescribed: { type: 'string', default: 'warn' },
    });
    const api = readApiName(onlyArgument(positionals, 'api'));
    if (values.url === undefined) throw new UsageError('--url URL is missing: the provider');
    const provider = readUrl(values.url, '--url');
    const port = readPort(values.port);
    const host = notEmpty(values.host, '--host takes an address such as 127.0.0.1 or 0.0.0.0');
    const severity = oneOf(['error', 'warn', 'ignore'], values.undescribed, '--undescribed');
    const paint = paintFor(stdout);
    const summary = createProxySummary();
    const recorder = values.record === undefined ? undefined : createRecorder(values.record, creator());
    const interruption = watchForInterruption(() => {});
    try {
      const proxy = await startProxy({
        description: loadDescription(api),
        ...{ provider, port, host, recorder },
        onExchange(judged, mask) {
          summary.add(judged);
          if (judged.isUndescribed && severity === 'ignore') return;
          for (const line of exchangeLines(judged, mask, paint)) printLine(stdout, line);
        },
      });
      printLine(stdout, `keyspec proxy: ${proxy.url} → ${provider}`);
      await new Promise((resolve) => interruption.signal.addEventListener('abort', resolve, { once: true }));
      await proxy.close();
    } finally {
      recorder?.close();
      interruption.ignore();
    }
    printLine(stdout, summary.lines(paint).join('\n'));
    if (values.record !== undefined)
      printLine(stderr, `keyspec: recorded; keyspec drift ${api} ${values.record} --server ${provider}`);
    return summary.isBroken(severity === 'error') ? exitCode.broken : exitCode.holds;
  },
};

function creator(): { name: string; version: string } {
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));
  return { name: 'keyspec', version };
}
