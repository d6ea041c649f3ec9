/** What a browser app downloads: with each client, with each part that may be used beside it, and with Okta's own SDK. */
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

/** How each client is created, and what may be used beside it. */
const clients = {
  okta: {
    create: `createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'token' })`,
    parts: ['unwrap', 'pages', 'retry'],
  },
  zitadel: {
    create: `createZitadelClient({ baseUrl: 'https://zitadel.acme.example', accessToken: 'token' })`,
    parts: ['unwrap', 'pages', 'retry', 'decodeKeyDetails', 'toPkcs8', 'signAssertion'],
  },
  commercelayer: {
    create: `createCommerceLayerClient({ accessToken: 'token' })`,
    parts: ['unwrap', 'pages', 'retry', 'fieldErrors', 'clientCredentials'],
  },
};

const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
const line = (name: string, bytes: number, more = '') => console.log(`${name.padEnd(32)}${kB(bytes)}${more}`);

/** 4 kB, and the names of the operations. */
const maxBytes = 5000;
console.log('minified, gzip -9');
for (const [api, { create, parts }] of Object.entries(clients)) {
  const using = (names: readonly string[]) => {
    const imported = [create.slice(0, create.indexOf('(')), ...names].join(', ');
    return gzipped(`import { ${imported} } from 'keyspec/${api}'; console.log(${create}, ${names.join(', ')});`);
  };
  const alone = await using([]);
  line(`keyspec/${api}`, alone);
  for (const part of parts) line(`  and ${part}`, await using([part]), `  ${kB((await using([part])) - alone)} more`);
  line('  and all of them', await using(parts));
  if (alone > maxBytes) {
    console.error(`keyspec/${api} is ${alone} bytes; at most ${maxBytes} are allowed`);
    process.exitCode = 1;
  }
}

const [ours, theirs] = await Promise.all([gzipped(withKeyspec), gzipped(withSdk)]);
console.log('an app that generates and clones a key');
line('  with keyspec/okta', ours);
line('  with @okta/okta-sdk-nodejs', theirs, `  ${(theirs / ours).toFixed(0)} times as much`);
