import { isIP } from 'node:net';

/** By which names a mock is known, beside those of this machine. */
export interface KnownAs {
  /** Where clients reach it, `https://mock.example`. */
  readonly baseUrl?: string | undefined;
  /** The address that it listens on. */
  readonly host?: string | undefined;
}

/**
 * Why a request may not use the mock's own paths, if it may not. A page of another site must not: a browser sends its
 * requests along, even to this machine. The browser says of which origin the page is; but a site may also give its own name
 * the address of this machine, so the name has to be one that no other site can have.
 */
export function explainForeign(request: Request, knownAs: KnownAs): string | undefined {
  const { headers, method, url } = request;
  const asked = new URL(url).host;
  const named = headers.get('Host') ?? asked;
  const stranger = [asked, named].find((host) => !isOwnName(hostnameOf(host), knownAs));
  if (stranger !== undefined)
    return `The mock is not known as ${stranger}. Use localhost, an address, or start it with --base-url`;
  const origin = headers.get('Origin');
  const hosts = [asked, named];
  if (origin !== null && !(URL.canParse(origin) && hosts.includes(new URL(origin).host)))
    return `Pages of ${origin} may not use the mock's own paths`;
  const site = headers.get('Sec-Fetch-Site') ?? 'none';
  const follows = method === 'GET' && headers.get('Sec-Fetch-Mode') === 'navigate';
  return site === 'none' || site === 'same-origin' || follows
    ? undefined
    : "Pages of other sites may not use the mock's own paths";
}

/** Without a port; the address alone where it is one of IPv6. Empty for what is no host. */
const hostnameOf = (host: string): string => {
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[(.*)\]$/, '$1') : '';
};

function isOwnName(name: string, { baseUrl, host }: KnownAs): boolean {
  const told = [baseUrl === undefined ? undefined : new URL(baseUrl).hostname, host?.toLowerCase()];
  return name !== '' && (isIP(name) !== 0 || /(?:^|\.)localhost$/.test(name) || told.includes(name));
}
