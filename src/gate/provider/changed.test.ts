import { expect, it } from 'vitest';
import { askDirectly } from '../../../contract-tests/kit/direct-driver.js';
import { withProvider } from '../../../contract-tests/kit/mutant-runner.js';
import { loadApi } from '../../cli/load-api.js';
import type { Mock, MockedApi } from '../../mock.js';
import { verify } from '../verify.js';

type Handler = (request: Request) => Promise<Response>;

/** Verifies a wrong provider as a server that nobody said more of: what is removed again may be changed. */
async function verifyWrong(api: MockedApi, only: string, wrong: (mock: Handler) => Handler) {
  const asked: string[] = [];
  let mock: Mock | undefined;
  const wrap = (made: Mock): Handler => {
    mock = made;
    const handler = wrong(made);
    return (request) => {
      if (request.method !== 'GET') asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return handler(request);
    };
  };
  const report = await withProvider({ api, wrap }, async (provider) =>
    verify(await loadApi(api), provider, { only, write: 'removable', settleTime: 0, driver: askDirectly }),
  );
  return { asked, report, mock };
}

const everybodyIsAdmin =
  (mock: Handler): Handler =>
  (request) => {
    const asAdmin = new Request(request);
    asAdmin.headers.set('Authorization', 'SSWS keyspec-admin');
    return mock(asAdmin);
  };

it('is no app of the user, where a server lets everybody in', async () => {
  for (const operation of ['replaceApplication', 'deactivateApplication', 'deleteApplication']) {
    const { report, mock } = await verifyWrong('okta', `${operation} 401`, everybodyIsAdmin);
    expect(report.summary).toMatchObject({ failed: 1 });
    expect(report.leftBehind).toEqual([]);
    const read = new Request('http://mock.test/api/v1/apps/0oa8ae1t5yev2ajDs0h7', {
      headers: { Authorization: 'SSWS keyspec-admin' },
    });
    expect(await (await mock?.(read))?.json()).toMatchObject({ status: 'ACTIVE', label: 'Source App' });
  }
});

it('is not the user whose token it is, and not an organization of his', async () => {
  for (const operation of ['updateUser', 'updateOrganization', 'updateRole']) {
    const { asked, report } = await verifyWrong('commercelayer', `${operation} valid-input`, (mock) => mock);
    expect(asked).toEqual([]);
    expect(report.summary).toMatchObject({ passed: 0, failed: 0 });
    expect(report.cases[0]?.reason).toBe(`not tried: ${operation} would change what was there before`);
  }
});

it('is named, where a request succeeded that had to be rejected', async () => {
  const takesAnyName =
    (mock: Handler): Handler =>
    async (request) => {
      if (request.method !== 'PATCH') return mock(request);
      const body = (await request.text()).replace('"name":""', '"name":"x"');
      return mock(new Request(request.url, { method: 'PATCH', headers: request.headers, body }));
    };
  const { report } = await verifyWrong('commercelayer', 'updateOrganization 422', takesAnyName);
  expect(report.leftBehind).toEqual([
    expect.stringMatching(
      /^PATCH \/api\/organizations\/\w+ succeeded, and had to be rejected \(updateOrganization 422 .*\): it may have changed/,
    ),
  ]);
});
