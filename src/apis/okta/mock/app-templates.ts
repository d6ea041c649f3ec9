/** What a template of Okta's asks for in `settings.app`. */
interface Template {
  readonly required: readonly string[];
  /** Null until they are set. */
  readonly optional: readonly string[];
}

const templates: Readonly<Record<string, Template>> = {
  template_basic_auth: { required: ['url', 'authURL'], optional: ['loginUrlRegex'] },
  template_swa: {
    required: ['url', 'usernameField', 'passwordField', 'buttonField'],
    optional: ['loginUrlRegex', 'redirectUrl', 'checkbox'],
  },
  template_swa3field: {
    required: ['targetURL', 'userNameSelector', 'passwordSelector', 'buttonSelector'],
    optional: ['loginUrlRegex', 'redirectUrl', 'extraFieldSelector', 'extraFieldValue'],
  },
  template_sps: {
    required: ['url', 'usernameField', 'passwordField'],
    optional: [
      'optionalField1',
      'optionalField1Value',
      'optionalField2',
      'optionalField2Value',
      'optionalField3',
      'optionalField3Value',
    ],
  },
  template_wsfed: {
    required: [
      'siteURL',
      'wReplyURL',
      'nameIDFormat',
      'audienceRestriction',
      'authnContextClassRef',
      'groupValueFormat',
      'usernameAttribute',
    ],
    optional: ['realm', 'wReplyOverride', 'groupName', 'groupFilter', 'attributeStatements'],
  },
};

const templateOf = (name: string): Template | undefined =>
  Object.hasOwn(templates, name) ? templates[name] : undefined;

/** The settings that the template requires and that were not sent. */
export const missingSettings = (name: string, sent: Readonly<Record<string, unknown>> = {}): string[] =>
  (templateOf(name)?.required ?? []).filter((setting) => !Object.hasOwn(sent, setting));

/** The settings of a template that nobody has set yet. */
export const unsetSettings = (name: string): Record<string, null> => nulls(templateOf(name)?.optional ?? []);

/** The settings of a template that were sent empty, which is to unset them. */
export const emptySettings = (name: string, sent: Readonly<Record<string, unknown>> = {}): Record<string, null> =>
  nulls((templateOf(name)?.optional ?? []).filter((setting) => sent[setting] === ''));

const nulls = (names: readonly string[]): Record<string, null> => Object.fromEntries(names.map((name) => [name, null]));

/** The name of an app's link on the dashboard. In the catalogue it is up to the template; most say this. */
export const appLinkOf = (name: string, custom: boolean): string =>
  custom || name === 'oidc_client' ? `${name}_link` : 'login';
