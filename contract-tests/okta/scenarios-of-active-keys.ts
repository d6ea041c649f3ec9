import { SkipError } from '../../src/gate/cases/skip-error.js';
import { type Context, missing, type ScenariosOf, unknownIdp } from './scenario-fixtures.js';

type ActiveKeyOperation = 'listActiveIdentityProviderSigningKey';

/** A provider that has a key in use, or has none. No operation here puts one to use. */
async function providerThat(context: Context, uses: boolean) {
  const { sourceIdp, targetIdp } = context.fixtures;
  for (const idpId of [sourceIdp, targetIdp]) {
    const active = await context.call('listActiveIdentityProviderSigningKey', { path: { idpId } });
    if ((active === undefined || active.length === 0) !== uses) return { path: { idpId } };
  }
  throw new SkipError(`none of the two identity providers ${uses ? 'has a' : 'is without a'} key in use`);
}

/** How to bring about the answers about the key that an identity provider is signed for with. */
export const activeKeyScenarios: ScenariosOf<ActiveKeyOperation> = {
  listActiveIdentityProviderSigningKey: {
    ...missing(() => ({ path: { idpId: unknownIdp } })),
    200: { request: (context) => providerThat(context, true) },
    204: { request: (context) => providerThat(context, false) },
  },
};
