import type { LoginVersion } from '../../../../generated/zitadel/types.js';
import { count, flag, list, object, oneOf, type TypeOf, text, time, vendors } from '../../../mock/core/start/shape.js';
import { roleNames } from './callers.js';

const id = (what: string, example: string) =>
  text({ description: `Id of ${what}.`, pattern: /^[^\s/]{1,200}$/, examples: [example] });

const name = text({ description: 'Its name.', pattern: /^[\s\S]{1,200}$/ });
/** What is counted in microseconds. */
const counted = [1970, 2254] as const;
const creationDate = time({ description: 'When it was made.' }, counted);
const changeDate = time({ description: 'When it was changed last.' }, counted);
const sequence = count({ description: 'The number of the last event about it.' });
const secret = text({ description: 'The client secret. It is shown to nobody.' });
const secretHash = text({ description: 'SHA-256 of the client secret, base64, in place of the secret itself.' });
const expirationDate = time(
  { description: 'When it ends: -P7D for a week before the mock started. Left out, never.' },
  [1, 9999],
);
const publicKey = text({ description: 'PEM. Left out, one is made, whose private half nobody has.' });
const loginVersion = vendors<LoginVersion>({ description: 'Which login the app uses.' });
const texts = list(text());

const key = object(
  {
    id: id('the key', '365470048418016331'),
    expirationDate,
    publicKey,
    enabled: flag({ description: 'Whether the app takes keys at present.' }),
    creationDate,
    sequence,
  },
  { description: 'A key of an app.' },
);

const oidcConfig = object(
  {
    clientId: text(),
    clientSecret: secret,
    secretHash,
    redirectUris: texts,
    responseTypes: list(
      oneOf([
        'OIDC_RESPONSE_TYPE_UNSPECIFIED',
        'OIDC_RESPONSE_TYPE_CODE',
        'OIDC_RESPONSE_TYPE_ID_TOKEN',
        'OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN',
      ]),
    ),
    grantTypes: list(
      oneOf([
        'OIDC_GRANT_TYPE_AUTHORIZATION_CODE',
        'OIDC_GRANT_TYPE_IMPLICIT',
        'OIDC_GRANT_TYPE_REFRESH_TOKEN',
        'OIDC_GRANT_TYPE_DEVICE_CODE',
        'OIDC_GRANT_TYPE_TOKEN_EXCHANGE',
      ]),
    ),
    applicationType: oneOf(['OIDC_APP_TYPE_WEB', 'OIDC_APP_TYPE_USER_AGENT', 'OIDC_APP_TYPE_NATIVE']),
    authMethodType: oneOf([
      'OIDC_AUTH_METHOD_TYPE_BASIC',
      'OIDC_AUTH_METHOD_TYPE_POST',
      'OIDC_AUTH_METHOD_TYPE_NONE',
      'OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT',
    ]),
    postLogoutRedirectUris: texts,
    developmentMode: flag(),
    accessTokenType: oneOf(['OIDC_TOKEN_TYPE_BEARER', 'OIDC_TOKEN_TYPE_JWT']),
    accessTokenRoleAssertion: flag(),
    idTokenRoleAssertion: flag(),
    idTokenUserinfoAssertion: flag(),
    clockSkew: text({ pattern: /^\d+(?:\.\d{3,9})?s$/ }),
    additionalOrigins: texts,
    skipNativeAppSuccessPage: flag(),
    backChannelLogoutUri: text(),
    loginVersion,
  },
  { description: 'The settings of an OpenID Connect app.' },
);

const app = object(
  {
    id: id('the app', '365469878179605579'),
    name,
    state: oneOf(['APP_STATE_ACTIVE', 'APP_STATE_INACTIVE']),
    apiConfig: object(
      {
        clientId: text(),
        authMethodType: oneOf(['API_AUTH_METHOD_TYPE_BASIC', 'API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT']),
        clientSecret: secret,
        secretHash,
      },
      { description: 'The settings of an API app, which one is that has no other settings.' },
    ),
    oidcConfig,
    samlConfig: object(
      {
        metadataXml: text({ description: 'The metadata of the service provider, base64.' }),
        metadataUrl: text(),
        loginVersion,
      },
      { description: 'The settings of a SAML app.' },
    ),
    keys: list(key),
    creationDate,
    changeDate,
    sequence,
  },
  { description: 'An app.' },
);

const user = object(
  {
    userId: id('the service account', '345042781288410187'),
    userName: text({ description: 'Its client id.' }),
    name,
    description: text(),
    accessTokenType: oneOf(['ACCESS_TOKEN_TYPE_BEARER', 'ACCESS_TOKEN_TYPE_JWT']),
    state: oneOf(['USER_STATE_ACTIVE', 'USER_STATE_INACTIVE', 'USER_STATE_LOCKED']),
    roles: list(oneOf(roleNames), {
      description: 'What it may do in its organization. Roles for projects count in each of its projects.',
    }),
    clientSecret: secret,
    secretHash,
    keys: list(object({ id: id('the key', '345042781288475723'), expirationDate, publicKey, creationDate, sequence })),
    personalAccessTokens: list(
      object({
        id: id('the token', '345042781288541259'),
        token: text({ description: 'The token itself.' }),
        expirationDate,
        ended: flag({ description: 'Whether it ended when its user was deactivated.' }),
        creationDate,
        sequence,
      }),
    ),
    creationDate,
    changeDate,
    sequence,
    changedSequence: sequence,
  },
  { description: 'A service account.' },
);

const project = object(
  {
    id: id('the project', '345043129566506059'),
    name,
    state: oneOf(['PROJECT_STATE_ACTIVE', 'PROJECT_STATE_INACTIVE']),
    projectRoleAssertion: flag(),
    projectRoleCheck: flag(),
    hasProjectCheck: flag(),
    privateLabelingSetting: oneOf([
      'PRIVATE_LABELING_SETTING_UNSPECIFIED',
      'PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY',
      'PRIVATE_LABELING_SETTING_ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY',
    ]),
    apps: list(app),
    creationDate,
    changeDate,
    sequence: count({ description: 'How many events there were of it and everything in it.' }),
    changedSequence: sequence,
  },
  { description: 'A project.' },
);

const organization = object(
  {
    id: id('the organization', '345042781288279115'),
    name,
    active: flag(),
    projects: list(project),
    users: list(user, { description: 'Its service accounts.' }),
  },
  { description: 'An organization. The tokens of every mock belong to the first.' },
);

export const shape = object(
  {
    organizations: list(organization, { description: 'Left out, there is one, with one project and no apps.' }),
    accessTokens: list(
      object({
        token: text({ description: 'The token itself.' }),
        id: id('the token, its jti,', '345042781288541260'),
        userId: text({ description: 'Whose it is.' }),
        clientId: text(),
        issued: time(),
        expires: time({ description: 'Left out, twelve hours after the mock started.' }),
        scope: text({ pattern: /^/ }),
        audience: texts,
        bySecret: flag({ description: 'Whether a secret got it, and no key.' }),
      }),
      { description: 'Tokens that service accounts got.' },
    ),
    webKeys: list(object({ id: text(), privateKey: vendors<JsonWebKey>() }), {
      description: 'What tokens are signed with. Left out, the keys are made.',
    }),
  },
  { description: 'An instance of ZITADEL.' },
);

/** What a mock of ZITADEL starts with. All that is left out is made up. */
export type ZitadelWorld = TypeOf<typeof shape>;
export type WorldOrganization = TypeOf<typeof organization>;
export type WorldProject = TypeOf<typeof project>;
export type WorldApp = TypeOf<typeof app>;
export type WorldUser = TypeOf<typeof user>;
