import type { Csr, CsrMetadata, JsonWebKey, operations } from '../../../../generated/okta/types.js';
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
import { credentialsOf, type KeyHolders } from './key-holders.js';
import { postedCertificate } from './posted-certificate.js';
import { preferred } from './preferred.js';
import { refuseProblems } from './request-body.js';
import type { PendingCsr } from './state.js';
import { timestamp } from './timestamp.js';

type CsrOperation =
  | 'listCsrsForApplication'
  | 'generateCsrForApplication'
  | 'getCsrForApplication'
  | 'revokeCsrFromApplication'
  | 'publishCsrFromApplication'
  | 'listCsrsForIdentityProvider'
  | 'generateCsrForIdentityProvider'
  | 'getCsrForIdentityProvider'
  | 'revokeCsrForIdentityProvider'
  | 'publishCsrForIdentityProvider';

type CsrParts = Omit<ClientParts, 'prune' | 'store'> & Pick<Tools, 'keys'>;

/** A certificate has to be valid for longer, in milliseconds. */
const shortestValidity = 90 * 24 * 60 * 60 * 1000;

export function createCsrBehaviours(
  parts: CsrParts,
  apps: KeyHolders,
  idps: KeyHolders,
): Pick<Behaviours<operations, Holder>, CsrOperation> {
  const ofApps = createCsrs(parts, apps);
  const ofIdps = createCsrs(parts, idps);
  return {
    listCsrsForApplication: (call) => ofApps.list(call, call.path.appId),
    generateCsrForApplication: (call) => ofApps.generate(call, call.path.appId),
    getCsrForApplication: (call) => ofApps.get(call, call.path.appId, call.path.csrId),
    revokeCsrFromApplication: ({ path }) => ofApps.revoke(path.appId, path.csrId),
    publishCsrFromApplication: (call) => ofApps.publish(call, call.path.appId, call.path.csrId),
    listCsrsForIdentityProvider: (call) => ofIdps.list(call, call.path.idpId),
    generateCsrForIdentityProvider: (call) => ofIdps.generate(call, call.path.idpId),
    getCsrForIdentityProvider: (call) => ofIdps.get(call, call.path.idpId, call.path.csrId),
    revokeCsrForIdentityProvider: ({ path }) => ofIdps.revoke(path.idpId, path.csrId),
    publishCsrForIdentityProvider: (call) => ofIdps.publish(call, call.path.idpId, call.path.csrId),
  };
}

/** What becomes of the CSRs of apps, or of those of identity providers. */
function createCsrs({ clock, errors, ids, keys }: CsrParts, holders: KeyHolders) {
  const find = (id: string, csrId: string) => {
    const holder = holders.find(id);
    const csr = holder.csrs.find((one) => one.id === csrId);
    if (csr === undefined) throw errors.notFound(csrId, 'CsrMetadata');
    return { holder, csr };
  };
  const remove = ({ holder, csr }: ReturnType<typeof find>) => holder.csrs.splice(holder.csrs.indexOf(csr), 1);
  const refuse = (cause: string) => errors.refusal('E0000001', { about: 'certificate', causes: [cause] });

  return {
    list({ origin }: Pick<Call, 'origin'>, id: string) {
      const address = credentialsOf(holders, id, origin);
      return { status: 200, body: holders.find(id).csrs.map((csr) => show(csr, address)) } as const;
    },

    async generate(call: Pick<Call, 'headers' | 'origin' | 'problems'> & { readonly body: CsrMetadata }, id: string) {
      holders.find(id);
      refuseProblems(errors, call);
      const csrId = ids.kid();
      const key = await keys.next();
      const request = await signRequest(key, call.body);
      const csr: PendingCsr = { id: csrId, created: timestamp(clock()), csr: toBase64(request), n: key.n, e: key.e };
      // The app may have been deleted while the key was made.
      holders.find(id).csrs.push(csr);
      const address = credentialsOf(holders, id, call.origin);
      const { headers, ...shown } = answer(csr, call, address);
      return { status: 201, ...shown, headers: { Location: `${address}/csrs/${csrId}`, ...headers } } as const;
    },

    get(call: Pick<Call, 'headers' | 'origin'>, id: string, csrId: string) {
      return { status: 200, ...answer(find(id, csrId).csr, call, credentialsOf(holders, id, call.origin)) } as const;
    },

    revoke(id: string, csrId: string) {
      remove(find(id, csrId));
      return { status: 204 } as const;
    },

    async publish(call: Pick<Call, 'bytes' | 'headers' | 'origin' | 'text'>, id: string, csrId: string) {
      const { csr: asked } = find(id, csrId);
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
      const found = find(id, csrId);
      remove(found);
      const { holder, csr } = found;
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
      attachKey(holder, key);
      const Location = `${credentialsOf(holders, id, call.origin)}/keys/${kid}`;
      return { status: 201, headers: { Location }, body: key } as const;
    },
  };
}

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
