import { afterAll, describe, expect, it } from 'vitest';
import { vendorsOf } from '../../../contract-tests/kit/vendors.js';
import { type ApiName, apiNames as apis } from '../../apis/index.js';
import { loadApi } from '../../cli/load-api.js';
import { withNativePaths } from '../../description/native-paths.js';
import type { Handler } from '../../http/handler.js';
import { createMask } from '../../http/mask.js';
import { listen, type RunningServer } from '../../http/server.js';
import { createServedMock } from '../../mock/served/served-mock.js';
import { createJudge } from '../../validate/response.js';
import { caseName } from '../cases/case.js';
import type { CaseResult } from '../cases/case-result.js';
import { SkipError } from '../cases/skip-error.js';
import { createCreations } from '../provider/creations.js';
import { defaultLimits } from '../provider/exchange.js';
import { swapFixtures } from '../provider/fixtures.js';
import type { Provider } from '../provider/provider.js';
import { createSender } from '../provider/sender.js';
import { createSettle } from '../provider/settle.js';
import { type AllowedWrites, createWritePolicy } from '../provider/write-policy.js';
import { createReport } from '../report/report.js';
import { runFlows } from './flows.js';

const token = 'keyspec-admin';
const servers: RunningServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

type Answer = (request: Request, next: Handler) => Promise<Response>;
const asItIs: Answer = (request, next) => next(request);

/** Runs the flows of an API against the mock with one change to what it answers. */
async function run(
  api: ApiName,
  answer = asItIs,
  changes: Partial<Provider> = {},
  only = 'flow',
  write: AllowedWrites = true,
  stop = new AbortController(),
  settleTime = 0,
) {
  const { handler } = await createServedMock({ vendors: vendorsOf(api) });
  const asked: Request[] = [];
  const listening = await listen(
    (request) => {
      asked.push(request.clone());
      return answer(request, handler);
    },
    { port: 0, host: '127.0.0.1' },
  );
  servers.push(listening);
  const provider = { url: listening.url, tokens: { admin: token }, simulates: false, ...changes };
  const { description, workflows, contract } = await loadApi(api);
  const writePolicy = createWritePolicy(withNativePaths(description), write, contract.creations);
  const creations = createCreations({
    url: provider.url,
    description: withNativePaths(description),
    resources: contract.creations,
    adminHeaders: contract.authorize(token),
    settle: createSettle(0, stop.signal),
  });
  const sender = createSender({ provider, limits: defaultLimits, writePolicy, creations, stop });
  const swap = swapFixtures(contract.fixtures, provider.fixtures);
  const { signal } = stop;
  const judge = await createJudge(withNativePaths(description));
  const steps = await runFlows({
    api,
    description,
    workflows,
    provider,
    judge,
    sender,
    writePolicy,
    swap,
    settleTime,
    signal,
    only,
  });
  const leftBehind = creations.leftBehind();
  const mask = createMask(Object.values(provider.tokens));
  const report = createReport(api, provider.url, steps, { mask, leftBehind });
  return {
    asked,
    leftBehind,
    steps,
    told: JSON.stringify(report),
    failed: steps.filter(({ outcome }) => outcome === 'failed'),
  };
}

const names = (steps: readonly CaseResult[]) => steps.map((step) => caseName(step.case));
const changing =
  (method: string, path: RegExp, change: (body: Record<string, object>) => object): Answer =>
  async (request, next) => {
    const response = await next(request);
    if (request.method !== method || !path.test(new URL(request.url).pathname) || !response.ok) return response;
    return Response.json(change(await response.json()), { status: response.status, headers: response.headers });
  };

describe('a provider that is right', () => {
  it.each(apis)('passes every step: %s', async (api) => {
    const { steps, failed } = await run(api);
    expect(names(failed)).toEqual([]);
    expect(steps.length).toBeGreaterThanOrEqual(4);
  });

  it('passes with members that nobody documented', async () => {
    const { failed } = await run(
      'zitadel',
      changing('GET', /\/keys\/\d+$/, ({ key }) => ({ key: { ...key, more: { of: 'it' } }, more: 1 })),
    );
    expect(names(failed)).toEqual([]);
  });

  it('is left as it was found', async () => {
    const { asked } = await run('okta');
    const count = (method: string, path: RegExp) =>
      asked.filter((request) => request.method === method && path.test(new URL(request.url).pathname)).length;
    const made = count('POST', /\/apps$/);
    expect(made).toBeGreaterThan(2);
    expect(count('DELETE', /\/apps\/\w+$/)).toBe(made);
  });
});

