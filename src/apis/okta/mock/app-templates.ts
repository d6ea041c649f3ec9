/** What Okta, or the maker of an app of the catalogue, laid down for all apps of a name. */
interface Template {
  /** Settings that have to be sent in `settings.app`. */
  readonly required?: readonly string[];
  /** Settings that are null until they are set. */
  readonly optional?: readonly string[];
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
  amazon_aws: {
    optional: [
      'accessKey',
      'identityProviderArn',
      'overrideAcsURL',
      'secretKey',
      'secretKeyEnc',
      'webSSOAllowedClient',
    ],
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
  boxnet: { optional: ['groupFilter', 'siteURL'], starts: { pushGroupsWithSAML: false } },
  deelhr: { links: links(['deelhr_link']), onlyProvisions: true },
  docusign: { optional: ['acsUrl', 'audRestriction'] },
  facebook_at_work: { optional: ['communityId', 'facebookOrgId'] },
  google: {
    optional: ['afwId', 'rpId'],
    links: links(['accounts', 'calendar', 'drive', 'keep', 'mail', 'sites']),
    isLicensed: true,
  },
  office365: {
    optional: ['occSettings', 'tenantType'],
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
  okta_org2org: { optional: ['acsUrl', 'audRestriction', 'idpId'] },
  pagerduty: { optional: ['adminUserId'] },
  salesforce: {
    optional: ['customDomain', 'loginUrl', 'logoutUrl', 'myDomain', 'orgID', 'portalID', 'siteURL'],
    links: links(['mc']),
    isLicensed: true,
  },
  sharepoint_onpremise: { optional: ['attributeStatements'] },
  zendesk: { optional: ['authToken', 'encryptedAuthToken'], isLicensed: true },
  zoomus: { optional: ['acs_url', 'audience_uri', 'subDomain'] },
};

const templateOf = (name: string): Template | undefined =>
  Object.hasOwn(templates, name) ? templates[name] : undefined;

/** The settings that the app's definition needs and that were not sent. */
export const missingSettings = (name: string, sent: Readonly<Record<string, unknown>> = {}): string[] =>
  (templateOf(name)?.required ?? []).filter((setting) => !Object.hasOwn(sent, setting));

/** The settings of a definition that nobody has set yet. */
export const unsetSettings = (name: string): Record<string, string | number | boolean | null> => ({
  ...nulls(templateOf(name)?.optional ?? []),
  ...templateOf(name)?.starts,
});

/** The settings of a definition that were sent empty, which is to unset them. */
export const emptySettings = (name: string, sent: Readonly<Record<string, unknown>> = {}): Record<string, null> =>
  nulls((templateOf(name)?.optional ?? []).filter((setting) => sent[setting] === ''));

const nulls = (names: readonly string[]): Record<string, null> => Object.fromEntries(names.map((name) => [name, null]));

/** The links of a new app. Those of a definition that is not known here are what its user says they are. */
export function linksOfNew(name: string, custom: boolean, sent: Readonly<Record<string, boolean>> = {}) {
  if (custom) return links([`${name}_link`]);
  return templateOf(name)?.links ?? (Object.keys(sent).length > 0 ? sent : links(['login']));
}

/** Whether licences of such apps are counted. */
export const isLicensed = (name: string): boolean => templateOf(name)?.isLicensed ?? false;

/** Whether nobody signs in to such apps. */
export const onlyProvisions = (name: string): boolean => templateOf(name)?.onlyProvisions ?? false;

/** The name formats of such apps, where the definition lays them down. */
export const nameIdFormatsOf = (name: string): readonly string[] | undefined => templateOf(name)?.formats;
