import { loadDescription } from '../../description/load.js';
import { withNativePaths } from '../../description/native-paths.js';
import { problem } from '../../http/handler.js';
import { once } from '../../once.js';
import { readAsset, referenceAssets } from '../../reference/assets.js';
import { contentSecurityPolicy } from '../../reference/page-frame.js';
import { renderReference } from '../../reference/render-reference.js';
import type { Mock } from '../core/mock-interface.js';
import { assets, renderChanges, renderConsole } from './console/render-console.js';

const reference = '/__keyspec/reference/';

/** What a person looks at in a browser: the console, the references, and what they load. Nothing for another path. */
export function showPage(
  mock: Mock,
  { method }: Request,
  { pathname, origin, searchParams }: URL,
): Response | undefined {
  const page = pageAt(mock, pathname, origin, searchParams);
  if (page === undefined) return undefined;
  return method === 'GET' || method === 'HEAD'
    ? page()
    : problem(405, 'Method not allowed', `${pathname} can only be read`);
}

function pageAt(mock: Mock, pathname: string, origin: string, search: URLSearchParams): (() => Response) | undefined {
  const world = search.get('world') ?? undefined;
  if (pathname === '/') return () => inWorld(() => html(renderConsole(mock, origin, world)));
  if (pathname === '/__keyspec/changes') return () => inWorld(() => Response.json(renderChanges(mock, search, world)));
  const api = mock.apis.find((one) => pathname === reference + one.api);
  if (api !== undefined) return () => html(renderApi(mock, api.api));
  const asset = allAssets().get(pathname.startsWith(assets) ? pathname.slice(assets.length) : '');
  return asset && (() => answer(asset.text, asset.mediaType));
}

/** @param show looks at a world, whose name may be none */
function inWorld(show: () => Response): Response {
  try {
    return show();
  } catch (error) {
    if (error instanceof TypeError) return problem(400, 'Not a world', error.message);
    throw error;
  }
}

const allAssets = once(
  () => new Map([...referenceAssets(), ['console.js', readAsset('mock/served/console/console.js')]]),
);

function renderApi({ apis }: Mock, api: string): string {
  const links = apis.map(
    (one) => `<a href="${reference}${one.api}"${one.api === api ? ' aria-current="page"' : ''}>${one.title}</a>`,
  );
  return renderReference(withNativePaths(loadDescription(api)), {
    assets,
    navigation: `<nav class="top" aria-label="Pages"><a href="/">Console</a>${links.join('')}</nav>`,
    tryIt: { authorization: apis.find((one) => one.api === api)?.firstRequest.headers.Authorization ?? '' },
  });
}

const html = (text: string) => answer(text, 'text/html; charset=utf-8');

const answer = (text: string, mediaType: string) =>
  new Response(text, {
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    },
  });
