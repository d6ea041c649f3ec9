import { answers, member, requests, set, takenForAdmin, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, misread, readAfterWrite } = mutantsOf('commercelayer');

const cleared = (name: string) => member(`/data/attributes/${name}`, (old) => old ?? null);
const asAdmin = takenForAdmin('Bearer');

/** Providers that lose what an update does not name, and are wrong about what follows from what was sent. */
export const moreKeptMutants: readonly Mutant[] = [
  readAfterWrite(
    'an update clears the reference',
    'updateApiCredential',
    requests('updateApiCredential', cleared('reference')),
  ),
  readAfterWrite(
    'an update clears the metadata of a profile',
    'updateMembershipProfile',
    requests('updateMembershipProfile', cleared('metadata')),
  ),
  mutant(
    'apps are not for tests whatever the scope',
    'valid-input',
    'createMembershipProfile valid-input',
    answers('retrieveMembershipProfile', 200, set('/data/attributes/test_enabled', false)),
  ),
  breaks(
    'error-source',
    'the detail names another member than the pointer',
    'createApiCredential',
    422,
    value('/errors/*/detail', () => "label - can't be blank"),
  ),
  misread('who sees nothing reads a credential', 'authentication', 'retrieveApiCredential', asAdmin('outsider')),
  misread('who sees nothing deletes a credential', 'authentication', 'deleteApiCredential', asAdmin('outsider')),
  mutant(
    'a filter that nothing matches has a page',
    'filter',
    'listApiCredentials filter',
    answers('listApiCredentials', 200, (answer) =>
      JSON.parse(answer.text).meta?.record_count === 0 ? set('/meta/page_count', 1)(answer) : answer,
    ),
  ),
  misread(
    'the metadata of a role are taken and not stored',
    'valid-input',
    'updateRole',
    member('/data/attributes/metadata', (found) => found && {}),
  ),
  breaks(
    'link',
    'the address of a membership has its type twice',
    'retrieveMembership',
    200,
    value('/data/links/self', (found) => String(found).replace('/memberships/', '/memberships/memberships/')),
  ),
  {
    ...readAfterWrite(
      'the versions of a role are of another one',
      'updateRole',
      answers('listRoleVersions', 200, (answer) =>
        JSON.parse(answer.text).data?.length > 0 ? set('/data/0/attributes/resource_id', 'ABwEdRtYxc')(answer) : answer,
      ),
    ),
    rule: 'other-thing',
  },
];
