import { SkipError } from '../../src/gate/cases/skip-error.js';
import { type Context, missing, type SomeScenarios, unknownIdp } from './scenario-parts.js';

/** The first of the two providers of which this is true. No operation here puts a key to use. */
async function providerThat(context: Context, isWanted: (active: unknown) => boolean) {
  const { sourceIdp, targetIdp } = context.fixtures;
  for (const idpId of [sourceIdp, targetIdp]) {
    // One that is rejected is asked again by the case, which tells.
    const active = await context
      .call('listActiveIdentityProviderSigningKey', { path: { idpId } })
      .catch(() => undefined);
    if (isWanted(active)) return { path: { idpId } };
  }
  throw new SkipError('neither of the two identity providers is of that kind');
}

/** How to bring about the answers about the key that an identity provider is signed for with. */
export const activeKeyScenarios = {
  listActiveIdentityProviderSigningKey: {
    ...missing(() => ({ path: { idpId: unknownIdp } })),
    200: { request: (context) => providerThat(context, (active) => Array.isArray(active) && active.length > 0) },
    204: { request: (context) => providerThat(context, (active) => !Array.isArray(active)) },
  },
} satisfies SomeScenarios;
