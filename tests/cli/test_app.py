"""The composition root: settings in, stages and options out."""

from datetime import timedelta
from pathlib import Path

import pytest

from schemas.vocabulary import StageName
from streams import app
from streams.adapters.clock import SystemClock
from streams.adapters.market_data.resilience.last_prices import LastPrices
from streams.languages import load
from streams.settings import Settings


def settings(monkeypatch: pytest.MonkeyPatch, **variables: str) -> Settings:
    for name, value in variables.items():
        monkeypatch.setenv(f"TAPEWIRE_{name}", value)
    return Settings.load()


@pytest.mark.parametrize("name", StageName)
async def test_every_stage_is_built_and_closed(name: StageName) -> None:
    """From the defaults alone."""
    stage = app.build_stage(name, Settings.load())
    assert stage.name is name
    await stage.close()


def test_the_policy_is_the_operator_s(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each limit comes from its setting; languages that nobody else has checked are known."""
    made = settings(monkeypatch, ALERTS__ALLOWED_SOURCES="a,b", ALERTS__STALE_AFTER="1h", ALERTS__WINDOW="7")
    policy = app.policy_of(made)
    assert policy.allowed_sources == {"a", "b"}
    assert policy.stale_after == timedelta(hours=1)
    assert policy.window == 7
    assert all(load(code).experimental for code in policy.experimental_languages)


async def test_the_provider_is_the_operator_s(monkeypatch: pytest.MonkeyPatch) -> None:
    """By name."""
    provider = app.provider_of(settings(monkeypatch, MARKET__PROVIDER="none"), SystemClock())
    assert provider.name == "none"
    await provider.close()


@pytest.mark.parametrize(
    ("provider", "live", "has_them"),
    [("yfinance", "true", True), ("yfinance", "false", False), ("recorded", "true", False)],
)
async def test_live_alerts_have_last_prices_where_the_provider_has_them(
    monkeypatch: pytest.MonkeyPatch, provider: str, live: str, has_them: bool
) -> None:
    """Unless the operator wants none; both looks at an article show the same ones."""
    made = settings(monkeypatch, MARKET__PROVIDER=provider, MARKET__LIVE=live)
    enrich, relook = app.build_enrichment(made)
    shown = enrich._live
    await enrich.close()
    assert isinstance(shown, LastPrices) is has_them
    assert relook._live is shown


@pytest.mark.broker
def test_the_options_suit_the_broker_and_the_settings(
    broker_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A session of one's own brings heartbeats that fit it; a folder that nobody named is gone afterwards."""
    made = settings(
        monkeypatch,
        BROKER__URL=broker_url,
        WORKER__SESSION="2s",
        WORKER__GROUP="g",
        WORKER__BATCH_RECORDS="50",
    )
    with app.options_of(StageName.ALERT, made) as options:
        assert (options.group, options.session_seconds, options.heartbeat_seconds) == ("g-alert", 2.0, 0.5)
        assert options.batch_records == 50
        assert options.data_dir.is_dir()
        folder = options.data_dir
    assert not folder.exists()
    with app.options_of(StageName.ALERT, settings(monkeypatch, WORKER__DATA_DIR=str(tmp_path))) as options:
        assert options.data_dir == tmp_path
    assert tmp_path.is_dir()
