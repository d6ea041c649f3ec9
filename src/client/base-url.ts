/**
 * The URL a client sends its requests to, without a trailing slash.
 *
 * @throws {TypeError} when it is not an absolute http(s) URL.
 */
export function baseUrl(option: string, url: string): string {
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw new TypeError(`${option} must be an absolute URL such as https://example.com, not '${url}'`);
  return url.replace(/\/+$/, '');
}
