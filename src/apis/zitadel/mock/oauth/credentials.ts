import type { Call } from '../../../../mock/core/call.js';
import { oauthRefusal } from './oauth-refusal.js';
import type { Parameters } from './parameters.js';

/** How a client says who it is: by an assertion, or by its id with or without a secret. */
export type Credentials = { readonly assertion: string } | { readonly clientId: string; readonly secret: string };

const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Who asks, by what it shows. An assertion stands above an id, HTTP Basic above the form. @throws {RefusalError} */
export function readCredentials({ headers }: Pick<Call, 'headers'>, parameters: Parameters): Credentials {
  const basic = readBasic(headers.get('Authorization') ?? '');
  const clientId = basic?.clientId ?? parameters.get('client_id') ?? '';
  const secret = basic?.secret ?? parameters.get('client_secret') ?? '';
  const assertion = parameters.get('client_assertion');
  if (clientId === '' && assertion === undefined)
    throw oauthRefusal('invalid_request', 'client_id or client_assertion must be provided');
  if (assertion === undefined) return { clientId, secret };
  const type = parameters.get('client_assertion_type') ?? '';
  if (type !== jwtBearer) throw oauthRefusal('invalid_request', `invalid client_assertion_type ${type}`);
  return { assertion };
}

/** Id and secret of HTTP Basic, which are escaped as in a form (RFC 6749, 2.3.1); nothing when there is none to read. */
function readBasic(authorization: string): { clientId: string; secret: string } | undefined {
  const [, base64] = /^basic (.*)$/i.exec(authorization) ?? [];
  const text = base64 === undefined ? undefined : decodeBase64(base64);
  const [, id, secret] = text === undefined ? [] : (/^([^:]*):(.*)$/s.exec(text) ?? []);
  if (id === undefined || secret === undefined || id === '') return undefined;
  try {
    return { clientId: decodeFormText(id), secret: decodeFormText(secret) };
  } catch {
    throw oauthRefusal('invalid_client', 'invalid basic auth header');
  }
}

const decodeFormText = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));

function decodeBase64(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return base64.length % 4 === 0 ? new TextDecoder().decode(bytes) : undefined;
  } catch {
    return undefined;
  }
}
