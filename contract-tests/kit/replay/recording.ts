import { loadDescription } from '../../../src/description/load.js';
import { withNativePaths } from '../../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../../src/description/router.js';
import { readEntry } from '../../../src/drift/har.js';
import { entriesOf } from '../../../src/drift/har-entries.js';
import { trafficFiles } from '../../../src/drift/traffic-files.js';
import type { MockedApi } from '../../../src/mock.js';
import type { Recorded } from './replay.js';

/** The exchanges with a server in HAR files, in order. */
export async function readRecording(names: readonly string[], api: MockedApi, server: string): Promise<Recorded[]> {
  const route = createDescriptionRouter(new Map([[api, withNativePaths(loadDescription(api))]]));
  const recorded: Recorded[] = [];
  for (const { name: file, chunks, attachment = async () => undefined } of await trafficFiles(names)) {
    let number = 0;
    for await (const text of entriesOf(file, chunks)) {
      number += 1;
      const exchange = await readEntry(text, attachment);
      const entry: Recorded['entry'] & { request?: { url?: unknown } } = JSON.parse(text);
      const url = String(entry.request?.url);
      if ('odd' in exchange || !url.startsWith(server)) continue;
      const found = route(exchange.method, new URL(exchange.url).pathname);
      recorded.push({
        ...exchange,
        place: `${file}#${number}`,
        operationId: 'operationId' in found ? found.operationId : undefined,
        target: url.slice(server.length),
        sent: parseOrText(exchange.requestBody),
        received: parseOrText(exchange.answer.body),
        entry,
      });
    }
  }
  return recorded;
}

/** Parsed JSON; the text, where it is none. */
export function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
