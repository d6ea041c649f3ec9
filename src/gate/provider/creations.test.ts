import { describe, expect, it } from 'vitest';
import { contract as okta } from '../../../contract-tests/okta/scenarios.js';
import { contract as zitadel } from '../../../contract-tests/zitadel/scenarios.js';
import { loadDescription } from '../../description/load.js';
import { withNativePaths } from '../../description/native-paths.js';
import type { Answer, Sent } from '../../http/message.js';
import { createCreations } from './creations.js';
import { createSettle } from './settle.js';

const url = 'https://provider.test';
const settle = createSettle(0, new AbortController().signal);
const json = { 'content-type': 'application/json' };
const creationsOf = (api: 'okta' | 'zitadel') =>
  createCreations({
    url,
    description: withNativePaths(loadDescription(api)),
    resources: (api === 'okta' ? okta : zitadel).creations,
    adminHeaders: { authorization: 'Bearer a-token' },
    settle,
  });

const sent = (method: string, target: string, body: object | undefined = undefined, headers = {}): Sent => ({
  method,
  target,
  headers: body === undefined ? headers : { ...json, ...headers },
  body: body === undefined ? '' : JSON.stringify(body),
});
const answer = (status: number, body: object | undefined = undefined, headers = {}): Answer => ({
  status,
  headers: { ...(body !== undefined && json), ...headers },
  body: body === undefined ? '' : JSON.stringify(body),
});

const createApp = sent('POST', '/api/v1/apps', { label: 'keyspec 1' });
const app = answer(200, { id: '0oa1' });
const generate = sent('POST', '/api/v1/apps/0oa1/credentials/keys/generate?validityYears=11');

/** Answers what removes with these, one after the other. */
function remover(creations: ReturnType<typeof creationsOf>, ...answers: Answer[]) {
  const asked: string[] = [];
  const requests: Sent[] = [];
  const send = async (request: Sent) => {
    requests.push(request);
    const next = answers[Math.min(asked.length, answers.length - 1)] ?? answer(204);
    asked.push(`${request.method} ${request.target}`);
    creations.note(request, next);
    return next;
  };
  return { asked, requests, send };
}

