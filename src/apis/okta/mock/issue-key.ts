import type { JsonWebKey } from '../../../../generated/okta/types.js';
import { toBase64, toBase64Url } from '../../../mock/core/random.js';
import type { Tools } from '../../../mock/core/vendor.js';
import { type CertificateRequest, nameOf, signCertificate } from './certificate.js';
import type { Ids } from './ids.js';
import type { KeyHolder } from './state.js';
import type { Store } from './store.js';
import { timestamp } from './timestamp.js';

/** Makes an RSA key and its certificate. */
export type IssueKey = (validityYears: number) => Promise<JsonWebKey>;

export function createKeyIssuer({ clock, keys }: Tools, ids: Ids, store: Store, subdomain: string): IssueKey {
  const name = nameOf(subdomain);
  return async (validityYears) => {
    // All that is random is drawn before anything is awaited, so that a seed gives the same however signing is scheduled.
    const signedAt = clock();
    const serial = store.nextSerial(signedAt);
    const kid = ids.kid();
    const key = await keys.next();
    const notAfter = new Date(signedAt);
    notAfter.setUTCFullYear(notAfter.getUTCFullYear() + validityYears);
    return makeKey({ key, kid, name, serial, signedAt, notAfter: notAfter.getTime() });
  };
}

interface KeyToMake extends Omit<CertificateRequest, 'notAfter'> {
  readonly kid: string;
  /** Milliseconds since the epoch. */
  readonly notAfter: number;
}

/** A key with its certificate. */
export async function makeKey({ kid, notAfter, ...request }: KeyToMake): Promise<JsonWebKey> {
  const { key, signedAt } = request;
  const end = new Date(Math.floor(notAfter / 1000) * 1000);
  const certificate = await signCertificate({ ...request, notAfter: end });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', certificate));
  return {
    kty: 'RSA',
    created: timestamp(signedAt),
    lastUpdated: timestamp(signedAt),
    expiresAt: end.toISOString(),
    kid,
    use: 'sig',
    x5c: [toBase64(certificate)],
    'x5t#S256': toBase64Url(digest),
    e: key.e,
    n: key.n,
  };
}

/** The same key, attached to another holder now. */
export const copyKey = (key: JsonWebKey, now: string): JsonWebKey => ({ ...key, created: now, lastUpdated: now });

/** Puts a key where it belongs among the keys of its holder: newest first. */
export function attachKey({ keys }: KeyHolder, key: JsonWebKey): void {
  const place = keys.findIndex(({ created }) => created <= key.created);
  keys.splice(place === -1 ? keys.length : place, 0, key);
}
