import type { OAuthJwk } from '../../../../generated/okta/types.js';
import type { OktaWorld, WorldApp } from './start-document.js';
import type { App, AppRecord, IssuedToken, State } from './state.js';

/** The present state as a world to start with. */
export function describeState(state: State): OktaWorld {
  const { apps, orgKey, idps, idpKeys, apiTokens, revokedTokens, lastSerial, tokens } = state;
  return {
    apps: apps.map(describeApp),
    orgKey,
    idps,
    ...(idpKeys.length > 0 && { idpKeys }),
    ...(apiTokens.length > 0 && { apiTokens }),
    ...(revokedTokens.length > 0 && { revokedTokens }),
    lastSerial,
    ...(Object.keys(tokens).length > 0 && { tokens: Object.entries(tokens).map(describeToken) }),
  };
}

function describeApp(record: AppRecord): WorldApp {
  const { app, entityId, linkId, keys, csrs, secrets, jwkTimes, grants, refreshTokens, claims } = record;
  const { app: shown, jwks } = splitKeys(app);
  return {
    ...shown,
    entityId,
    linkId,
    keys,
    ...(csrs.length > 0 && { csrs }),
    ...(secrets.length > 0 && { secrets }),
    ...(jwks !== undefined && { jwks: jwks.map((key) => ({ ...key, ...jwkTimes[key.id] })) }),
    ...(grants.length > 0 && { grants }),
    ...(refreshTokens.length > 0 && { refreshTokens }),
    ...(claims.length > 0 && { claims }),
  };
}

function splitKeys(app: App): { app: WorldApp; jwks?: readonly OAuthJwk[] } {
  if (app.signOnMode !== 'OPENID_CONNECT' || app.settings.oauthClient?.jwks === undefined) return { app };
  const { jwks, ...oauthClient } = app.settings.oauthClient;
  return { app: { ...app, settings: { ...app.settings, oauthClient } }, jwks: jwks.keys };
}

const describeToken = ([access_token, { id, appId, scopes, issuedAt, expiresAt, boundTo }]: [string, IssuedToken]) => ({
  access_token,
  client_id: appId,
  scope: scopes.join(' '),
  issuedAt: exact(issuedAt),
  expiresAt: exact(expiresAt),
  jti: id,
  ...(boundTo !== undefined && { jkt: boundTo }),
});

const exact = (seconds: number) => new Date(seconds * 1000).toISOString();
