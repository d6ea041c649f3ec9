import { isObject } from '../../../../is-object.js';
import { isAlgorithm, readJws, readPayload, verifies } from '../../../../mock/core/oauth/jws.js';
import { fromPem } from '../key-file.js';
import { readTimestamp } from '../time.js';

/** What an assertion claims. */
export interface Assertion {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: readonly string[];
  /** Seconds since the epoch; 0 when it does not say. */
  readonly expires: number;
  readonly issued: number;
  readonly text: string;
}

/** What an assertion is held against. */
interface Expected {
  /** The URL of the instance. */
  readonly issuer: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Seconds by which the clocks may differ: an assertion may come from that far ahead, and has to last that much longer. */
  readonly skew: number;
  /** The public key of this id, in PEM, if it is good. */
  key(id: string): string | undefined;
}

/** An hour: assertions that were made before it are too old. */
const maxAge = 3600;

/** The claims of an assertion; nothing when it is no JWT, or a claim is of another type than the server reads. */
export function readAssertion(text: string): Assertion | undefined {
  const payload = readPayload(text);
  if (!isObject(payload)) return undefined;
  const issuer = readText(payload.iss);
  const subject = readText(payload.sub);
  const expires = readSeconds(payload.exp);
  const issued = readSeconds(payload.iat);
  if (issuer === undefined || subject === undefined || expires === undefined || issued === undefined) return undefined;
  const audience = [payload.aud].flat().filter((one) => typeof one === 'string');
  return { issuer, subject, audience, expires, issued, text };
}

/** Whether the claims fit, and the key of the issuer signed them. */
export async function holds(assertion: Assertion, { issuer, now, skew, key }: Expected): Promise<boolean> {
  const { issuer: holder, subject, audience, expires, issued, text } = assertion;
  const latest = Math.round(now / 1000 + skew);
  const oldest = Math.round(now / 1000 - maxAge);
  const fits =
    audience.includes(issuer) &&
    now + skew * 1000 < expires * 1000 &&
    issued !== 0 &&
    issued <= latest &&
    issued >= oldest &&
    holder === subject;
  const jws = readJws(text.replace(/\s/g, ''));
  if (!fits || jws === undefined) return false;
  const { alg, kid, crit } = jws.header;
  const publicKey = typeof kid === 'string' ? key(kid) : undefined;
  const der = publicKey === undefined ? undefined : fromPem(publicKey);
  return isAlgorithm(alg) && crit === undefined && der !== undefined && verifies(alg, der, jws);
}

const readText = (value: unknown): string | undefined =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : undefined;

/** A time as the server reads it: seconds since the epoch, or RFC 3339. */
function readSeconds(value: unknown): number | undefined {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number') return Math.trunc(value);
  const time = typeof value === 'string' ? readTimestamp(value) : undefined;
  return time === undefined ? undefined : Math.trunc(Date.parse(time) / 1000);
}
