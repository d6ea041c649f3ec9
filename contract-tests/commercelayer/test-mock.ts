import { type Answer as AnyAnswer, judgedMocks } from '../kit/judged-mock.js';

export const origin = 'http://127.0.0.1:4010';
export const api = `${origin}/api`;

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
  readonly created_at: number;
  readonly keys: readonly Readonly<Record<string, string>>[];
}

type Answer = AnyAnswer<Body>;

/** The authentication host has paths of its own, and speaks plain JSON. */
const isAuth = (target: string) => /^\/(oauth|\.well-known)\//.test(target);

/** A mock of Commerce Layer whose every answer is held against the description. Targets are below `/api`. */
export const createJudgedMock = judgedMocks<Body>('commercelayer', {
  url: (target) => (isAuth(target) ? origin : api) + target,
  headers: ({ target, token, hasBody }) => {
    const mediaType = isAuth(target) ? 'application/json' : 'application/vnd.api+json';
    return {
      Accept: mediaType,
      ...(token !== null && !isAuth(target) && { Authorization: `Bearer ${token}` }),
      ...(hasBody && { 'Content-Type': mediaType }),
    };
  },
});

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
    ...(attributes !== undefined && { attributes }),
    ...(relationships !== undefined && { relationships }),
  },
});
