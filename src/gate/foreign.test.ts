import { describe, expect, it } from 'vitest';
import { askDirectly } from '../../contract-tests/kit/direct-driver.js';
import { withProvider } from '../../contract-tests/kit/mutant-runner.js';
import { patient } from '../../contract-tests/kit/patient.js';
import { besideOthers } from '../../contract-tests/providers/others.js';
import {
  behindGateway,
  caller,
  foreignId,
  foreignIds,
  lateReads,
  withoutRemoval,
} from '../../contract-tests/providers/wrappers.js';
import type { ApiName } from '../apis/index.js';
import { loadApi } from '../cli/load-api.js';
import type { Handler } from '../http/handler.js';
import type { Provider } from './provider/provider.js';
import { UnfitProviderError, type VerifyOptions, verify } from './verify.js';

const asItIs = (mock: Handler): Handler => mock;

/** Verifies a mock with a difference, and gives what arrived there. */
async function run(
  api: ApiName,
  options: VerifyOptions,
  wrap: (mock: Handler) => Handler = asItIs,
  changes: Partial<Provider> = {},
) {
  const asked: string[] = [];
  const listening = (mock: Handler): Handler => {
    const handler = wrap(mock);
    return (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return handler(request);
    };
  };
  const report = await withProvider({ api, wrap: listening }, async (provider) =>
    verify(await loadApi(api), { ...provider, ...changes }, { limits: patient, driver: askDirectly, ...options }),
  );
  const failed = report.cases.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
  const reasons = [...new Set(report.cases.flatMap(({ reason = [] }) => reason))];
  return { asked, report, failed, reasons };
}

const changed = (asked: readonly string[]) => asked.filter((request) => !request.startsWith('GET '));

describe('what is not wanted', () => {
  it.each(['nothinglike', 'getApplicationKey invalid-input query/nothing', 'flow nothing'])(
    'is known before anything is sent: %s',
    async (only) => {
      const { asked, report } = await run('okta', { only });
      expect([asked, report.cases]).toEqual([[], []]);
    },
  );

  it('is not arranged for what is', async () => {
    const { asked, report } = await run('okta', { only: 'getApplication 404' });
    expect(report.summary).toMatchObject({ cases: 1, passed: 1 });
    expect(changed(asked)).toEqual([]);
  });
});

describe('a provider without the fixtures', () => {
  it('is told which are missing, before anything is tried', async () => {
    const fixtures = { sourceApp: '0oaNotThere', targetApp: '0oa8ae0dv4RGQvjyZ0h7' };
    const verifying = run('okta', { only: 'Application' }, asItIs, { fixtures });
    const error = await verifying.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UnfitProviderError);
    expect(error).toMatchObject({
      missing: [
        { name: 'sourceApp', id: '0oaNotThere', found: expect.stringContaining('getApplication answered 404') },
      ],
    });
  });

  it('that rejects the admin is told so', async () => {
    const verifying = run('okta', { only: 'Application' }, asItIs, { tokens: { admin: 'nobody' } });
    await expect(verifying).rejects.toThrow('the token of the admin is rejected: getApplication answered 401');
  });

  it('that redirects is told where to', async () => {
    const moved: Handler = async () => new Response(null, { status: 308, headers: { Location: 'https://new.test/' } });
    await expect(run('okta', { only: 'Application' }, () => moved)).rejects.toThrow('redirected to https://new.test/');
  });
});

