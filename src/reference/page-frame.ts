import { escapeMarkup } from '../escape-markup.js';

/** A page that loads a style sheet and scripts of its own, and nothing from anywhere else. */
export interface PageParts {
  readonly title: string;
  /** The folder of the style sheet and the scripts, relative to the page. */
  readonly assets: string;
  readonly scripts: readonly string[];
  readonly body: string;
}

/** What a browser may load for a page: what its own server has. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

export const renderPage = ({ title, assets, scripts, body }: PageParts): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets}style.css">
${scripts.map((script) => `<script defer src="${assets}${script}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${body.replace('<main>', '<main id="main" tabindex="-1">')}
</body>
</html>
`;
