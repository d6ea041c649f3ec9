import {
  count,
  flag,
  list,
  nullable,
  object,
  oneOf,
  type Shape,
  text,
  time,
  vendors,
} from '../../../mock/core/start/shape.js';
import type { AttributeKind } from '../../../mock/jsonapi/source.js';
import { type AttributesOf, relationshipsOf, type Type, types } from './resource-types.js';

/** The records that a record of a type names beside those that its documents show. */
export type Hidden<T extends Type> = T extends 'memberships' ? 'user' : T extends 'versions' ? 'organization' : never;

/** The relationships of a type to one resource. */
type Links<T extends Type> = {
  [Name in keyof (typeof types)[T]['relationships']]: (typeof types)[T]['relationships'][Name] extends { many: false }
    ? Name
    : never;
}[keyof (typeof types)[T]['relationships']];

/** A resource with its attributes and the ids of those it names, each of which may be left out. */
export type WorldResource<T extends Type> = { readonly id?: string } & {
  readonly [Name in keyof AttributesOf<T>]?: AttributesOf<T>[Name];
} & { readonly [Name in Exclude<Links<T>, keyof AttributesOf<T>> | Hidden<T>]?: string | null };

/** An access token that a client got. */
export interface WorldToken {
  readonly access_token?: string;
  readonly client_id?: string;
  /** The id of the user that it stands for, if for one. */
  readonly user?: string | null;
  readonly scope?: string;
  readonly confidential?: boolean;
  readonly created_at?: string;
  readonly expires_at?: string;
}

/** What a mock of Commerce Layer starts with: resources by type. All that is left out is made up. */
export type CommerceLayerWorld = { readonly [T in Type]?: readonly WorldResource<T>[] } & {
  readonly tokens?: readonly WorldToken[];
  readonly signing_key?: JsonWebKey;
};

const choices: Readonly<Record<string, readonly string[]>> = {
  'api_credentials.mode': ['test', 'live'],
  'identity_providers.status': ['pending', 'verified', 'error'],
  'membership_profiles.access_scope': ['live_access', 'test_access', 'all_access'],
  'memberships.access_scope': ['live_access', 'test_access', 'all_access'],
  'memberships.status': ['pending', 'active'],
  'organizations.region': ['eu-west-1', 'us-east-1'],
};

const patterns: Readonly<Record<string, RegExp>> = {
  'api_credentials.kind': /^[a-z][a-z0-9_]*$/,
  'api_credentials.scopes':
    /^(?:market|store|stock_location):(?:all|\d+|id:[A-Za-z0-9]+|code:\S+)(?: (?:market|store|stock_location):(?:all|\d+|id:[A-Za-z0-9]+|code:\S+))*$/,
  'organizations.contrast_color': /^#.{6}$/,
  'organizations.slug': /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'roles.kind': /^[a-z][a-z0-9_]*$/,
  'identity_providers.txt_record': /^cl-verification=/,
};

/** Attributes that a resource may have without a value. */
const mayBeNull: ReadonlySet<string> = new Set([
  ...['redirect_uri', 'expires_in', 'mode', 'custom', 'reference', 'reference_origin', 'filters', 'organization'],
  ...['user_first_name', 'user_last_name', 'access_scope', 'disabled_at', 'who', 'time_zone', 'config'],
  ...['support_phone', 'support_email', 'logo_url', 'favicon_url', 'primary_color', 'contrast_color'],
  ...['gtm_id', 'gtm_id_test', 'region'],
]);

const kinds: Readonly<Record<AttributeKind, () => Shape<unknown>>> = {
  string: text,
  number: count,
  boolean: flag,
  time,
  json: vendors,
};

function attribute(type: Type, name: string, kind: AttributeKind): Shape<unknown> {
  const among = choices[`${type}.${name}`];
  const pattern = patterns[`${type}.${name}`];
  const usual = pattern === undefined ? kinds[kind]() : text({ pattern });
  const shape = among === undefined ? usual : oneOf(among);
  return mayBeNull.has(name) ? nullable(shape) : shape;
}

const id = text({
  pattern: /^(?!\d+$)[A-Za-z0-9]{10}$/,
  examples: ['ABCRtyUpBa'],
  description: 'Its id: ten letters and digits.',
});

/** The names under which a record of a type has the ids of others, beside those of its documents. */
const hidden: Readonly<Partial<Record<Type, Readonly<Record<string, Type>>>>> = {
  memberships: { user: 'users' },
  versions: { organization: 'organizations' },
};

/** The types of the resources that a record of a type names, by the names. */
export const linksOf = (type: Type): Readonly<Record<string, Type>> => ({
  ...Object.fromEntries(
    Object.entries(relationshipsOf(type)).flatMap(([name, { many, type: target }]) => (many ? [] : [[name, target]])),
  ),
  ...hidden[type],
});

const resource = (type: Type): Shape<unknown> =>
  object({
    id,
    ...Object.fromEntries(
      Object.entries<AttributeKind>(types[type].attributes).map(([name, kind]) => [name, attribute(type, name, kind)]),
    ),
    ...Object.fromEntries(
      Object.entries(linksOf(type)).map(([name, target]) => [
        name,
        nullable(text({ description: `The id of one of the ${target}.` })),
      ]),
    ),
  });

const typeNames = Object.keys(types).filter((name): name is Type => Object.hasOwn(types, name));

const whole = object(
  {
    ...Object.fromEntries(typeNames.map((type) => [type, list(resource(type))])),
    tokens: list(
      object({
        access_token: text({ description: 'The token itself.' }),
        client_id: text({ description: 'The client that got it.' }),
        user: nullable(text({ description: 'The id of the user that it stands for, if for one.' })),
        scope: text({ description: 'Left out, that for the Provisioning API.' }),
        confidential: flag({ description: 'Whether the client showed its secret.' }),
        created_at: time(),
        expires_at: time({ description: 'When it ends. Left out, two hours after the mock started.' }),
      }),
      { description: 'Access tokens that clients got.' },
    ),
    signing_key: vendors({ description: 'The private key that signs tokens, as a JWK. Left out, it is made.' }),
  },
  { description: 'Organizations of Commerce Layer, and what belongs to them: resources by type.' },
);

export const shape: Shape<CommerceLayerWorld> = { schema: whole.schema, check: whole.check };
