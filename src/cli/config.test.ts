import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../description/load.js';
import { readConfig } from './config.js';
import { openTarget, refuseSharedToken } from './providers.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-config-'));
  file = path.join(folder, 'keyspec.config.json');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const written = async (config: unknown) => {
  await writeFile(file, typeof config === 'string' ? config : JSON.stringify(config));
  return readConfig(file);
};

describe('keyspec.config.json', () => {
  it('is read, with everything it may hold', async () => {
    const config = {
      $schema: './node_modules/keyspec/generated/keyspec.config.schema.json',
      timeout: 30,
      deadline: 900,
      apis: {
        okta: {
          url: 'https://subdomain.okta.com',
          tokens: { admin: 'OKTA_TOKEN', reader: 'OKTA_READER_TOKEN' },
          fixtures: { sourceApp: '0oa1', targetApp: '0oa2' },
          write: ['createApplication', 'deleteApplication'],
        },
        commercelayer: { fixtures: { clientSecret: 'CL_SECRET' }, write: false },
      },
    };
    expect(await written(config)).toEqual(config);
  });

  it('need not be there, unless it is named', () => {
    expect(readConfig(undefined)).toEqual({});
    expect(() => readConfig(file)).toThrow(`cannot read ${file}`);
  });

  const okta = (provider: object) => ({ apis: { okta: provider } });
  it.each<[what: string, config: unknown, told: string]>([
    ['no JSON', '{"apis": eyJhbGciOi', 'is not JSON'],
    ['another type', [], '# must be object'],
    ['an unknown member', { urls: {} }, '#/urls is unknown; there are timeout, deadline, settle, apis'],
    ['an unknown API', { apis: { octa: {} } }, '#/apis/octa is unknown; there are okta, zitadel, commercelayer'],
    ['no number', { timeout: '10' }, '#/timeout must be number'],
    ['no time', { deadline: 0 }, '#/deadline must be > 0'],
    ['no URL', okta({ url: 'subdomain.okta.com' }), '#/apis/okta/url must be an http(s) URL without credentials'],
    [
      'an unknown caller',
      okta({ tokens: { root: 'X' } }),
      '#/apis/okta/tokens/root is unknown; there are admin, reader',
    ],
    [
      'an unknown fixture',
      okta({ fixtures: { app: '1' } }),
      '#/apis/okta/fixtures/app is unknown; there are sourceApp',
    ],
    ['another type of permission', okta({ write: 'all' }), '#/apis/okta/write must be one of removable, true, false'],
    ['an empty fixture', okta({ fixtures: { sourceApp: '' } }), '#/apis/okta/fixtures/sourceApp must NOT have fewer'],
    [
      'a reading operation',
      okta({ write: ['getApplication'] }),
      '#/apis/okta/write/0 must be one of createApplication',
    ],
  ])('is refused with %s, and told what would be right', async (_, config, told) => {
    await expect(written(config)).rejects.toThrow(`${file}${told.startsWith('#') ? '' : ' '}${told}`);
  });

  it.each([
    ['a token', okta({ tokens: { admin: '00pl4nted-token' } })],
    ['a secret', { apis: { commercelayer: { fixtures: { clientSecret: '00pl4nted-token' } } } }],
    ['credentials', okta({ url: 'https://me:00pl4nted-token@okta.test' })],
    ['text', '{"apis": 00pl4nted-token'],
  ])('never has %s repeated that stands where it must not', async (_, config) => {
    await expect(written(config)).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('00pl4nted') }),
    );
  });

  it('has a schema whose members all say what they are', async () => {
    const schema = JSON.parse(await readFile(path.join(packageRoot, 'generated/keyspec.config.schema.json'), 'utf8'));
    expect(new Ajv2020({ strict: true, strictTypes: false }).validateSchema(schema)).toBe(true);
    const silent: string[] = [];
    const visit = (node: object, place: string) => {
      for (const [name, member] of Object.entries(Object(Reflect.get(node, 'properties') ?? {}))) {
        const said = Object(member);
        if (!said.title || !said.description) silent.push(`${place}/${name}`);
        visit(said, `${place}/${name}`);
      }
    };
    visit(schema, '');
    expect(silent).toEqual([]);
  });
});

