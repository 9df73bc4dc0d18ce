"""Identifiers of listings whose ISIN is known: OpenFIGI's mapping, version 3 (MIT).

Without a key 25 requests a minute with 10 questions each, with one 25 in 6 seconds with 100 each:
https://www.openfigi.com/api/documentation
"""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

from streams.adapters.refdata.fetching import Manners
from streams.adapters.refdata.source import (
    Collected,
    FigiRow,
    Malformed,
    Question,
    Sieve,
    Source,
    Wanted,
    is_figi,
    plain,
)
from streams.errors import Misconfigured

PATH = "/v3/mapping"
MOST = 500
"""Questions in one refresh without a key: two minutes. The most important listings come first."""

MOST_WITH_KEY = 20_000
PAGE = 10
PAGE_WITH_KEY = 100


async def collect(question: Question) -> Collected:
    """Return the identifiers of the wanted listings; an ISIN that is not known there is a rejected row.

    Raises:
        Misconfigured: there is nothing to ask about.
    """
    url = question.base_url + PATH
    page = question.page or (PAGE_WITH_KEY if question.key else PAGE)
    wanted = list(question.wanted)[: MOST_WITH_KEY if question.key else MOST]
    if not wanted:
        raise Misconfigured(
            "openfigi is asked by ISIN and no listing has one: refresh financedatabase or wikidata first"
        )
    sieve = Sieve("openfigi")
    for start in range(0, len(wanted), page):
        asked = wanted[start : start + page]
        body = json.dumps([_job(each) for each in asked]).encode()
        _read(sieve, asked, _answers(question, url, await question.door.post(url, body), len(asked)))
    return sieve.answer([url], asked=len(wanted))


def _job(wanted: Wanted) -> dict[str, str]:
    return {"idType": "ID_ISIN", "idValue": wanted.isin, "micCode": wanted.mic}


def _answers(question: Question, url: str, body: bytes, count: int) -> list[dict[str, Any]]:
    try:
        answers = json.loads(body)
    except ValueError:
        raise question.door.failed(url, "sent JSON that ends early or is none") from None
    if (
        not isinstance(answers, list)
        or len(answers) != count
        or not all(isinstance(each, dict) for each in answers)
    ):
        raise question.door.failed(
            url,
            f"did not answer each of {count} questions",
            "its format has changed: look for a newer tapewire",
        )
    return answers


def _read(sieve: Sieve, wanted: Sequence[Wanted], answers: list[dict[str, Any]]) -> None:
    for each, answer in zip(wanted, answers, strict=True):
        if "data" in answer:
            sieve.take(
                each.isin,
                each.symbol,
                partial(_row, each, answer["data"]),
                part=each.mic,
            )
        else:
            said = answer.get("warning") or answer.get("error") or "nothing"
            sieve.reject(each.isin, each.symbol, f"answered: {said}"[:120])


def _row(wanted: Wanted, data: object) -> tuple[str, FigiRow]:
    """Return the first equity of an answer: the venue was part of the question, so the others are its segments."""
    if not isinstance(data, list) or not data or not isinstance(data[0], dict):
        raise Malformed("no data")
    first = data[0]
    for name in ("figi", "compositeFIGI", "shareClassFIGI"):
        if not (name != "figi" and first.get(name) is None) and not is_figi(str(first.get(name))):
            raise Malformed(f"{name} is no FIGI")
    row = FigiRow(
        isin=wanted.isin,
        symbol=wanted.symbol,
        ticker=plain(first.get("ticker"), "ticker", most=40),
        figi=first["figi"],
        composite_figi=first.get("compositeFIGI") or "",
        share_class_figi=first.get("shareClassFIGI") or "",
        name=plain(first.get("name"), "name"),
    )
    return row.symbol, row


SOURCE = Source(
    name="openfigi",
    base_url="https://api.openfigi.com",
    licence="MIT (OpenFIGI, Object Management Group)",
    row=FigiRow,
    manners=Manners(every_s=2.4, most_bytes=16_000_000, kinds=("application/json",)),
    collect=collect,
)
