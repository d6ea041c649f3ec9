/** Where an answer sends its reader, and from where. */
export interface Redirect {
  readonly location: string;
  /** What was asked for, at the provider. */
  readonly url: URL;
  /** Without a slash at its end. */
  readonly provider: string;
  /** The origin that the client asked. */
  readonly here: string;
}

/** A `Location` for the client of a proxy: what is at the provider is here, all else stays. */
export function locationFor({ location, url, provider, here }: Redirect): string {
  const isRelative = !URL.canParse(location);
  const isOfRoot = new URL(provider).pathname === '/';
  if ((isRelative && isOfRoot) || !URL.canParse(location, url)) return location;
  const { href } = new URL(location, url);
  return href === provider || (/^[/?#]/.test(href.slice(provider.length)) && href.startsWith(provider))
    ? here + href.slice(provider.length)
    : location;
}
