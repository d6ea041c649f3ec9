"""The life of an application and of its keys, with ZITADEL's own Python package."""

import base64
import json
import os
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
