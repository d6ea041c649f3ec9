"""Reads answers with the code that a generator wrote, and writes what was read as JSON again.

Arguments: the generator, the description, the file of the answers, and the file to write.
"""

import ast
import importlib
import inspect
import json
import pkgutil
import re
import sys


def plain(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def openapi_generator(_description):
    import openapi_client

    client = openapi_client.ApiClient()
    methods = {
        plain(name.removesuffix("_with_http_info")): method
        for _, api in inspect.getmembers(openapi_client, inspect.isclass)
        if api.__name__.endswith("Api")
        for name, method in inspect.getmembers(api, inspect.isfunction)
        if name.endswith("_with_http_info")
    }

    def read(answer):
        source = inspect.getsource(methods[plain(answer["operationId"])])
        types = ast.literal_eval(re.search(r"_response_types_map.*?= (\{.*?\})", source, re.DOTALL)[1])
        value = client.deserialize(
            answer["body"], types[str(answer["status"])], answer["headers"]["content-type"]
        )
        return client.sanitize_for_serialization(value)

    return read


def openapi_python_client(_description):
    import client.api
    import httpx

    modules = {
        plain(found.name.rsplit(".", 1)[1]): found.name
        for found in pkgutil.walk_packages(client.api.__path__, "client.api.")
        if not found.ispkg
    }
    asking = client.Client(base_url="", raise_on_unexpected_status=True)

    def written(value):
        if isinstance(value, list):
            return [written(item) for item in value]
        return value.to_dict() if hasattr(value, "to_dict") else value

    def read(answer):
        module = importlib.import_module(modules[plain(answer["operationId"])])
        response = httpx.Response(answer["status"], headers=answer["headers"], content=answer["body"])
        return written(module._build_response(client=asking, response=response).parsed)

    return read


def datamodel_codegen(description):
    import models
    import pydantic

    with open(description, encoding="utf-8") as file:
        document = json.load(file)

    def follow(node):
        while "$ref" in node:
            found = document
            for step in node["$ref"].split("/")[1:]:
                found = found[step]
            node = found
        return node

    responses = {
        operation["operationId"]: operation["responses"]
        for item in document["paths"].values()
        for operation in item.values()
        if "operationId" in operation
    }

    def type_of(schema):
        if schema.get("type") == "array":
            return list[type_of(schema["items"])]
        return getattr(models, schema["$ref"].rsplit("/", 1)[1])

    def read(answer):
        content = follow(responses[answer["operationId"]][str(answer["status"])])["content"]
        schema = next(media["schema"] for name, media in content.items() if re.search(r"[/+]json$", name))
        adapter = pydantic.TypeAdapter(type_of(schema))
        value = adapter.validate_json(answer["body"])
        return adapter.dump_python(value, by_alias=True, exclude_unset=True)

    return read


def written_plainly(value):
    """What JSON has no form for: a secret that pydantic would mask, an enum, a time, a URL."""
    if hasattr(value, "get_secret_value"):
        return value.get_secret_value()
    return getattr(value, "value", None) or str(value)


def main(generator, description, answers_file, out):
    readers = {
        "openapi-generator python": openapi_generator,
        "openapi-python-client": openapi_python_client,
        "datamodel-codegen": datamodel_codegen,
    }
    sys.path.insert(0, ".")
    read = readers[generator](description)

    def tried(answer):
        try:
            return {"written": read(answer)}
        except Exception as error:  # Whatever the generated code raises is the finding.
            return {"error": f"{type(error).__name__}: {error}"}

    with open(answers_file, encoding="utf-8") as file:
        answers = json.load(file)
    with open(out, "w", encoding="utf-8") as file:
        json.dump([tried(answer) for answer in answers], file, default=written_plainly)


main(*sys.argv[1:])
