import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const files = (await readdir(import.meta.dirname, { recursive: true })).filter((file) => file.endsWith('.yaml'));
const read = (file: string) => readFile(path.join(import.meta.dirname, file), 'utf8');

describe('what JSON:API says of any vendor', () => {
  it('has only parts that a description refers to', async () => {
    const descriptions = path.join(import.meta.dirname, '../commercelayer');
    const own = (await readdir(descriptions, { recursive: true })).filter((file) => file.endsWith('.yaml'));
    const texts = await Promise.all(own.map((file) => readFile(path.join(descriptions, file), 'utf8')));
    const unused = files.filter(
      (file) => !texts.some((text) => text.includes(`jsonapi/${file.replaceAll(path.sep, '/')}`)),
    );
    expect(unused).toEqual([]);
  });

  it('knows no vendor', async () => {
    for (const file of files) expect(await read(file), file).not.toMatch(/commerce|okta|zitadel|api_credential/i);
  });

  it('is said once: the vendor refers to it and has none of its own', async () => {
    const vendor = path.join(import.meta.dirname, '../commercelayer/components/schemas');
    const own = new Set(await readdir(vendor));
    expect(files.map((file) => path.basename(file)).filter((file) => own.has(file))).toEqual([]);
  });
});
