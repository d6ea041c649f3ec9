import { readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from '../once.js';

/** What the pages load. */
const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

export interface Asset {
  readonly text: string;
  readonly mediaType: string;
}

const folder = import.meta.dirname;

export const readAsset = (name: string, from = folder): Asset => ({
  text: readFileSync(path.join(from, name), 'utf8'),
  mediaType: `${types[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
});

/** The style sheet and the scripts of the reference, by their names. */
export const referenceAssets = once(
  (): ReadonlyMap<string, Asset> =>
    new Map(['style.css', 'open-target.js', 'try-it.js'].map((name) => [name, readAsset(name)])),
);
