import { expect } from 'vitest';
import { createVendor } from '../../src/apis/zitadel/mock/vendor.js';
import { world } from '../../src/apis/zitadel/mock/world.js';
import { loadDescription } from '../../src/description/load.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../src/description/router.js';
import { steppingClock } from '../../src/mock/core/clock.js';
import { createMock, type MockOptions } from '../../src/mock/core/create-mock.js';
import { createJudge } from '../../src/validate/response.js';

const description = withNativePaths(loadDescription('zitadel'));
const judge = await createJudge(description);
const route = createDescriptionRouter(new Map([['zitadel', description]]));

/** After everything in the world that the mock starts with. */
export const start = Date.UTC(2026, 3, 1);

export const project = `/management/v1/projects/${world.project}`;
export const apps = `${project}/apps`;
export const apiApp = `${apps}/${world.apiApp}`;
export const keys = `${apiApp}/keys`;

export interface Ask {
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
  /** The answer is one the description leaves out on purpose. */
  readonly undescribed?: true;
}

/** Any member of an answer: what is there is for the test to say. */
export interface Json {
  readonly [member: string]: Json;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
}

/** A mock whose answers are all held against the description. */
export function createJudgedMock(options: MockOptions = {}) {
  const mock = createMock([createVendor(loadDescription('zitadel'))], {
    seed: 1,
    clock: steppingClock(start),
    ...options,
  });

  const ask = async (method: string, path: string, body?: unknown, how: Ask = {}): Promise<Answer> => {
    const { token = 'keyspec-admin', headers = {}, undescribed = false } = how;
    const request = new Request(`http://zitadel.test${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const response = await mock(request);
    const text = await response.text();
    const found = route(method, path);
    if ('operationId' in found && !undescribed) {
      const answer = { status: response.status, headers: Object.fromEntries(response.headers), body: text };
      expect(judge.answer(found.operationId, answer), `${found.operationId} ${response.status}`).toEqual([]);
    }
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: response.headers.get('Content-Type') === 'application/json' ? JSON.parse(text) : {},
    };
  };

  return {
    mock,
    ask,
    get: (path: string, how?: Ask) => ask('GET', path, undefined, how),
    post: (path: string, body?: unknown, how?: Ask) => ask('POST', path, body, how),
    put: (path: string, body?: unknown, how?: Ask) => ask('PUT', path, body, how),
    delete: (path: string, how?: Ask) => ask('DELETE', path, undefined, how),
    /** Calls application service v2. */
    call: (rpc: string, message: unknown, how?: Ask) =>
      ask('POST', `/zitadel.application.v2.ApplicationService/${rpc}`, message, how),
  };
}

export type JudgedMock = ReturnType<typeof createJudgedMock>;

/** An app of the test's own. */
export async function addApp(
  { post }: JudgedMock,
  name: string,
  takesKeys = true,
): Promise<{ id: string; path: string }> {
  const authMethodType = takesKeys ? 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT' : 'API_AUTH_METHOD_TYPE_BASIC';
  const { body } = await post(`${apps}/api`, { name, authMethodType });
  const id = String(body.appId);
  return { id, path: `${apps}/${id}` };
}

/** A key of an app. */
export async function addKey(
  { post }: JudgedMock,
  appPath: string,
): Promise<{ id: string; path: string; sequence: number }> {
  const { body } = await post(`${appPath}/keys`, { type: 'KEY_TYPE_JSON' });
  const id = String(body.id);
  return { id, path: `${appPath}/keys/${id}`, sequence: Number(body.details?.sequence) };
}

/** What v1 answers to a fault of ZITADEL's own. */
export const status = (code: number, id: string, text: string) => ({
  code,
  message: `${text} (${id})`,
  details: [{ '@type': 'type.googleapis.com/zitadel.v1.ErrorDetail', id, message: text }],
});

/** What v2 answers to it. */
export const connectError = (code: string, id: string, text: string) => ({
  code,
  message: `${text} (${id})`,
  details: [{ type: 'zitadel.v1.ErrorDetail', value: expect.any(String), debug: { id, message: text } }],
});

export { world };
