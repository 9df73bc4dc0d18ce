"""The extractor on the command line, without broker, market or clock."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from schemas.article import RawArticle
from schemas.claim import Claim
from schemas.codec import encode
from schemas.headers import LIVE
from schemas.record import Outgoing
from schemas.vocabulary import EvidenceRole
from streams.adapters.clock import SystemClock
from streams.app import directory_of
from streams.cli.articles import STDIN, Found, check, find_articles, read_file, split, timestamp_of
from streams.cli.exits import NothingFound, WrongUse
from streams.cli.surroundings import load_settings
from streams.cli.terminal import note, show_table, write_bytes
from streams.extract.extractor import Extractor
from streams.steps.intake import Intake


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An article that the extract stage would take, and the record that it would come in."""

    intake: Intake
    record: Outgoing


@cache
def extractor() -> Extractor:
    """Return the extractor over the reference data in use, made once."""
    return Extractor(directory_of(load_settings()))


def articles_of(file: str, *, at: datetime) -> list[Taken]:
    """Return the articles of a file, taken in as the extract stage takes in what comes ``at`` that time.

    Raises:
        WrongUse: the file cannot be read, or an article would be refused.
        NothingFound: there is no article.
    """
    received = timestamp_of(at)
    taken = []
    for found in _found(file):
        checked = check(found, lane=LIVE, timestamp_ms=received)
        if checked.intake is None:
            raise WrongUse(
                f"{found.where} is no article ({checked.refusal}): plain text, HTML or JSON with text or html"
            )
        record = found.as_outgoing(lane=LIVE, timestamp_ms=received, key=checked.key)
        taken.append(Taken(intake=checked.intake, record=record))
    return taken


def _found(file: str) -> list[Found]:
    if file == STDIN or not Path(file).suffix:
        found = list(split(read_file(file), where="stdin" if file == STDIN else file))
        if not found:
            raise NothingFound(f"{'stdin' if file == STDIN else file} is empty: there is nothing to read")
        return found
    return find_articles([file])


def extract_article(file: str, *, json: bool) -> None:
    """Show the claims of each article in a file.

    Raises:
        NothingFound: no price move is stated.
    """
    claims = [
        claim
        for each in articles_of(file, at=SystemClock().now())
        for claim in extractor().read_claims(each.intake.article, article_id=each.intake.facts.id).claims
    ]
    if not claims:
        raise NothingFound('no price move is stated; "tapewire explain" says why each number did not count')
    if json:
        for claim in claims:
            write_bytes(encode(claim))
        return
    show_table(
        ("symbol", "move", "period", "origin", "confidence", "words"), (_row(claim) for claim in claims)
    )


def _row(claim: Claim) -> tuple[str, ...]:
    stated = claim.move.direction.value if claim.move.stated_pct is None else f"{claim.move.stated_pct:+f} %"
    return (
        symbol_of(claim),
        stated,
        claim.move.period or "",
        claim.move.origin,
        f"{claim.confidence.value:.2f}",
        words_of(claim),
    )


def symbol_of(claim: Claim) -> str:
    """Return the symbol of the first-ranked candidate, or the issuer without one."""
    ranked = claim.mention.candidates
    return ranked[0].instrument.symbol if ranked else claim.issuer_id


def words_of(claim: Claim) -> str:
    """Return the words that state the relation."""
    return next(
        (each.exact for each in claim.evidence if each.role is EvidenceRole.RELATION), claim.mention.surface
    )


def extract_lines(file: str) -> None:
    """Read one JSON object a line, write one a line: ``{id, moves}``.

    Raises:
        WrongUse: a line is no such object; the lines before it are answered.
    """
    count = 0
    for number, line in enumerate(_lines(file), 1):
        if line.strip():
            write_bytes(orjson.dumps(_answer(line, number)))
            count += 1
    note(f"{count} texts read")


def _lines(file: str) -> Iterator[bytes]:
    if file != STDIN:
        yield from read_file(file).splitlines()
        return
    if sys.stdin.isatty():
        raise WrongUse("nothing is piped into stdin: tapewire extract --jsonl < articles.jsonl")
    yield from sys.stdin.buffer


def _answer(line: bytes, number: int) -> dict[str, Any]:
    try:
        item = orjson.loads(line)
        text, identity = item["text"], item["id"]
        if not isinstance(text, str):
            raise TypeError
    except (orjson.JSONDecodeError, KeyError, TypeError):
        raise WrongUse(
            f'line {number} is no {{"id": ..., "text": ...}}: --jsonl reads one such object a line'
        ) from None
    article = RawArticle(text=text, title=item.get("title"), lang=item.get("lang"))
    reading = extractor().read_claims(article, article_id=str(identity))
    return {"id": identity, "moves": [_move(claim) for claim in reading.claims]}


def _move(claim: Claim) -> dict[str, Any]:
    place = next((each for each in claim.evidence if each.role is EvidenceRole.RELATION), claim.evidence[0])
    stated = claim.move.stated_pct
    return {
        "symbol": symbol_of(claim),
        "change_pct": None if stated is None else float(stated),
        "direction": claim.move.direction.value,
        "period": claim.move.period,
        "start": place.cp_start,
        "end": place.cp_end,
        "field": place.field.value,
        "origin": claim.move.origin.value,
        "confidence": float(claim.confidence.value),
        "exact": place.exact,
    }
