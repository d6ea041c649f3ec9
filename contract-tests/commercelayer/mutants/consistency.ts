import { isObject } from '../../../src/is-object.js';
import { header, query, repeats, requests, rewrite, set, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, wrongAnswer } = mutantsOf('commercelayer');

const longAgo = '2001-01-01T00:00:00.000Z';
const future = '2199-01-01T00:00:00.000Z';

const code = (operationId: string, status: number, other: string) =>
  wrongAnswer(`${operationId} answers ${status} with ${other}`, operationId, status, set('/errors/0/code', other));

/** One claim of a token is another; the signature stays. */
const claim = (name: string, change: (old: unknown) => unknown) =>
  value('/access_token', (found) => {
    const [head = '', payload = '', signature = ''] = String(found).split('.');
    const claims: Readonly<Record<string, unknown>> = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...claims, [name]: change(claims[name]) })).toString('base64url');
    return [head, changed, signature].join('.');
  });

const elsewhere = (found: unknown) => String(found).replace(/^https?:\/\/[^/]+/, 'https://elsewhere.example');
const otherId = (found: unknown) =>
  String(found).replace(/(api_credentials|organizations|roles)\/\w+/, '$1/NobodyHas0');
const doubled = (list: unknown) => (Array.isArray(list) ? [list[0], list[0]] : list);

