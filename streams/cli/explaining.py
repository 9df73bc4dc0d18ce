"""What the extractor thought of an article: every claim, candidate, repair, name and rejected number, with reasons."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson
from rich.padding import Padding
from rich.text import Text

from schemas.article import Article
from schemas.claim import Claim, RejectedNumber
from schemas.codec import encode
from schemas.instrument import Candidate
from streams.app import run_offline
from streams.cli.alert_view import body_of, symbol, verdict
from streams.cli.extracting import articles_of, extractor, symbol_of, words_of
from streams.cli.running import run_until_done
from streams.cli.surroundings import load_settings
from streams.cli.terminal import console, visible, write_bytes
from streams.extract.extractor import Reading
from streams.extract.ledger import NoticedName
from streams.steps.intake import Intake

CANDIDATES = 5
"""More candidates of one mention than these are counted, not shown (``--json`` has all)."""


def explain_file(file: str, *, at: datetime, json: bool) -> None:
    """Explain each article of a file: as if it came live ``at`` that time, with the market data that is set.

    Raises:
        WrongUse: the file cannot be read, or an article would be refused.
        NothingFound: there is no article.
        Misconfigured: the provider of market data cannot work as it is set.
    """
    settings = load_settings()
    for taken in articles_of(file, at=at):
        reading = extractor().read(taken.intake.article, article_id=taken.intake.facts.id)
        line = run_until_done(run_offline([taken.record], settings))
        alerts = [body for record in line.alerts if (body := body_of(record)) is not None]
        if json:
            write_bytes(orjson.dumps(as_json(taken.intake, reading, alerts)))
        else:
            show(taken.intake, reading, alerts)


def as_json(intake: Intake, reading: Reading, alerts: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return everything as one JSON object; claims, numbers and alerts in the words of the event contract."""
    return {
        "article": orjson.Fragment(encode(intake.facts)),
        "lang": reading.lang,
        "claims": [orjson.Fragment(encode(claim)) for claim in reading.claims],
        "rejected": [orjson.Fragment(encode(number)) for number in reading.rejected],
        "names": [orjson.Fragment(encode(name)) for name in reading.names],
        "alerts": list(alerts),
    }


def show(intake: Intake, reading: Reading, alerts: Sequence[dict[str, Any]]) -> None:
    """Write it for a person."""
    out = console()
    for style, indent, line in _lines(intake, reading, {each["claim_id"]: each for each in alerts}):
        out.print(Padding(Text(visible(line), style=style), (0, 0, 0, indent)))


Line = tuple[str, int, str]


def _lines(intake: Intake, reading: Reading, alerts: Mapping[str, dict[str, Any]]) -> Iterator[Line]:
    yield "bold", 0, _heading(intake.facts, reading)
    yield "bold", 0, f"Moves that are stated: {len(reading.claims)}"
    for claim in reading.claims:
        yield from _claim(claim)
        if (alert := alerts.get(claim.claim_id)) is not None:
            yield "", 4, f"market: {_market(alert)}"
            yield "", 4, f"alert: {_alert(alert)}"
    yield "bold", 0, f"Numbers that are no move: {len(reading.rejected)}"
    for number in reading.rejected:
        yield "", 2, _number(number)
    yield "bold", 0, f"Names: {len(reading.names)}"
    for name in reading.names:
        yield "", 2, _name(name)


def _heading(facts: Article, reading: Reading) -> str:
    published = (
        "date unknown" if facts.published_at is None else f"published {facts.published_at.isoformat()}"
    )
    said = (
        facts.title or "(no title)",
        f"language {reading.lang or 'unknown'}",
        facts.source or "source unknown",
        published,
    )
    return f"{facts.id}: {', '.join(said)}"


def _claim(claim: Claim) -> Iterator[Line]:
    stated = claim.move.direction.value if claim.move.stated_pct is None else f"{claim.move.stated_pct:+f} %"
    yield (
        "green",
        2,
        f"{symbol_of(claim)} {stated} ({claim.move.origin}, {claim.mention.zone}): {words_of(claim)}",
    )
    for each in claim.evidence:
        yield "", 4, f"{each.role}: {each.exact!r} at {each.cp_start}-{each.cp_end} of {each.field}"
    for repair in claim.mention.repairs:
        yield (
            "",
            4,
            f"repair: {repair.from_!r} is {repair.to!r} ({repair.kind}, {repair.method}, {repair.confidence:.2f})",
        )
    for candidate in claim.mention.candidates[:CANDIDATES]:
        yield "", 4, _candidate(candidate)
    if (more := len(claim.mention.candidates) - CANDIDATES) > 0:
        yield "", 4, f"and {more} candidates of lower rank"
    sure = claim.confidence
    yield (
        "",
        4,
        f"confidence {sure.value:.2f}: rule {sure.rule}, link {sure.link:.2f}, shape {sure.shape:.2f}, sign {sure.sign:.2f}",
    )
    yield (
        "",
        4,
        f"sign from {claim.move.sign_source}, period {claim.move.period or 'not stated'}, qualifier {claim.move.qualifier or 'none'}",
    )


def _market(alert: dict[str, Any]) -> str:
    said = alert["verification"]
    fit = said["fit"]
    actual = "" if said["actual_pct"] is None else f", actual {said['actual_pct']} %"
    searched = (
        ""
        if fit is None
        else (f"; {fit['fitting']} of {fit['sessions_searched']} sessions fit, by {fit['issuers']} issuers")
    )
    return f"{verdict(alert)}{actual} ({alert['market']['provider']}){searched}"


def _alert(alert: dict[str, Any]) -> str:
    codes = ", ".join(code.replace("_", " ") for code in alert["reason_codes"])
    return f"{symbol(alert)}, {alert['tier']}" + (f", because: {codes}" if codes else "")


def _candidate(candidate: Candidate) -> str:
    why = "; ".join(candidate.reasons) or "the only one"
    return (
        f"candidate {candidate.instrument.symbol} ({candidate.instrument.name}) {candidate.score:.2f}: {why}"
    )


def _number(number: RejectedNumber) -> str:
    return f"{number.exact!r} at {number.cp_start} of {number.field} ({number.zone}) is {number.type}: {number.reason}"


def _name(name: NoticedName) -> str:
    means = ", ".join(name.means) or "nothing tradable"
    verdict = "counted" if name.counted else "not counted"
    return f"{name.exact!r} at {name.cp_start} of {name.field} means {means}; {verdict}: {name.reason}"
