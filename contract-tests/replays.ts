import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Replay } from './kit/replay/replay.js';

const file = (api: string) => new URL(`./${api}/replay${extname(import.meta.url)}`, import.meta.url);

/** Loads `contract-tests/<api>/replay`; nothing for an API that has none. */
export async function loadReplay(api: string): Promise<Replay | undefined> {
  if (!existsSync(file(api))) return undefined;
  const { replay }: { replay: Replay } = await import(file(api).href);
  return replay;
}
