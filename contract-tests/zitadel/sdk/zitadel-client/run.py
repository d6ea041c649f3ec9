"""The life of an application and of its keys, with ZITADEL's own Python package."""

import base64
import json
import os
import tempfile
import urllib.request
from datetime import datetime, timezone

import zitadel_client as zitadel
from zitadel_client.exceptions import ApiError

service = zitadel.Zitadel.with_access_token(os.environ["KEYSPEC_URL"], os.environ["KEYSPEC_TOKEN"]).applications
project_id = "345043129566506059"


def refused(call, request):
    """Whether the server refuses a call."""
    try:
        call(request)
    except ApiError:
        return True
    return False


api = zitadel.ApplicationServiceCreateAPIApplicationRequest(auth_method_type="API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT")
wanted = zitadel.ApplicationServiceCreateApplicationRequest(
    project_id=project_id, name="Python", api_configuration=api
)
application = service.create_application(wanted)
application_id = application.application_id
client_id = application.api_configuration.client_id
assert application.api_configuration.client_secret is None
assert refused(service.create_application, wanted), "a name twice"

get = zitadel.ApplicationServiceGetApplicationRequest(application_id=application_id)
assert service.get_application(get).application.api_configuration.client_id == client_id

key = service.create_application_key(
    zitadel.ApplicationServiceCreateApplicationKeyRequest(
        application_id=application_id,
        project_id=project_id,
        expiration_date=datetime(2519, 4, 1, 8, 45, tzinfo=timezone.utc),
    )
)
details = key.key_details
file = json.loads(base64.b64decode(details) if isinstance(details, str) else details)
assert file["keyId"] == key.key_id and file["clientId"] == client_id, "the key file"

get_key = zitadel.ApplicationServiceGetApplicationKeyRequest(key_id=key.key_id)
assert service.get_application_key(get_key).expiration_date.year == 2519

of_application = zitadel.ApplicationServiceApplicationKeySearchFilter(
    application_id_filter=zitadel.ApplicationServiceApplicationKeyApplicationIDFilter(application_id=application_id)
)
keys = service.list_application_keys(zitadel.ApplicationServiceListApplicationKeysRequest(filters=[of_application]))
assert [one.key_id for one in keys.keys] == [key.key_id]
assert str(keys.pagination.total_result) == "1"

service.delete_application_key(
    zitadel.ApplicationServiceDeleteApplicationKeyRequest(
        key_id=key.key_id, application_id=application_id, project_id=project_id
    )
)
assert refused(service.get_application_key, get_key), "a key that is gone"

reference = {"application_id": application_id, "project_id": project_id}
assert len(service.generate_client_secret(zitadel.ApplicationServiceGenerateClientSecretRequest(**reference)).client_secret) == 64
service.deactivate_application(zitadel.ApplicationServiceDeactivateApplicationRequest(**reference))
assert service.get_application(get).application.state == "APPLICATION_STATE_INACTIVE"
service.reactivate_application(zitadel.ApplicationServiceReactivateApplicationRequest(**reference))
service.update_application(zitadel.ApplicationServiceUpdateApplicationRequest(**reference, name="Python renamed"))
listed = service.list_applications(zitadel.ApplicationServiceListApplicationsRequest()).applications
assert "Python renamed" in [one.name for one in listed]
service.delete_application(zitadel.ApplicationServiceDeleteApplicationRequest(**reference))
assert refused(service.get_application, get), "an application that is gone"

stranger = zitadel.Zitadel.with_access_token(os.environ["KEYSPEC_URL"], "nobody-issued-this").applications
assert refused(stranger.get_application, get), "a token that nobody issued"

# A service account signs in with the key file that the mock issues, as `with_private_key` does it.
url, token = os.environ["KEYSPEC_URL"], os.environ["KEYSPEC_TOKEN"]
user = "/management/v1/users/345042781288410187"


def send(method, path, sent=None):
    """Calls management v1, which the package has no methods for."""
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    body = None if sent is None else json.dumps(sent).encode()
    with urllib.request.urlopen(urllib.request.Request(url + path, body, headers, method=method)) as answer:
        return json.load(answer)


issued = send("POST", f"{user}/keys", {"type": "KEY_TYPE_JSON"})
with tempfile.NamedTemporaryFile("wb", suffix=".json") as key_file:
    key_file.write(base64.b64decode(issued["keyDetails"]))
    key_file.flush()
    robot = zitadel.Zitadel.with_private_key(url, key_file.name).applications
    everything = zitadel.ApplicationServiceListApplicationsRequest()
    assert robot.list_applications(everything).applications, "a service account with its key file"
    send("DELETE", f"{user}/keys/{issued['keyId']}")
    late = zitadel.Zitadel.with_private_key(url, key_file.name).applications
    try:
        late.list_applications(everything)
        raise SystemExit("a removed key got a token")
    except Exception as refusal:  # The package wraps what its OAuth library throws.
        assert "invalid_grant" in str(refusal) or "invalid assertion" in str(refusal), refusal

secret = send("PUT", f"{user}/secret", {})
by_secret = zitadel.Zitadel.with_client_credentials(url, secret["clientId"], secret["clientSecret"]).applications
assert by_secret.list_applications(everything).applications, "a service account with its secret"
