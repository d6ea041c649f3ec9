import type { Call } from '../../../../mock/core/call.js';
import type { Instance } from '../instance.js';
import { admitOidcClient } from './clients.js';
import { readCredentials } from './credentials.js';
import { findToken } from './issued-tokens.js';
import { oauthRefusal } from './oauth-refusal.js';
import { readParameters } from './parameters.js';
import { admitSecret } from './service-accounts.js';

/** Revokes nothing of what the mock issues: service accounts have no app that their tokens were issued to. @throws {RefusalError} */
export const createRevocation =
  (instance: Instance) =>
  async (call: Call): Promise<void> => {
    const parameters = readParameters(call);
    const credentials = readCredentials(call, parameters);
    if (parameters.get('grant_type') === 'client_credentials') await admitSecret(instance, credentials);
    else await admitOidcClient(instance, credentials, call.origin);
    const token = parameters.get('token');
    if (token === undefined) throw oauthRefusal('invalid_request', 'token missing');
    const isKnown = Object.hasOwn(instance.tools.tokens, token) || findToken(instance, token, 'anything') !== undefined;
    if (isKnown) throw oauthRefusal('invalid_client', 'token was not issued for this client', 401);
  };
