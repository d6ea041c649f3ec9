import { at, type Fault, parse } from '../../kit/fault-message.js';
import { asAdministrator, doesNothing, set } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks } = mutantsOf('zitadel');
const admin = asAdministrator('Bearer');
const secrets = (name: string, operationId: string, fault: Fault) =>
  mutant(name, 'secrets', `${operationId} secrets`, fault);

/** A token that has ended is good again once its user is back. */
const revivesTokens: Fault = (ask) => {
  const issued = new Map<string, string>();
  const returned = new Set<string>();
  return async (asked) => {
    const answer = await ask(asked);
    const token = asked.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (asked.operationId === 'addPersonalAccessToken')
      issued.set(String(at(parse(answer.text), '/token')), asked.path?.userId ?? '');
    if (asked.operationId === 'unlockUser' && answer.status === 200) returned.add(asked.path?.id ?? '');
    return answer.status === 401 && returned.has(issued.get(token) ?? '?') ? ask(admin(asked)) : answer;
  };
};

/** Providers of which the second service ends nothing, and whose users come back with their tokens. */
export const secondServiceMutants: readonly Mutant[] = [
  secrets('a token that is removed in v2 lives on', 'getUserById', doesNothing('removePersonalAccessTokenV2')),
  secrets('a secret that is removed in v2 gets tokens', 'issueToken', doesNothing('removeSecret')),
  secrets('a key that is removed in v2 gets tokens', 'issueToken', doesNothing('removeKey')),
  secrets('a user who is locked in v2 goes on', 'getUserById', doesNothing('lockUserV2')),
  secrets('the apps of an inactive project may ask', 'introspectToken', doesNothing('deactivateProjectV2')),
  secrets('tokens come back with their user', 'getUserById', revivesTokens),
  breaks('other-thing', 'the login name is of nobody', 'getUserById', 200, set('/user/preferredLoginName', 'nobody')),
];
