import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../description/load.js';

/** A line of a file that keyspec ships, and those around it. */
export interface Excerpt {
  /** The number of the first line. */
  readonly from: number;
  readonly lines: readonly string[];
}

/** Lines on each side. */
const around = 6;

/** Reads what stands at a place such as `generated/<api>/openapi.json:1234`; nothing where there is no such file. */
export function createExcerpts(): (specLocation: string) => Excerpt | undefined {
  const files = new Map<string, readonly string[]>();
  const read = (name: string) => {
    const file = path.join(packageRoot, name);
    const isOurs = /^(generated|openapi)\/[\w./-]+$/.test(name) && !name.includes('..') && existsSync(file);
    return isOurs ? readFileSync(file, 'utf8').split('\n') : [];
  };
  return (specLocation) => {
    const [, name = '', line = ''] = /^(.*):(\d+)$/.exec(specLocation) ?? [];
    const lines = files.get(name) ?? read(name);
    files.set(name, lines);
    if (lines[Number(line) - 1] === undefined) return undefined;
    const first = Math.max(0, Number(line) - 1 - around);
    return { from: first + 1, lines: lines.slice(first, Number(line) + around) };
  };
}
