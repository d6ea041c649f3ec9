import { asAdministrator, doesInstead, member, requests, set, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, misread, wrongAnswer, notDone, readAfterWrite, rejectedButDone } = mutantsOf('zitadel');
const admin = asAdministrator('Bearer');

const ignored = (operation: string, pointer: string) =>
  requests(
    operation,
    member(pointer, () => undefined),
  );

/** Providers that are wrong about service accounts in version 2. */
export const userServiceMutants: readonly Mutant[] = [
  ...notDone([
    'updateUser',
    'deactivateUserV2',
    'reactivateUserV2',
    'lockUserV2',
    'unlockUserV2',
    'deleteUser',
    'removeKey',
    'removePersonalAccessTokenV2',
  ]),
  ...rejectedButDone(['updateUser', 'deleteUser', 'removeKey', 'lockUserV2'], 403, admin),
  readAfterWrite(
    'v2: a change of a user resets what it leaves out',
    'updateUser',
    doesInstead(
      'updateUser',
      member('/machine', (machine) => ({ description: '', ...Object(machine) })),
    ),
  ),
  breaks('other-thing', 'v2: another user is read', 'getUserByIdV2', 200, set('/user/userId', '345042781288410188')),
  breaks(
    'key-file',
    'v2: the key file of a service account names another',
    'addKey',
    200,
    value('/keyContent', (found) => {
      const file: object = JSON.parse(Buffer.from(String(found), 'base64').toString());
      return Buffer.from(JSON.stringify({ ...file, userId: '345042781288410188' })).toString('base64');
    }),
  ),
  wrongAnswer('v2: a token comes without its id', 'addPersonalAccessTokenV2', 200, (answer) =>
    value('/tokenId', () => undefined)(answer),
  ),
  readAfterWrite(
    'v2: a new key ignores its end',
    'addKey',
    doesInstead(
      'addKey',
      member('/expirationDate', () => '2030-01-01T00:00:00Z'),
    ),
  ),
  misread(
    'v2: a key needs no end',
    'invalid-input',
    'addKey',
    member('/expirationDate', (date) => date ?? '9999-12-31T23:59:59Z'),
  ),
  ...['listKeys', 'listPersonalAccessTokensV2'].flatMap((id) => [
    mutant(`${id} ignores the limit`, 'paging', `${id} paging`, ignored(id, '/pagination/limit')),
    mutant(`${id} ignores the offset`, 'paging', `${id} paging`, ignored(id, '/pagination/offset')),
    mutant(`${id} ignores the column`, 'sort', `${id} sort`, ignored(id, '/sortingColumn')),
    mutant(
      `${id} ignores all filters but the first`,
      'filter',
      `${id} filter`,
      requests(
        id,
        member('/filters', (filters) => (Array.isArray(filters) ? filters.slice(0, 1) : filters)),
      ),
    ),
  ]),
  mutant('v2: one secret for all', 'secrets', 'addSecret secrets', (ask) => async (asked) => {
    const answer = await ask(asked);
    return asked.operationId === 'addSecret' && answer.status === 200
      ? set('/clientSecret', 'x'.repeat(64))(answer)
      : answer;
  }),
];
