/**
 * What a page downloads: each client, the schemas of one operation, the mock of one API, and the vendors' own packages beside
 * them. Exits 1 when something is larger than promised.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface Measured {
  readonly name: string;
  readonly code: string;
  /** Bytes, after gzip. */
  readonly most?: number;
}

/** 4 kB, and the names of the operations. */
const maxClient = 5000;

const clients: readonly Measured[] = [
  {
    name: 'keyspec/okta',
    most: maxClient,
    code: `
      import { createOktaClient } from 'keyspec/okta';
      const okta = createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'token' });
      const { data } = await okta.POST('/api/v1/apps/{appId}/credentials/keys/generate', {
        params: { path: { appId: 'a' }, query: { validityYears: 2 } },
      });
      await okta.POST('/api/v1/apps/{appId}/credentials/keys/{keyId}/clone', {
        params: { path: { appId: 'a', keyId: data.kid }, query: { targetAid: 'b' } },
      });
    `,
  },
  {
    name: '@okta/okta-sdk-nodejs',
    code: `
      import okta from '@okta/okta-sdk-nodejs';
      const client = new okta.Client({ orgUrl: 'https://subdomain.okta.com', token: 'token' });
      const key = await client.applicationApi.generateApplicationKey({ appId: 'a', validityYears: 2 });
      await client.applicationApi.cloneApplicationKey({ appId: 'a', keyId: key.kid, targetAid: 'b' });
    `,
  },
  {
    name: 'keyspec/zitadel',
    most: maxClient,
    code: `
      import { createZitadelClient } from 'keyspec/zitadel';
      const zitadel = createZitadelClient({ baseUrl: 'https://zitadel.acme.example', accessToken: 'token' });
      await zitadel.POST('/management/v1/projects/{projectId}/apps/{appId}/keys', {
        params: { path: { projectId: 'p', appId: 'a' } },
        body: { type: 'KEY_TYPE_JSON' },
      });
    `,
  },
  {
    name: 'keyspec/commercelayer',
    most: maxClient,
    code: `
      import { createCommerceLayerClient } from 'keyspec/commercelayer';
      await createCommerceLayerClient({ accessToken: 'token' }).GET('/api_credentials');
    `,
  },
  {
    name: '@commercelayer/provisioning-sdk',
    code: `
      import CommerceLayerProvisioning from '@commercelayer/provisioning-sdk';
      await CommerceLayerProvisioning({ accessToken: 'token' }).api_credentials.list();
    `,
  },
];

const schemasOf = (api: string, operation: string, ...names: string[]): Measured => ({
  name: `keyspec/${api}/schemas: ${operation}`,
  code: `
    import { ${names.join(', ')} } from 'keyspec/${api}/schemas';
    globalThis.schemas = [${names.join(', ')}];
  `,
});

const schemas: readonly Measured[] = [
  schemasOf('okta', 'generateApplicationKey', 'JsonWebKey', 'OktaError'),
  schemasOf('okta', 'getApplication', 'Application', 'OktaError'),
  schemasOf('zitadel', 'addAppKey', 'AppKeyCreate', 'AppKeyCreated', 'BadRequestStatus'),
  schemasOf('commercelayer', 'createApiCredential', 'ApiCredentialCreateDocument', 'ApiCredentialDocument'),
  ...['okta', 'zitadel', 'commercelayer'].map((api) => ({
    name: `keyspec/${api}/schemas: all`,
    code: `export * from 'keyspec/${api}/schemas';`,
  })),
];

const mocks: readonly Measured[] = ['/okta', '/zitadel', '/commercelayer', ''].flatMap((api) => {
  const most = api === '' ? {} : { most: 80_000 };
  return [
    {
      name: `keyspec/mock${api}`,
      code: `import { createMock } from 'keyspec/mock${api}'; globalThis.fetch = createMock();`,
      ...most,
    },
    {
      name: `keyspec/msw${api}, without msw`,
      code: `import { handlers } from 'keyspec/msw${api}'; globalThis.handlers = handlers();`,
      ...most,
    },
  ];
});

/** Bytes that a page loads at first: the entry, and what it imports at once. What is imported when needed is not among them. */
async function gzipped(contents: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    write: false,
    outdir: 'page',
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    // The vendors' packages are written for Node; what they import of Node costs nothing here, so theirs is a lower bound.
    external: [
      'node:*',
      'msw',
      ...['assert', 'buffer', 'crypto', 'events', 'fs', 'http', 'https', 'net', 'os', 'path', 'process', 'stream'],
      ...['tls', 'url', 'util', 'zlib', 'punycode'],
    ],
  });
  const loaded = new Set<string>();
  const load = (file: string): void => {
    const output = metafile.outputs[file];
    if (output === undefined || loaded.has(file)) return;
    loaded.add(file);
    for (const { path: imported, kind } of output.imports) if (kind === 'import-statement') load(imported);
  };
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint === '<stdin>') load(file);
  return outputFiles
    .filter(({ path: file }) => [...loaded].some((one) => file.endsWith(one)))
    .reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).byteLength, 0);
}

/** How each client is created, and what may be used beside it. */
const clientParts = {
  okta: {
    create: `createOktaClient({ orgUrl: 'https://subdomain.okta.com', apiToken: 'token' })`,
    parts: ['unwrap', 'pages', 'retry', 'clientCredentials', 'privateKeyJwt'],
  },
  zitadel: {
    create: `createZitadelClient({ baseUrl: 'https://zitadel.acme.example', accessToken: 'token' })`,
    parts: [
      'unwrap',
      'pages',
      'retry',
      'decodeKeyDetails',
      'toPkcs8',
      'signAssertion',
      'clientCredentials',
      'privateKeyJwt',
    ],
  },
  commercelayer: {
    create: `createCommerceLayerClient({ accessToken: 'token' })`,
    parts: ['unwrap', 'pages', 'retry', 'fieldErrors', 'clientCredentials'],
  },
};

const kB = (bytes: number) => `${(bytes / 1000).toFixed(2).padStart(7)} kB`;
const line = (name: string, bytes: number, more = '') => console.log(`${name.padEnd(52)} ${kB(bytes)}${more}`);

for (const [api, { create, parts }] of Object.entries(clientParts)) {
  const using = (names: readonly string[]) => {
    const imported = [create.slice(0, create.indexOf('(')), ...names].join(', ');
    return gzipped(`import { ${imported} } from 'keyspec/${api}'; console.log(${create}, ${names.join(', ')});`);
  };
  const alone = await using([]);
  line(`keyspec/${api}`, alone);
  for (const part of parts) line(`  and ${part}`, await using([part]), `  ${kB((await using([part])) - alone)} more`);
  line('  and all of them', await using(parts));
}

for (const { name, code, most } of [...clients, ...schemas, ...mocks]) {
  const bytes = await gzipped(code);
  line(name, bytes, most === undefined ? '' : `  at most ${most / 1000} kB`);
  if (most !== undefined && bytes > most) {
    console.error(`${name} is ${bytes} bytes; at most ${most} are allowed`);
    process.exitCode = 1;
  }
}
