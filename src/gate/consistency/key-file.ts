import { createPrivateKey, type KeyObject } from 'node:crypto';
import { isObject } from '../../is-object.js';
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
      ...(key === undefined ? [inBody(place, 'key-file', 'it holds no private key')] : judgeKey(place, key, moduli)),
      ...judgeIds(exchange, keyFile, place, file),
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

function readPrivateKey(text: unknown): KeyObject | undefined {
  try {
    return typeof text === 'string' ? createPrivateKey(text) : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
