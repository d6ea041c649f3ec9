import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const files = (await readdir(import.meta.dirname, { recursive: true })).filter((file) => file.endsWith('.yaml'));
const read = (file: string) => readFile(path.join(import.meta.dirname, file), 'utf8');

describe('the JSON:API envelope', () => {
  it('has a part for each thing JSON:API names', () => {
    const names = files.map((file) => path.basename(file, '.yaml'));
    for (const name of [
      'SingleDocument',
      'CollectionDocument',
      'ToOneLinkageDocument',
      'ToManyLinkageDocument',
      'ResourceObject',
      'ResourceIdentifier',
      'ToOneLinkage',
      'ToManyLinkage',
      'Link',
      'PaginationLinks',
      'Meta',
      'ErrorDocument',
      'ErrorObject',
      'ErrorSource',
      'IncludePaths',
      'FieldNames',
      'SortFields',
      'PageNumber',
      'PageSize',
      'FilterValue',
    ])
      expect(names).toContain(name);
  });

  it('knows no vendor', async () => {
    for (const file of files) expect(await read(file), file).not.toMatch(/commerce|okta|zitadel|api_credential/i);
  });

  it('is the only envelope: the vendor refers to it and has none of its own', async () => {
    const vendor = path.join(import.meta.dirname, '../commercelayer/components/schemas');
    const own = new Set(await readdir(vendor));
    expect(files.map((file) => path.basename(file)).filter((file) => own.has(file))).toEqual([]);
  });
});
