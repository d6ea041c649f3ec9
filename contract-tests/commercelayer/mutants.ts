import { type Asked, at, edit, type Fault, parse } from '../kit/fault-message.js';
import {
  answers,
  elsewhere,
  empty,
  forgets,
  header,
  instead,
  isOneOf,
  json,
  keeps,
  member,
  of,
  queried,
  query,
  reads,
  removesTwice,
  requests,
  sent,
  set,
  status,
  takenForAdmin,
  text,
  unless,
  value,
  without,
} from '../kit/faults.js';
import { mutantsOf } from '../kit/mutant.js';
import { accountMutants } from './mutants/account.js';
import { consistencyMutants } from './mutants/consistency.js';
import { defaultsAndOrderMutants } from './mutants/defaults-and-order.js';
import { moreKeptMutants } from './mutants/more-kept.js';
import { recordsAndBeginsMutants } from './mutants/records-and-begins.js';
import { takenAndLeftMutants } from './mutants/taken-and-left.js';
import { stateMutants } from './state-mutants.js';

const { mutant, wrongAnswer, misread } = mutantsOf('commercelayer');

const jsonApi = { 'Content-Type': 'application/vnd.api+json' };
const invalid = (pointer: string) =>
  json(
    422,
    {
      errors: [
        {
          title: 'is invalid',
          detail: 'is invalid',
          code: 'VALIDATION_ERROR',
          status: '422',
          source: { pointer },
          meta: { error: 'invalid' },
        },
      ],
    },
    jsonApi,
  );
const refused = json(
  400,
  { errors: [{ title: 'Invalid', detail: 'Invalid', code: 'INVALID_PAGE_VALUE', status: '400' }] },
  jsonApi,
);
const failed = json(500, { errors: [{ title: 'Internal server error', detail: 'Sorry', status: '500' }] }, jsonApi);

const asAdmin = takenForAdmin('Bearer');
const credentialOf = ({ path }: Asked) => path.apiCredentialId ?? '';
const attribute = (name: string) => `/data/attributes/${name}`;

/** A role for what takes none, or none for what needs one: the mock is asked for what it may make, and told of as asked. */
const ignoresRole =
  (kind: string, role: unknown): Fault =>
  (ask) =>
  async (asked) => {
    const answer = await ask(asked);
    const isRefused = asked.operationId === 'createApiCredential' && answer.status === 422;
    if (!isRefused || at(parse(asked.text), attribute('kind')) !== kind) return answer;
    return ask(member('/data/relationships/role', () => role)(asked));
  };

const adminRole = { data: { type: 'roles', id: 'pLsVdRkYqa' } };

/** What was created before goes with what is deleted. */
const deletesMore: Fault = (ask) => {
  const created: string[] = [];
  return async (asked) => {
    const answer = await ask(asked);
    if (asked.operationId === 'createApiCredential' && answer.status === 201)
      created.push(String(at(parse(answer.text), '/data/id')));
    if (asked.operationId === 'deleteApiCredential' && answer.status === 204)
      for (const id of created.splice(0)) await ask(elsewhere(id)(asked));
    return answer;
  };
};

