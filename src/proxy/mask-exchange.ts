import { isSecretParameter, secretHeaders, secretName } from '../drift/secrets.js';
import { readJson } from '../http/json-text.js';
import type { Mask } from '../http/mask.js';
import { essenceOf, isJson } from '../http/media-type.js';
import { isObject } from '../is-object.js';
import type { RawHeaders } from './forward.js';

const masked = '***';

/** A URL or the path and query of one, without what is secret in it. */
export function maskTarget(target: string, mask: Mask): string {
  const [path = '', ...query] = target.split('?');
  return [mask(path), ...(query.length === 0 ? [] : [maskForm(query.join('?'), mask)])].join('?');
}

/** A form, as it stands in a body or behind the `?` of a URL. */
const maskForm = (form: string, mask: Mask): string =>
  form
    .split('&')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      const decoded = new URLSearchParams(`${name}=`).keys().next().value ?? name;
      return value.length > 0 && isSecretParameter(decoded) ? `${name}=${masked}` : mask(pair);
    })
    .join('&');

/** Headers without credentials: schemes and the names of cookies stay. */
export const maskHeaders = (headers: RawHeaders, mask: Mask): RawHeaders =>
  headers.map(([name, value]) => [name, maskHeader(name.toLowerCase(), value, mask)]);

function maskHeader(name: string, value: string, mask: Mask): string {
  if (name === 'cookie') return value.replace(/=[^;]*/g, `=${masked}`);
  if (name === 'set-cookie') return value.replace(/=[^;]*/, `=${masked}`);
  if (secretHeaders.includes(name)) return value.replace(/^(\w+ +)?.*$/s, `$1${masked}`);
  return mask(value);
}

/** A body without what is secret in it: JSON stays JSON, with the same members and types. */
export function maskBody({ text, mediaType }: { text: string; mediaType: string | undefined }, mask: Mask): string {
  if (essenceOf(mediaType ?? '') === 'application/x-www-form-urlencoded') return maskForm(text, mask);
  const read = isJson(mediaType) ? readJson(text) : undefined;
  if (read === undefined || 'problem' in read) return mask(text);
  const changed = JSON.stringify(maskValue(read.value, mask, false));
  // Where there is nothing to mask, it stands as it was written.
  return changed === JSON.stringify(read.value) ? text : changed;
}

function maskValue(value: unknown, mask: Mask, isSecret: boolean): unknown {
  if (typeof value === 'string') return isSecret && value !== '' ? masked : mask(value);
  if (Array.isArray(value)) return value.map((item) => maskValue(item, mask, isSecret));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      mask(name),
      maskValue(member, mask, isSecret || secretName.test(name)),
    ]),
  );
}
