import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { isIP, isIPv4 } from 'node:net';
import * as der from '../../der.js';

/** A certificate and its private key, in PEM. */
export interface CertifiedKey {
  readonly cert: string;
  readonly key: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

const day = 24 * 60 * 60 * 1000;

/**
 * A certificate that vouches for itself, and for no other: who trusts it, trusts a server of these names and nothing else.
 *
 * @param names host names and addresses
 */
export function signCertificate(names: readonly string[], now: number): CertifiedKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  const algorithm = der.sequence(der.objectIdentifier('1.2.840.10045.4.3.2'));
  const name = der.sequence(der.set(der.sequence(der.objectIdentifier('2.5.4.3'), der.utf8String('keyspec mock'))));
  const toBeSigned = der.sequence(
    der.version(der.integer(2)),
    der.integer(now),
    algorithm,
    name,
    // Apple's systems take 825 days at most.
    der.sequence(der.time(new Date(now - day)), der.time(new Date(now + 800 * day))),
    name,
    spki,
    der.extensions(der.sequence(...extensionsFor(names, spki))),
  );
  const signature = new Uint8Array(sign('sha256', toBeSigned, privateKey));
  return {
    cert: toPem('CERTIFICATE', der.sequence(toBeSigned, algorithm, der.bitString(signature))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function extensionsFor(names: readonly string[], spki: Bytes): Bytes[] {
  const critical = (id: string, value: Bytes) =>
    der.sequence(der.objectIdentifier(id), der.yes(), der.octetString(value));
  const extension = (id: string, value: Bytes) => der.sequence(der.objectIdentifier(id), der.octetString(value));
  const identifier = new Uint8Array(createHash('sha256').update(spki).digest().subarray(0, 20));
  return [
    // No authority.
    critical('2.5.29.19', der.sequence()),
    // For signatures alone.
    critical('2.5.29.15', der.bitString(Uint8Array.of(0x80), 7)),
    extension('2.5.29.37', der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.3.1'))),
    extension('2.5.29.17', der.sequence(...names.map(alternativeName))),
    extension('2.5.29.14', der.octetString(identifier)),
    extension('2.5.29.35', der.sequence(der.keyIdentifier(identifier))),
  ];
}

const alternativeName = (name: string): Bytes =>
  isIP(name) === 0 ? der.dnsName(name) : der.ipAddress(isIPv4(name) ? ipv4(name) : ipv6(name));

const ipv4 = (address: string) => Uint8Array.from(address.split('.').map(Number));

function ipv6(address: string): Bytes {
  // The platform's form of an address has no part in decimal and no zone.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (text = '') => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  const [first, last] = [groups(head), groups(tail)];
  const all = [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
  return Uint8Array.from(all.flatMap((group) => [group >> 8, group & 0xff]));
}

const toPem = (label: string, bytes: Bytes): string => {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
};
