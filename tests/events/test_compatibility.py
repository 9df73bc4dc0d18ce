"""Deliberately broken schemas are caught, additions are not."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from schemas.compatibility import Break, breaks, compare, reader_schema
from schemas.export import json_schema
from schemas.topics import ALERTS, ARTICLES

Schema = dict[str, Any]


def alert_schema() -> Schema:
    return copy.deepcopy(json_schema(ALERTS))


def found(old: Schema, new: Schema, reader: Schema | None = None) -> list[tuple[str, str]]:
    """What changed between a released alert and a new one, as (direction, field)."""
    result = compare(
        event="alert.v1", release="1", old=old, new=new, reader=reader if reader is not None else new
    )
    return [(each.direction, each.field) for each in result]


def test_an_event_is_compatible_with_itself() -> None:
    """Today's writer and reader agree."""
    assert found(alert_schema(), alert_schema(), reader_schema(ALERTS)) == []


def without_tier(schema: Schema) -> None:
    del schema["properties"]["tier"]
    schema["required"].remove("tier")


def renamed_revision(schema: Schema) -> None:
    schema["properties"]["version"] = schema["properties"].pop("revision")
    schema["required"].remove("revision")
    schema["required"].append("version")


def text_for_revision(schema: Schema) -> None:
    schema["properties"]["revision"] = {"type": "string"}


def deeper_retype(schema: Schema) -> None:
    schema["$defs"]["StatedMove"]["properties"]["stated_bp"] = {"type": "string"}


def one_tier_more(schema: Schema) -> None:
    schema["$defs"]["Tier"]["enum"].append("urgent")


def one_tier_less(schema: Schema) -> None:
    schema["$defs"]["Tier"]["enum"].remove("audit")


def a_time_for_a_date(schema: Schema) -> None:
    schema["$defs"]["Verification"]["properties"]["session_date"]["anyOf"][0]["format"] = "date-time"


def any_text_for_a_time(schema: Schema) -> None:
    del schema["$defs"]["Article"]["properties"]["received_at"]["format"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (a_time_for_a_date, {(way, "verification.session_date") for way in ("backward", "forward")}),
        (any_text_for_a_time, {("forward", "article.received_at")}),
        (without_tier, {("forward", "tier")}),
        (renamed_revision, {("forward", "revision"), ("backward", "version")}),
        (text_for_revision, {("backward", "revision"), ("forward", "revision")}),
        (deeper_retype, {("backward", "claim.stated_bp"), ("forward", "claim.stated_bp")}),
        (one_tier_more, {("forward", "tier")}),
        (one_tier_less, {("backward", "tier")}),
    ],
)
def test_a_broken_schema_is_caught_at_its_field(
    change: Callable[[Schema], None], expected: set[tuple[str, str]]
) -> None:
    """Each kind of break is found in its direction and at the narrowest field."""
    new = alert_schema()
    change(new)
    assert set(found(alert_schema(), new)) == expected


def test_a_new_field_that_readers_may_miss_is_no_break() -> None:
    """Old readers ignore it, and our reader does without it in old records."""
    new = alert_schema()
    new["properties"]["heat"] = {"type": "integer"}
    new["required"].append("heat")
    reader = reader_schema(ALERTS)
    reader["properties"]["heat"] = {"type": "integer"}
    assert found(alert_schema(), new, reader) == []


def test_a_list_of_reasons_may_grow_but_not_shrink() -> None:
    """Readers take an unknown reason as "something else"; a reason that is gone would make old records unreadable."""
    new = alert_schema()
    new["$defs"]["ReasonCode"]["enum"].append("market_closed")
    assert found(alert_schema(), new) == []
    new["$defs"]["ReasonCode"]["enum"].remove("cooldown")
    assert found(alert_schema(), new) == [("backward", "reason_codes[]")]


def test_a_new_field_that_our_reader_demands_breaks_old_records() -> None:
    """A field without a default cannot be read from records of the release before it."""
    new = alert_schema()
    new["properties"]["heat"] = {"type": "integer"}
    new["required"].append("heat")
    assert found(alert_schema(), new) == [("backward", "heat")]


def test_the_raw_article_is_only_read() -> None:
    """Feeds write raw articles, so a field that we no longer know is tolerated, and an enum may grow."""
    old = copy.deepcopy(json_schema(ARTICLES))
    new = copy.deepcopy(old)
    new["$defs"]["ArticleAction"]["enum"].append("merged")
    result = compare(event="article.v1", release="1", old=old, new=new, reader=new, is_written=False)
    assert list(result) == []


def test_today_is_compatible_with_every_release() -> None:
    """The check that `tapewire schemas check` runs."""
    assert breaks() == []


def test_a_break_names_the_way_out() -> None:
    """One line: the event, the release, the field, what to do."""
    line = str(Break(event="alert.v1", release="0.1", direction="backward", field="tier"))
    assert "alert.v1" in line
    assert "tier" in line
    assert "new topic version" in line


def test_breaks_are_found_in_a_folder_of_releases(tmp_path: Path) -> None:
    """A released file that demands more than we write today is a break."""
    import orjson

    old = alert_schema()
    old["properties"]["gone"] = {"type": "string"}
    old["required"].append("gone")
    (tmp_path / "0.0.9").mkdir()
    (tmp_path / "0.0.9" / "alert.v1.schema.json").write_bytes(orjson.dumps(old))
    assert [(each.release, each.direction, each.field) for each in breaks(tmp_path)] == [
        ("0.0.9", "forward", "gone")
    ]
