import { answers, query, set, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, misread } = mutantsOf('okta');

/** Providers that do not do what is asked for beside the body, and are wrong about claims. */
export const askedForMutants: readonly Mutant[] = [
  misread(
    'a new app is active whatever is asked',
    'read-after-write',
    'createApplication',
    query('activate', () => null),
  ),
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
