import type { operations } from '../../generated/okta/types.js';
import type { KnownDeviation } from '../../src/gate/cases/scenario.js';
import { certificateOfIdp } from './certify.js';
import { type Context, comesAndGoes, missing, refusals, type SomeScenarios } from './scenario-parts.js';

const noKey = () => ({ path: { idpKeyId: '00000000-0000-4000-a000-000000000000' } });
const someCertificate = async () => ({ x5c: [await certificateOfIdp()] });
const nothing = () => ({});
const blank = () => ({ body: { x5c: [] } });
const blankForNone = () => ({ ...noKey(), ...blank() });

/** A key of the scenario's own. */
export async function ownIdpKey(context: Context) {
  const { kid: idpKeyId } = await context.call('createIdentityProviderKey', { body: await someCertificate() });
  return { path: { idpKeyId } };
}

/** How to bring about the answers about keys of identity providers. */
export const idpKeyScenarios = {
  listIdentityProviderKeys: {
    ...refusals(nothing),
    200: {
      request: async (context) => {
        await ownIdpKey(context);
        return { query: { limit: 1 } };
      },
      expect: () => [{ use: 'sig' }],
    },
    400: { request: () => ({ query: { limit: 0 } }) },
  },

  createIdentityProviderKey: {
    ...refusals(blank),
    200: {
      request: async () => ({ body: await someCertificate() }),
      expect: (_, { body }) => ({ x5c: body.x5c }),
    },
    400: { request: blank },
  },

  getIdentityProviderKey: {
    ...missing(noKey),
    200: { request: ownIdpKey, expect: (_, { path }) => ({ kid: path.idpKeyId }) },
  },

  replaceIdentityProviderKey: {
    ...refusals(blankForNone),
    200: {
      request: async (context) => ({ ...(await ownIdpKey(context)), body: await someCertificate() }),
      expect: (_, { path, body }) => ({ kid: path.idpKeyId, x5c: body.x5c }),
    },
    400: { request: async (context) => ({ ...(await ownIdpKey(context)), ...blank() }) },
    404: { request: async () => ({ ...noKey(), body: await someCertificate() }) },
  },

  deleteIdentityProviderKey: { ...missing(noKey), 204: { request: ownIdpKey } },
} satisfies SomeScenarios;

/** What is refused, though another state than that of the scenario is the reason. */
export const refusedOfIdpKeys = {
  replaceIdentityProviderKey: {
    'the certificate of another key': async (context: Context) => {
      const body = await someCertificate();
      await context.call('createIdentityProviderKey', { body });
      return { ...(await ownIdpKey(context)), body };
    },
  },
};

/** How a key of an identity provider comes and goes. */
export const idpKeyLifecycles = [comesAndGoes(ownIdpKey, 'getIdentityProviderKey', 'deleteIdentityProviderKey')];

const noCertificate = 'A text is a certificate only if an authority signed it.';

/** What cannot pass about these keys, for a reason that the description cannot say. */
export const idpKeyDeviations: readonly KnownDeviation<operations>[] = [
  {
    operationId: 'listIdentityProviderKeys',
    check: 'valid-input',
    subject: /^query\/after /,
    reason: 'A cursor comes from an answer.',
  },
  { operationId: 'createIdentityProviderKey', check: 'valid-input', subject: /^body\/x5c/, reason: noCertificate },
  { operationId: 'replaceIdentityProviderKey', check: 'valid-input', subject: /^body\/x5c/, reason: noCertificate },
];
