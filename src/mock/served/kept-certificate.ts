import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { messageOf } from '../../error-message.js';
import { UsageError } from '../../usage-error.js';
import { type CertifiedKey, signCertificate } from './sign-certificate.js';

export interface KeptCertificate extends CertifiedKey {
  /** Where the certificate is, for whoever has to trust it. */
  readonly file: string;
}

/** What a mock on this machine is called. */
export const localNames = ['localhost', '127.0.0.1', '::1'];

const monthInMs = 30 * 24 * 60 * 60 * 1000;

/**
 * The certificate of this user's mocks. It is made once and kept, so that it has to be trusted once: until it ends, or a
 * mock has a name that it lacks.
 *
 * @param names those of the mock beside the usual ones
 * @throws {UsageError} when it cannot be kept
 */
export function keptCertificate(names: readonly string[]): KeptCertificate {
  const folder = path.join(process.env.XDG_DATA_HOME || path.join(homedir(), '.local', 'share'), 'keyspec');
  const files = { cert: path.join(folder, 'mock.crt'), key: path.join(folder, 'mock.key') };
  const wanted = [...new Set([...localNames, ...names])];
  const kept = read(files);
  if (kept !== undefined && isGood(kept, wanted)) return { ...kept, file: files.cert };
  const made = signCertificate(wanted, Date.now());
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // The key first: a certificate without its key would be taken for a good one.
    writeFileSync(files.key, made.key, { mode: 0o600 });
    writeFileSync(files.cert, made.cert);
  } catch (error) {
    throw new UsageError(
      `cannot keep the certificate of --https: ${messageOf(error)}; bring your own with --tls-cert, --tls-key`,
    );
  }
  return { ...made, file: files.cert };
}

function read({ cert, key }: CertifiedKey): CertifiedKey | undefined {
  try {
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  } catch {
    return undefined;
  }
}

function isGood({ cert, key }: CertifiedKey, names: readonly string[]): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const covers = (name: string) => (isIP(name) === 0 ? certificate.checkHost(name) : certificate.checkIP(name));
    return (
      new Date(certificate.validTo).getTime() > Date.now() + monthInMs &&
      certificate.checkPrivateKey(createPrivateKey(key)) &&
      names.every((name) => covers(name) !== undefined)
    );
  } catch {
    return false;
  }
}
