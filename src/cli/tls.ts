import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { messageOf } from '../error-message.js';
import { type KeptCertificate, keptCertificate } from '../mock/served/kept-certificate.js';
import type { CertifiedKey } from '../mock/served/sign-certificate.js';
import { UsageError } from '../usage-error.js';

interface TlsOptions {
  readonly https: boolean;
  readonly 'tls-cert'?: string | undefined;
  readonly 'tls-key'?: string | undefined;
}

/**
 * The certificate to serve with, if any: the caller's own, or one that is made, whose `file` has to be trusted.
 *
 * @param names by which the mock is reached, beside the usual ones
 * @throws {UsageError} when it cannot be used.
 */
export function readTls(options: TlsOptions, names: readonly string[]): CertifiedKey | KeptCertificate | undefined {
  const { https, 'tls-cert': cert, 'tls-key': key } = options;
  if (cert === undefined && key === undefined) return https ? keptCertificate(names) : undefined;
  if (cert === undefined || key === undefined)
    throw new UsageError('--tls-cert and --tls-key go together: a certificate and its private key');
  const own = { cert: read(cert, '--tls-cert'), key: read(key, '--tls-key') };
  try {
    createSecureContext(own);
  } catch (error) {
    throw new UsageError(`${cert} and ${key} are no certificate in PEM and its private key: ${messageOf(error)}`);
  }
  return own;
}

function read(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${option}: cannot read ${file}: ${messageOf(error)}`);
  }
}