const none = { url: undefined, token: undefined };

describe('the provider of a configuration', () => {
  it('has the tokens and secrets of the environment', async () => {
    vi.stubEnv('OKTA_TOKEN', 'a-token');
    vi.stubEnv('CL_SECRET', 'a-secret');
    const { provider } = await openTarget(
      'okta',
      {
        url: 'https://okta.test/',
        tokens: { admin: 'OKTA_TOKEN', reader: 'READER_TOKEN' },
        fixtures: { clientId: 'x', clientSecret: 'CL_SECRET', otherSecret: 'NOT_SET' },
      },
      none,
    );
    expect(provider).toEqual({
      url: 'https://okta.test',
      tokens: { admin: 'a-token' },
      variables: { admin: 'OKTA_TOKEN', reader: 'READER_TOKEN' },
      withoutToken: { reader: 'READER_TOKEN is not set' },
      fixtures: { clientId: 'x', clientSecret: 'a-secret' },
      secrets: ['a-secret'],
      simulates: false,
    });
  });

  it('has the headers and cookies that a gateway wants, and keeps them secret', async () => {
    vi.stubEnv('KEYSPEC_TOKEN', 'a-token');
    vi.stubEnv('gateway_key', 'k-123');
    vi.stubEnv('SESSION', 's-456');
    const config = {
      url: 'https://okta.test',
      headers: { 'X-Key': 'gateway_key' },
      cookies: { session: 'SESSION' },
    };
    const { provider } = await openTarget('okta', config, { ...none, headers: ['X-Tenant: acme'] });
    expect(provider.headers).toEqual({ 'x-key': 'k-123', cookie: 'session=s-456', 'x-tenant': 'acme' });
    expect(provider.secrets).toEqual(['k-123', 'session=s-456', 'acme']);
  });

  it.each([['X-Tenant'], ['X Tenant: a'], ['X-Tenant:'], [': a']])(
    'takes no header that is none: %s',
    async (header) => {
      vi.stubEnv('KEYSPEC_TOKEN', 'a-token');
      const opening = openTarget('okta', { url: 'https://okta.test' }, { ...none, headers: [header] });
      await expect(opening).rejects.toThrow("--header takes 'Name: value'");
    },
  );

  it('does not repeat what may be a token in place of a name', async () => {
    vi.stubEnv('KEYSPEC_TOKEN', undefined);
    const config = { url: 'https://okta.test', tokens: { admin: 'abcDEF_this_is_a_token' } };
    await expect(openTarget('okta', config, none)).rejects.toThrow(
      'no token for the admin of okta: the variable that /tokens/admin names is not set',
    );
  });

  it('is overridden by the command line', async () => {
    vi.stubEnv('OKTA_TOKEN', 'a-token');
    const flags = { url: 'https://other.test', token: 'another' };
    const { provider } = await openTarget('okta', { url: 'https://okta.test', tokens: { admin: 'OKTA_TOKEN' } }, flags);
    expect(provider).toMatchObject({ url: 'https://other.test', tokens: { admin: 'another' } });
  });

  it('needs the token of its admin', async () => {
    vi.stubEnv('KEYSPEC_TOKEN', undefined);
    const config = { url: 'https://okta.test', tokens: { admin: 'OKTA_TOKEN' } };
    await expect(openTarget('okta', config, none)).rejects.toThrow(
      'no token for the admin of okta: OKTA_TOKEN is not set',
    );
  });

  it('is never shown the token of another', () => {
    vi.stubEnv('KEYSPEC_TOKEN', 'one-for-all');
    const okta = { url: 'https://okta.test' };
    const zitadel = { url: 'https://zitadel.test' };
    const refuse = (...configs: Parameters<typeof refuseSharedToken>[0]) => refuseSharedToken(configs, none);
    expect(() => refuse(okta, zitadel)).toThrow('one token or header for several hosts');
    expect(() => refuse(okta, { ...zitadel, tokens: { admin: 'ZITADEL_TOKEN' } })).not.toThrow();
    expect(() => refuse(okta, okta, {})).not.toThrow();
    expect(() => refuseSharedToken([okta, zitadel], { url: 'http://127.0.0.1:4010', token: 't' })).not.toThrow();
  });
});
