import type { ApplicationLinks, HrefObject } from '../../../../generated/okta/types.js';
import { hasSecret } from './oauth-client.js';
import type { App, AppRecord } from './state.js';

/** Text as one segment of an address. What is no well-formed Unicode becomes the replacement character. */
export const segment = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const policies = { enrollment: 'rst5km82aPq7VwLxT0h7', access: 'rst5km84cEn1YzKdR0h7' };

/** Where to go from an app, all of it under the address of the mock itself. */
export function linksOf({ app, linkId }: AppRecord, origin: string): ApplicationLinks {
  const api = `${origin}/api/v1`;
  const self = `${api}/apps/${app.id}`;
  const name = segment(app.name);
  const lifecycle = app.status === 'ACTIVE' ? 'deactivate' : 'activate';
  return {
    ...((app.signOnMode === 'SAML_2_0' || app.signOnMode === 'SAML_1_1') && {
      help: { href: `${origin}/app/${name}/${app.id}/setup/help/${app.signOnMode}/instructions`, type: 'text/html' },
    }),
    ...(app.signOnMode === 'SAML_2_0' && {
      metadata: { href: `${self}/sso/saml/metadata`, type: 'application/xml' },
    }),
    uploadLogo: { href: `${self}/logo`, hints: { allow: ['POST'] } },
    appLinks: Object.entries(app.visibility.appLinks)
      .filter(([, isShown]) => isShown)
      .map(([link]) => ({ name: link, href: `${origin}/home/${name}/${app.id}/${linkId}`, type: 'text/html' })),
    profileEnrollment: { href: `${api}/policies/${policies.enrollment}` },
    policies: { href: `${self}/policies`, hints: { allow: ['PUT'] } },
    groups: { href: `${self}/groups` },
    logo: [{ name: 'medium', href: `${origin}/assets/img/logos/default.png`, type: 'image/png' }],
    ...clientCredentials(app, self),
    accessPolicy: { href: `${api}/policies/${policies.access}` },
    users: { href: `${self}/users` },
    [lifecycle]: { href: `${self}/lifecycle/${lifecycle}` },
  };
}

function clientCredentials(app: App, self: string): { clientCredentials?: HrefObject[] } {
  const client = app.signOnMode === 'OPENID_CONNECT' ? app.credentials.oauthClient : undefined;
  if (client === undefined || client.token_endpoint_auth_method === 'none') return {};
  const name = hasSecret(client.token_endpoint_auth_method) ? 'secrets' : 'jwks';
  return { clientCredentials: [{ name, href: `${self}/credentials/${name}` }] };
}
