import type { operations } from '../../generated/okta/types.js';
import type { KnownDeviation } from '../../src/gate/cases/scenario.js';
import {
  type Context,
  comesAndGoes,
  fixtures,
  missing,
  ownSamlApp,
  refusals,
  type SomeScenarios,
  unknownApp,
  unknownIdp,
} from './scenario-parts.js';

export const unknownKey = 'NoAppHoldsAKeyOfThisNameNoAppHoldsAKeyOfThi';
const twoYears = { validityYears: 2 };

/** A time of some years later, be it a day off: not every year has a 29th of February. */
const inYears = (time: string, years: number) => new RegExp(`^${new Date(time).getUTCFullYear() + years}-`);

/** Whose keys: those of apps, or of identity providers. */
interface Owners<Path, Query> {
  readonly unknown: Path;
  /** One that was there before. */
  readonly known: Path;
  /** How to name another one that was there before. */
  readonly other: Query;
  /** One that may get keys, which stay. */
  own(context: Context): Promise<Path>;
  generate(context: Context, path: Path): Promise<{ readonly kid: string }>;
  /** How to name one that may get copies. */
  target(context: Context): Promise<Query>;
  /** The same to name the one itself. */
  itself(path: Path): Query;
}

/** How to bring about the answers about keys, whoever has them. */
function casesOf<Path extends Record<string, string>, Query extends Record<string, string>>(
  owners: Owners<Path, Query>,
) {
  const { unknown, known, other, own, generate, target, itself } = owners;
  const ownKey = async (context: Context) => {
    const path = await own(context);
    const { kid: keyId } = await generate(context, path);
    return { path: { ...path, keyId } };
  };
  const none = () => ({ path: { ...known, keyId: unknownKey } });

  return {
    ownKey,
    list: {
      ...refusals(() => ({ path: known })),
      200: { request: () => ({ path: known }) },
      404: { request: () => ({ path: unknown }) },
    },
    generate: {
      ...refusals(() => ({ path: known, query: twoYears })),
      201: {
        request: async (context: Context) => ({ path: await own(context), query: twoYears }),
        expect: ({ created }: { created: string }) => ({ expiresAt: inYears(created, twoYears.validityYears) }),
      },
      400: { request: () => ({ path: known, query: { validityYears: 11 } }) },
      404: { request: () => ({ path: unknown, query: twoYears }) },
    },
    get: {
      ...missing(none),
      200: {
        request: ownKey,
        expect: (_: unknown, { path }: { path: { keyId: string } }) => ({ kid: path.keyId }),
      },
    },
    clone: {
      ...missing(() => ({ ...none(), query: other })),
      201: {
        request: async (context: Context) => ({ ...(await ownKey(context)), query: await target(context) }),
        expect: (_: unknown, { path }: { path: { keyId: string } }) => ({ kid: path.keyId }),
      },
      400: {
        request: async (context: Context) => {
          const { path } = await ownKey(context);
          return { path, query: itself(path) };
        },
      },
    },
  };
}

const ofApps = casesOf({
  unknown: { appId: unknownApp },
  known: { appId: fixtures.sourceApp },
  other: { targetAid: fixtures.targetApp },
  // A key cannot be removed, so an app that was there before gets some only where that is allowed.
  own: async (context) => ({
    appId: await context.orFixture(async () => (await ownSamlApp(context)).id, context.fixtures.sourceApp),
  }),
  generate: (context, path) => context.call('generateApplicationKey', { path, query: twoYears }),
  target: async (context) => ({
    targetAid: await context.orFixture(async () => (await ownSamlApp(context)).id, context.fixtures.targetApp),
  }),
  itself: ({ appId }) => ({ targetAid: appId }),
});

const ofIdps = casesOf({
  unknown: { idpId: unknownIdp },
  known: { idpId: fixtures.sourceIdp },
  other: { targetIdpId: fixtures.targetIdp },
  own: async ({ fixtures }) => ({ idpId: fixtures.sourceIdp }),
  generate: (context, path) => context.call('generateIdentityProviderSigningKey', { path, query: twoYears }),
  target: async ({ fixtures }) => ({ targetIdpId: fixtures.targetIdp }),
  itself: ({ idpId }) => ({ targetIdpId: idpId }),
});

/** An app of the scenario's own, and a key that was generated for it. */
export const { ownKey } = ofApps;

export const keyScenarios = {
  listApplicationKeys: ofApps.list,
  generateApplicationKey: ofApps.generate,
  getApplicationKey: ofApps.get,
  cloneApplicationKey: ofApps.clone,
  listIdentityProviderSigningKeys: ofIdps.list,
  generateIdentityProviderSigningKey: ofIdps.generate,
  getIdentityProviderSigningKey: ofIdps.get,
  cloneIdentityProviderKey: ofIdps.clone,
} satisfies SomeScenarios;

/** How a key comes; none goes. */
export const keyLifecycles = [
  comesAndGoes(ofApps.ownKey, 'getApplicationKey'),
  comesAndGoes(ofIdps.ownKey, 'getIdentityProviderSigningKey'),
];

/** What cannot pass about keys, for a reason that the description cannot say. */
export const keyDeviations: readonly KnownDeviation<operations>[] = [
  {
    operationId: 'cloneApplicationKey',
    check: 'valid-input',
    subject: /^query\/targetAid example /,
    reason: 'A cloned key cannot be removed again, and the target app in the example is not one that the gate created.',
  },
  {
    operationId: 'cloneIdentityProviderKey',
    check: 'valid-input',
    subject: /^query\/targetIdpId example /,
    reason: 'A cloned key cannot be removed again.',
  },
];
