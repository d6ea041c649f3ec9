import { checks } from '../../../../generated/zitadel/checks.js';
import type { operations } from '../../../../generated/zitadel/types.js';
import type { Description } from '../../../description/description.js';
import type { AnyBehaviours, Behaviours } from '../../../mock/core/behaviour.js';
import type { Call, Reply } from '../../../mock/core/call.js';
import { RefusalError } from '../../../mock/core/refusal-error.js';
import { createVendorServer, type Tools, type Vendor, type VendorServer } from '../../../mock/core/vendor.js';
import { type Admitted, createAdmission, tokenIn } from './admission.js';
import { createAppCommands } from './app-commands.js';
import { createServiceApplications, createServiceKeys } from './application-service.js';
import { createCallers } from './callers.js';
import { faults, toConnectError, toStatus, uncached } from './fault.js';
import { type Actor, createInstance } from './instance.js';
import { createKeyCommands } from './key-commands.js';
import { createManagementApps, createManagementKeys } from './management.js';
import { createOAuthEndpoints } from './oauth/behaviours.js';
import { isOAuthPath, methodOf, type OAuthOperation } from './oauth/operations.js';
import { createManagementProjects } from './projects/management-projects.js';
import { createProjectCommands } from './projects/project-commands.js';
import { createServiceProjects } from './projects/project-service.js';
import { createRequestIds } from './request-id.js';
import { createManagementCredentials, createManagementUsers } from './users/management-users.js';
import { createServiceUsers } from './users/user-service.js';

/** ZITADEL: management v1, services of v2 and the endpoints of OAuth over one state. */
export const createVendor = (description: Description): Vendor => ({
  api: 'zitadel',
  description,
  checks,
  hosts: ['*.zitadel.cloud'],
  stateVersion: 3,
  firstRequest: {
    method: 'POST',
    target: '/management/v1/projects/345043129566506059/apps/365469878179605579/keys',
    headers: { Authorization: 'Bearer keyspec-admin', 'Content-Type': 'application/json' },
    body: { type: 'KEY_TYPE_JSON', expirationDate: '2519-04-01T08:45:00.000000Z' },
  },
  loadStart: async () => (await import('./start.js')).start,
  createServer,
});

function createServer(tools: Tools): VendorServer {
  const instance = createInstance(tools);
  const keyCommands = createKeyCommands(instance);
  const appCommands = createAppCommands(instance);
  const projectCommands = createProjectCommands(instance);
  const managed: Behaviours<Omit<operations, OAuthOperation>, Actor> = {
    ...createManagementKeys(instance, keyCommands),
    ...createManagementApps(instance, appCommands),
    ...createServiceKeys(instance, keyCommands),
    ...createServiceApplications(instance, appCommands),
    ...createManagementProjects(instance, projectCommands),
    ...createServiceProjects(instance, projectCommands),
    ...createManagementUsers(instance),
    ...createServiceUsers(instance),
    ...createManagementCredentials(instance),
  };
  const behaviours: AnyBehaviours<Actor> = managed;
  const endpoints: AnyBehaviours<unknown> = createOAuthEndpoints(instance);
  const requestIds = createRequestIds();
  const admit = createAdmission(instance, createCallers(tools.tokens));

  /** A behaviour that reads the checked message for the body, with the headers of every success. */
  const serve =
    (behave: AnyBehaviours<Actor>[string]): AnyBehaviours<Admitted | undefined>[string] =>
    async (call, admitted) => {
      if (admitted === undefined) throw new Error(`nobody was admitted to ${call.operationId}`);
      const { actor, message } = admitted;
      const reply = await behave({ ...call, body: message }, actor);
      return { ...reply, headers: uncached(call.operationId, tools.clock) };
    };

  /** An endpoint of OAuth. What it answers counts as an hour old. */
  const open =
    (behave: AnyBehaviours<unknown>[string]): AnyBehaviours<Admitted | undefined>[string] =>
    async (call) => {
      const headers = uncached(call.operationId, () => tools.clock() - 3_600_000);
      const reply = await refused(async () => behave(call, undefined), call);
      return { ...reply, headers: { ...headers, ...reply.headers } };
    };

  return createVendorServer<Admitted | undefined>({
    memory: instance.memory,
    contents: () => {
      const projects = Object.values(instance.memory.current.projects);
      const apps = projects.flatMap((project) => Object.values(project.apps));
      const keys = apps.reduce((total, app) => total + Object.keys(app.keys).length, 0);
      const users = Object.values(instance.memory.current.users);
      return { projects: projects.length, apps: apps.length, keys, users: users.length };
    },
    mediaType: 'application/json',
    tokenOf: (headers) => tokenIn(headers.get('Authorization') ?? ''),
    maxBody: 16 * 1024 * 1024,
    // The gateway of v1 reads what comes as it stands.
    codings: (pathname) => (services.test(pathname) ? ['gzip'] : []),
    impliedMethod,
    headers: ({ now }) => ({ Vary: 'Origin', 'X-Request-Id': requestIds(now), 'X-Robots-Tag': 'none' }),
    admit(call, quota) {
      const { method, pathname } = call;
      if (isElsewhere(call)) throw new RefusalError(() => toUnmatched(method, pathname, []));
      return admit(call, quota);
    },
    behaviours: Object.fromEntries([
      ...Object.entries(behaviours).map(([id, behave]) => [id, serve(behave)] as const),
      ...Object.entries(endpoints).map(([id, behave]) => [id, open(behave)] as const),
    ]),
    misspelt,
    unmatched: ({ method, pathname, allowed }) => toUnmatched(method, pathname, allowed),
    tooLarge(pathname) {
      const fault = { code: 'RESOURCE_EXHAUSTED', text: 'received message larger than max' } as const;
      const word = pathname.startsWith('/management/v1/') ? toStatus : toConnectError;
      return { ...word(fault), status: 413 };
    },
  });
}

