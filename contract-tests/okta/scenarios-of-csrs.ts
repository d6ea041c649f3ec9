import type { CsrMetadata, operations } from '../../generated/okta/types.js';
import type { KnownDeviation, Lifecycle } from '../../src/gate/cases/scenario.js';
import { certifyInPem } from './certify.js';
import {
  app,
  appNotFound,
  type Context,
  type fixtures,
  ownApp,
  refusals,
  type ScenariosOf,
  unknownApp,
} from './scenario-fixtures.js';

const unknownCsr = 'NoAppHasACsrOfThisNameNoAppHasACsrOfThisNam';
const noCsr = () => ({ path: { appId: unknownApp, csrId: unknownCsr } });

const subject: CsrMetadata = {
  subject: { countryName: 'US', organizationName: 'Acme', commonName: 'keyspec' },
  subjectAltNames: { dnsNames: ['sso.acme.example', '*.acme.example'] },
};

/** An app of the scenario's own, and a CSR for it. */
export async function ownCsr(context: Context) {
  const { id: appId } = await ownApp(context);
  const { id: csrId, csr } = await context.call('generateCsrForApplication', { path: { appId }, body: subject });
  return { csr, path: { appId, csrId } };
}

/** What each certificate of a CSR looks like that another authority signed. */
async function certificate(context: Context, days?: number) {
  const { csr, path } = await ownCsr(context);
  return { path, body: await certifyInPem(csr, days) };
}

type CsrOperation =
  | 'listCsrsForApplication'
  | 'generateCsrForApplication'
  | 'getCsrForApplication'
  | 'revokeCsrFromApplication'
  | 'publishCsrFromApplication';

/** How to bring about the answers about certificate signing requests. */
export const csrScenarios: ScenariosOf<CsrOperation> = {
  listCsrsForApplication: {
    ...refusals(app),
    200: {
      request: async (context) => ({ path: { appId: (await ownCsr(context)).path.appId } }),
      expect: () => [{ kty: 'RSA' }],
    },
    404: appNotFound,
  },

  generateCsrForApplication: {
    ...refusals(() => ({ ...app(), body: subject })),
    201: {
      'application/json': {
        request: async (context) => ({ path: { appId: (await ownApp(context)).id }, body: subject }),
      },
      'application/pkcs10': {
        request: async (context) => ({ path: { appId: (await ownApp(context)).id }, body: subject }),
      },
    },
    400: { request: async (context) => ({ path: { appId: (await ownApp(context)).id }, body: {} }) },
    404: { request: () => ({ path: { appId: unknownApp }, body: subject }) },
  },

  getCsrForApplication: {
    ...refusals(noCsr),
    200: {
      'application/json': {
        request: async (context) => ({ path: (await ownCsr(context)).path }),
        expect: (_, { path }) => ({ id: path.csrId }),
      },
      'application/pkcs10': {
        request: async (context) => ({ path: (await ownCsr(context)).path }),
      },
    },
    404: { request: noCsr },
  },

  revokeCsrFromApplication: {
    ...refusals(noCsr),
    204: { request: async (context) => ({ path: (await ownCsr(context)).path }) },
    404: { request: noCsr },
  },

  publishCsrFromApplication: {
    ...refusals(() => ({ ...noCsr(), body: 'no certificate' })),
    201: {
      request: (context) => certificate(context),
      expect: () => ({ kty: 'RSA', use: 'sig' }),
    },
    400: { request: (context) => certificate(context, 89) },
    404: { request: () => ({ ...noCsr(), body: 'no certificate' }) },
  },
};

/** How a CSR comes and goes. */
export const csrLifecycles: readonly Lifecycle<operations, typeof fixtures>[] = [
  {
    create: async (context) => ({ path: (await ownCsr(context)).path }),
    read: { operationId: 'getCsrForApplication', request: ({ path }) => ({ path: { ...path } }) },
    remove: { operationId: 'revokeCsrFromApplication', request: ({ path }) => ({ path: { ...path } }) },
  },
];

/** What cannot pass about CSRs, for a reason that the description cannot say. */
export const csrDeviations: readonly KnownDeviation<operations>[] = [
  {
    operationId: 'publishCsrFromApplication',
    check: 'valid-input',
    subject: /^(body|header)/,
    reason: 'A certificate is for one CSR only, and comes in the form that its media type says.',
  },
];
