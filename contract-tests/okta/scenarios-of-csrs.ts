import type { CsrMetadata, operations } from '../../generated/okta/types.js';
import type { KnownDeviation } from '../../src/gate/cases/scenario.js';
import { certifyInPem } from './certify.js';
import {
  type Context,
  comesAndGoes,
  fixtures,
  missing,
  ownApp,
  ownSamlApp,
  refusals,
  type SomeScenarios,
  unknownApp,
  unknownIdp,
} from './scenario-parts.js';

const unknownCsr = 'NoAppHasACsrOfThisNameNoAppHasACsrOfThisNam';

const subject: CsrMetadata = {
  subject: { countryName: 'US', organizationName: 'Acme', commonName: 'keyspec' },
  subjectAltNames: { dnsNames: ['sso.acme.example', '*.acme.example'] },
};

/** Whose CSRs: those of apps, or of identity providers. */
interface Owners<Path> {
  readonly unknown: Path;
  /** One that was there before. */
  readonly known: Path;
  /** One that may get CSRs. */
  own(context: Context): Promise<Path>;
  generate(context: Context, path: Path): Promise<{ readonly id: string; readonly csr: string }>;
}

/** How to bring about the answers about CSRs, whoever has them. */
function casesOf<Path extends Record<string, string>>({ unknown, known, own, generate }: Owners<Path>) {
  const ownCsr = async (context: Context) => {
    const path = await own(context);
    const { id: csrId, csr } = await generate(context, path);
    return { csr, path: { ...path, csrId } };
  };
  /** What an authority signed for a CSR. */
  const certified = async (context: Context, days?: number) => {
    const { csr, path } = await ownCsr(context);
    return { path, body: await certifyInPem(csr, days) };
  };
  const read = { request: async (context: Context) => ({ path: (await ownCsr(context)).path }) };
  const asked = { request: async (context: Context) => ({ path: await own(context), body: subject }) };
  const nowhere = () => ({ path: unknown });
  const there = () => ({ path: known });
  const none = () => ({ path: { ...unknown, csrId: unknownCsr } });

  return {
    ownCsr,
    list: {
      ...refusals(there),
      404: { request: nowhere },
      200: {
        request: async (context: Context) => {
          const path = await own(context);
          await generate(context, path);
          return { path };
        },
        // Others may ask at the same time for what is signed for an identity provider.
        expect: () => new Set([{ kty: 'RSA' as const }]),
      },
    },
    generate: {
      ...refusals(() => ({ ...there(), body: subject })),
      404: { request: () => ({ ...nowhere(), body: subject }) },
      201: { 'application/json': asked, 'application/pkcs10': asked },
      400: { request: async (context: Context) => ({ path: await own(context), body: {} }) },
    },
    get: {
      ...missing(none),
      200: {
        'application/json': {
          ...read,
          expect: (_: unknown, { path }: { path: { csrId: string } }) => ({ id: path.csrId }),
        },
        'application/pkcs10': read,
      },
    },
    revoke: { ...missing(none), 204: read },
    publish: {
      ...missing(() => ({ ...none(), body: 'no certificate' })),
      201: {
        request: (context: Context) => certified(context),
        expect: () => ({ kty: 'RSA' as const, use: 'sig' as const }),
      },
      400: { request: (context: Context) => certified(context, 89) },
    },
  };
}

const ofApps = casesOf({
  unknown: { appId: unknownApp },
  known: { appId: fixtures.sourceApp },
  own: async (context) => ({ appId: (await ownApp(context)).id }),
  generate: (context, path) => context.call('generateCsrForApplication', { path, body: subject }),
});

const ofIdps = casesOf({
  unknown: { idpId: unknownIdp },
  known: { idpId: fixtures.sourceIdp },
  own: async ({ fixtures }) => ({ idpId: fixtures.sourceIdp }),
  generate: (context, path) => context.call('generateCsrForIdentityProvider', { path, body: subject }),
});

/** What an authority signed for a CSR of an app that signs with a key already. */
export async function certifiedForSamlApp(context: Context) {
  const { id: appId } = await ownSamlApp(context);
  const { id: csrId, csr } = await context.call('generateCsrForApplication', { path: { appId }, body: subject });
  return { path: { appId, csrId }, body: await certifyInPem(csr) };
}

/** An app of the scenario's own, and a CSR for it. */
export const { ownCsr } = ofApps;

export const csrScenarios = {
  listCsrsForApplication: ofApps.list,
  generateCsrForApplication: ofApps.generate,
  getCsrForApplication: ofApps.get,
  revokeCsrFromApplication: ofApps.revoke,
  publishCsrFromApplication: ofApps.publish,
  listCsrsForIdentityProvider: ofIdps.list,
  generateCsrForIdentityProvider: ofIdps.generate,
  getCsrForIdentityProvider: ofIdps.get,
  revokeCsrForIdentityProvider: ofIdps.revoke,
  publishCsrForIdentityProvider: ofIdps.publish,
} satisfies SomeScenarios;

/** How a CSR comes and goes. */
export const csrLifecycles = [
  comesAndGoes(ofApps.ownCsr, 'getCsrForApplication', 'revokeCsrFromApplication'),
  comesAndGoes(ofIdps.ownCsr, 'getCsrForIdentityProvider', 'revokeCsrForIdentityProvider'),
];

/** What cannot pass about CSRs, for a reason that the description cannot say. */
export const csrDeviations = (['publishCsrFromApplication', 'publishCsrForIdentityProvider'] as const).map(
  (operationId): KnownDeviation<operations> => ({
    operationId,
    check: 'valid-input',
    subject: /^(body|header)/,
    reason: 'A certificate is for one CSR only, and comes in the form that its media type says.',
  }),
);