/** The services of Connect. */
const services = /^\/zitadel\.(?:application\.v2\.Application|project\.v2\.Project|user\.v2\.User)Service(?:\/|$)/;

/** The gateway takes a path apart after it was decoded, and neither API passes over a slash at the end. */
const isElsewhere = ({ pathname, path }: Call): boolean =>
  pathname.endsWith('/') || Object.values(path).some((id) => id.includes('/'));

/** Go cleans a path before it looks for who takes it, and refuses one that does not decode. */
function misspelt(sentPath: string): Reply | undefined {
  if (/%(?![\da-f]{2})/i.test(sentPath))
    return { status: 400, contentType: 'text/plain; charset=utf-8', body: '400 Bad Request' };
  if (!/\/(?:\/|\.{1,2}(?:\/|$))/.test(sentPath)) return undefined;
  const { pathname } = new URL(sentPath.replace(/\/{2,}/g, '/'), 'http://localhost');
  return { status: 301, headers: { Location: pathname } };
}

/** What an operation answers, also when it refuses. */
async function refused(answer: () => Promise<Reply>, call: Call): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof RefusalError) return error.toReply(call);
    throw error;
  }
}

/** The endpoints of OAuth take any method. The gateway of v1 takes a form for a GET whose parameters are too long for a URL. */
function impliedMethod({ method, headers, url }: Request): string | undefined {
  const implied = method === 'OPTIONS' ? undefined : methodOf(new URL(url).pathname);
  if (implied !== undefined) return implied;
  // No GET stands for it.
  if (method === 'HEAD') return method;
  const isForm = /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(headers.get('Content-Type') ?? '');
  if (method !== 'POST' || !isForm || !new URL(url).pathname.startsWith('/management/v1/')) return undefined;
  return headers.get('X-HTTP-Method-Override') ?? 'GET';
}

/** Paths that end where an id should stand: they are those of an operation, with an empty id. */
const withoutId: readonly [pattern: RegExp, methods: readonly string[]][] = [
  [/^\/management\/v1\/projects\/$/, ['GET', 'PUT', 'DELETE']],
  [/^\/management\/v1\/projects\/[^/]+\/apps\/$/, ['GET', 'PUT', 'DELETE']],
  [/^\/management\/v1\/projects\/[^/]+\/apps\/[^/]+\/keys\/$/, ['GET', 'DELETE']],
];

const isForOtherMethods = (method: string, pathname: string): boolean =>
  withoutId.some(([pattern, methods]) => pattern.test(pathname) && !methods.includes(method));

/** What nothing takes: in v1 the gateway says so in its JSON, in v2 it is HTTP's own answer. */
function toUnmatched(method: string, pathname: string, allowed: readonly string[]): Reply {
  const isKnown = !isOAuthPath(pathname) && (allowed.length > 0 || isForOtherMethods(method, pathname));
  if (pathname === '/management/v1') return toStatus(faults.noOperation);
  const isV1Path = !isOAuthPath(pathname) && !services.test(pathname);
  if (isV1Path) return toStatus(isKnown ? faults.wrongMethod : faults.unknownPath);
  return isKnown
    ? { status: 405, headers: { Allow: allowed.join(', ') } }
    : {
        status: 404,
        headers: { 'X-Content-Type-Options': 'nosniff' },
        contentType: 'text/plain; charset=utf-8',
        body: '404 page not found\n',
      };
}
