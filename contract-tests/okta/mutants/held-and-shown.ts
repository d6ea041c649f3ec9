import { type Answer, at, edit, type Fault, parse } from '../../kit/fault-message.js';
import {
  answers,
  doesInstead,
  header,
  items,
  json,
  member,
  query,
  requests,
  rewrite,
  set,
  value,
} from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks, readAfterWrite } = mutantsOf('okta');

const metadata = (name: string, change: (text: string) => string) =>
  breaks('metadata', name, 'previewSAMLmetadataForApplication', 200, rewrite(change));

/** The key that comes with a new app is one of two years. */
const livesTwoYears: Fault = (ask) => {
  const keys = new Map<unknown, object>();
  return async (asked) => {
    const answer = await ask(asked);
    const body = parse(answer.text);
    const kid = at(body, '/credentials/signing/kid');
    if (asked.operationId === 'createApplication' && kid !== undefined) {
      const url = new URL(`/api/v1/apps/${at(body, '/id')}/credentials/keys/generate?validityYears=2`, asked.url);
      const { text } = await ask({ ...asked, url, text: '' });
      keys.set(kid, Object(parse(text)));
    }
    if (asked.operationId !== 'listApplicationKeys' || !Array.isArray(body)) return answer;
    const shown = body.flatMap((key) => {
      const other = keys.get(at(key, '/kid'));
      const isOther = [...keys.values()].some((one) => at(one, '/kid') === at(key, '/kid'));
      return isOther ? [] : [other === undefined ? key : { ...other, kid: at(key, '/kid') }];
    });
    return set('', shown)(answer);
  };
};

/** The keys that were read of an app are read on when it is gone. */
const keepsKeys: Fault = (ask) => {
  const known = new Map<string, Answer>();
  return async (asked) => {
    const answer = await ask(asked);
    if (asked.operationId !== 'getApplicationKey') return answer;
    if (answer.status === 200) known.set(asked.url.pathname, answer);
    return answer.status === 404 ? (known.get(asked.url.pathname) ?? answer) : answer;
  };
};

/** A label that is there is refused. */
const refusesLabels: Fault = (ask) => {
  const taken = new Set<unknown>();
  const invalid = {
    errorCode: 'E0000001',
    errorSummary: 'Api validation failed: label',
    errorLink: 'E0000001',
    errorId: 'oae0000000000000000000000',
    errorCauses: [],
  };
  return async (asked) => {
    const label = asked.operationId === 'createApplication' ? at(parse(asked.text), '/label') : undefined;
    if (label !== undefined && taken.has(label)) return json(400, invalid);
    if (label !== undefined) taken.add(label);
    return ask(asked);
  };
};

/** A clone renames the app that gets it. */
const renamesTarget: Fault = (ask) => {
  const renamed = new Set<unknown>();
  return async (asked) => {
    const answer = await ask(asked);
    const isCloned = asked.operationId === 'cloneApplicationKey' && answer.status === 201;
    if (isCloned) renamed.add(asked.url.searchParams.get('targetAid'));
    return asked.operationId === 'getApplication' && answer.status === 200 && renamed.has(asked.path.appId)
      ? value('/label', (label) => `${String(label)} (shared)`)(answer)
      : answer;
  };
};

/** A clone was created when its source was. */
const clonesOldTime: Fault = (ask) => {
  const created = new Map<unknown, unknown>();
  return async (asked) => {
    const answer = await ask(asked);
    const body = parse(answer.text);
    const isKey = /ApplicationKeys?$/.test(asked.operationId) && answer.status < 300;
    if (!isKey) return answer;
    for (const key of [body].flat())
      if (!created.has(at(key, '/kid'))) created.set(at(key, '/kid'), at(key, '/created'));
    const old = (key: unknown) => edit(key, '/created', () => created.get(at(key, '/kid')));
    return set('', Array.isArray(body) ? body.map(old) : old(body))(answer);
  };
};

/** Providers that do not hold what the description allows, or show what is not of the one that was asked for. */
export const heldAndShownMutants: readonly Mutant[] = [
  mutant(
    'seven years of validity are six',
    'valid-input',
    'generateApplicationKey valid-input',
    requests(
      'generateApplicationKey',
      query('validityYears', (years) => (years === '7' ? '6' : years)),
    ),
  ),
  breaks(
    'certificate',
    'a key ends an hour later than its certificate',
    'getApplicationKey',
    200,
    value('/expiresAt', (end) => new Date(Date.parse(String(end)) + 3_600_000).toISOString()),
  ),
  mutant(
    'keys are listed from the oldest',
    'paging',
    'listApplicationKeys paging',
    items('listApplicationKeys', '', (keys) => keys.toReversed()),
  ),
  mutant(
    'a list of keys stops at two',
    'paging',
    'listApplicationKeys paging',
    items('listApplicationKeys', '', (keys) => keys.slice(0, 2)),
  ),
  metadata('metadata has its certificate for encryption', (text) => text.replace('use="signing"', 'use="encryption"')),
  metadata('metadata is of a service provider', (text) => text.replaceAll('IDPSSODescriptor', 'SPSSODescriptor')),
  breaks(
    'encoding',
    'JSON says that it is in UTF-16',
    'listApplicationKeys',
    200,
    header('Content-Type', 'application/json; charset=utf-16'),
  ),
  breaks('error-code', 'the link of an error has another code', 'getApplication', 404, set('/errorLink', 'E0000001')),
  breaks(
    'error-source',
    'an error names what nobody asked for',
    'getApplication',
    404,
    set('/errorSummary', 'Not found: Resource not found: undefined (AppInstance)'),
  ),
  readAfterWrite(
    'an algorithm of SAML is not stored when an app is replaced',
    'replaceApplication',
    doesInstead(
      'replaceApplication',
      member('/settings/signOn/signatureAlgorithm', (found) => found && 'RSA_SHA256'),
    ),
  ),
  mutant(
    'reading a client shows its secret',
    'valid-input',
    'createApplication valid-input',
    answers(
      'getApplication',
      200,
      value(
        '/credentials/oauthClient',
        (client) => client && { ...Object(client), client_secret: 'a-secret-of-somebody' },
      ),
    ),
  ),
  mutant('a second app of one label is refused', 'concurrency', 'createApplication concurrency', refusesLabels),
  mutant(
    'labels are escaped for HTML',
    'valid-input',
    'createApplication valid-input',
    answers(
      'getApplication',
      200,
      value('/label', (label) => String(label).replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
    ),
  ),
  readAfterWrite('a clone renames the app that gets it', 'cloneApplicationKey', renamesTarget),
  readAfterWrite('a clone was created when its source was', 'cloneApplicationKey', clonesOldTime),
  readAfterWrite('a new app has a key of two years', 'createApplication', livesTwoYears),
  readAfterWrite('the key of a deleted app can still be read', 'deleteApplication', keepsKeys),
  breaks(
    'link',
    'the next page of apps is at another server',
    'listApplications',
    200,
    header('Link', (link) => link.replace(/<[a-z]+:\/\/[^/]+([^>]*>; rel="next")/, '<http://balancer.invalid:8080$1')),
  ),
];
