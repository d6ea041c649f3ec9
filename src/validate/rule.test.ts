import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../description/load.js';
import { rules, schemaKeywords } from './rule.js';

const readDocument = (name: string) => readFile(path.join(packageRoot, 'docs', name), 'utf8');

/** The names in the first column of the tables below `## The rules`. */
function namesIn(document: string): string[] {
  const [, section = ''] = document.split(/^## The rules$/m);
  const [tables = ''] = section.split(/^## /m);
  const cells = [...tables.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

describe('the documents', () => {
  const { traffic, ...ofGate } = rules;
  const keywords: readonly string[] = schemaKeywords;

  it('name every rule of the gate once, and no other', async () => {
    const named = namesIn(await readDocument('gate.md'));
    expect(named.filter((name) => !keywords.includes(name)).sort()).toEqual(Object.values(ofGate).flat().sort());
    expect(new Set(named).size).toBe(named.length);
  });

  it('name the rules of traffic alone', async () => {
    const document = await readDocument('drift-and-diff.md');
    for (const name of traffic) expect(document).toContain(`\`${name}\``);
  });
});