export const consistencyMutants: readonly Mutant[] = [
  ...['id', 'attributes/client_id', 'attributes/client_secret'].map(
    (name): Mutant => ({
      ...mutant(
        `every new credential has one ${name}`,
        'valid-input',
        'createApiCredential valid-input',
        repeats('createApiCredential', `/data/${name}`),
      ),
      rule: 'not-unique',
    }),
  ),
  breaks('time', 'a new credential is old', 'createApiCredential', 201, set('/data/attributes/created_at', longAgo)),
  breaks(
    'time',
    'a new credential is of the future',
    'createApiCredential',
    201,
    set('/data/attributes/updated_at', future),
  ),
  breaks(
    'time',
    'a credential was changed before it was created',
    'retrieveApiCredential',
    200,
    set('/data/attributes/updated_at', longAgo),
  ),
  breaks('time', 'a change is old', 'updateApiCredential', 200, set('/data/attributes/updated_at', longAgo)),
  breaks(
    'time',
    'an organization is of the future',
    'retrieveOrganization',
    200,
    set('/data/attributes/updated_at', future),
  ),
  breaks(
    'time',
    'a role was changed before it was created',
    'listRoles',
    200,
    set('/data/0/attributes/updated_at', longAgo),
  ),
  breaks(
    'same-thing',
    'a credential is read with another secret',
    'retrieveApiCredential',
    200,
    set('/data/attributes/client_secret', 'another-secret-than-before'),
  ),
  breaks(
    'same-thing',
    'a credential is read with another client id',
    'retrieveApiCredential',
    200,
    set('/data/attributes/client_id', 'another-client-id'),
  ),
  breaks(
    'same-thing',
    'a credential is read with another kind',
    'retrieveApiCredential',
    200,
    set('/data/attributes/kind', 'webapp'),
  ),
  breaks(
    'same-thing',
    'a credential is read with other scopes',
    'retrieveApiCredential',
    200,
    set('/data/attributes/scopes', 'market:id:NobodyHas0'),
  ),
  breaks(
    'same-thing',
    'a credential is read with another creation',
    'retrieveApiCredential',
    200,
    set('/data/attributes/created_at', longAgo),
  ),
  breaks('other-thing', 'another credential is read', 'retrieveApiCredential', 200, set('/data/id', 'NobodyHas0')),
  breaks('other-thing', 'another role is read', 'retrieveRole', 200, set('/data/id', 'NobodyHas0')),
  breaks('other-thing', 'another organization is read', 'retrieveOrganization', 200, set('/data/id', 'NobodyHas0')),
  breaks(
    'other-thing',
    'a new credential is of another organization',
    'createApiCredential',
    201,
    set('/data/meta/organization_id', 'NobodyHas0'),
  ),
  breaks(
    'other-thing',
    'roles of another organization are listed',
    'listOrganizationRoles',
    200,
    set('/data/*/meta/organization_id', 'NobodyHas0'),
  ),
  breaks(
    'not-as-sent',
    'a new credential has another name',
    'createApiCredential',
    201,
    set('/data/attributes/name', 'another'),
  ),
  breaks(
    'not-as-sent',
    'a new credential has another kind',
    'createApiCredential',
    201,
    set('/data/attributes/kind', 'integration'),
  ),
  breaks('not-as-sent', 'a change is not taken', 'updateApiCredential', 200, set('/data/attributes/name', 'another')),
  breaks(
    'link',
    'a credential links to itself elsewhere',
    'retrieveApiCredential',
    200,
    value('/data/links/self', elsewhere),
  ),
  breaks('link', 'a credential links to another one', 'retrieveApiCredential', 200, value('/data/links/self', otherId)),
  breaks(
    'link',
    'a new credential links to another one',
    'createApiCredential',
    201,
    value('/data/links/self', otherId),
  ),
  breaks(
    'link',
    'a relationship links to another credential',
    'retrieveApiCredential',
    200,
    value('/data/relationships/role/links/related', otherId),
  ),
  breaks(
    'link',
    'a relationship links to another relationship',
    'retrieveApiCredential',
    200,
    value('/data/relationships/role/links/self', (found) => String(found).replace(/role$/, 'organization')),
  ),
  breaks(
    'link',
    'a linkage links to another organization',
    'getOrganizationRolesRelationship',
    200,
    value('/links/self', otherId),
  ),
  breaks(
    'link',
    'a linkage has the links of another one',
    'getRoleOrganizationRelationship',
    200,
    value('/links/related', (found) => String(found).replace(/organization$/, 'permissions')),
  ),
  breaks('count', 'a list counts less than it has', 'listRoles', 200, set('/meta/record_count', 1)),
  breaks('count', 'a list counts more pages than it has', 'listRoles', 200, set('/meta/page_count', 7)),
  breaks('count', 'an empty list has a page', 'listOrganizations', 200, (answer) => set('/meta/page_count', 3)(answer)),
  breaks(
    'count',
    'a page has a credential too many',
    'listApiCredentials',
    200,
    value('/data', (list) => [list, { ...Object([list].flat()[0]), id: 'NobodyHas0' }].flat()),
  ),
  breaks(
    'page-link',
    'the first page is of another list',
    'listRoles',
    200,
    value('/links/first', (found) => String(found).replace('/roles', '/organizations')),
  ),
  breaks(
    'page-link',
    'the last page loses the filter',
    'listApiCredentials',
    200,
    value('/links/last', (found) => String(found).replace(/\?.*$/, '?page%5Bnumber%5D=1')),
  ),
  breaks(
    'page-link',
    'the next page is this one',
    'listApiCredentials',
    200,
    value('/links', (links) => (isObject(links) ? { ...links, next: links.first } : links)),
  ),
  breaks('not-unique', 'a list has a role twice', 'listRoles', 200, value('/data', doubled)),
  breaks(
    'include',
    'what is included is included twice',
    'listApiCredentials',
    200,
    value('/included', (list) => [list, [list].flat()[0]].flat()),
  ),
  breaks(
    'include',
    'a stranger is included',
    'listApiCredentials',
    200,
    value('/included', (list) => [list, { ...Object([list].flat()[0]), id: 'NobodyHas0' }].flat()),
  ),
  breaks(
    'include',
    'what is asked for is not included',
    'listApiCredentials',
    200,
    value('/included', (list) => [list].flat().slice(1)),
  ),
  {
    ...mutant(
      'what nobody asked for is included',
      'documented-answer',
      'retrieveRole 200',
      requests(
        'retrieveRole',
        query('include', () => 'organization'),
      ),
    ),
    rule: 'include',
  },
  breaks('secret-shown', 'a role shows a secret', 'retrieveRole', 200, set('/data/attributes/client_secret', 'shown')),
  breaks(
    'duplicate-member',
    'a credential has two names',
    'retrieveApiCredential',
    200,
    rewrite((text) => text.replace('"name":', '"name":"","name":')),
  ),
  breaks('token', 'a token ends before it should', 'createToken', 200, set('/expires_in', 100)),
  breaks(
    'token',
    'a token is for another client',
    'createToken',
    200,
    claim('application', () => ({ id: 'DnOWxiLMqX', kind: 'user', client_id: 'other', public: false })),
  ),
  breaks(
    'token',
    'a token has another scope',
    'createToken',
    200,
    claim('scope', () => 'everything'),
  ),
  breaks(
    'token',
    'a token was issued in the future',
    'createToken',
    200,
    claim('iat', (old) => Number(old) + 86_400),
  ),
  breaks('token', 'a token was issued at another time', 'createToken', 200, set('/created_at', 1_500_000_000)),
  breaks(
    'cacheable-secret',
    'a token may be cached',
    'createToken',
    200,
    header('Cache-Control', 'public, max-age=3600'),
  ),
  wrongAnswer('an error has another status', 'retrieveRole', 404, set('/errors/0/status', '400')),
  wrongAnswer(
    'an error points nowhere',
    'createApiCredential',
    422,
    set('/errors/0/source/pointer', '/payload/attributes/name'),
  ),
  code('retrieveRole', 401, 'FORBIDDEN'),
  code('retrieveRole', 404, 'UNAUTHORIZED'),
  code('createApiCredential', 415, 'NOT_ACCEPTABLE'),
  code('createApiCredential', 422, 'PARAM_MISSING'),
  code('listRoles', 406, 'UNSUPPORTED_MEDIA_TYPE'),
  breaks(
    'rate-limit',
    'more calls are left than there are',
    'retrieveRole',
    200,
    header('X-Ratelimit-Remaining', '100000'),
  ),
  breaks('rate-limit', 'calls are left after the last one', 'retrieveRole', 429, header('X-Ratelimit-Remaining', '7')),
  wrongAnswer('a caller has to wait until a word', 'retrieveRole', 429, header('Retry-After', 'soon')),
];
