/** What a template of Okta's asks for in `settings.app`. */
interface Definition {
  readonly needs: readonly string[];
  /** Null until they are set. */
  readonly knows: readonly string[];
}

const definitions: Readonly<Record<string, Definition>> = {
  template_basic_auth: { needs: ['url', 'authURL'], knows: ['loginUrlRegex'] },
  template_swa: {
    needs: ['url', 'usernameField', 'passwordField', 'buttonField'],
    knows: ['loginUrlRegex', 'redirectUrl', 'checkbox'],
  },
  template_swa3field: {
    needs: ['targetURL', 'userNameSelector', 'passwordSelector', 'buttonSelector'],
    knows: ['loginUrlRegex', 'redirectUrl', 'extraFieldSelector', 'extraFieldValue'],
  },
  template_sps: {
    needs: ['url', 'usernameField', 'passwordField'],
    knows: [
      'optionalField1',
      'optionalField1Value',
      'optionalField2',
      'optionalField2Value',
      'optionalField3',
      'optionalField3Value',
    ],
  },
  template_wsfed: {
    needs: [
      'siteURL',
      'wReplyURL',
      'nameIDFormat',
      'audienceRestriction',
      'authnContextClassRef',
      'groupValueFormat',
      'usernameAttribute',
    ],
    knows: ['realm', 'wReplyOverride', 'groupName', 'groupFilter', 'attributeStatements'],
  },
};

const definitionOf = (name: string): Definition | undefined =>
  Object.hasOwn(definitions, name) ? definitions[name] : undefined;

/** The settings that the app's definition needs and that were not sent. */
export const missingSettings = (name: string, sent: Readonly<Record<string, unknown>> = {}): string[] =>
  (definitionOf(name)?.needs ?? []).filter((setting) => !Object.hasOwn(sent, setting));

/** The settings of a definition that nobody has set yet. */
export const unsetSettings = (name: string): Record<string, null> => nulls(definitionOf(name)?.knows ?? []);

/** The settings of a definition that were sent empty, which is to unset them. */
export const emptySettings = (name: string, sent: Readonly<Record<string, unknown>> = {}): Record<string, null> =>
  nulls((definitionOf(name)?.knows ?? []).filter((setting) => sent[setting] === ''));

const nulls = (names: readonly string[]): Record<string, null> => Object.fromEntries(names.map((name) => [name, null]));

/** The name of an app's link on the dashboard. In the catalogue it is up to the definition; most say this. */
export const appLinkOf = (name: string, custom: boolean): string =>
  custom || name === 'oidc_client' ? `${name}_link` : 'login';
