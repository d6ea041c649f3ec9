/** What a browser app that generates and clones an Okta key downloads: with keyspec, and with Okta's own SDK. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const withKeyspec = `
  import { createOktaClient } from 'keyspec/okta';
  const okta = createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'token' });
  const { data } = await okta.POST('/api/v1/apps/{appId}/credentials/keys/generate', {
    params: { path: { appId: 'a' }, query: { validityYears: 2 } },
  });
  await okta.POST('/api/v1/apps/{appId}/credentials/keys/{keyId}/clone', {
    params: { path: { appId: 'a', keyId: data.kid }, query: { targetAid: 'b' } },
  });
`;

const withSdk = `
  import okta from '@okta/okta-sdk-nodejs';
  const client = new okta.Client({ orgUrl: 'https://subdomain.okta.com', token: 'token' });
  const key = await client.applicationApi.generateApplicationKey({ appId: 'a', validityYears: 2 });
  await client.applicationApi.cloneApplicationKey({ appId: 'a', keyId: key.kid, targetAid: 'b' });
`;

async function gzipped(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    // The SDK is written for Node; what it imports of Node costs nothing here, so its figure is a lower bound.
    external: [
      'node:*',
      'assert',
      'buffer',
      'crypto',
      'events',
      'fs',
      'http',
      'https',
      'net',
      'os',
      'path',
      'process',
      'stream',
      'tls',
      'url',
      'util',
      'zlib',
      'punycode',
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
}

const [ours, theirs] = await Promise.all([gzipped(withKeyspec), gzipped(withSdk)]);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
console.log(`keyspec/okta            ${kB(ours)}  minified, gzip -9`);
console.log(`@okta/okta-sdk-nodejs   ${kB(theirs)}  ${(theirs / ours).toFixed(0)} times as much`);

const maxBytes = 4000;
if (ours > maxBytes) {
  console.error(`keyspec/okta is ${ours} bytes; at most ${maxBytes} are allowed`);
  process.exitCode = 1;
}
