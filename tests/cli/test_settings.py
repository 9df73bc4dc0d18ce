"""Settings: their names, their values, their refusals, and the file that lists them."""

from datetime import timedelta
from pathlib import Path

import pytest

from streams.errors import Misconfigured
from streams.settings import Settings, Source, entries, example, fields, names
from tests.conftest import REPOSITORY


def load(monkeypatch: pytest.MonkeyPatch, **variables: str) -> Settings:
    for name, value in variables.items():
        monkeypatch.setenv(f"TAPEWIRE_{name}", value)
    return Settings.load()


def test_the_defaults_trust_nobody_and_reach_nobody() -> None:
    """No source is allowed, prices are recorded, metrics stay on loopback."""
    settings = Settings.load()
    assert settings.alerts.allowed_sources == ()
    assert settings.alerts.window == 50_000
    assert settings.market.provider == "recorded"
    assert settings.metrics.host == "127.0.0.1"
    assert settings.broker.url == "127.0.0.1:9092"


DURATIONS = {
    "90": timedelta(seconds=90),
    "90s": timedelta(seconds=90),
    "15m": timedelta(minutes=15),
    "1.5h": timedelta(minutes=90),
    "7d": timedelta(days=7),
    "250ms": timedelta(milliseconds=250),
    "PT15M": timedelta(minutes=15),
    "0": timedelta(0),
}


@pytest.mark.parametrize(("text", "meant"), DURATIONS.items(), ids=DURATIONS)
def test_a_duration_is_written_as_people_write_it(
    text: str, meant: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A number with a unit, seconds without one, or ISO 8601."""
    assert load(monkeypatch, ALERTS__STALE_AFTER=text).alerts.stale_after == meant


@pytest.mark.parametrize("text", ["reuters,ap", " reuters , ap ,", '["reuters", "ap"]'])
def test_sources_are_a_list(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With commas or as JSON."""
    assert load(monkeypatch, ALERTS__ALLOWED_SOURCES=text).alerts.allowed_sources == ("reuters", "ap")


def test_an_empty_variable_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """``VARIABLE=`` in a file of settings means the default."""
    settings = load(monkeypatch, METRICS__PORT="", BROKER__URL="")
    assert settings.metrics.port is None
    assert settings.broker.url == "127.0.0.1:9092"


REFUSED = {
    ("BROKR__URL", "a:1"): r"TAPEWIRE_BROKR__URL: did you mean TAPEWIRE_BROKER__URL\?",
    ("METRICS_PORT", "1"): r"TAPEWIRE_METRICS_PORT: did you mean TAPEWIRE_METRICS__PORT\?",
    ("ALERTS__ALLOWED_SOURCE", "a"): r"did you mean TAPEWIRE_ALERTS__ALLOWED_SOURCES\?",
    ("BROKER", "{}"): r"no setting is called TAPEWIRE_BROKER:",
    ("BROKER__PARTITIONS", "many"): r"TAPEWIRE_BROKER__PARTITIONS=many: Input should be a valid integer",
    ("BROKER__PARTITIONS", "0"): r"TAPEWIRE_BROKER__PARTITIONS=0: .* greater than or equal to 1",
    ("METRICS__PORT", "70000"): r"TAPEWIRE_METRICS__PORT=70000",
    ("ALERTS__STALE_AFTER", "soon"): r"TAPEWIRE_ALERTS__STALE_AFTER=soon",
    ("ALERTS__STALE_AFTER", "-5"): r"TAPEWIRE_ALERTS__STALE_AFTER=-5",
    ("ALERTS__ALLOWED_SOURCES", "[a"): r"neither a,b nor a JSON list",
    ("ALERTS__MIN_CONFIDENCE", "80"): r"TAPEWIRE_ALERTS__MIN_CONFIDENCE=80",
    ("LOG__LEVEL", "loud"): r"TAPEWIRE_LOG__LEVEL=loud: .*'debug'",
    ("WORKER__GROUP", "a b"): r"TAPEWIRE_WORKER__GROUP=a b",
}


@pytest.mark.parametrize(("given", "message"), REFUSED.items(), ids=lambda each: str(each)[:40])
def test_a_wrong_setting_is_named_in_one_line(
    given: tuple[str, str], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variable, the value, and what it takes or the nearest name."""
    with pytest.raises(Misconfigured, match=message) as refusal:
        load(monkeypatch, **{given[0]: given[1]})
    assert "\n" not in str(refusal.value)


def test_the_variables_of_the_tests_are_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """``TAPEWIRE_REQUIRE`` has our prefix and is no setting."""
    load(monkeypatch, REQUIRE="kafka")


def test_a_password_comes_from_a_file_and_is_never_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file's last line end is no part of it; a listing shows stars; two ways at once are refused."""
    file = tmp_path / "password"
    file.write_text("hush \n", encoding="utf-8")
    assert load(monkeypatch, BROKER__PASSWORD_FILE=str(file)).password() == "hush "
    both = load(monkeypatch, BROKER__PASSWORD="hush")
    with pytest.raises(Misconfigured, match="both set"):
        both.password()
    shown = {each.name: each for each in entries(both, {"TAPEWIRE_BROKER__PASSWORD": "hush"})}
    assert shown["TAPEWIRE_BROKER__PASSWORD"].value == "********"
    assert shown["TAPEWIRE_BROKER__PASSWORD"].source is Source.ENVIRONMENT
    assert "hush" not in repr(both)
    file.unlink()
    monkeypatch.delenv("TAPEWIRE_BROKER__PASSWORD")
    with pytest.raises(Misconfigured, match="TAPEWIRE_BROKER__PASSWORD_FILE"):
        Settings.load().password()


def test_every_setting_says_what_it_is_for() -> None:
    """A description and a documented room each; no variable twice."""
    assert all(info.description for _, _, info in fields())
    assert len(set(names())) == len(names())


def test_the_example_file_lists_every_setting() -> None:
    """.env.example is generated: ``tapewire config example > .env.example``."""
    assert (REPOSITORY / ".env.example").read_text(encoding="utf-8") == example()


def test_the_defaults_in_the_example_are_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    """Uncommented as it stands, the file changes nothing."""
    default = Settings.load()
    for line in example().splitlines():
        if line.startswith("#TAPEWIRE_"):
            name, _, value = line.removeprefix("#").partition("=")
            monkeypatch.setenv(name, value)
    assert Settings.load() == default
