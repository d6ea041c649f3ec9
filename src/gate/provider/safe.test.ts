import { afterAll, describe, expect, it } from 'vitest';
import { vendorsOf } from '../../../contract-tests/kit/vendors.js';
import { type ApiName, apiNames as apis } from '../../apis/index.js';
import { loadApi } from '../../cli/load-api.js';
import { listen, type RunningServer } from '../../http/server.js';
import { createServedMock } from '../../mock/served/served-mock.js';
import { type VerifyOptions, verify } from '../verify.js';
import type { Provider } from './provider.js';

const tokens = {
  admin: 'keyspec-admin',
  reader: 'keyspec-readonly',
  outsider: 'keyspec-outsider',
  limited: 'keyspec-limited',
};

const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

/** Verifies the mock, and gives what it was asked for. */
async function record(api: ApiName, options: VerifyOptions, changes: Partial<Provider> = {}) {
  const { handler } = await createServedMock({ vendors: vendorsOf(api) });
  const asked: string[] = [];
  const server = await listen(
    (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return handler(request);
    },
    { port: 0, host: '127.0.0.1' },
  );
  servers.push(server);
  const report = await verify(await loadApi(api), { url: server.url, tokens, simulates: false, ...changes }, options);
  return { asked, report };
}

/** What only reads: by its method, and the vendor's names for what is a POST all the same. */
const reads = /^(GET|HEAD) |^POST \S*(\/_search|\w+Service\/(List|Get)\w+)$/;

describe('where nothing may be changed', () => {
  it.each(apis)('not one request arrives that could, and each case says why: %s', async (api) => {
    const { asked, report } = await record(api, { write: false });
    expect(asked.filter((request) => !reads.test(request))).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
    expect(report.summary).toMatchObject({ failed: 0 });
    expect(report.summary.passed).toBeGreaterThan(20);
    const skipped = report.cases.filter(({ outcome }) => outcome === 'skipped');
    expect(skipped.filter(({ reason }) => !/^not sent: .* nothing may be changed$/.test(reason ?? ''))).toEqual([]);
    expect(new Set(skipped.map(({ case: one }) => one.kind))).toEqual(new Set(['answer', 'check', 'flow']));
    expect(report.leftBehind).toEqual([]);
  });
});

describe('where little may be changed', () => {
  it('only that is, and what removes it', async () => {
    const { asked } = await record('okta', { write: ['createApplication'], only: 'listApplicationKeys 200' });
    expect(asked.filter((request) => !/^GET /.test(request))).toEqual([]);
    const created = await record('okta', { write: ['createApplication'], only: 'createApplication 200' });
    const changes = created.asked.filter((request) => !request.startsWith('GET '));
    expect(changes.map((request) => request.replace(/0oa\w+/, '…'))).toEqual([
      'POST /api/v1/apps',
      'POST /api/v1/apps/…/lifecycle/deactivate',
      'DELETE /api/v1/apps/…',
    ]);
  });
});

describe('a run that ends before its time', () => {
  it('says so of each case that was not tried', async () => {
    const { asked, report } = await record('okta', { deadline: 1, only: 'listApplicationKeys' });
    // Only the look at the fixtures may have begun.
    expect(asked.filter((request) => !/^GET \/api\/v1\/apps\/\w+/.test(request))).toEqual([]);
    expect(report.ended).toBe("not tried: the run's time was up after 0.001 s");
    expect(report.summary).toMatchObject({ passed: 0, failed: 0 });
    expect(report.cases.filter(({ case: one }) => one.kind === 'answer').length).toBe(5);
    expect(new Set(report.cases.map(({ reason }) => reason))).toEqual(new Set([report.ended]));
  });
});

describe('a provider that lacks something', () => {
  it('is not asked for what needs it: a caller, a fixture', async () => {
    const { asked, report } = await record(
      'zitadel',
      { only: 'getAppById' },
      {
        tokens: { admin: tokens.admin },
        withoutToken: { outsider: 'OUTSIDER_TOKEN is not set' },
        fixtures: { app: '365469878179605579' },
      },
    );
    const reasons = new Map(report.cases.map((one) => [one.name, one.reason]));
    expect(reasons.get('getAppById 200 application/json')).toBe("no fixture 'project' given");
    expect(reasons.get('getAppById 403 application/json')).toBe(
      "no token given for the caller 'outsider' (OUTSIDER_TOKEN is not set)",
    );
    expect(reasons.get('getAppById authentication')).toBe("no fixture 'project' given");
    expect(asked.filter((path) => path.includes('345043129566506059'))).toEqual([]);
    expect(report.summary.failed).toBe(0);
  });
});
