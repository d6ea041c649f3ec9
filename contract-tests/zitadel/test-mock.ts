import { expect } from 'vitest';
import { world } from '../../src/apis/zitadel/mock/world.js';
import type { MockOptions } from '../../src/mock.js';
import { judgedMocks, type Sending } from '../kit/judged-mock.js';

/** After everything in the world that the mock starts with. */
export const start = Date.UTC(2026, 3, 1);

export const project = `/management/v1/projects/${world.project}`;
export const apps = `${project}/apps`;
export const apiApp = `${apps}/${world.apiApp}`;
export const keys = `${apiApp}/keys`;

/** Any member of an answer: what is there is for the test to say. */
export interface Json {
  readonly [member: string]: Json;
}

const create = judgedMocks<Json>('zitadel', {
  url: (target) => `http://zitadel.test${target}`,
  headers: ({ token, hasBody }) => ({
    ...(token !== null && { Authorization: `Bearer ${token}` }),
    ...(hasBody && { 'Content-Type': 'application/json' }),
  }),
});

/** A mock of ZITADEL whose every answer is held against the description; its clock never stands still. */
export function createJudgedMock(options: MockOptions = {}) {
  const judged = create({ clock: steppingClock(start), ...options });
  const service = (name: string) => (rpc: string, message: unknown, sending?: Sending) =>
    judged.post(`/zitadel.${name}Service/${rpc}`, message, sending);
  return {
    ...judged,
    /** Calls application service v2. */
    call: service('application.v2.Application'),
    callProjects: service('project.v2.Project'),
    callUsers: service('user.v2.User'),
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

/** Every reading is a second later than the one before. */
function steppingClock(time: number): () => number {
  let now = time;
  return () => {
    now += 1000;
    return now;
  };
}
