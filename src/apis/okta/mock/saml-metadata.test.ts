import { describe, expect, it } from 'vitest';
import {
  bookmark,
  createJudgedMock,
  nobodysId,
  nobodysKid,
  oidcApp,
  samlApp,
  sharedKid,
  sourceApp,
} from '../../../../contract-tests/okta/test-mock.js';

describe('the SAML metadata of an app', () => {
  it('okta rule 38: previews every key that the app holds', async () => {
    const org = createJudgedMock();
    const { body: other } = await org.generate(sourceApp);
    for (const kid of [sharedKid, other.kid]) {
      const { status, text } = await org.metadata(sourceApp, kid);
      const { body: key } = await org.key(sourceApp, kid);
      expect(status).toBe(200);
      const lines = /<ds:X509Certificate>([^<]*)</.exec(text)?.[1]?.split('\n') ?? [];
      expect(lines.slice(0, -1).every((line) => line.length === 76)).toBe(true);
      expect(lines.join('')).toBe(key.x5c[0]);
      expect(text).not.toContain(kid);
    }
  });

  it('okta rules 38, 89: is not found for an unknown app or key, nor for an app that speaks no SAML', async () => {
    const org = createJudgedMock();
    const { body: key } = await org.generate(bookmark);
    for (const [app, kid] of [
      [nobodysId, sharedKid],
      [sourceApp, nobodysKid],
      [bookmark, key.kid],
      [oidcApp, sharedKid],
    ] as const) {
      const { status, body } = await org.metadata(app, kid);
      expect([status, body.errorCode]).toEqual([404, 'E0000007']);
      const refused = await org.metadata(app, kid, 'application/json');
      expect([refused.status, refused.body.errorCode]).toEqual([400, 'E0000019']);
    }
  });

  it('says where the app is, as one line but for the certificate', async () => {
    const org = createJudgedMock();
    const { text } = await org.metadata(sourceApp, sharedKid);
    expect(text.replace(/(<ds:X509Certificate>)[^<]*/, '$1…')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<md:EntityDescriptor entityID="http://www.okta.com/exk8ae1s4xCu1ziCr0h7" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">',
        '<md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
        '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>',
        '<ds:X509Certificate>…</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>',
        '<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>',
        '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="http://okta.test/app/subdomain_sourceapp_1/exk8ae1s4xCu1ziCr0h7/sso/saml"/>',
        '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="http://okta.test/app/subdomain_sourceapp_1/exk8ae1s4xCu1ziCr0h7/sso/saml"/>',
        '</md:IDPSSODescriptor></md:EntityDescriptor>',
      ].join(''),
    );
  });

  it('okta rule 68: names the format of the subject, and as recorded the e-mail address where it is left open', async () => {
    const org = createJudgedMock();
    const formats = async (body: object) => {
      const { id } = (await org.send('POST', '/api/v1/apps', { body })).body;
      const { text } = await org.metadata(id, (await org.keys(id)).body[0]?.kid ?? '');
      return [...text.matchAll(/<md:NameIDFormat>urn:oasis:names:tc:SAML:([^<]*)</g)].map(([, format]) => format);
    };
    const address = '1.1:nameid-format:emailAddress';
    expect(await formats({ name: 'pagerduty', label: 'Listed', signOnMode: 'SAML_2_0' })).toEqual([address]);
    expect(await formats(samlApp('Open'))).toEqual(['1.1:nameid-format:unspecified', address]);
    const persistent = '2.0:nameid-format:persistent';
    const signOn = { ...samlSignOn(), subjectNameIdFormat: `urn:oasis:names:tc:SAML:${persistent}` };
    expect(await formats({ ...samlApp('Fixed'), settings: { signOn } })).toEqual([address, persistent]);
  });

  it('lists logout services only when single logout is on', async () => {
    const org = createJudgedMock();
    const slo = { enabled: true, issuer: 'https://sp.example.com', logoutUrl: 'https://sp.example.com/logout' };
    await org.replace(sourceApp, {
      signOnMode: 'SAML_2_0',
      settings: { signOn: { ...samlSignOn(), slo, spIssuer: 'https://sp.example.com' } },
    });
    const { text } = await org.metadata(sourceApp, sharedKid);
    expect(text.match(/<md:SingleLogoutService /g)).toHaveLength(2);
  });

  it('writes names that are no XML as such', async () => {
    const org = createJudgedMock();
    const { body: app } = await org.create({ name: 'a"<&:\u00e9\ud800/', label: 'Odd', signOnMode: 'SAML_2_0' });
    const { kid } = (await org.keys(app.id)).body[0] ?? { kid: '' };
    expect((await org.metadata(app.id, kid)).text).toContain('/app/a%22%3C%26%3A%C3%A9%EF%BF%BD%2F/exk');
    await org.replace(sourceApp, {
      signOnMode: 'SAML_2_0',
      settings: { signOn: { idpIssuer: 'a"<&\u00e9\u0001${org.externalKey}' } },
    });
    const { status, text } = await org.metadata(sourceApp, sharedKid);
    expect(status).toBe(200);
    expect(text).toMatch(/entityID="a&#34;&#60;&#38;&#233;&#65533;exk\w{17}"/);
  });

  it('comes in the media type that is accepted', async () => {
    const org = createJudgedMock();
    const typeFor = async (accept: string) =>
      (await org.metadata(sourceApp, sharedKid, accept)).headers.get('Content-Type');
    const applicationXml = 'application/xml;charset=ISO-8859-1';
    expect(await typeFor('application/xml')).toBe(applicationXml);
    expect(await typeFor('text/xml')).toBe('text/xml');
    expect(await typeFor('text/*')).toBe('text/xml');
    expect(await typeFor('application/xml;q=0.5, text/xml')).toBe('text/xml');
    expect(await typeFor('text/xml;q=0.9, application/xml')).toBe(applicationXml);
    expect(await typeFor('application/*, */*;q=0.1')).toBe(applicationXml);
    // What Okta's SDK for Node.js sends with every request; the answer it can read is text.
    expect(await typeFor('application/json, */*;q=0.8')).toBe('text/xml');
    for (const accept of ['application/json', 'application/xml;q=0, application/json', 'text/html, image/*;q=0.1']) {
      const { status, body } = await org.metadata(sourceApp, sharedKid, accept);
      expect([status, body.errorCode]).toEqual([400, 'E0000019']);
    }
    const missing = await org.send('GET', `/api/v1/apps/${sourceApp}/sso/saml/metadata`);
    expect([missing.status, missing.body.errorCode]).toEqual([400, 'E0000028']);
  });
});

const samlSignOn = () => {
  const { settings } = samlApp('any');
  return settings !== undefined && 'signOn' in settings ? settings.signOn : {};
};
