import { answers, member, query, set, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, misread } = mutantsOf('okta');

/** What a request says in a place is taken and dropped. */
const drops = (operationId: string, pointer: string): Mutant =>
  misread(
    `${operationId} drops ${pointer}`,
    'valid-input',
    operationId,
    member(pointer, () => undefined),
  );

/** Providers that do not do what is asked for beside the body, and are wrong about claims. */
export const askedForMutants: readonly Mutant[] = [
  misread(
    'a new app is active whatever is asked',
    'read-after-write',
    'createApplication',
    query('activate', () => null),
  ),
  drops('createApplication', '/settings/oauthClient/logo_uri'),
  drops('createApplication', '/settings/app/optionalField1'),
  drops('replaceApplication', '/settings/oauthClient/subject_type'),
  drops('replaceApplication', '/settings/app/extraFieldSelector'),
  breaks('token', 'introspection says more of the scope', 'introspectToken', 200, (answer) =>
    JSON.parse(answer.text).active === true ? value('/scope', (scope) => `${scope} okta.users.manage`)(answer) : answer,
  ),
  mutant(
    'introspection tells whose an inactive token was',
    'secrets',
    'introspectToken secrets',
    answers('introspectToken', 200, (answer) =>
      JSON.parse(answer.text).active === false ? set('/client_id', '0oa8ae3pZd8YxMwRg0h7')(answer) : answer,
    ),
  ),
];
