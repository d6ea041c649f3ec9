/**
 * The URL a client sends its requests to, without a trailing slash. A path, `/api`, is one of the page's own origin.
 *
 * @throws {TypeError} when it is neither an absolute http(s) URL nor a path, or when there is no page.
 */
export function baseUrl(option: string, url: string): string {
  const absolute = url.startsWith('/') ? `${globalThis.location?.origin}${url}` : url;
  if (!/^https?:/i.test(absolute) || !URL.canParse(absolute))
    throw new TypeError(`${option} must be an absolute URL, or a path in a page, not '${url}'`);
  return absolute.replace(/\/+$/, '');
}