describe('a provider that is wrong', () => {
  it('clones a key twice', async () => {
    const { failed, steps } = await run('okta', async (request, next) => {
      const response = await next(request);
      return request.url.includes('/clone') && response.status === 400
        ? new Response(response.body, { status: 201, headers: response.headers })
        : response;
    });
    expect(failed).toMatchObject([
      {
        case: {
          kind: 'flow',
          workflowId: 'shareKey',
          stepId: 'cloneAgain',
          operationId: 'cloneApplicationKey',
          method: 'post',
          path: '/api/v1/apps/{appId}/credentials/keys/{keyId}/clone',
          status: 400,
        },
      },
    ]);
    expect(failed[0]?.violations[0]?.message).toBe('$statusCode == 400 does not hold; the answer was 201');
    expect(names(steps)).toContain('flow shareKey deleteSource 204');
  });

  it('gives the key file once more', async () => {
    const { failed, told } = await run(
      'zitadel',
      changing('GET', /\/keys\/\d+$/, (body) => ({ key: { ...body.key, keyDetails: 'cGxhbnRlZA==' } })),
    );
    expect(names(failed)).toEqual(['flow issueKey read 200']);
    expect(told).not.toContain('cGxhbnRlZA');
  });

  it('ignores the expiration asked for', async () => {
    const { failed } = await run(
      'zitadel',
      changing('GET', /\/keys\/\d+$/, ({ key }) => ({ key: { ...key, expirationDate: '2030-01-01T00:00:00Z' } })),
    );
    expect(names(failed)).toEqual(['flow issueKey read 200']);
  });

  it('ignores the filter', async () => {
    const { failed } = await run('okta', (request, next) =>
      next(new Request(request.url.replace(/[?]filter=.*/, ''), request)),
    );
    expect(names(failed)).toEqual(['flow shareKey findAppsOfSharedKey 200']);
  });

  it('deletes nothing', async () => {
    const { failed } = await run('commercelayer', async (request, next) =>
      request.method === 'DELETE' ? new Response(null, { status: 204 }) : next(request),
    );
    expect(names(failed)).toEqual(['flow rotateCredential readFormer 404']);
  });

  it('answers in another shape', async () => {
    const { failed } = await run(
      'okta',
      changing('GET', /\/keys\/\S+$/, (key) => ({ ...key, e: [token] })),
    );
    expect(failed).toMatchObject([
      { case: { stepId: 'readKey' }, violations: [{ in: 'response.body', path: '/e', rule: 'type' }] },
    ]);
    expect(failed[0]?.answer?.status).toBe(200);
  });

  it('does not answer', async () => {
    const { failed } = await run('zitadel', asItIs, { url: 'http://127.0.0.1:9' });
    expect(failed[0]?.reason).toBe('cannot ask http://127.0.0.1:9: bad port');
  });
});

describe('a step that was not come to', () => {
  it('is skipped when one before it failed', async () => {
    const { steps } = await run('okta', async (request, next) =>
      request.url.includes('/generate') ? new Response(null, { status: 500 }) : next(request),
    );
    const skipped = steps.filter(({ outcome }) => outcome === 'skipped');
    expect(names(skipped).filter((name) => name.startsWith('flow shareKey'))).toEqual([
      'flow shareKey clone 201',
      'flow shareKey cloneAgain 400',
      'flow shareKey listTargetKeys 200',
      'flow shareKey signWithSharedKey 200',
      'flow shareKey findAppsOfSharedKey 200',
    ]);
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['not reached, as an earlier step failed']));
  });

  it.each<[why: string, Partial<Provider>, AllowedWrites, reason: string]>([
    ['no token was given', { tokens: {} }, true, "no token given for the caller 'admin'"],
    ['a fixture was not', { fixtures: { project: '1' } }, true, "no fixture 'app' given"],
    ['nothing may be written', {}, false, 'not sent: addAppKey changes something, and nothing may be changed'],
    ['too little may be', {}, ['addAppKey'], 'not sent: removeAppKey changes something, and may not be called'],
  ])('is skipped when %s', async (_, changes, write, reason) => {
    const { steps, asked } = await run('zitadel', asItIs, changes, 'flow issueKey', write);
    expect([...new Set(steps.map((one) => `${one.outcome}: ${one.reason}`)), asked.length]).toEqual([
      `skipped: ${reason}`,
      0,
    ]);
  });
});

describe('a run that is ended', () => {
  it('lets the flow under way remove what it made', async () => {
    const stop = new AbortController();
    const { asked } = await run(
      'zitadel',
      (request, next) => {
        stop.abort(new SkipError('interrupted'));
        return next(request);
      },
      {},
      'flow issueKey',
      true,
      stop,
    );
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'GET', 'DELETE', 'GET']);
  });
});

it('names what a flow could not remove', async () => {
  const { leftBehind } = await run('commercelayer', async (request, next) =>
    request.method === 'DELETE' ? new Response(null, { status: 403 }) : next(request),
  );
  expect(leftBehind[0]).toMatch(/^API credential \w+: deleteApiCredential answered 403\. Remove it with: curl /);
});

it('never tells the token', async () => {
  const secret = 'planted-token-5d1c';
  const { steps, asked, told } = await run('okta', asItIs, { tokens: { admin: secret } });
  expect(asked.some((request) => request.headers.get('authorization') === `SSWS ${secret}`)).toBe(true);
  expect(steps[0]?.outcome).toBe('failed');
  expect(told).not.toContain(secret);
});

describe('no flow', () => {
  it.each<[why: string, Partial<Provider>, only?: string]>([
    ['a provider that keeps no state', { simulates: true }],
    ['a case of another name asked for', {}, 'getApplication 200'],
  ])('runs for %s', async (_, changes, only) => {
    const { steps, asked } = await run('okta', asItIs, changes, only);
    expect([steps, asked]).toEqual([[], []]);
  });
});

it('knows a workflow of every API', async () => {
  for (const api of apis) expect((await loadApi(api)).workflows).not.toEqual([]);
});
