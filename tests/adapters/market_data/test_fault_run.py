"""Articles on the wire while Yahoo fails in every way it can: the real library, the stage, the later look."""

from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice

import pytest

from schemas.codec import encode
from schemas.record import Outgoing, Received
from schemas.topics import EXTRACTIONS, RELOOK
from schemas.vocabulary import MarketStatus, NotChecked, Verdict
from streams.adapters.clock import ManualClock
from streams.steps.checking import Patience
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import drive
from streams.steps.relook import RelookStage
from tests.adapters.market_data.local_yahoo import (
    FAULTS,
    Fault,
    LocalYahoo,
    open_yahoo,
    without_bar,
    without_close,
)
from tests.builders import claims_of
from tests.market.articles import at, badge, claim, extraction, on

SESSION = on("2024-07-26")
PUBLISHED = at("2024-07-26 21:00")
PATIENCE = Patience(wait=timedelta(seconds=20))
REASONS = {
    "429": NotChecked.RATE_LIMITED,
    "404": NotChecked.NOT_FOUND,
    **dict.fromkeys(
        ("500", "502", "503", "401", "error", "empty", "no-chart", "cut", "hang", "closed"),
        NotChecked.UNAVAILABLE,
    ),
}
DAMAGED: dict[str, Fault] = {
    "no row": Fault(reshape=without_bar(SESSION)),
    "no close": Fault(reshape=without_close(SESSION)),
    "no row before": Fault(reshape=without_bar(on("2024-07-25"))),
    "no close before": Fault(reshape=without_close(on("2024-07-25"))),
}
NAMES = [*REASONS, *DAMAGED]
ARTICLES = 2 * len(NAMES)


def record(number: int) -> Received:
    """An article of its own symbol, which rose 2.71 per cent that day."""
    said = extraction(claim(badge("2.71"), f"S{number}", name=f"clm_{number}"), published_at=PUBLISHED)
    article = replace(said.article, id=f"art_{number}")
    return received(EXTRACTIONS.name, encode(replace(said, article=article)), number)


def received(topic: str, value: bytes, offset: int) -> Received:
    return Received(
        topic=topic, partition=0, offset=offset, timestamp_ms=0, key=b"a", value=value, headers=()
    )


@pytest.mark.timeout(240)
async def test_every_article_is_answered_and_none_wrongly(yahoo: LocalYahoo) -> None:
    """The reason is that of the fault; what could be looked at again is confirmed once Yahoo is well."""
    yahoo.prices |= {f"S{n}": replace(yahoo.prices["META"], symbol=f"S{n}") for n in range(ARTICLES)}
    clock = ManualClock(at("2026-07-18 00:00"))
    market = open_yahoo(yahoo, clock, timeout=timedelta(seconds=1))
    stage = EnrichStage(market=market, clock=clock, group="g", code_version="t", patience=PATIENCE)
    later = RelookStage(market=market, clock=clock, group="g", code_version="t", patience=PATIENCE)
    looks: list[Outgoing] = []
    for number, name in enumerate(islice(cycle(NAMES), ARTICLES)):
        yahoo.heal()
        yahoo.fail_always(FAULTS.get(name) or DAMAGED[name])
        driven = await drive(stage, [record(number)])
        (said,) = claims_of(driven.records)
        assert said.verification.status is not Verdict.SIGN_FLIPPED, name
        assert said.verification.status is not Verdict.MAGNITUDE_MISMATCH, name
        if name in REASONS:
            assert said.verification.reason is REASONS[name], name
        else:
            assert said.verification.status is Verdict.NOT_CHECKED, name
        looks += [each for each in driven.records if each.topic == RELOOK.name]
        clock.advance(timedelta(hours=2))
    yahoo.heal()
    clock.advance(timedelta(days=1))
    healed = await drive(later, [received(RELOOK.name, each.value or b"", n) for n, each in enumerate(looks)])
    await stage.close()
    assert len(looks) == 2 * sum(reason is not NotChecked.NOT_FOUND for reason in REASONS.values())
    confirmed = claims_of(healed.records)
    assert {each.verification.status for each in confirmed} == {Verdict.CONFIRMED}
    assert {each.market.status for each in confirmed} == {MarketStatus.OK}
    assert len(confirmed) == len(looks)
