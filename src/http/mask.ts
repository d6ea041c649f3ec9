import { maskNamed } from './mask-named.js';

/** Replaces every secret wherever it stands in a text. */
export type Mask = (text: string) => string;

/** Masks the secrets a run knows, however they are written, and whatever looks like a secret or is called one. */
export function createMask(secrets: readonly (string | undefined)[]): Mask {
  const known = secrets
    .filter((secret): secret is string => secret !== undefined && secret.length >= 4)
    .flatMap(spellings);
  // The longer first, so that a secret that contains another goes whole.
  known.sort((a, b) => b.length - a.length);
  return (text) => maskSecrets(known.reduce((masked, secret) => masked.replaceAll(secret, '***'), text));
}

/** A secret as it stands, in JSON, in a URL, and in Base64. */
const spellings = (secret: string) => [
  ...new Set([
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(Buffer.from(secret).toString()),
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('base64url'),
  ]),
];

const pem = new RegExp(
  '-----BEGIN(?:[ +]|%20|[A-Z0-9])*PRIVATE(?:[ +]|%20)KEY[\\s\\S]*?' +
    '(?:-----END(?:[ +]|%20|[A-Z0-9])*PRIVATE(?:[ +]|%20)KEY(?:(?:[ +]|%20)BLOCK)?-----|$)',
  'g',
);
const jwt = /eyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)*/g;
const credential =
  /(SSWS|Bearer|\bbearer|\bBasic|DPoP)((?:\s|%20|\+)+)(?!(?:tokens?|auth|authentication|authorization|scheme)\b|\$KEYSPEC_TOKEN\b|\w+=["'\\])[^\s"'`\\,;<>&]+/g;
/** What `JSON.parse` says ends with a piece of what it read. */
const parseError = /, (?:\.\.\.)?"[\s\S]*?"(?:\.\.\.)? is not valid JSON/g;
/** A private member of a JSON Web Key. */
const keyMember = /((?:\\*["'])(?:d|p|q|dp|dq|qi|k)\\*["']\s*:\s*\\*["'])[\w-]{40,}/g;
const base64 = /(?:[A-Za-z0-9+/_-]|%2[BF]|\\\/|\\*\\n|\r?\n){40,}(?:=|%3D){0,2}/gi;

/** Masks whatever has the shape of a secret or the name of one. */
export const maskSecrets: Mask = (text) =>
  maskNamed(
    text
      .replace(parseError, ' is not valid JSON')
      .replace(pem, '***')
      .replace(base64, (run) => (holdsPrivateKey(run) ? '***' : run))
      .replace(jwt, '***')
      .replace(keyMember, '$1***')
      .replace(credential, '$1$2***'),
  );

/** Whether Base64 holds a private key, wherever in the text it starts. */
function holdsPrivateKey(run: string): boolean {
  const plain = run
    .replace(/%2B/gi, '+')
    .replace(/%2F/gi, '/')
    .replace(/\\\//g, '/')
    .replace(/\\*\\n|\s/g, '');
  return [0, 1, 2, 3].some((start) => decode(plain.slice(start)).includes('PRIVATE KEY'));
}

/** What Base64 of either alphabet says, but for an incomplete end; a page has no `Buffer`. */
function decode(text: string): string {
  const digits = text
    .replace(/(?:=|%3D)+$/i, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  return atob(digits.slice(0, digits.length - (digits.length % 4)));
}
