import { basePath } from '../../description/native-paths.js';
import type { NoRoute } from '../../description/router.js';
import type { Vendor, VendorServer } from './vendor.js';

interface Candidate {
  readonly vendor: Pick<Vendor, 'api' | 'description'>;
  readonly server: Pick<VendorServer, 'mediaType'>;
}

/**
 * The vendor that answers a request which no operation takes: whose path it is but for the method, else whose host, else
 * whose media type, else whose paths come nearest. Where those of several do, the longest base path decides.
 */
export function ownerOfUnmatched<Each extends Candidate>(
  { apis, allowed }: NoRoute,
  request: Request,
  candidates: readonly Each[],
): Each | undefined {
  const near = candidates.filter(({ vendor }) => apis.includes(vendor.api));
  if (candidates.length === 1 || allowed.length > 0) return near[0] ?? candidates[0];
  const { host, pathname } = new URL(request.url);
  const named = `${request.headers.get('Accept')} ${request.headers.get('Content-Type')}`.toLowerCase();
  const isOfHost = ({ vendor: { description } }: Each) => serversOf(description).some((url) => hostOf(url) === host);
  const isOfType = ({ server }: Each) => server.mediaType !== 'application/json' && named.includes(server.mediaType);
  const depth = ({ vendor }: Each) => {
    const base = basePath(vendor.description.servers);
    return `${pathname}/`.startsWith(`${base}/`) ? base.length : 0;
  };
  return (
    candidates.find(isOfHost) ??
    candidates.find(isOfType) ??
    near.toSorted((one, other) => depth(other) - depth(one))[0]
  );
}

const serversOf = ({ servers = [], paths }: Vendor['description']) =>
  [servers, ...Object.values(paths).map((item) => item.servers ?? [])].flat().map(({ url }) => url);

/** None of a URL whose host is a variable. */
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : undefined);
