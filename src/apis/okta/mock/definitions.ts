/** What Okta, or the maker of an app of the catalogue, laid down for all apps of a name. */
interface Definition {
  /** Settings that have to be sent in `settings.app`. */
  readonly needs?: readonly string[];
  /** Settings that are null until they are set. */
  readonly knows?: readonly string[];
  /** Settings that have a value until they are set. */
  readonly starts?: Readonly<Record<string, string | number | boolean>>;
  /** Links on the dashboard, and whether they are shown. @defaultValue `login`, as most have it */
  readonly links?: Readonly<Record<string, boolean>>;
  /** Licences are counted. */
  readonly isLicensed?: true;
  /** Nobody signs in to it. */
  readonly onlyProvisions?: true;
  /** Name formats in the metadata. */
  readonly formats?: readonly string[];
}

const links = (shown: readonly string[], hidden: readonly string[] = []): Record<string, boolean> =>
  Object.fromEntries([...hidden.map((name) => [name, false] as const), ...shown.map((name) => [name, true] as const)]);

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
  amazon_aws: {
    knows: ['accessKey', 'identityProviderArn', 'overrideAcsURL', 'secretKey', 'secretKeyEnc', 'webSSOAllowedClient'],
    starts: {
      appFilter: 'okta',
      awsEnvironmentType: 'aws.amazon',
      groupFilter: 'aws_(?{{accountid}}\\d+)_(?{{role}}[a-zA-Z0-9+=,.@\\-_]+)',
      joinAllRoles: false,
      loginURL: 'https://console.aws.amazon.com/ec2/home',
      roleValuePattern: 'arn:aws:iam::${accountid}:saml-provider/OKTA,arn:aws:iam::${accountid}:role/${role}',
      sessionDuration: 3600,
      useGroupMapping: false,
    },
    formats: [
      'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
      'urn:oasis:names:tc:SAML:2.0:nameid-format:unspecified',
    ],
  },
  aws_console: { links: links(['aws_console_login']) },
  boxnet: { knows: ['groupFilter', 'siteURL'], starts: { pushGroupsWithSAML: false } },
  deelhr: { links: links(['deelhr_link']), onlyProvisions: true },
  docusign: { knows: ['acsUrl', 'audRestriction'] },
  facebook_at_work: { knows: ['communityId', 'facebookOrgId'] },
  google: {
    knows: ['afwId', 'rpId'],
    links: links(['accounts', 'calendar', 'drive', 'keep', 'mail', 'sites']),
    isLicensed: true,
  },
  office365: {
    knows: ['occSettings', 'tenantType'],
    links: links(
      ['login'],
      [
        ...['calendar', 'crm', 'delve', 'excel', 'forms', 'mail', 'newsfeed', 'onedrive', 'people', 'planner'],
        ...['powerbi', 'powerpoint', 'sites', 'sway', 'tasks', 'teams', 'word', 'yammer'],
      ],
    ),
    isLicensed: true,
  },
  oidc_client: { links: links(['oidc_client_link']) },
  okta_org2org: { knows: ['acsUrl', 'audRestriction', 'idpId'] },
  pagerduty: { knows: ['adminUserId'] },
  salesforce: {
    knows: ['customDomain', 'loginUrl', 'logoutUrl', 'myDomain', 'orgID', 'portalID', 'siteURL'],
    links: links(['mc']),
    isLicensed: true,
  },
  sharepoint_onpremise: { knows: ['attributeStatements'] },
  zendesk: { knows: ['authToken', 'encryptedAuthToken'], isLicensed: true },
  zoomus: { knows: ['acs_url', 'audience_uri', 'subDomain'] },
};

const definitionOf = (name: string): Definition | undefined =>
  Object.hasOwn(definitions, name) ? definitions[name] : undefined;

/** The settings that the app's definition needs and that were not sent. */
export const missingSettings = (name: string, sent: Readonly<Record<string, unknown>> = {}): string[] =>
  (definitionOf(name)?.needs ?? []).filter((setting) => !Object.hasOwn(sent, setting));

/** The settings of a definition that nobody has set yet. */
export const unsetSettings = (name: string): Record<string, string | number | boolean | null> => ({
  ...nulls(definitionOf(name)?.knows ?? []),
  ...definitionOf(name)?.starts,
});

/** The settings of a definition that were sent empty, which is to unset them. */
export const emptySettings = (name: string, sent: Readonly<Record<string, unknown>> = {}): Record<string, null> =>
  nulls((definitionOf(name)?.knows ?? []).filter((setting) => sent[setting] === ''));

const nulls = (names: readonly string[]): Record<string, null> => Object.fromEntries(names.map((name) => [name, null]));

/** The links of a new app. Those of a definition that is not known here are what its user says they are. */
export function linksOfNew(name: string, custom: boolean, sent: Readonly<Record<string, boolean>> = {}) {
  if (custom) return links([`${name}_link`]);
  return definitionOf(name)?.links ?? (Object.keys(sent).length > 0 ? sent : links(['login']));
}

/** Whether licences of such apps are counted. */
export const isLicensed = (name: string): boolean => definitionOf(name)?.isLicensed ?? false;

/** Whether nobody signs in to such apps. */
export const onlyProvisions = (name: string): boolean => definitionOf(name)?.onlyProvisions ?? false;

/** The name formats of such apps, where the definition lays them down. */
export const formatsOfDefinition = (name: string): readonly string[] | undefined => definitionOf(name)?.formats;
