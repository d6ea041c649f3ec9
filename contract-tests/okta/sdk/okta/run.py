"""Okta's SDK for Python (PyPI `okta`) on an org or a mock: the story of an app and its keys. Exits 1 where it breaks."""

import asyncio
import json
import os
import urllib.request

from jwcrypto.jwk import JWK
from okta.client import Client
from okta.models import (
    BookmarkApplication,
    BookmarkApplicationSettings,
    BookmarkApplicationSettingsApplication,
    SamlApplication,
    SamlApplicationSettings,
    SamlApplicationSettingsSignOn,
)


def told(answer):
    """What was answered; an error is raised."""
    *rest, error = answer
    if error is not None:
        raise RuntimeError(error)
    return rest[0]


def saml(label, kid=None):
    sign_on = SamlApplicationSettingsSignOn(
        sso_acs_url="https://sp.example.com/sso/saml",
        audience="https://sp.example.com",
        recipient="https://sp.example.com/sso/saml",
        destination="https://sp.example.com/sso/saml",
        allow_multiple_acs_endpoints=False,
        assertion_signed=True,
        honor_force_authn=True,
        request_compressed=False,
        response_signed=True,
        idp_issuer="http://www.okta.com/${org.externalKey}",
        signature_algorithm="RSA_SHA256",
        digest_algorithm="SHA256",
        authn_context_class_ref="urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport",
        subject_name_id_format="urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
        subject_name_id_template="${user.userName}",
    )
    app = SamlApplication(
        label=label,
        sign_on_mode="SAML_2_0",
        settings=SamlApplicationSettings(sign_on=sign_on),
    )
    if kid is not None:
        app.credentials = {"signing": {"kid": kid}}
    return app


async def main():
    client = Client({"orgUrl": os.environ["KEYSPEC_URL"], "token": os.environ["KEYSPEC_TOKEN"]})

    me = told(await client.get_user("me"))
    assert me.profile.login and str(me.links.var_self.href).endswith(me.id), me

    source = told(await client.create_application(saml("SDK source")))
    target = told(await client.create_application(saml("SDK target")))
    assert source.id in [app.id for app in told(await client.list_applications(q="SDK"))]

    key = told(await client.generate_application_key(source.id, 2))
    assert key.kid in [held.kid for held in told(await client.list_application_keys(source.id))]

    copy = told(await client.clone_application_key(source.id, key.kid, target.id))
    assert (copy.kid, copy.x5c) == (key.kid, key.x5c)
    assert told(await client.get_application_key(target.id, key.kid)).kid == key.kid

    told(await client.replace_application(target.id, saml("SDK target", key.kid)))
    assert told(await client.get_application(target.id)).credentials.signing.kid == key.kid

    link = BookmarkApplicationSettingsApplication(url="https://example.com", request_integration=False)
    bookmark = BookmarkApplication(
        name="bookmark",
        label="SDK bookmark",
        sign_on_mode="BOOKMARK",
        settings=BookmarkApplicationSettings(app=link),
    )
    other = told(await client.create_application(bookmark))
    for app in (source, target, other):
        told(await client.deactivate_application(app.id))
        told(await client.delete_application(app.id))
    *_, error = await client.get_application(source.id)
    assert error is not None, "a deleted app was found"


def send(path, body):
    """Calls the org as its administrator, where the SDK's models lack a member."""
    headers = {"Authorization": f"SSWS {os.environ['KEYSPEC_TOKEN']}", "Content-Type": "application/json"}
    request = urllib.request.Request(os.environ["KEYSPEC_URL"] + path, json.dumps(body).encode(), headers, method="POST")
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


async def service():
    """A service signs in with its private key, reads what its scope allows, and is refused once the key is inactive."""
    url = os.environ["KEYSPEC_URL"]
    first, second = (JWK.generate(kty="RSA", size=2048, kid=kid, use="sig") for kid in ("first", "second"))
    shown = [json.loads(key.export_public()) for key in (first, second)]
    client = {"application_type": "service", "grant_types": ["client_credentials"], "response_types": ["token"]}
    app = send(
        "/api/v1/apps",
        {
            "name": "oidc_client",
            "label": "SDK service",
            "signOnMode": "OPENID_CONNECT",
            "credentials": {"oauthClient": {"token_endpoint_auth_method": "private_key_jwt"}},
            "settings": {"oauthClient": {**client, "jwks": {"keys": shown}}},
        },
    )
    path = f"/api/v1/apps/{app['id']}"
    send(f"{path}/grants", {"issuer": url, "scopeId": "okta.apps.read"})

    def robot():
        own = {"clientId": app["id"], "scopes": ["okta.apps.read"], "privateKey": json.loads(first.export_private())}
        return Client({"orgUrl": url, "authorizationMode": "PrivateKey", **own})

    assert told(await robot().get_application(app["id"])).id == app["id"]
    kid = next(key["id"] for key in app["settings"]["oauthClient"]["jwks"]["keys"] if key["kid"] == "first")
    send(f"{path}/credentials/jwks/{kid}/lifecycle/deactivate", {})
    *_, error = await robot().get_application(app["id"])
    assert error is not None, "an inactive key got a token"


asyncio.run(main())
asyncio.run(service())
