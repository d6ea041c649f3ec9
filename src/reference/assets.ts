import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../description/load.js';
import { once } from '../once.js';

/** What the pages load. */
const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

export interface Asset {
  readonly text: string;
  readonly mediaType: string;
}

/** A file of the sources that a page loads as it is. */
export const readAsset = (name: string): Asset => ({
  text: readFileSync(path.join(packageRoot, 'src', name), 'utf8'),
  mediaType: `${types[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
});

/** The style sheet and the scripts of the reference, by their names. */
export const referenceAssets = once(
  (): ReadonlyMap<string, Asset> =>
    new Map(['style.css', 'open-target.js', 'try-it.js'].map((name) => [name, readAsset(`reference/${name}`)])),
);
