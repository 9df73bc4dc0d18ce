"""Snapshots of a provider's answers on the command line."""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from schemas.claim import CheckedClaim
from schemas.codec import decode
from schemas.record import Outgoing
from streams.adapters.market_data.snapshot.reading import read_snapshot, read_within_days
from streams.app import run_offline
from streams.cli.articles import check, find_articles, timestamp_of
from streams.cli.exits import NothingFound, WrongUse
from streams.cli.running import run_until_done
from streams.cli.terminal import note, show_table, write_json
from streams.ports import DailyAnswer, NoBars
from streams.settings import Settings

PATIENCE = timedelta(minutes=30)
"""A recording waits for its answers; a wire does not."""
LANE = "replay:snapshot"


def asked_of(settings: Settings, *, provider: str | None, out: Path) -> Settings:
    """Return the settings by which ``provider`` (or the one that is set) is asked, patiently, and written down.

    Raises:
        WrongUse: ``out`` exists.
    """
    if out.exists():
        raise WrongUse(f"{out} is there already: name another file, or remove it")
    changes: dict[str, Any] = {"record_to": out, "wait": PATIENCE}
    if provider is not None:
        changes |= {"provider": provider, "snapshot": None}
    return settings.model_copy(update={"market": settings.market.model_copy(update=changes)})


def record_answers(
    paths: list[str], out: Path, settings: Settings, *, received_at: datetime, json: bool
) -> None:
    """Run the line over articles with the provider's answers written to ``out``.

    Raises:
        WrongUse: a path is no article.
        NothingFound: the articles need no prices.
    """
    line = run_until_done(run_offline(_records(paths, received_at), settings))
    answers = read_snapshot(out)
    if not answers:
        raise NothingFound('no article states a move of something listed; "tapewire explain" says why')
    verdicts = Counter(
        decode(CheckedClaim, each.value or b"").verification.status.value for each in line.claims
    )
    without = sum(isinstance(each, NoBars) for each in answers.values())
    if json:
        write_json(
            {"file": str(out), "symbols": len(answers), "without_prices": without, "verdicts": verdicts}
        )
        return
    counted = ", ".join(f"{count} {verdict}" for verdict, count in sorted(verdicts.items()))
    note(f"{out}: {len(answers)} symbols, {without} of them without prices; claims: {counted}")
    note(f"replay with it: TAPEWIRE_MARKET__PROVIDER=recorded:{out}")


def _records(paths: list[str], received_at: datetime) -> list[Outgoing]:
    now = timestamp_of(received_at)
    checked = [check(each, lane=LANE, timestamp_ms=now) for each in find_articles(paths)]
    return [each.found.as_outgoing(lane=LANE, timestamp_ms=now, key=each.key) for each in checked]


def show_symbols(file: Path, *, json: bool) -> None:
    """Show a line for each symbol.

    Raises:
        Misconfigured: the file is no snapshot.
    """
    within = Counter(symbol for symbol, _ in read_within_days(file))
    table = [
        _summary(symbol, answer) | {"days_within": within[symbol]}
        for symbol, answer in sorted(read_snapshot(file).items())
    ]
    if json:
        for row in table:
            write_json(row)
        return
    names = ("symbol", "first", "last", "rows", "currency", "as of", "reason", "days within")
    keys = ("symbol", "first", "last", "rows", "currency", "as_of", "reason", "days_within")
    show_table(names, ([str("" if row[key] is None else row[key]) for key in keys] for row in table))


def _summary(symbol: str, answer: DailyAnswer) -> dict[str, Any]:
    if isinstance(answer, NoBars):
        nothing = dict.fromkeys(("first", "last", "currency", "as_of"))
        return {"symbol": symbol, "rows": 0, **nothing, "reason": answer.reason.value}
    return {
        "symbol": symbol,
        "rows": len(answer.bars),
        "first": answer.bars[0].date,
        "last": answer.bars[-1].date,
        "currency": answer.currency,
        "as_of": answer.as_of,
        "reason": None,
    }


def show_rows(file: Path, symbol: str, *, json: bool) -> None:
    """Show the rows of one symbol.

    Raises:
        NothingFound: the snapshot has no prices of it.
    """
    answer = read_snapshot(file).get(symbol)
    if answer is None or isinstance(answer, NoBars):
        why = "it was never asked for" if answer is None else f"the provider said {answer.reason.value}"
        raise NothingFound(f"{file} has no prices of {symbol}: {why}")
    names = ("date", "open", "high", "low", "close")
    rows = [(bar.date, bar.open, bar.high, bar.low, bar.close) for bar in answer.bars]
    if json:
        for row in rows:
            write_json(dict(zip(names, row, strict=True)))
        return
    show_table(names, (["" if cell is None else str(cell) for cell in row] for row in rows))
