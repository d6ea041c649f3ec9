import { X509Certificate } from 'node:crypto';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listen } from '../../http/server.js';
import { type KeptCertificate, keptCertificate } from './kept-certificate.js';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'keyspec-certificate-'));
  vi.stubEnv('XDG_DATA_HOME', home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

/** Asks a server, trusting this certificate alone. */
const ask = (url: string, { cert }: KeptCertificate, servername?: string) =>
  new Promise<string>((resolve, reject) => {
    const options = { ca: cert, agent: false, ...(servername !== undefined && { servername }) };
    https
      .get(url, options, (response) => resolve(String(response.resume().statusCode)))
      .on('error', ({ message }) => resolve(message))
      .on('close', () => reject(new Error('no answer')));
  });

it('vouches for the names of this machine and those that are told, and no others', async () => {
  const kept = keptCertificate(['mock.example', '2001:db8::1', '192.0.2.7']);
  const certificate = new X509Certificate(kept.cert);
  expect(certificate.ca).toBe(false);
  for (const address of ['127.0.0.1', '::1', '2001:db8::1', '192.0.2.7'])
    expect(certificate.checkIP(address), address).toBe(address);
  const server = await listen(async ({ url }) => new Response(url), { port: 0, host: '127.0.0.1', tls: kept });
  try {
    expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(server.url, kept)).toBe('200');
    expect(await ask(server.url, kept, 'mock.example')).toBe('200');
    expect(await ask(server.url, kept, 'other.example')).toContain('Host: other.example. is not in');
    const other = { ...keptCertificate(['other.example']), file: '' };
    expect(await ask(server.url, other)).toContain('self-signed certificate');
  } finally {
    await server.close();
  }
});

it('is kept for this user alone, until it lacks a name or is damaged', async () => {
  const first = keptCertificate([]);
  expect(keptCertificate(['localhost'])).toEqual(first);
  if (process.platform !== 'win32') expect((await stat(path.join(home, 'keyspec/mock.key'))).mode & 0o777).toBe(0o600);
  const second = keptCertificate(['mock.example']);
  expect(second.cert).not.toBe(first.cert);
  expect(keptCertificate([])).toEqual(second);
  await writeFile(path.join(home, 'keyspec/mock.key'), first.key);
  expect(keptCertificate([]).cert).not.toBe(second.cert);
});

it('says where it cannot be kept', async () => {
  await writeFile(path.join(home, 'keyspec'), '');
  await chmod(path.join(home, 'keyspec'), 0o400);
  expect(() => keptCertificate([])).toThrow(/cannot keep the certificate of --https: .*--tls-cert/);
});
