import { FastResponse } from 'srvx/node';
import { listen } from './http/server.js';
import { localNames } from './mock/served/kept-certificate.js';
import { toHandler } from './mock/served/served-mock.js';
import { type CertifiedKey, signCertificate } from './mock/served/sign-certificate.js';
import { createMock, type Mock, type MockOptions } from './mock.js';

export type { CertifiedKey } from './mock/served/sign-certificate.js';
export type { Mock, MockOptions } from './mock.js';

/** What to mock, and where to listen. */
export interface ServeMockOptions extends MockOptions {
  /** The port to listen on. @defaultValue 0, which picks a free one */
  readonly port?: number;
  /** The address to listen on. @defaultValue `127.0.0.1`, which only this machine reaches */
  readonly host?: string;
  /**
   * Speaks HTTPS: with a certificate of yours and its private key, both in PEM, or with one that is made for this server.
   *
   * @defaultValue false: it speaks HTTP
   */
  readonly https?: boolean | CertifiedKey;
}

/** A mock that listens on a port. */
export interface MockServer {
  /** Where it listens, `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The certificate in PEM that a client has to trust, when the server speaks HTTPS. */
  readonly certificate?: string;
  /** The mock itself: what is changed through it is served, and the other way round. */
  readonly mock: Mock;
  /** Takes no new request, finishes those under way, then resolves. */
  close(): Promise<void>;
}

/**
 * Serves a mock over HTTP or HTTPS, as `keyspec mock` does.
 *
 * ```ts
 * const { url, mock, close } = await serveMock({ apis: ['okta'], seed: 1 });
 * ```
 *
 * @throws {TypeError} when the start world is wrong
 * @throws {Error} when the port is taken or the host is not one of this machine
 */
export async function serveMock({
  port = 0,
  host = '127.0.0.1',
  https = false,
  ...options
}: ServeMockOptions = {}): Promise<MockServer> {
  const mock = createMock({ Response: FastResponse, ...options });
  await mock.ready;
  const tls = https === true ? signCertificate([...localNames, host], Date.now()) : https || undefined;
  const { url, close } = await listen(toHandler(mock, { host }), { port, host, tls });
  return { url, mock, close, ...(tls !== undefined && { certificate: tls.cert }) };
}