describe('a caller who is not who it should be', () => {
  it('has its cases skipped, with what was answered', async () => {
    const { report, failed } = await run(
      'okta',
      { only: 'getApplication 429' },
      caller('keyspec-limited', 'keyspec-admin'),
    );
    expect(failed).toEqual([]);
    expect(report.cases[0]?.reason).toMatch(/^no token given for the caller 'limited' \(it is not over its rate limit/);
  });

  it('may own the whole instance: then what others have is not asked for', async () => {
    const { report, failed } = await run(
      'zitadel',
      { only: 'addAppKey 404' },
      caller('keyspec-admin', 'keyspec-iam-owner'),
    );
    expect(failed).toEqual([]);
    expect(report.cases[0]?.reason).toBe("the admin can read the fixture 'otherOrganization', and must not be able to");
  });

  it('may not delete: one thing is made and named, and no more', async () => {
    const { asked, report, failed } = await run(
      'okta',
      { only: 'deleteApplication' },
      withoutRemoval('keyspec-admin', 'keyspec-outsider'),
    );
    expect(failed).toEqual([]);
    expect(asked.filter((request) => request === 'POST /api/v1/apps')).toHaveLength(1);
    expect(report.leftBehind).toHaveLength(1);
    expect(report.leftBehind[0]).toMatch(/^app 0oa\w+: deleteApplication answered 403\. Remove it with: curl /);
    expect(report.ended).toMatch(/cannot be removed: deleteApplication answered 403$/);
  });
});

describe('a provider of few endpoints', () => {
  /** It knows the keys of apps, and nothing else. */
  const keysOnly =
    (mock: Handler): Handler =>
    async (request) =>
      /\/credentials\/keys/.test(request.url) ? mock(request) : new Response('Not Found', { status: 404 });

  it('is asked in the fixtures, where that is allowed; what stays there is named', async () => {
    const { report, failed } = await run(
      'okta',
      { only: 'generateApplicationKey 201', write: ['generateApplicationKey'] },
      keysOnly,
    );
    expect(failed).toEqual([]);
    expect(report.summary).toMatchObject({ passed: 1, skipped: 0 });
    expect(report.leftBehind.join()).toMatch(
      /^key [\w-]+ \(appId 0oa8ae1t5yev2ajDs0h7\), made by POST .*: no operation removes it alone$/,
    );
  });

  it('is not asked there otherwise, for one reason', async () => {
    const { report, failed, reasons } = await run('okta', { only: 'ApplicationKey 20' }, keysOnly);
    expect(failed).toEqual([]);
    expect(report.leftBehind).toEqual([]);
    expect(reasons).toEqual(['cannot be arranged: createApplication is answered 404 here']);
  });
});

describe('a request that should be rejected and is not', () => {
  it('has what it made named', async () => {
    const tooLong =
      (mock: Handler): Handler =>
      (request) =>
        mock(new Request(request.url.replace('validityYears=11', 'validityYears=10'), request));
    const { report, failed } = await run('okta', { only: 'generateApplicationKey 400' }, tooLong);
    expect(failed).toEqual(['generateApplicationKey 400 application/json']);
    expect(report.leftBehind.join()).toMatch(/^key [\w-]+ \(appId 0oa8ae1t5yev2ajDs0h7\), made by POST /);
  });
});

describe('a provider that is wrong', () => {
  it('fails though the other of two apps is as before, when both are looked at again', async () => {
    const renamesTarget = (mock: Handler): Handler => {
      const renamed = new Set<string>();
      return async (request) => {
        const { pathname, searchParams } = new URL(request.url);
        const answer = await mock(request);
        if (pathname.endsWith('/clone') && answer.ok) renamed.add(`/api/v1/apps/${searchParams.get('targetAid')}`);
        if (request.method !== 'GET' || !renamed.has(pathname)) return answer;
        return Response.json({ ...Object(await answer.json()), label: 'Shared' }, { headers: answer.headers });
      };
    };
    const only = 'cloneApplicationKey read-after-write parent appId';
    const { failed } = await run('okta', { only, settleTime: 200 }, renamesTarget);
    expect(failed).toEqual([only]);
  });
});

describe('what belongs to what the run has not made', () => {
  const only = 'updateOrganization read-after-write listOrganizationApiCredentials';

  it('may be changed by others meanwhile', async () => {
    const { failed, report } = await run('commercelayer', { only, write: true }, besideOthers('commercelayer', 2));
    expect([failed, report.summary.passed > 0]).toEqual([[], true]);
  });

  it('is not lost by a change of that', async () => {
    const losing = (mock: Handler): Handler => {
      let isLost = false;
      return async (request) => {
        const isChange = request.method === 'PATCH' && /\/organizations\/\w+$/.test(new URL(request.url).pathname);
        const answer = await mock(request);
        isLost ||= isChange && answer.ok;
        if (!isLost || !/\/organizations\/\w+\/api_credentials/.test(request.url)) return answer;
        return Response.json({ ...Object(await answer.json()), data: [], included: [] }, { headers: answer.headers });
      };
    };
    const { failed } = await run('commercelayer', { only, write: true, settleTime: 200 }, losing);
    expect(failed).toContain(only);
  });
});

describe('a provider that is right', () => {
  it('may take its time to show what was made', async () => {
    const { failed, report } = await run('zitadel', { only: 'getAppKey 200' }, lateReads(400));
    expect([failed, report.summary.passed, report.leftBehind]).toEqual([[], 1, []]);
  });

  it('fails when it never shows it', async () => {
    const { failed } = await run('zitadel', { only: 'getAppKey 200', settleTime: 300 }, lateReads(60_000));
    expect(failed).toEqual(['getAppKey 200 application/json']);
  });

  it('may have ids of its own', async () => {
    const ids = ['0oa8ae1t5yev2ajDs0h7', '0oa8ae0dv4RGQvjyZ0h7'];
    const [sourceApp = '', targetApp = ''] = ids.map(foreignId);
    const { failed, asked } = await run('okta', { only: 'getApplication' }, foreignIds(ids), {
      fixtures: { sourceApp, targetApp },
    });
    expect(failed).toEqual([]);
    expect(asked.filter((path) => ids.some((id) => path.includes(id)))).toEqual([]);
  });

  it('may stand behind a gateway that wants a header', async () => {
    const { failed, report } = await run('okta', { only: 'getApplication 200' }, behindGateway('x-key', 'k-1234'), {
      headers: { 'x-key': 'k-1234' },
      secrets: ['k-1234'],
    });
    expect([failed, report.summary.passed]).toEqual([[], 1]);
    expect(JSON.stringify(report)).not.toContain('k-1234');
  });
});

describe('a status that HTTP does not know', () => {
  it('is a wrong answer like any other', async () => {
    const odd =
      (mock: Handler): Handler =>
      async (request) => {
        const response = await mock(request);
        return request.url.endsWith('limit=2')
          ? Object.defineProperty(new Response(response.body, { headers: response.headers }), 'status', { value: 999 })
          : response;
      };
    const { failed } = await run('okta', { only: 'listApplications 200' }, odd);
    expect(failed).toEqual(['listApplications 200 application/json']);
  });
});
