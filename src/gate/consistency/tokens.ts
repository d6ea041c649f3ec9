import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { isObject } from '../../is-object.js';
import type { Violation } from '../../validate/violation.js';
import { at, type Exchange, inBody, type JudgeExchange, objects, textAt, told, tolerance } from './exchange.js';
import type { Facts, Token } from './facts.js';

/** Seconds that claims may differ from what is told beside the token. */
const slack = 60;
/** What an introspection says of a token (RFC 7662, 2.2): nothing of one that is not active. */
const ofToken = new Set('scope client_id username token_type exp iat nbf sub aud iss jti'.split(' '));

/** The claims of a token agree with what is told beside it, and the published keys verify it. */
export function createJudgeTokens({ token: tokens = {} }: Facts): JudgeExchange {
  const keys = new Map<string, JsonWebKey>();
  /** The last of each kind that names a key. */
  const issued = new Map<string, Map<string, string>>();
  /** When each token ends, in seconds since 1970. */
  const ends = new Map<string, number>();
  const scopes = new Map<string, string>();
  /** Who asked for each token, and the member of an introspection that tells so. */
  const clients = new Map<string, { readonly id: string; readonly member: string }>();
  /** Who issues tokens, by discovery and by what is said of the tokens. */
  const issuers = { published: '', named: '' };

  /** Whoever gets a token finds the key that it names. */
  const judgeSet = ({ body }: Exchange): Violation[] => {
    const set = at(body, '/keys');
    if (
      !Array.isArray(set) ||
      set.length === 0 ||
      !set.every((one) => isObject(one) && 'kid' in one && !('x5c' in one))
    )
      return [];
    const missing = [...issued.keys()].find((kid) => !set.some((one) => isObject(one) && one.kid === kid));
    return missing === undefined
      ? []
      : [inBody('/keys', 'token', `a token names the key ${missing}, which is not there`)];
  };
  const judgeKeys = ({ body }: Exchange): Violation[] =>
    objects(body).flatMap(({ pointer, value }) => {
      const { kid, kty, n, e } = value;
      if (typeof kid !== 'string' || typeof kty !== 'string' || typeof n !== 'string' || typeof e !== 'string')
        return [];
      keys.set(kid, { kty, n, e });
      return [...(issued.get(kid)?.values() ?? [])].every((token) => verifies(token, { kty, n, e }))
        ? []
        : [inBody(pointer, 'token', 'a token that names this key is not signed by it')];
    });
  /** What an introspection says of a token is what was said when it was issued (RFC 7662). */
  const judgeIntrospection = (exchange: Exchange): Violation[] => {
    const { body, now } = exchange;
    const token = told(exchange, 'body/token');
    if (token === undefined || !isObject(body)) return [];
    if (body.active === false)
      return Object.keys(body).every((name) => !ofToken.has(name))
        ? []
        : [inBody('', 'token', 'the token is not active, and the answer says more of it')];
    const end = ends.get(token);
    const scope = scopes.get(token);
    const { exp, iat, iss } = body;
    const found: Violation[] = [];
    if (end !== undefined && typeof exp === 'number' && Math.abs(exp - end) > slack)
      found.push(inBody('/exp', 'token', 'the token ends at another time than was said when it was issued'));
    for (const [name, time] of Object.entries({ iat, nbf: body.nbf }))
      if (typeof time === 'number' && time > now / 1000 + tolerance / 1000)
        found.push(inBody(`/${name}`, 'token', 'it is in the future'));
    if (typeof iat === 'number' && typeof exp === 'number' && exp <= iat)
      found.push(inBody('/exp', 'token', 'the token ends when it begins'));
    if (scope !== undefined && typeof body.scope === 'string' && wordsOf(body.scope) !== wordsOf(scope))
      found.push(inBody('/scope', 'token', 'the token has another scope than was said when it was issued'));
    const client = clients.get(token);
    const named = client && textAt(body, `/${client.member}`);
    if (client !== undefined && named !== undefined && named !== client.id)
      found.push(inBody(`/${client.member}`, 'token', `${client.id} asked for the token`));
    if (typeof iss === 'string') issuers.named = iss;
    return [...found, ...(typeof iss === 'string' ? judgeIssuer('/iss') : [])];
  };
  /** Who issues a token is who says so in discovery (RFC 8414). */
  const judgeIssuer = (place: string): Violation[] =>
    issuers.published === '' || issuers.named === '' || issuers.published === issuers.named
      ? []
      : [inBody(place, 'token', `discovery names the issuer ${issuers.published}, tokens are of ${issuers.named}`)];
  const judgeDiscovery = ({ body }: Exchange): Violation[] => {
    const issuer = textAt(body, '/issuer');
    if (issuer === undefined || textAt(body, '/jwks_uri') === undefined) return [];
    issuers.published = issuer;
    return judgeIssuer('/issuer');
  };
  const judgeToken = (exchange: Exchange, known: Token): Violation[] => {
    const { token: place, mayBeOpaque = false, askedFor, seconds, issued: issuedAt, claims } = known;
    const { body, now } = exchange;
    const text = textAt(body, place);
    const [head, payload] = (text ?? '').split('.').map(decode);
    const asked = askedFor && told(exchange, askedFor.at);
    const isWanted = askedFor !== undefined && asked?.split(' ').includes(askedFor.by);
    if (text === undefined)
      return isWanted
        ? [inBody(place, 'token', `the request asks for it by '${askedFor.by}', and it is not there`)]
        : [];
    if (asked !== undefined && !isWanted)
      return [inBody(place, 'token', `only '${askedFor?.by}' asks for it, and the request does not`)];
    const life = seconds === undefined ? undefined : at(body, seconds);
    if (typeof life === 'number') ends.set(text, now / 1000 + life);
    const scope = textAt(body, '/scope');
    if (scope !== undefined) scopes.set(text, scope);
    const id = clientOf(exchange);
    if (known.client !== undefined && id !== undefined) clients.set(text, { id, member: known.client });
    if (!isObject(head) || !isObject(payload)) return mayBeOpaque ? [] : [inBody(place, 'token', 'this is no JWT')];
    const found: Violation[] = [];
    const kid = typeof head.kid === 'string' ? head.kid : '';
    const key = keys.get(kid);
    if (key !== undefined && !verifies(text, key))
      found.push(inBody(place, 'token', 'the published keys do not verify it'));
    issued.set(kid, new Map(issued.get(kid)).set(`${exchange.operationId} ${place}`, text));
    const differ = (claim: unknown, other: unknown) =>
      typeof claim === 'number' && typeof other === 'number' && Math.abs(claim - other) > slack;
    if (seconds !== undefined && differ(Number(payload.exp) - now / 1000, at(body, seconds)))
      found.push(inBody(seconds, 'token', 'the token ends at another time'));
    if (issuedAt !== undefined && differ(payload.iat, at(body, issuedAt)))
      found.push(inBody(issuedAt, 'token', 'the token was issued at another time'));
    if (differ(Math.max(Number(payload.iat), now / 1000), now / 1000))
      found.push(inBody(place, 'token', 'the token was issued in the future'));
    for (const [claim, source] of Object.entries(claims)) {
      const expected = told(exchange, source);
      const actual = at(payload, claim);
      if (expected !== undefined && actual !== undefined && String(actual) !== expected)
        found.push(inBody(place, 'token', `its claim ${claim} is not that of ${source}`));
    }
    return found;
  };

  return (exchange) => {
    if (!exchange.succeeded) return [];
    const token = tokens[exchange.operationId];
    return [
      ...judgeSet(exchange),
      ...judgeKeys(exchange),
      ...judgeIntrospection(exchange),
      ...judgeDiscovery(exchange),
      ...[token ?? []].flat().flatMap((one) => judgeToken(exchange, one)),
    ];
  };
}

/** The client that a request is of, as it shows itself at a token endpoint (RFC 6749, RFC 7523). */
function clientOf(exchange: Exchange): string | undefined {
  const basic = /^Basic (.+)$/i.exec(exchange.sent.headers.authorization ?? '')?.[1];
  const assertion = told(exchange, 'body/client_assertion')?.split('.')[1];
  return (
    told(exchange, 'body/client_id') ??
    (assertion === undefined ? undefined : textAt(decode(assertion), '/sub')) ??
    (basic === undefined ? undefined : Buffer.from(basic, 'base64').toString().split(':')[0])
  );
}

/** The words of a text, in whatever order. */
const wordsOf = (text: string) => text.split(' ').sort().join(' ');

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Whether a key signed a token. One signed in a way that is not known here is not judged. */
function verifies(token: string, jwk: JsonWebKey): boolean {
  const [head = '', payload = '', signature = ''] = token.split('.');
  const read = decode(head);
  const bits = /^RS(256|384|512)$/.exec(String(isObject(read) ? read.alg : ''))?.[1];
  if (bits === undefined) return true;
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify(`RSA-SHA${bits}`, Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}
