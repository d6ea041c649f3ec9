import type { operations } from '../../../../generated/zitadel/types.js';
import type { Description } from '../../../description/description.js';
import type { Call, Reply } from '../../../mock/core/call.js';
import type { Server, Tools, Vendor } from '../../../mock/core/vendor.js';
import type { Acts, AnyActs } from './acting.js';
import { createAppCommands } from './app-commands.js';
import { createServiceApplications, createServiceKeys } from './application-service.js';
import { createCallers } from './callers.js';
import { type Fault, faults, messageOf, Refused, toConnectError, toStatus } from './fault.js';
import { createGuard, isV1, isV2, tokenIn, type Verdict } from './guard.js';
import { createInstance } from './instance.js';
import { createKeyCommands } from './key-commands.js';
import { createManagementApps, createManagementKeys } from './management.js';

/** ZITADEL: management v1 and application service v2 over one state. */
export const createVendor = (description: Description): Vendor => ({
  api: 'zitadel',
  description,
  stateVersion: 1,
  firstRequest: {
    method: 'POST',
    target: '/management/v1/projects/345043129566506059/apps/365469878179605579/keys',
    headers: { Authorization: 'Bearer keyspec-admin', 'Content-Type': 'application/json' },
    body: { type: 'KEY_TYPE_JSON', expirationDate: '2519-04-01T08:45:00.000000Z' },
  },
  createServer,
});

function createServer(tools: Tools): Server {
  const instance = createInstance(tools);
  const keyCommands = createKeyCommands(instance);
  const appCommands = createAppCommands(instance);
  const typed: Acts<operations> = {
    ...createManagementKeys(instance, keyCommands),
    ...createManagementApps(instance, appCommands),
    ...createServiceKeys(instance, keyCommands),
    ...createServiceApplications(instance, appCommands),
  };
  const acts: AnyActs = typed;
  const guard = createGuard(instance, createCallers(tools.tokens));
  const admitted = new WeakMap<Call, Extract<Verdict, { actor: unknown }>>();

  /** What ZITADEL answers is stale at once. The gateway of v1 repeats what ZITADEL says in headers of its own. */
  const uncached = (v1: boolean): Record<string, string> => {
    const expires = new Date(tools.clock()).toUTCString();
    const headers = { 'Cache-Control': 'no-store', Pragma: 'no-cache', Expires: expires };
    if (!v1) return headers;
    return {
      ...headers,
      'Grpcgateway-Cache-Control': 'no-store',
      'Grpcgateway-Pragma': 'no-cache',
      'Grpcgateway-Expires': expires,
    };
  };

  const refuse = (operationId: string, fault: Fault): Reply => {
    if (!isV1(operationId)) return toConnectError(fault);
    const challenge = fault.code === 'UNAUTHENTICATED' ? { 'WWW-Authenticate': messageOf(fault) } : {};
    return { ...toStatus(fault), headers: { ...uncached(true), ...challenge } };
  };

  const judge = (call: Call, quota: Parameters<Server['guard']>[1]): Verdict => {
    const { operationId } = call;
    if (isV1(operationId)) return guard.v1(call, operationId, quota);
    if (isV2(operationId)) return guard.v2(call, operationId, quota);
    throw new Error(`ZITADEL has no operation ${operationId}`);
  };

  const behave = async (call: Call): Promise<Reply> => {
    const { operationId } = call;
    const act = acts[operationId];
    const verdict = admitted.get(call);
    if (act === undefined || verdict === undefined) throw new Error(`${operationId} was not admitted`);
    try {
      const reply = await act({ ...call, body: verdict.message }, verdict.actor);
      return { ...reply, headers: uncached(isV1(operationId)) };
    } catch (error) {
      if (error instanceof Refused) return refuse(operationId, error.fault);
      throw error;
    }
  };

  return {
    memory: instance.memory,
    contents: () => {
      const projects = Object.values(instance.memory.current.projects);
      const apps = projects.flatMap((project) => Object.values(project.apps));
      const keys = apps.reduce((total, app) => total + Object.keys(app.keys).length, 0);
      return { projects: projects.length, apps: apps.length, keys };
    },
    mediaType: 'application/json',
    tokenOf: (headers) => tokenIn(headers.get('Authorization') ?? ''),
    headers: () => ({}),
    guard(call, quota) {
      if (isElsewhere(call)) return strayFrom(call.pathname, []);
      const verdict = judge(call, quota);
      if ('reply' in verdict) return verdict.reply;
      if ('fault' in verdict) {
        if (!verdict.early) return refuse(call.operationId, verdict.fault);
        return isV1(call.operationId) ? toStatus(verdict.fault) : toConnectError(verdict.fault);
      }
      admitted.set(call, verdict);
      return undefined;
    },
    behaviours: Object.fromEntries(Object.keys(acts).map((operationId) => [operationId, behave])),
    stray: ({ pathname, allowed }) => strayFrom(pathname, allowed),
    tooLarge(pathname) {
      const fault = { code: 'RESOURCE_EXHAUSTED', text: 'received message larger than max' } as const;
      const word = pathname.startsWith('/management/v1/') ? toStatus : toConnectError;
      return { ...word(fault), status: 413 };
    },
  };
}

const service = '/zitadel.application.v2.ApplicationService';

/** The gateway takes a path apart after it was decoded, and neither API passes over a slash at the end. */
const isElsewhere = ({ pathname, path }: Call): boolean =>
  pathname.endsWith('/') || Object.values(path).some((id) => id.includes('/'));

/** What nothing takes: in v1 the gateway says so in its JSON, in v2 it is HTTP's own answer. */
function strayFrom(pathname: string, allowed: readonly string[]): Reply {
  const headers = { Allow: allowed.join(', ') };
  const isKnown = allowed.length > 0;
  if (!pathname.startsWith(service))
    return isKnown ? { ...toStatus(faults.wrongMethod), headers } : toStatus(faults.unknownPath);
  return isKnown
    ? { status: 405, headers }
    : {
        status: 404,
        headers: { 'X-Content-Type-Options': 'nosniff' },
        contentType: 'text/plain; charset=utf-8',
        body: '404 page not found\n',
      };
}
