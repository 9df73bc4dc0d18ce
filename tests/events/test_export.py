"""The generated contract: it is what the code says, and AsyncAPI's own parser accepts it."""

import fcntl
import json
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest

from schemas.codec import encode, parse_json
from schemas.export import FOLDER, drift, event_topics, export, json_schema, rendered
from schemas.topics import ALERTS, ALL
from tests.builders import an_alert
from tests.conftest import CACHE

ASYNCAPI = Path(__file__).parent / "asyncapi"


def test_the_committed_files_are_what_the_code_says() -> None:
    """`tapewire schemas export` has nothing to change."""
    assert drift() == []


def test_a_stale_file_is_named_and_written_anew(tmp_path: Path) -> None:
    """An edited or missing file drifts, an export mends it."""
    export(tmp_path)
    (tmp_path / "asyncapi.yaml").write_text("asyncapi: 2.0.0\n")
    (tmp_path / "json" / "alert.v1.schema.json").unlink()
    assert set(drift(tmp_path)) == {"asyncapi.yaml", "json/alert.v1.schema.json"}
    assert set(export(tmp_path)) == {"asyncapi.yaml", "json/alert.v1.schema.json"}
    assert drift(tmp_path) == []


def test_every_topic_has_a_channel() -> None:
    """The table of topics and the document name the same topics."""
    document = rendered()["asyncapi.yaml"]
    assert all(f"address: {topic.name}\n" in document for topic in ALL)


@pytest.mark.parametrize("topic", event_topics(), ids=lambda topic: topic.name)
def test_every_schema_is_a_json_schema(topic: object) -> None:
    """The metaschema of 2020-12 accepts it."""
    from schemas.topics import Topic

    assert isinstance(topic, Topic)
    jsonschema.Draft202012Validator.check_schema(json_schema(topic))


def test_an_alert_holds_to_its_schema_and_an_unknown_field_does_not() -> None:
    """Writers are strict."""
    validator = jsonschema.Draft202012Validator(json_schema(ALERTS))
    body = parse_json(encode(an_alert()))
    assert [error.message for error in validator.iter_errors(body)] == []
    body["heat"] = 3
    assert not validator.is_valid(body)


def node_folder() -> Path:
    """The folder with AsyncAPI's parser installed from the lock, once a machine."""
    folder = CACHE / "asyncapi"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        names = ("package.json", "package-lock.json", ".npmrc", "validate.mjs")
        wanted = [(ASYNCAPI / name).read_bytes() for name in names]
        if not (folder / "node_modules").is_dir() or wanted != [
            (folder / name).read_bytes() if (folder / name).is_file() else b"" for name in names
        ]:
            for name in names:
                shutil.copy(ASYNCAPI / name, folder / name)
            subprocess.run(["npm", "ci", "--silent"], cwd=folder, check=True)
    return folder


@pytest.mark.node
@pytest.mark.parametrize(
    ("change", "is_valid"),
    [
        pytest.param(("", ""), True, id="as exported"),
        pytest.param(("address: news.alerts.v1", "address: 7"), False, id="an address that is no text"),
        pytest.param(("action: receive", "action: fetch"), False, id="an unknown action"),
    ],
)
def test_the_asyncapi_document_is_valid(change: tuple[str, str], is_valid: bool, tmp_path: Path) -> None:
    """AsyncAPI's parser follows every reference and knows the Kafka bindings; it does refuse broken documents."""
    export(tmp_path)
    document = tmp_path / "asyncapi.yaml"
    document.write_text(document.read_text().replace(*change) if change[0] else document.read_text())
    answer = subprocess.run(
        ["node", "validate.mjs", str(document)],
        cwd=node_folder(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert json.loads(answer.stdout)["errors" if is_valid else "isValid"] in ([], False)
    assert (answer.returncode == 0) is is_valid


def test_the_schemas_travel_with_the_package() -> None:
    """The folder of the package holds the generated files."""
    assert (FOLDER / "json" / "alert.v1.schema.json").is_file()
