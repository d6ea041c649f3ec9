import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { apiNames, isApiName } from '../apis/index.js';
import { loadDescription, readDescription } from '../description/load.js';
import { referenceAssets } from '../reference/assets.js';
import { renderIndex } from '../reference/render-index.js';
import { renderReference } from '../reference/render-reference.js';
import { UsageError } from '../usage-error.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode, printLine } from './command.js';
import { readArguments } from './options.js';
import { writing } from './writing.js';

export const command: Command = {
  usage: `keyspec docs DIR [api…]

Writes the reference of the APIs (all of them unless named) as a static site: index.html, a page and the description in
OpenAPI 3.1 for each API, and a style sheet. The pages load nothing from anywhere else.`,

  async run(args, { stdout }) {
    const { positionals } = readArguments(args, {});
    const [folder, ...named] = positionals;
    if (folder === undefined || folder === '') throw new UsageError('<DIR> is missing: the folder to write to');
    if (isApiName(folder))
      throw new UsageError(
        `the folder comes first: keyspec docs DIR ${folder}, or ./${folder} for a folder of this name`,
      );
    const names = named.length > 0 ? named.map(readApiName) : apiNames;
    const pages = names.map((api) => ({ api, description: loadDescription(api) }));
    const navigation = `<nav class="top" aria-label="Pages"><a href="index.html">All APIs</a>${pages.map(({ api, description }) => `<a href="${api}.html">${description.info.title}</a>`).join('')}</nav>`;
    const files = [
      ['index.html', renderIndex(pages)],
      ['style.css', referenceAssets().get('style.css')?.text ?? ''],
      ['open-target.js', referenceAssets().get('open-target.js')?.text ?? ''],
      ...pages.flatMap(({ api, description }) => [
        [`${api}.html`, renderReference(description, { assets: '', navigation })],
        [`${api}.json`, readDescription(api)],
      ]),
    ];
    await writing(folder, async () => {
      await mkdir(folder, { recursive: true });
      for (const [name = '', text = ''] of files) await writeFile(path.join(folder, name), text);
    });
    printLine(stdout, `keyspec docs: ${path.join(folder, 'index.html')}`);
    return exitCode.holds;
  },
};
