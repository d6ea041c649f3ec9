import type { Application, SamlSignOn } from '../../../../generated/okta/types.js';
import { linksOf } from './links.js';
import type { AppRecord } from './state.js';

/** An app as it is shown: with its links, and those of its inline hooks. */
export function showApplication(record: AppRecord, origin: string): Application {
  const { app } = record;
  const _links = linksOf(record, origin);
  if (app.signOnMode !== 'SAML_2_0') return { ...app, _links };
  const { signOn } = app.settings;
  return { ...app, settings: { ...app.settings, signOn: withHookLinks(signOn, origin) }, _links };
}

function withHookLinks({ inlineHooks, ...signOn }: SamlSignOn, origin: string): SamlSignOn {
  if (inlineHooks === undefined) return signOn;
  const allow = ['GET', 'PUT', 'DELETE'];
  const linked = inlineHooks.map(({ id }) => ({
    id,
    _links: { self: { href: `${origin}/api/v1/inlineHooks/${encodeURIComponent(id)}`, hints: { allow } } },
  }));
  return { ...signOn, inlineHooks: linked };
}
