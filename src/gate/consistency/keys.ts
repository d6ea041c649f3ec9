import { createHash, createPublicKey, type JsonWebKey, X509Certificate } from 'node:crypto';
import { isObject } from '../../is-object.js';
import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, objects, textAt, told } from './exchange.js';
import type { Facts } from './facts.js';

type Jwk = Readonly<Record<string, unknown>>;

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const minBits = 2048;
const day = 86_400_000;
/** One of two times may be told in whole seconds. */
const minute = 60_000;

/** What a JSON Web Key says of itself (RFC 7517), and what was said before of the key with the same id. */
export function createJudgeKeys({ expires, validity = {}, firstKey = {}, replaceable = [] }: Facts): JudgeExchange {
  const material = new Map<string, string>();
  const owners = new Map<string, string>();
  const serials = new Map<string, string>();

  /** What the run has made or changed: nobody else does anything with it. */
  const own = new Set<string>();

  /** The same id is the same key, and another id another one. */
  const judgeIdentity = (pointer: string, kid: string, modulus: string, mayBeReplaced: boolean): Violation[] => {
    const [known, owner] = [material.get(kid), owners.get(modulus)];
    material.set(kid, modulus);
    owners.set(modulus, owner ?? kid);
    if (known !== undefined && known !== modulus && !mayBeReplaced)
      return [inBody(`${pointer}/n`, 'key-identity', `the key ${kid} was another one before`)];
    if (owner !== undefined && owner !== kid)
      return [inBody(`${pointer}/n`, 'key-identity', `the key ${owner} is the same under another id`)];
    return [];
  };
  const judgeSerial = (pointer: string, { issuer, serialNumber, fingerprint256 }: X509Certificate): Violation[] => {
    const name = `${serialNumber} of ${issuer}`;
    const known = serials.get(name);
    serials.set(name, known ?? fingerprint256);
    return known === undefined || known === fingerprint256
      ? []
      : [inBody(pointer, 'certificate', 'another certificate of this issuer has the same serial number')];
  };

  const firstKeys = new Map<string, number>();
  const noteFirstKey = ({ operationId, sent, body }: Exchange) => {
    const first = firstKey[operationId];
    const kid = first && textAt(body, first.kid);
    if (first !== undefined && kid !== undefined && !sent.body.includes(kid)) firstKeys.set(kid, first.years);
  };
  const judgeFirstKey = (pointer: string, kid: unknown, certificate: X509Certificate | undefined): Violation[] => {
    const years = firstKeys.get(String(kid));
    return years === undefined || certificate === undefined || isValidFor(certificate, years)
      ? []
      : [
          inBody(
            `${pointer}/x5c/0`,
            'certificate',
            `a first key is valid for ${years} years, and its certificate is not`,
          ),
        ];
  };

  /** A key that was replaced is another one from now on. */
  const forgetReplaced = ({ sent, path }: Exchange) => {
    if (sent.method === 'PUT') for (const id of Object.values(path)) material.delete(id);
  };

  return (exchange) => {
    if (!exchange.succeeded) return [];
    forgetReplaced(exchange);
    noteFirstKey(exchange);
    return objects(exchange.body).flatMap(({ pointer, value: jwk }) => {
      if (typeof jwk.kty !== 'string') return [];
      if (typeof jwk.kid === 'string' && exchange.sent.method !== 'GET') own.add(jwk.kid);
      const found = judgeKey(pointer, jwk);
      if (found.length > 0) return found;
      const certificate = firstCertificate(jwk);
      return [
        // Keys that a client registers may be anything; those with a certificate, and a published set, are the server's.
        ...(typeof jwk.kid === 'string' && typeof jwk.n === 'string' && (certificate ?? /^\/keys\/\d+$/.exec(pointer))
          ? judgeIdentity(pointer, jwk.kid, jwk.n, replaceable.includes(exchange.operationId) && !own.has(jwk.kid))
          : []),
        ...(certificate === undefined ? [] : judgeSerial(`${pointer}/x5c/0`, certificate)),
        ...(certificate === undefined || expires === undefined ? [] : judgeEnd(pointer, jwk, certificate, expires)),
        ...judgeFirstKey(pointer, jwk.kid, certificate),
        ...judgeValidity(exchange, certificate, validity),
      ];
    });
  };
}

function judgeKey(pointer: string, jwk: Jwk): Violation[] {
  const leaked = privateMembers.filter((name) => jwk[name] !== undefined);
  if (leaked.length > 0)
    return leaked.map((name) => inBody(`${pointer}/${name}`, 'key-material', 'a private member of the key is shown'));
  if (typeof jwk.alg === 'string' && !algorithmsOf(jwk.kty).test(jwk.alg))
    return [inBody(`${pointer}/alg`, 'key-material', `${jwk.alg} is no algorithm for a key of type ${jwk.kty}`)];
  if (jwk.n === undefined && jwk.x5c === undefined) return [];
  const key = readKey(jwk);
  if (key === undefined) return [inBody(pointer, 'key-material', 'the members do not make a key')];
  const { modulusLength = minBits } = key.asymmetricKeyDetails ?? {};
  if (modulusLength < minBits)
    return [inBody(`${pointer}/n`, 'key-material', `the key has ${modulusLength} bits, fewer than ${minBits}`)];
  return judgeChain(pointer, jwk);
}

