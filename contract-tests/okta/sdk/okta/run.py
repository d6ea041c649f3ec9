"""Okta's SDK for Python (PyPI `okta`) on an org or a mock: the story of an app and its keys. Exits 1 where it breaks."""

import asyncio
import os

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


asyncio.run(main())
