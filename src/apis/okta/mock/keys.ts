import type { JsonWebKey, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import type { Clock } from '../../../mock/core/clock.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import type { Errors } from './errors.js';
import { attachKey, copyKey, type IssueKey } from './issue-key.js';
import { chooseMediaType, writeMetadata } from './saml-metadata.js';
import type { AppRecord } from './state.js';
import type { Store } from './store.js';
import { timestamp } from './timestamp.js';

type KeyOperation =
  | 'listApplicationKeys'
  | 'generateApplicationKey'
  | 'getApplicationKey'
  | 'cloneApplicationKey'
  | 'previewSAMLmetadataForApplication';

export interface KeyParts {
  readonly clock: Clock;
  readonly errors: Errors;
  readonly issueKey: IssueKey;
  readonly store: Store;
}

export function createKeyBehaviours({
  clock,
  errors,
  issueKey,
  store,
}: KeyParts): Pick<Behaviours<operations, Holder>, KeyOperation> {
  const findKey = ({ keys }: AppRecord, kid: string): JsonWebKey => {
    const key = keys.find((held) => held.kid === kid);
    if (key === undefined) throw errors.notFound(kid, 'JsonWebKey');
    return key;
  };
  const address = (origin: string, { app }: AppRecord, { kid }: JsonWebKey) => ({
    Location: `${origin}/api/v1/apps/${app.id}/credentials/keys/${kid}`,
  });

  const refuseMissing = ({ search }: Pick<Call, 'search'>, parameter: string) => {
    if (!search.get(parameter)) throw errors.refusal('E0000028');
  };

  return {
    listApplicationKeys: ({ path }) => ({ status: 200, body: store.find(path.appId).keys }),

    async generateApplicationKey(call) {
      refuseMissing(call, 'validityYears');
      const { path, query, origin } = call;
      store.find(path.appId);
      const years = query.validityYears;
      if (!Number.isInteger(years) || years < 2 || years > 10)
        throw errors.refusal('E0000001', {
          about: 'generateKey',
          causes: ['Validity years out of range. It should be 2 - 10 years.'],
        });
      const key = await issueKey(years);
      // The app may have been deleted while the key was made.
      const record = store.find(path.appId);
      attachKey(record, key);
      return { status: 201, headers: address(origin, record, key), body: key };
    },

    getApplicationKey: ({ path }) => ({ status: 200, body: findKey(store.find(path.appId), path.keyId) }),

    cloneApplicationKey(call) {
      refuseMissing(call, 'targetAid');
      const { path, query, origin } = call;
      const key = findKey(store.find(path.appId), path.keyId);
      const target = store.find(query.targetAid);
      if (target.keys.some(({ kid }) => kid === key.kid))
        throw errors.refusal('E0000001', {
          about: 'cloneKey',
          causes: ['Key already exists in the list of key credentials for the target app.'],
        });
      const copy = copyKey(key, timestamp(clock()));
      attachKey(target, copy);
      return { status: 201, headers: address(origin, target, copy), body: copy };
    },

    previewSAMLmetadataForApplication(call) {
      const contentType = chooseMediaType(call.headers.get('Accept'));
      if (contentType === undefined) throw errors.refusal('E0000019');
      refuseMissing(call, 'kid');
      const record = store.find(call.path.appId);
      const { app, entityId } = record;
      if (app.signOnMode !== 'SAML_2_0' && app.signOnMode !== 'SAML_1_1') throw errors.notFound(app.id, 'AppInstance');
      const key = findKey(record, call.query.kid);
      return { status: 200, contentType, body: writeMetadata(app, entityId, key, call.origin) };
    },
  };
}
