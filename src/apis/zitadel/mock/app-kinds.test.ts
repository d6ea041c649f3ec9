import { describe, expect, it } from 'vitest';
import {
  apiApp,
  apps,
  createJudgedMock,
  type JudgedMock,
  status,
} from '../../../../contract-tests/zitadel/test-mock.js';

const redirectUris = ['https://a.example/cb'];
const metadataOf = (entity: string) => ({
  metadataXml: btoa(`<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entity}"/>`),
});

async function addOidcApp({ post }: JudgedMock, name: string, settings: object = { redirectUris }) {
  const { body } = await post(`${apps}/oidc`, { name, ...settings });
  return { body, path: `${apps}/${body.appId}` };
}

describe('apps of OpenID Connect and SAML in version 1', () => {
  it('zitadel rule 101: a name is enough for OpenID Connect', async () => {
    const mock = createJudgedMock();
    const { body, path } = await addOidcApp(mock, 'Draft', {});
    expect(body).toMatchObject({
      clientSecret: expect.stringMatching(/^\w{64}$/),
      noneCompliant: true,
      complianceProblems: [
        { key: 'Application.OIDC.V1.NotCompliant', localizedMessage: expect.any(String) },
        {
          key: 'Application.OIDC.V1.NoRedirectUris',
          localizedMessage: 'At least one redirect uri must be registered.',
        },
      ],
    });
    const read = await mock.get(path);
    expect(read.body.app?.oidcConfig).toMatchObject({ clientId: body.clientId, noneCompliant: true });
    const keys = { redirectUris, appType: 'OIDC_APP_TYPE_NATIVE', authMethodType: 'OIDC_AUTH_METHOD_TYPE_NONE' };
    const without = await addOidcApp(mock, 'Phone', { ...keys, devMode: true });
    expect(Object.keys(without.body)).toEqual(['appId', 'details', 'clientId']);
    expect((await mock.get(without.path)).body.app?.oidcConfig).toMatchObject({ ...keys, devMode: true });
    const wrong = await mock.post(`${apps}/oidc`, { name: 'x', clockSkew: '6s' });
    expect(wrong.body).toEqual({
      code: 3,
      message: 'invalid AddOIDCAppRequest.ClockSkew: value must be inside range [0s, 5s]',
    });
  });

  it('zitadel rule 102: a change replaces the settings, but for three lists', async () => {
    const mock = createJudgedMock();
    const settings = { redirectUris, devMode: true, postLogoutRedirectUris: ['https://a.example/bye'] };
    const { path } = await addOidcApp(mock, 'Store', settings);
    const config = async () => Object.keys((await mock.get(path)).body.app?.oidcConfig ?? {});
    expect(await config()).toEqual(expect.arrayContaining(['devMode', 'postLogoutRedirectUris']));
    await mock.post(`${path}/_deactivate`);
    expect((await mock.put(`${path}/oidc_config`, {})).status).toBe(200);
    const left = await config();
    expect(left).toEqual(expect.arrayContaining(['redirectUris', 'responseTypes', 'grantTypes']));
    expect(left).not.toContain('devMode');
    expect(left).not.toContain('projectId');
    expect((await mock.put(`${path}/oidc_config`, {})).body).toEqual(status(9, 'COMMAND-1m88i', 'No changes'));
    expect((await mock.put(`${apiApp}/oidc_config`, {})).body).toEqual(
      status(3, 'COMMAND-GBr34', 'Application is not type OIDC'),
    );
  });

  it('zitadel rule 103: any auth method of OpenID Connect can have a secret', async () => {
    const mock = createJudgedMock();
    const { body, path } = await addOidcApp(mock, 'Store', {
      redirectUris,
      authMethodType: 'OIDC_AUTH_METHOD_TYPE_NONE',
    });
    expect(body.clientSecret).toBeUndefined();
    const made = await mock.post(`${path}/oidc_config/_generate_client_secret`);
    expect(String(made.body.clientSecret)).toMatch(/^\w{64}$/);
    expect((await mock.post(`${apiApp}/oidc_config/_generate_client_secret`)).body).toEqual(
      status(3, 'COMMAND-Ghrh3', 'Application is not type OIDC'),
    );
  });

  it('zitadel rule 104: a SAML app needs metadata of an entity that no other has', async () => {
    const mock = createJudgedMock();
    const one = metadataOf('https://one.example');
    const { body } = await mock.post(`${apps}/saml`, { name: 'One', ...one });
    const path = `${apps}/${body.appId}`;
    expect(Object.keys(body)).toEqual(['appId', 'details']);
    const taken = status(6, 'V3-DKcYh', 'Errors.Project.App.SAMLEntityIDAlreadyExists');
    expect((await mock.post(`${apps}/saml`, { name: 'Two', ...one })).body).toEqual(taken);
    expect((await mock.put(`${path}/saml_config`, {})).body).toEqual({
      code: 3,
      message: 'invalid UpdateSAMLAppConfigRequest.Metadata: value is required',
    });
    expect((await mock.put(`${path}/saml_config`, one)).body).toEqual(status(9, 'COMMAND-1m88i', 'No changes'));
    expect((await mock.put(`${path}/saml_config`, { metadataXml: btoa('hello') })).body).toEqual(
      status(3, 'SAML-3fk2b', 'SAML Metadata format error'),
    );
    await mock.put(`${path}/saml_config`, metadataOf('https://other.example'));
    expect((await mock.post(`${apps}/saml`, { name: 'Two', ...one })).status).toBe(200);
    const both = await mock.post(`${apps}/saml`, { name: 'x', ...one, metadataUrl: 'https://a.example/m' });
    expect(both.body.message).toMatch(/oneof zitadel\.management\.v1\.AddSAMLAppRequest\.metadata is already set$/);
  });
});
