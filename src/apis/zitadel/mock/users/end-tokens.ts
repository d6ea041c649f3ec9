import type { Instance } from '../instance.js';
import type { MachineUser } from '../state.js';

/** Ends the tokens of a user for good. Its keys and its secret stay. */
export function endTokens({ memory }: Instance, user: MachineUser): void {
  const { accessTokens } = memory.current;
  for (const [token, { userId }] of Object.entries(accessTokens)) if (userId === user.id) delete accessTokens[token];
  for (const token of Object.values(user.personalAccessTokens)) token.ended = true;
}
