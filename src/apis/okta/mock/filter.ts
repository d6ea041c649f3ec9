import type { App } from './state.js';

/** Whether an app is to be listed. */
export type Filter = (app: App) => boolean;

const expression = String.raw`\S+\s+[A-Za-z]+\s+(?:"(?:[^"\\]|\\.)*"|true|false|null|-?\d+(?:\.\d+)?)|\S+\s+pr`;
const single = /^(\S+)\s+([A-Za-z]+)\s+(?:"((?:[^"\\]|\\.)*)"|(true|false))$/;
const readable = new RegExp(`^(?:${expression})(?:\\s+(?:and|or)\\s+(?:${expression}))*$`, 'i');

const attributes: Readonly<Record<string, (value: string) => Filter>> = {
  id: (value) => (app) => app.id === value,
  status: (value) => (app) => app.status === value,
  name: (value) => (app) => app.name === value,
  'credentials.signing.kid': (value) => (app) =>
    'kid' in app.credentials.signing && app.credentials.signing.kid === value,
  'settings.slo.enabled': (value) => (app) =>
    app.signOnMode === 'SAML_2_0' && String(app.settings.signOn.slo?.enabled ?? false) === value,
  // The mock knows no people: no app is anybody's.
  'user.id': () => () => false,
  'group.id': () => () => false,
};

export type ReadFilter = { readonly filter: Filter; readonly attribute: string; readonly value: string };

/** Reads one expression `{attribute} eq "{value}"`. Attributes are case-sensitive, the operator is not. */
export function readFilter(text: string): ReadFilter | 'unreadable' | 'unsupported' {
  const trimmed = text.trim();
  const [, attribute = '', operator = '', quoted, literal = ''] = single.exec(trimmed) ?? [];
  const value = quoted === undefined ? literal : quoted.replace(/\\(.)/g, '$1');
  const create = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
  if (create !== undefined && operator.toLowerCase() === 'eq') return { filter: create(value), attribute, value };
  return readable.test(trimmed) ? 'unsupported' : 'unreadable';
}
