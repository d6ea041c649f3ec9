import { createPrivateKey, type KeyObject } from 'node:crypto';
import { isObject } from '../../is-object.js';
import { readElements } from '../../read-der.js';
import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, textAt, told } from './exchange.js';
import type { Facts, KeyFile } from './facts.js';
import type { FindShown } from './places.js';

const minBits = 2048;

/** A key file holds a real key, and the ids of what was asked for. */
export function createJudgeKeyFile({ keyFile }: Facts, findShown: FindShown): JudgeExchange {
  const moduli = new Set<string>();
  const clients = new Map<string, string>();
  if (keyFile === undefined) return () => [];
  const learnClients = (exchange: Exchange) => {
    for (const { id, value, resource } of findShown(exchange))
      for (const name of resource.as?.thing === keyFile.client?.of ? (keyFile.client?.members ?? []) : []) {
        const client = textAt(value, resource.as?.members[name] ?? '');
        if (client !== undefined) clients.set(id, client);
      }
  };
  return (exchange) => {
    learnClients(exchange);
    const place = keyFile.at[exchange.operationId];
    const text = place === undefined ? undefined : textAt(exchange.body, place);
    const file = text === undefined ? undefined : parse(Buffer.from(text, 'base64').toString());
    if (!exchange.succeeded || place === undefined || !isObject(file)) return [];
    const key = readPrivateKey(file[keyFile.key]);
    return [
      ...(key === undefined
        ? [inBody(place, 'key-file', 'it holds no private key, or one of another form than it says')]
        : judgeKey(place, key, moduli)),
      ...judgeIds(exchange, keyFile, place, file),
      ...judgeEnd(exchange, keyFile, place, file),
      ...judgeClient(place, file, clients),
    ];
  };
}

function judgeKey(place: string, key: KeyObject, moduli: Set<string>): Violation[] {
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType !== 'rsa') return [inBody(place, 'key-file', 'its key is no RSA key')];
  if (modulusLength < minBits) return [inBody(place, 'key-file', `its key has ${modulusLength} bits`)];
  const { n = '' } = key.export({ format: 'jwk' });
  const isKnown = moduli.has(n);
  moduli.add(n);
  return isKnown ? [inBody(place, 'not-unique', 'an earlier key file has the same key')] : [];
}

const judgeIds = (
  exchange: Exchange,
  { ids }: KeyFile,
  place: string,
  file: Readonly<Record<string, unknown>>,
): Violation[] =>
  Object.entries(ids).flatMap(([member, sources]) =>
    sources.flatMap((source) => {
      const expected = told(exchange, source);
      return expected === undefined || expected === '' || file[member] === expected
        ? []
        : [inBody(place, 'key-file', `its \`${member}\` is not that of ${source}`)];
    }),
  );

/** It ends when the request says. */
function judgeEnd(
  exchange: Exchange,
  { ends }: KeyFile,
  place: string,
  file: Readonly<Record<string, unknown>>,
): Violation[] {
  const [asked, shown] = [ends && told(exchange, ends.place), ends && file[ends.member]];
  if (ends === undefined || asked === undefined || typeof shown !== 'string') return [];
  return Math.abs(Date.parse(shown) - Date.parse(asked)) < 1000
    ? []
    : [inBody(place, 'key-file', `its \`${ends.member}\` is not that of ${ends.place}`)];
}

/** All key files of one app are of its client. */
function judgeClient(
  place: string,
  { appId, clientId }: Readonly<Record<string, unknown>>,
  clients: Map<string, string>,
) {
  if (typeof appId !== 'string' || typeof clientId !== 'string') return [];
  const known = clients.get(appId) ?? clientId;
  clients.set(appId, known);
  return known === clientId ? [] : [inBody(place, 'key-file', 'the app has another client id')];
}

/** A key in the form that its label says: some readers take none of another form. */
function readPrivateKey(text: unknown): KeyObject | undefined {
  const [, label, base64 = ''] = /-----BEGIN (RSA )?PRIVATE KEY-----([^-]+)-----END/.exec(String(text)) ?? [];
  try {
    const key = createPrivateKey(String(text));
    const [outer] = readElements(Uint8Array.from(Buffer.from(base64, 'base64')));
    const [, second] = readElements(outer?.content ?? new Uint8Array());
    // After the version: the modulus (PKCS #1), or the kind of key (PKCS #8).
    return second?.tag === (label === undefined ? derSequence : derInteger) ? key : undefined;
  } catch {
    return undefined;
  }
}

const derInteger = 0x02;
const derSequence = 0x30;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
