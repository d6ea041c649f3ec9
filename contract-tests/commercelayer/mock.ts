import { expect } from 'vitest';
import { createVendor } from '../../src/apis/commercelayer/mock/vendor.js';
import { loadDescription } from '../../src/description/load.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../src/description/router.js';
import { createMock, type Mock, type MockOptions } from '../../src/mock/core/create-mock.js';
import { createJudge } from '../../src/validate/response.js';

const description = loadDescription('commercelayer');
const native = withNativePaths(description);
const route = createDescriptionRouter(new Map([['commercelayer', native]]));
const judge = createJudge(native);

export const origin = 'http://127.0.0.1:4010';
export const api = `${origin}/api`;

export interface Sending {
  readonly token?: string | null;
  /** Sent as JSON; a string goes as it stands. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly query?: Record<string, string | number>;
}

export interface Resource {
  readonly type: string;
  readonly id: string;
  readonly links: { readonly self: string };
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly relationships: Readonly<Record<string, { readonly links: object; readonly data?: unknown }>>;
}

interface ErrorMember {
  readonly title: string;
  readonly detail: string;
  readonly code?: string;
  readonly status: string | number;
  readonly source: { readonly pointer: string };
  readonly meta: { readonly error: string; readonly value?: unknown; readonly count?: number };
}

/** A body as the test expects it: that it is one, the judge has checked. */
interface Body {
  readonly data: Resource & readonly Resource[];
  readonly included: readonly Resource[];
  readonly meta: { readonly record_count: number; readonly page_count: number };
  readonly links: Readonly<Record<string, string>>;
  readonly errors: readonly [ErrorMember, ...ErrorMember[]];
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly scope: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Provider {
  readonly mock: Mock;
  /** Sends a request and holds the answer against the description, unless the request asked for fewer fields. */
  send(method: string, path: string, sending?: Sending): Promise<Answer>;
  get(path: string, query?: Sending['query'], token?: string): Promise<Answer>;
}

export function createProvider(options: MockOptions = { seed: 1 }): Provider {
  const mock = createMock([createVendor(description)], options);
  const send: Provider['send'] = async (method, path, { token = 'keyspec-admin', body, headers, query = {} } = {}) => {
    const url = new URL(path.startsWith('/oauth') ? origin + path : api + path);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const auth = path.startsWith('/oauth');
    const request = new Request(url, {
      method,
      headers: {
        Accept: auth ? 'application/json' : 'application/vnd.api+json',
        ...(token === null || auth ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': auth ? 'application/json' : 'application/vnd.api+json' }),
        ...headers,
      },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const response = await mock(request);
    const text = await response.text();
    const found = route(method, url.pathname);
    const sparse = response.ok && [...url.searchParams.keys()].some((name) => name.startsWith('fields['));
    // The limit of a body is the mock's own.
    if ('operationId' in found && !sparse && response.status !== 413) {
      const answer = { status: response.status, headers: Object.fromEntries(response.headers), body: text };
      expect((await judge).answer(found.operationId, answer), `${method} ${path}\n${text}`).toEqual([]);
    }
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { mock, send, get: (path, query = {}, token = 'keyspec-admin') => send('GET', path, { query, token }) };
}

/** The `code` of each error, or of one that has none its title. */
export const codes = ({ body }: Answer): string[] => body.errors.map(({ code, title }) => code ?? title);

/** The broken rules of a 422: where, and the rule's name. */
export const broken = ({ body }: Answer): string[] =>
  body.errors.map(({ source, meta }) => `${source.pointer.replace('/data/', '')} ${meta.error}`);

/** The ids of a collection. */
export const ids = ({ body }: Answer): string[] => body.data.map(({ id }) => id);

export const organization = { data: { type: 'organizations', id: 'ABCRtyUpBa' } };
export const adminRole = { data: { type: 'roles', id: 'pLsVdRkYqa' } };
export const readOnlyRole = { data: { type: 'roles', id: 'ABwEdRtYxc' } };

/** The document that creates a credential. */
export const creation = (attributes: object, relationships: object = {}) => ({
  data: {
    type: 'api_credentials',
    attributes: { name: 'My app', kind: 'sales_channel', ...attributes },
    relationships: { organization, ...relationships },
  },
});

/** The document that updates a credential. */
export const update = (id: string, attributes?: object, relationships?: object) => ({
  data: {
    type: 'api_credentials',
    id,
    ...(attributes === undefined ? {} : { attributes }),
    ...(relationships === undefined ? {} : { relationships }),
  },
});