export const mutants = [
  wrongAnswer('a credential lacks its client id', 'retrieveApiCredential', 200, without(attribute('client_id'))),
  wrongAnswer('confidential is a text', 'createApiCredential', 201, value(attribute('confidential'), String)),
  wrongAnswer(
    'a time has no milliseconds',
    'listApiCredentials',
    200,
    value('/data/*/attributes/created_at', (date) => String(date).replace(/\.\d+/, '')),
  ),
  wrongAnswer('a redirect URI is none', 'updateApiCredential', 200, set(attribute('redirect_uri'), 'not a URI')),
  wrongAnswer('a mode does not exist', 'retrieveApiCredential', 200, set(attribute('mode'), 'sandbox')),
  wrongAnswer('a link is null', 'retrieveOrganization', 200, set('/data/links/self', null)),
  wrongAnswer(
    'what is included is of an unknown type',
    'retrieveApiCredential',
    200,
    set('/included/0/type', 'markets'),
  ),
  wrongAnswer(
    'a list of roles is one role',
    'listRoles',
    200,
    value('/data', (roles) => (Array.isArray(roles) ? roles[0] : roles)),
  ),
  wrongAnswer(
    'a page has 26 credentials',
    'listOrganizationApiCredentials',
    200,
    value('/data', (found) =>
      Array.isArray(found)
        ? Array.from({ length: 26 }, (_, index) => edit(found[0], '/id', () => `Credential${index}`.slice(-10)))
        : found,
    ),
  ),
  wrongAnswer('a deletion is answered 200', 'deleteApiCredential', 204, (answer) => ({
    ...status(200)(answer),
    text: '{}',
  })),
  wrongAnswer(
    'a credential comes as application/json',
    'createApiCredential',
    201,
    header('Content-Type', 'application/json'),
  ),
  wrongAnswer('a limit of no calls at all', 'retrieveRole', 200, header('X-Ratelimit-Limit', '0')),
  wrongAnswer(
    'an unknown credential is told in an envelope of its own',
    'retrieveApiCredential',
    404,
    text('{"error":"not found"}'),
  ),
  wrongAnswer('a validation error lacks its code', 'createApiCredential', 422, without('/errors/0/code')),
  wrongAnswer('a token is of a type of its own', 'createToken', 200, set('/token_type', 'keyspec')),
  wrongAnswer('a token of no time at all', 'createToken', 200, set('/expires_in', 0)),
  wrongAnswer('a key that verifies tokens has no name', 'getTokenKeys', 200, without('/keys/0/kid')),
  wrongAnswer(
    'a refusal over the limit is told in a list',
    'retrieveRole',
    429,
    value('/errors', (error) => [error]),
  ),
  wrongAnswer('a refusal over the limit has its status as a text', 'createToken', 429, value('/errors/status', String)),
  wrongAnswer('the code of a refusal over the limit is misspelt', 'listRoles', 429, set('/errors/code', 'THROTLED')),
  wrongAnswer(
    'a kind is missing though no fields were asked for',
    'createApiCredential',
    201,
    without(attribute('kind')),
  ),
  wrongAnswer(
    'a resource has no relationships though no fields were asked for',
    'retrieveRole',
    200,
    without('/data/relationships'),
  ),
  wrongAnswer('a refusal has no error at all', 'retrieveRole', 404, set('/errors', [])),
  wrongAnswer(
    'the code of an unknown record is misspelt',
    'retrieveRole',
    404,
    set('/errors/0/code', 'RECORD_NOTFOUND'),
  ),
  wrongAnswer('a wrong secret gets 400', 'createToken', 401, status(400)),
  mutant(
    'a sales channel takes a role',
    'documented-answer',
    'createApiCredential 422',
    ignoresRole('sales_channel', undefined),
  ),
  mutant(
    'a page of 26 is taken for 25',
    'documented-answer',
    'listApiCredentials 400',
    requests(
      'listApiCredentials',
      query('page[size]', (size) => (size === '26' ? '25' : size)),
    ),
  ),
  mutant(
    '7199 seconds are taken for 7200',
    'documented-answer',
    'updateApiCredential 422',
    requests(
      'updateApiCredential',
      member(
        attribute('expires_in'),
        unless((seconds) => seconds !== 7199, 7200),
      ),
    ),
  ),

  misread(
    'a kind that nobody knows is taken',
    'invalid-input',
    'createApiCredential',
    member(
      attribute('kind'),
      unless((kind) => kind !== 'keyspec', 'sales_channel'),
    ),
  ),
  misread(
    'a credential needs no name',
    'invalid-input',
    'createApiCredential',
    member(attribute('name'), (name) => name ?? 'Unnamed'),
  ),
  mutant(
    'an integration needs no role',
    'invalid-input',
    'createApiCredential invalid-input',
    ignoresRole('integration', adminRole),
  ),
  misread(
    'seconds too few are taken for the least',
    'invalid-input',
    'createApiCredential',
    member(
      attribute('expires_in'),
      unless((seconds) => typeof seconds !== 'number' || seconds >= 7200, 7200),
    ),
  ),
  misread(
    'an unknown attribute is ignored',
    'invalid-input',
    'createApiCredential',
    member('/data/attributes/keyspecUnknown', () => undefined),
  ),
  misread(
    'a page of none is taken for ten',
    'invalid-input',
    'listRoles',
    query('page[size]', (size) => (size === '0' ? '10' : size)),
  ),
  mutant(
    'a page number that is none fails the server',
    'invalid-input',
    'listOrganizations invalid-input',
    instead(
      of(
        'listOrganizations',
        queried('page[number]', (page) => page !== null && !/^-?\d+$/.test(page)),
      ),
      failed,
    ),
  ),

  mutant(
    'a year of seconds is refused',
    'valid-input',
    'updateApiCredential valid-input',
    instead(
      of('updateApiCredential', sent(attribute('expires_in'), isOneOf(31_536_000))),
      invalid('/data/attributes/expires_in'),
    ),
  ),
  mutant(
    'a page of 25 is refused',
    'valid-input',
    'listApiCredentials valid-input',
    instead(of('listApiCredentials', queried('page[size]', isOneOf('25'))), refused),
  ),
  mutant(
    'sorting by the time of change fails the server',
    'sort',
    'listApiCredentials sort',
    instead(of('listApiCredentials', queried('sort', isOneOf('-updated_at'))), failed),
  ),
  mutant(
    'a webapp, as in the example, is refused',
    'valid-input',
    'createApiCredential valid-input',
    instead(of('createApiCredential', sent(attribute('kind'), isOneOf('webapp'))), invalid('/data/attributes/kind')),
  ),

  misread('a credential is read without a token', 'authentication', 'retrieveApiCredential', asAdmin('nobody')),
  misread('who may only read may delete a credential', 'authentication', 'deleteApiCredential', asAdmin('reader')),

  mutant(
    'a credential can be put',
    'undocumented-method',
    'retrieveApiCredential undocumented-method',
    reads('PUT', 'GET'),
  ),
  mutant(
    'a role can be deleted',
    'undocumented-method',
    'retrieveRole undocumented-method',
    instead(({ method, url }) => method === 'DELETE' && /\/roles\/[^/]+$/.test(url.pathname), empty()),
  ),

  mutant(
    'a new credential is not found',
    'lifecycle',
    'retrieveApiCredential lifecycle',
    forgets('createApiCredential', '/data/id', 'retrieveApiCredential', elsewhere('NobodyHas0')),
  ),
  mutant(
    'a credential is served after its deletion',
    'lifecycle',
    'retrieveApiCredential lifecycle',
    keeps('deleteApiCredential', 'retrieveApiCredential', credentialOf),
  ),
  mutant(
    'a credential can be deleted twice',
    'lifecycle',
    'deleteApiCredential lifecycle',
    removesTwice('deleteApiCredential', credentialOf),
  ),

  mutant('the former credentials go with one', 'flow', 'flow rotateCredential', deletesMore),
  mutant(
    'a sales channel is confidential',
    'flow',
    'flow rotateCredential',
    answers('createApiCredential', 201, set(attribute('confidential'), true)),
  ),
  mutant(
    'credentials come in no order',
    'flow',
    'flow rotateCredential',
    requests(
      'listApiCredentials',
      query('sort', () => null),
    ),
  ),
  wrongAnswer('what is to be included is not', 'retrieveApiCredential', 200, without('/included')),
  mutant(
    'the filter of roles is ignored',
    'documented-answer',
    'listOrganizationRoles 200',
    requests(
      'listOrganizationRoles',
      query('filter[q][kind_eq]', () => null),
    ),
  ),
  mutant(
    'the size of a page is ignored',
    'paging',
    'listApiCredentials paging',
    requests(
      'listApiCredentials',
      query('page[size]', (size) => (Number(size) > 0 && Number(size) < 26 ? '25' : size)),
    ),
  ),
  ...moreKeptMutants,
  ...recordsAndBeginsMutants,
  ...consistencyMutants,
  ...defaultsAndOrderMutants,
  ...stateMutants,
  ...accountMutants,
  ...takenAndLeftMutants,
];