const algorithmsOf = (kty: unknown) => (kty === 'RSA' ? /^(RS|PS|RSA)/ : kty === 'EC' ? /^(ES|EC)/ : /./);

function judgeChain(pointer: string, jwk: Jwk): Violation[] {
  if (!Array.isArray(jwk.x5c)) return [];
  const chain = jwk.x5c.map(readCertificate);
  const [own, ...above] = chain;
  const broken = chain.indexOf(undefined);
  if (own === undefined || broken >= 0)
    return [inBody(`${pointer}/x5c/${Math.max(broken, 0)}`, 'certificate', 'this is no certificate')];
  const found: Violation[] = [];
  const { n, e } = own.publicKey.export({ format: 'jwk' });
  if (jwk.n !== undefined && (jwk.n !== n || jwk.e !== e))
    found.push(inBody(`${pointer}/x5c/0`, 'certificate', 'the certificate is for another key than `n` and `e`'));
  for (const [name, algorithm] of [
    ['x5t#S256', 'sha256'],
    ['x5t', 'sha1'],
  ] as const) {
    const expected = createHash(algorithm).update(own.raw).digest('base64url');
    if (jwk[name] !== undefined && jwk[name] !== expected)
      found.push(inBody(`${pointer}/${name}`, 'certificate', 'this is not the thumbprint of the certificate'));
  }
  const issuer = above[0] ?? (own.subject === own.issuer ? own : undefined);
  if (issuer !== undefined && !isSignedBy(own, issuer))
    found.push(inBody(`${pointer}/x5c/0`, 'certificate', 'the signature of the certificate is not that of its issuer'));
  return found;
}

function judgeEnd(pointer: string, jwk: Jwk, { validTo }: X509Certificate, expires: string): Violation[] {
  const end = Date.parse(String(jwk[expires]));
  if (Number.isNaN(end) || Math.abs(end - Date.parse(validTo)) <= minute) return [];
  return [inBody(`${pointer}/${expires}`, 'certificate', `the certificate ends on ${new Date(validTo).toISOString()}`)];
}

function judgeValidity(
  exchange: Exchange,
  certificate: X509Certificate | undefined,
  validity: NonNullable<Facts['validity']>,
): Violation[] {
  const asked = validity[exchange.operationId];
  const years = Number(asked === undefined ? undefined : told(exchange, asked.years));
  if (asked === undefined || !(years > 0)) return [];
  const { body, now } = exchange;
  const end = isObject(body) ? Date.parse(String(body[asked.expires])) : Number.NaN;
  const expected = new Date(now).setUTCFullYear(new Date(now).getUTCFullYear() + years);
  const found: Violation[] = [];
  if (Math.abs(end - expected) > 2 * day)
    found.push(inBody(`/${asked.expires}`, 'certificate', `asked for ${years} years, and they end elsewhere`));
  if (certificate !== undefined && !isValidFor(certificate, years))
    found.push(inBody('/x5c/0', 'certificate', `asked for ${years} years, and the certificate has others`));
  return found;
}

function isValidFor({ validFrom, validTo }: X509Certificate, years: number): boolean {
  const length = Date.parse(validTo) - Date.parse(validFrom);
  return Math.abs(length / day / 365.25 - years) <= 3 / 365;
}

function readKey(jwk: Jwk) {
  try {
    const key: JsonWebKey = Object.fromEntries(
      ['kty', 'n', 'e', 'crv', 'x', 'y'].flatMap((name) => (typeof jwk[name] === 'string' ? [[name, jwk[name]]] : [])),
    );
    return createPublicKey({ key, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/** The same certificate comes in many answers of a run: it is read once. */
const certificates = new Map<string, X509Certificate | undefined>();
const mostCertificates = 1000;

export function readCertificate(text: unknown): X509Certificate | undefined {
  if (typeof text !== 'string') return undefined;
  if (certificates.has(text)) return certificates.get(text);
  if (certificates.size >= mostCertificates) certificates.clear();
  const read = parseCertificate(text);
  certificates.set(text, read);
  return read;
}

function parseCertificate(text: string): X509Certificate | undefined {
  try {
    return new X509Certificate(Buffer.from(text, 'base64'));
  } catch {
    return undefined;
  }
}

const firstCertificate = ({ x5c }: Jwk) => (Array.isArray(x5c) ? readCertificate(x5c[0]) : undefined);

function isSignedBy(certificate: X509Certificate, { publicKey }: X509Certificate): boolean {
  try {
    return certificate.verify(publicKey);
  } catch {
    // A signature by an algorithm that this platform no longer takes is not judged.
    return true;
  }
}