describe('what was made', () => {
  it('is removed by its id, and struck off', async () => {
    const creations = creationsOf('okta');
    creations.note(createApp, app);
    creations.note(generate, answer(201, { kid: 'k1' }));
    const { send, asked } = remover(creations, answer(200, {}), answer(204));
    await creations.remove(creations.left(), send);
    expect(asked).toEqual(['POST /api/v1/apps/0oa1/lifecycle/deactivate', 'DELETE /api/v1/apps/0oa1']);
    expect(creations.leftBehind()).toEqual([]);
  });

  it('is not removed twice', async () => {
    const creations = creationsOf('okta');
    creations.note(createApp, app);
    creations.note(sent('DELETE', '/api/v1/apps/0oa1'), answer(204));
    const { send, asked } = remover(creations);
    await creations.remove(creations.left(), send);
    expect([asked, creations.leftBehind()]).toEqual([[], []]);
  });

  it('in an app that was there before is named, as nothing removes it alone', async () => {
    const creations = creationsOf('okta');
    creations.note(generate, answer(201, { kid: 'k1' }));
    await creations.remove(creations.left(), remover(creations).send);
    expect(creations.leftBehind()).toEqual([
      `key k1 (appId 0oa1), made by ${generate.method} ${generate.target}: no operation removes it alone`,
    ]);
  });

  it('is named with the command that removes it, when that is rejected; nothing more is made then', async () => {
    const creations = creationsOf('okta');
    creations.note(createApp, app);
    await creations.remove(creations.left(), remover(creations, answer(200, {}), answer(403)).send);
    expect(creations.leftBehind().join()).toMatch(
      /^app 0oa1: deleteApplication answered 403\. Remove it with: curl .*deactivate.* && curl -i -X DELETE 'https:\/\/provider\.test\/api\/v1\/apps\/0oa1' .*\$KEYSPEC_TOKEN/,
    );
    expect(creations.refusal()?.reason).toMatch(/cannot be removed: deleteApplication answered 403$/);
  });

  it('is left when its removal finds nothing that nobody has removed', async () => {
    const creations = creationsOf('okta');
    creations.note(createApp, app);
    await creations.remove(creations.left(), remover(creations, answer(404)).send);
    expect(creations.leftBehind().join()).toMatch(/^app 0oa1: deactivateApplication answered 404/);
  });

  it('is known by its address when the answer has no body', () => {
    const creations = creationsOf('okta');
    creations.note(generate, answer(201, undefined, { location: `${url}/api/v1/apps/0oa1/credentials/keys/k2` }));
    expect(creations.left()[0]?.ids).toEqual({ appId: '0oa1', keyId: 'k2' });
  });

  it('is named without an id when no answer gives one, or none comes', () => {
    const creations = creationsOf('okta');
    creations.note(createApp, answer(204, undefined, json));
    creations.note(createApp, 'no answer');
    expect(creations.leftBehind()).toEqual([
      'app, made by POST /api/v1/apps: the answer does not say which, sent with {"label":"keyspec 1"}',
      'app, perhaps made by POST /api/v1/apps: no answer came, sent with {"label":"keyspec 1"}',
    ]);
  });

  it('is not made again by an operation whose answer did not say what it made', () => {
    const creations = creationsOf('okta');
    expect(creations.whyNotMake(createApp)).toBeUndefined();
    creations.note(createApp, answer(200, undefined, json));
    expect(creations.whyNotMake(createApp)).toMatch(/^not sent: createApplication answered 200 and did not say/);
    expect(creations.whyNotMake(generate)).toBeUndefined();
  });

  it('may be made again where no answer came', () => {
    const creations = creationsOf('okta');
    creations.note(createApp, 'no answer');
    expect(creations.whyNotMake(createApp)).toBeUndefined();
  });

  it('is made by a method that nobody documents, too', () => {
    const creations = creationsOf('okta');
    creations.note({ ...createApp, method: 'PUT' }, app);
    expect(creations.left()[0]?.ids).toEqual({ appId: '0oa1' });
  });

  it('in another organization is removed there', async () => {
    const creations = creationsOf('zitadel');
    const other = { 'x-zitadel-orgid': '345' };
    const target = '/management/v1/projects/1/apps/2/keys';
    creations.note(sent('POST', target, { type: 'KEY_TYPE_JSON' }, other), answer(200, { id: '3' }));
    const { send, requests } = remover(creations, answer(200, {}));
    await creations.remove(creations.left(), send);
    expect(requests.map(({ method, target: to, headers }) => [method, to, headers['x-zitadel-orgid']])).toEqual([
      ['DELETE', `${target}/3`, '345'],
    ]);
    expect(creations.leftBehind()).toEqual([]);
  });

  it('in an organization that the body names is removed without naming it', async () => {
    const creations = creationsOf('zitadel');
    const service = '/zitadel.project.v2.ProjectService';
    const made = answer(200, { projectId: '1' });
    creations.note(sent('POST', `${service}/CreateProject`, { organizationId: '345', name: 'a' }), made);
    const { send, requests } = remover(creations, answer(200, {}));
    await creations.remove(creations.left(), send);
    expect(requests.map(({ target, body }) => [target, body])).toEqual([
      [`${service}/DeleteProject`, JSON.stringify({ projectId: '1' })],
    ]);
    expect(creations.leftBehind()).toEqual([]);
  });

  it('goes by one version of an API and is removed by the other', () => {
    const creations = creationsOf('zitadel');
    creations.note(sent('POST', '/management/v1/projects/1/apps/api', { name: 'a' }), answer(200, { appId: '2' }));
    const service = '/zitadel.application.v2.ApplicationService/DeleteApplication';
    creations.note(sent('POST', service, { projectId: '1', applicationId: '2' }), answer(200, {}));
    expect(creations.left()).toEqual([]);
  });
});

describe('what was rejected', () => {
  it('has made nothing', () => {
    const creations = creationsOf('okta');
    creations.note(createApp, answer(400, {}));
    creations.note(sent('GET', '/api/v1/apps/0oa1'), app);
    expect(creations.left()).toEqual([]);
  });
});
