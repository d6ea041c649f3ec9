import { type Description, operations } from '../description/description.js';
import { escapeMarkup } from '../escape-markup.js';
import { renderPage } from './page-frame.js';

/** The first page of a site: which APIs there are. */
export const renderIndex = (apis: readonly { readonly api: string; readonly description: Description }[]): string =>
  renderPage({
    title: 'API reference',
    assets: '',
    scripts: [],
    body: `<header><h1>API reference</h1></header>
<main>${apis
      .map(
        ({ api, description }) => `<section>
<h2><a href="${api}.html">${escapeMarkup(description.info.title)}</a></h2>
<p>Version ${escapeMarkup(description.info.version)}, ${operations(description).length} operations. <a href="${api}.json">OpenAPI ${escapeMarkup(description.openapi)}</a></p>
</section>`,
      )
      .join('\n')}</main>`,
  });
