import { createKnownMask } from './mask-known.js';
import { maskNamed } from './mask-named.js';

/** Replaces every secret wherever it stands in a text. Of a very long text only the beginning remains. */
export type Mask = (text: string) => string;

/** Masks the secrets a run knows, however they are written, and whatever looks like a secret or is called one. */
export function createMask(secrets: readonly (string | undefined)[]): Mask {
  const maskKnown = createKnownMask(secrets.filter((secret) => secret !== undefined));
  return (text) => maskSecrets(maskKnown(beginningOf(text)).slice(0, text.length > maxLength ? -margin : undefined));
}

/** Characters of a text that are read. Nobody is shown more, and who sends megabytes is not to keep us busy. */
const maxLength = 300_000;
/** Characters at the end of a beginning in which a secret may be cut, so that nobody knows it by its end. */
const margin = 30_000;

const beginningOf = (text: string) => (text.length > maxLength ? text.slice(0, maxLength) : text);

const pem = new RegExp(
  '-----BEGIN(?:[ +]|%20|[A-Z0-9]){0,40}PRIVATE(?:[ +]|%20)KEY[\\s\\S]*?' +
    '(?:-----END(?:[ +]|%20|[A-Z0-9]){0,40}PRIVATE(?:[ +]|%20)KEY(?:(?:[ +]|%20)BLOCK)?-----|$)',
  'g',
);
/** What may hold a JSON Web Token. */
const dotted = /[\w.-]+/g;
const credential =
  /(SSWS|Bearer|\bbearer|\bBasic|DPoP)((?=[\s+]|%20)[\s+]*(?:%20[\s+]*){0,20})(?!(?:tokens?|auth|authentication|authorization|scheme)\b|\$[A-Za-z_]\w*"|\w+=["'\\])[^\s"'`\\,;<>&]+/g;
/** What `JSON.parse` says ends with a short piece of what it read. */
const parseError = /, (?:\.\.\.)?"[\s\S]{0,100}?"(?:\.\.\.)? is not valid JSON/g;
/** A private member of a JSON Web Key. */
const keyMember = /(["'](?:d|p|q|dp|dq|qi|k)\\*["']\s*:\s*\\*["'])[\w-]{40,}/g;
/** What may be Base64, also encoded in a URL or in JSON. Repeated groups would take the stack of a long text. */
const base64 = /[\w+/%\\\r\n-]{40,}={0,2}/g;
/** What is encoded in a URL and is no Base64. */
const otherwiseEncoded = /(%(?!2[BF])[\dA-F]{2})/i;

/** Masks whatever has the shape of a secret or the name of one. */
export const maskSecrets: Mask = (text) =>
  maskNamed(
    maskTokens(beginningOf(text))
      .replace(parseError, ' is not valid JSON')
      .replace(pem, '***')
      .replace(base64, maskKeys)
      .replace(keyMember, '$1***')
      .replace(credential, '$1$2***'),
  );

const maskTokens: Mask = (text) => (text.includes('eyJ') ? text.replace(dotted, maskToken) : text);

/** Masks Base64 that holds a private key. */
const maskKeys = (run: string): string =>
  run
    .split(otherwiseEncoded)
    .map((part) => (part.length >= 40 && holdsPrivateKey(part) ? '***' : part))
    .join('');

/** Masks a JSON Web Token, from where it begins in a run of names with dots between. */
function maskToken(run: string): string {
  const names = run.split('.');
  let at = 0;
  for (const [index, name] of names.entries()) {
    const start = name.indexOf('eyJ');
    const next = names[index + 1];
    if (start >= 0 && name.length - start >= 8 && next !== undefined && next !== '')
      return `${run.slice(0, at + start)}***`;
    at += name.length + 1;
  }
  return run;
}

/** Whether Base64 holds a private key, wherever in the text it starts. */
function holdsPrivateKey(run: string): boolean {
  const plain = run
    .replace(/%2B/gi, '+')
    .replace(/%2F/gi, '/')
    .replace(/\\\//g, '/')
    .replace(/(?<!\\)\\+n|\s/g, '');
  return [0, 1, 2, 3].some((start) => decode(plain.slice(start)).includes('PRIVATE KEY'));
}

/** What Base64 of either alphabet says, but for an incomplete end; a page has no `Buffer`. */
function decode(text: string): string {
  const digits = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^\w+/]/g, '');
  return atob(digits.slice(0, digits.length - (digits.length % 4)));
}
