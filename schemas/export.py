"""Writes ``json/*.schema.json`` and ``asyncapi.yaml`` from the event types and the topic table; says what is stale.

Two schemas an event: the writer's is closed (what we send has these fields and no others),
the reader's is open (what we accept may have more). The writer's is the published contract.
"""

import json
from pathlib import Path
from typing import Any

import yaml

from schemas import SCHEMA_VERSION
from schemas.codec import adapter
from schemas.topics import ALL, ARTICLES, CORRECTIONS, DEAD_LETTER_PREFIX, FLOW, Topic

FOLDER = Path(__file__).parent


def event_topics() -> tuple[Topic, ...]:
    """Return the topics that carry one of our event types; a topic that carries two stands here twice."""
    return tuple(topic for topic in (*FLOW, CORRECTIONS) if topic.event is not None)


def schema_name(topic: Topic) -> str:
    """Return the file's name for the event of a topic: ``alert.v1``."""
    return topic.event_type.removeprefix("tapewire.")


def json_schema(topic: Topic) -> dict[str, Any]:
    """Return the writer's JSON Schema (2020-12) of a topic's event."""
    if topic.event is None:
        raise ValueError(f"{topic.name} carries no event type of ours")
    is_ours = topic is not ARTICLES
    schema = adapter(topic.event).json_schema(mode="serialization" if is_ours else "validation")
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:tapewire:{schema_name(topic)}",
        "title": topic.event.__name__,
        "description": topic.about,
    }
    body: dict[str, Any] = _described(
        {key: value for key, value in schema.items() if key not in head}, is_closed=is_ours
    )
    return head | body


def _described(node: Any, *, is_closed: bool) -> Any:
    """Return the schema with percentages and times as what they are on the wire, objects closed for writers."""
    if isinstance(node, list):
        return [_described(item, is_closed=is_closed) for item in node]
    if not isinstance(node, dict):
        return node
    described = {key: _described(value, is_closed=is_closed) for key, value in node.items()}
    if described.get("type") == "object" and "properties" in described and is_closed:
        described["additionalProperties"] = False
        described["required"] = sorted(described["properties"])
    described.pop("default", None)
    return described


def asyncapi() -> dict[str, Any]:
    """Return the AsyncAPI 3 document: one channel a topic, payloads by reference to the JSON Schemas."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "tapewire",
            "version": SCHEMA_VERSION,
            "description": "Which security does this text say moved, by how much, and did it? "
            "At least once between topics; once per (alert_id, revision) on the alerts topic inside the window. "
            "Drop repeats by ce_id and keep the highest revision of a ce_subject.",
            "license": {"name": "Apache-2.0"},
        },
        "defaultContentType": "application/json",
        "channels": {topic.name: _channel(topic) for topic in ALL},
        "operations": {f"{_verb(topic)}-{topic.name}": _operation(topic) for topic in ALL},
        "components": {
            "messages": {schema_name(topic): _message(topic) for topic in event_topics()}
            | {"dead_letter": _dead_letter()}
        },
    }


def _verb(topic: Topic) -> str:
    return "receive" if topic is ARTICLES else "send"


def _message_name(topic: Topic) -> str:
    return "dead_letter" if topic.event is None else schema_name(topic)


def _message_names(topic: Topic) -> list[str]:
    also = [_message_name(CORRECTIONS)] if topic.name == CORRECTIONS.name else []
    return [_message_name(topic), *also]


def _channel(topic: Topic) -> dict[str, Any]:
    return {
        "address": topic.name,
        "description": topic.about,
        "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in _message_names(topic)},
        "bindings": {
            "kafka": {
                "topic": topic.name,
                "topicConfiguration": topic.configuration | {"cleanup.policy": ["delete"]},
                "bindingVersion": "0.5.0",
            }
        },
    }


def _operation(topic: Topic) -> dict[str, Any]:
    return {
        "action": _verb(topic),
        "channel": {"$ref": f"#/channels/{topic.name}"},
        "messages": [{"$ref": f"#/channels/{topic.name}/messages/{name}"} for name in _message_names(topic)],
    }


def _message(topic: Topic) -> dict[str, Any]:
    return {
        "name": schema_name(topic),
        "title": topic.about,
        "contentType": "application/json",
        "payload": {"$ref": f"./json/{schema_name(topic)}.schema.json"},
        "bindings": {
            "kafka": {"key": {"type": "string", "description": topic.key}, "bindingVersion": "0.5.0"}
        },
    }


def _dead_letter() -> dict[str, Any]:
    names = ("topic", "partition", "offset", "group", "delivery.count", "message")
    return {
        "name": "dead_letter",
        "title": "The original record verbatim, with headers that say who refused it and why",
        "headers": {
            "type": "object",
            "properties": {f"__{DEAD_LETTER_PREFIX}errors.{name}": {"type": "string"} for name in names}
            | {"tapewire-dlq-reason": {"type": "string"}},
        },
        "payload": {"description": "Whatever bytes the stage refused"},
    }


def rendered() -> dict[str, str]:
    """Return every generated file by its path relative to this folder."""
    files = {
        f"json/{schema_name(topic)}.schema.json": json.dumps(json_schema(topic), indent=2, ensure_ascii=False)
        + "\n"
        for topic in event_topics()
    }
    document = yaml.safe_dump(asyncapi(), sort_keys=False, allow_unicode=True, width=120)
    return files | {"asyncapi.yaml": "# Generated by `tapewire schemas export`.\n" + document}


def export(folder: Path = FOLDER) -> list[str]:
    """Write the generated files and return those that changed."""
    changed = drift(folder)
    for name, content in rendered().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return changed


def drift(folder: Path = FOLDER) -> list[str]:
    """Return the generated files that are missing or differ from the code."""
    return [
        name
        for name, content in rendered().items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != content
    ]
