"""The demo's articles: the verdicts that were written down for them, before the code, come of the recorded prices."""

import json
from collections import defaultdict
from datetime import datetime
from typing import Any

import pytest

from schemas.claim import Claim, StatedMove
from schemas.vocabulary import Direction, Origin, SignSource, Zone
from streams.market.judge import judge, needs_of
from tests.builders import a_move
from tests.conftest import REPOSITORY
from tests.market.articles import badge, claim, extraction
from tests.market.tape import recorded

SEEDS = REPOSITORY / "seeds"
EXPECTED = [json.loads(line) for line in (SEEDS / "expected_alerts.jsonl").read_text().splitlines()]
RECEIVED = {
    each["file"].removeprefix("articles/"): datetime.fromisoformat(each["received_at"])
    for each in json.loads((SEEDS / "metadata.json").read_text())["articles"]
}
CLASSES = {"GOOG": ("GOOGL", "GOOG"), "GOOGL": ("GOOGL", "GOOG")}


def stated(row: dict[str, Any]) -> StatedMove:
    """The number with the digits that the basis points show; badges of the seed that rise carry no sign."""
    bp = int(row["stated_bp"])
    digits = 0 if bp % 100 == 0 else 1 if bp % 10 == 0 else 2
    text = f"{bp / 100:.{digits}f}"
    if row["origin"] == Origin.QUOTE_BADGE:
        return badge(text)
    return a_move(text, sign_source=SignSource.WORD)


def claims_of(rows: list[dict[str, Any]]) -> list[Claim]:
    chained = [row for row in rows if row["symbol"] in CLASSES]
    return [
        claim(
            stated(row),
            *CLASSES.get(row["symbol"], (row["symbol"],)),
            name=f"clm_{place}",
            zone=Zone(row["zone"]),
            slot=0 if row in chained else None,
            position=chained.index(row) if row in chained else 0,
        )
        for place, row in enumerate(rows)
    ]


def by_article() -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in EXPECTED:
        rows[row["article"]].append(row)
    return rows


@pytest.mark.parametrize(("name", "rows"), by_article().items(), ids=by_article())
def test_the_verdicts_written_down_come_of_the_prices(name: str, rows: list[dict[str, Any]]) -> None:
    """Symbol, verdict, session and direction of every expected alert."""
    path = SEEDS / "articles" / name
    published = json.loads(path.read_text())["published_at"] if path.suffix == ".json" else None
    article = extraction(
        *claims_of(rows),
        published_at=None if published is None else datetime.fromisoformat(published),
        received_at=RECEIVED[name],
    )
    checked = judge(article, recorded(needs_of(article)), provider="recorded")
    found = [
        (
            each.instrument and each.instrument.symbol,
            each.verification.status,
            str(each.verification.session_date),
            each.move.direction,
        )
        for each in checked
    ]
    assert found == [
        (row["symbol"], row["verdict"], row["session_date"], Direction(row["direction"])) for row in rows
    ]
