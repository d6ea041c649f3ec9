import { createKnownMask } from './mask-known.js';
import { maskNamed } from './mask-named.js';

/** Replaces every secret wherever it stands in a text. */
export type Mask = (text: string) => string;

/** Masks the secrets a run knows, however they are written, and whatever looks like a secret or is called one. */
export function createMask(secrets: readonly (string | undefined)[]): Mask {
  const maskKnown = createKnownMask(secrets.filter((secret) => secret !== undefined));
  return (text) => maskSecrets(maskKnown(text));
}

const pem = new RegExp(
  '-----BEGIN(?:[ +]|%20|[A-Z0-9])*PRIVATE(?:[ +]|%20)KEY[\\s\\S]*?' +
    '(?:-----END(?:[ +]|%20|[A-Z0-9])*PRIVATE(?:[ +]|%20)KEY(?:(?:[ +]|%20)BLOCK)?-----|$)',
  'g',
);
/** What may hold a JSON Web Token. */
const dotted = /[\w.-]+/g;
const credential =
  /(SSWS|Bearer|\bbearer|\bBasic|DPoP)((?:\s|%20|\+)+)(?!(?:tokens?|auth|authentication|authorization|scheme)\b|\$KEYSPEC_TOKEN\b|\w+=["'\\])[^\s"'`\\,;<>&]+/g;
/** What `JSON.parse` says ends with a short piece of what it read. */
const parseError = /, (?:\.\.\.)?"[\s\S]{0,100}?"(?:\.\.\.)? is not valid JSON/g;
/** A private member of a JSON Web Key. */
const keyMember = /(["'](?:d|p|q|dp|dq|qi|k)\\*["']\s*:\s*\\*["'])[\w-]{40,}/g;
const base64 = /(?:[A-Za-z0-9+/_-]|%2[BF]|\\\/|(?<!\\)\\+n|\r?\n){40,}(?:=|%3D){0,2}/gi;

/** Masks whatever has the shape of a secret or the name of one. */
export const maskSecrets: Mask = (text) =>
  maskNamed(
    text
      .replace(parseError, ' is not valid JSON')
      .replace(pem, '***')
      .replace(base64, (run) => (holdsPrivateKey(run) ? '***' : run))
      .replace(dotted, maskToken)
      .replace(keyMember, '$1***')
      .replace(credential, '$1$2***'),
  );

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
  return [0, 1, 2, 3].some((start) =>
    Buffer.from(plain.slice(start), 'base64').toString('latin1').includes('PRIVATE KEY'),
  );
}
