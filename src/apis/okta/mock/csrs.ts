import type { Csr, JsonWebKey, operations } from '../../../../generated/okta/types.js';
import type { Behaviours } from '../../../mock/core/behaviour.js';
import type { Call } from '../../../mock/core/call.js';
import type { Holder } from '../../../mock/core/known-tokens.js';
import { toBase64, toBase64Url } from '../../../mock/core/random.js';
import { toSpki } from '../../../mock/core/rsa-key.js';
import type { Tools } from '../../../mock/core/vendor.js';
import { readCertificate } from './certificate-reader.js';
import { signRequest } from './certificate-request.js';
import type { ClientParts } from './client-parts.js';
import { attachKey } from './issue-key.js';
import { postedCertificate } from './posted-certificate.js';
import { preferred } from './preferred.js';
import { refuseProblems } from './request-body.js';
import type { AppRecord, PendingCsr } from './state.js';
import { timestamp } from './timestamp.js';

type CsrOperation =
  | 'listCsrsForApplication'
  | 'generateCsrForApplication'
  | 'getCsrForApplication'
  | 'revokeCsrFromApplication'
  | 'publishCsrFromApplication';

/** A certificate has to be valid for longer, in milliseconds. */
const shortestValidity = 90 * 24 * 60 * 60 * 1000;

export function createCsrBehaviours({
  clock,
  errors,
  ids,
  keys,
  store,
}: Omit<ClientParts, 'prune'> & Pick<Tools, 'keys'>): Pick<Behaviours<operations, Holder>, CsrOperation> {
  const find = ({ appId, csrId }: { appId: string; csrId: string }) => {
    const record = store.find(appId);
    const csr = record.csrs.find(({ id }) => id === csrId);
    if (csr === undefined) throw errors.notFound(csrId, 'CsrMetadata');
    return { record, csr };
  };
  const remove = ({ record, csr }: ReturnType<typeof find>) => record.csrs.splice(record.csrs.indexOf(csr), 1);
  const refuse = (cause: string) => errors.refusal('E0000001', { about: 'certificate', causes: [cause] });

  return {
    listCsrsForApplication({ path, origin }) {
      const record = store.find(path.appId);
      return { status: 200, body: record.csrs.map((csr) => show(csr, addressOf(record, origin))) };
    },

    async generateCsrForApplication(call) {
      const { path, body, origin } = call;
      store.find(path.appId);
      refuseProblems(errors, call);
      const id = ids.kid();
      const key = await keys.next();
      const request = await signRequest(key, body);
      // The app may have been deleted while the key was made.
      const record = store.find(path.appId);
      const csr: PendingCsr = { id, created: timestamp(clock()), csr: toBase64(request), n: key.n, e: key.e };
      record.csrs.push(csr);
      const address = addressOf(record, origin);
      const { headers, ...shown } = answer(csr, call, address);
      return { status: 201, ...shown, headers: { Location: `${address}/csrs/${id}`, ...headers } };
    },

    getCsrForApplication(call) {
      const { record, csr } = find(call.path);
      return { status: 200, ...answer(csr, call, addressOf(record, call.origin)) };
    },

    revokeCsrFromApplication({ path }) {
      remove(find(path));
      return { status: 204 };
    },

    async publishCsrFromApplication(call) {
      const { csr: asked } = find(call.path);
      const certificate = readCertificate(() => postedCertificate(call));
      if (certificate === undefined) throw refuse('The body is no certificate.');
      const { der, notAfter, publicKey } = certificate;
      if (toBase64(publicKey) !== toBase64(toSpki(asked))) throw refuse("The certificate doesn't match the CSR.");
      const now = clock();
      if (notAfter.getTime() - now <= shortestValidity)
        throw refuse('The certificate must be valid for more than 90 days.');
      const kid = ids.kid();
      const thumbprint = toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', der)));
      // Another request may have published or revoked it meanwhile.
      const found = find(call.path);
      remove(found);
      const { record, csr } = found;
      const key: JsonWebKey = {
        kty: 'RSA',
        created: timestamp(now),
        lastUpdated: timestamp(now),
        expiresAt: notAfter.toISOString(),
        kid,
        use: 'sig',
        x5c: [toBase64(der)],
        'x5t#S256': thumbprint,
        e: csr.e,
        n: csr.n,
      };
      attachKey(record, key);
      return { status: 201, headers: { Location: `${addressOf(record, call.origin)}/keys/${kid}` }, body: key };
    },
  };
}

const addressOf = ({ app }: AppRecord, origin: string) => `${origin}/api/v1/apps/${app.id}/credentials`;

/** A CSR as JSON, or by itself where that is what is asked for. */
function answer(csr: PendingCsr, { headers }: Pick<Call, 'headers'>, address: string) {
  return preferred(headers.get('Accept'), ['application/json', 'application/pkcs10']) === 'application/pkcs10'
    ? {
        contentType: 'application/pkcs10; filename=okta.p10',
        headers: { 'Content-Transfer-Encoding': 'base64' },
        body: csr.csr,
      }
    : { headers: {}, body: show(csr, address) };
}

function show({ id, created, csr }: PendingCsr, address: string): Csr {
  const href = `${address}/csrs/${id}`;
  return {
    id,
    created,
    csr,
    kty: 'RSA',
    _links: {
      self: { href, hints: { allow: ['GET', 'DELETE'] } },
      publish: { href: `${href}/lifecycle/publish`, hints: { allow: ['POST'] } },
    },
  };
}
