"""Names of listed companies in many languages: labels and aliases of Wikidata (CC0), exchange by exchange.

Exchanges are named by their MIC (P7534), listings by P414 with the ticker P249 and no end date P582. The service wants a
User-Agent with a contact, gives each query 60 s, and cuts an answer short when the time is over:
https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual
"""

import json
import re
from functools import partial
from typing import Any

from streams.adapters.refdata.fetching import Manners
from streams.adapters.refdata.source import (
    Collected,
    LabelRow,
    Malformed,
    Question,
    Sieve,
    Source,
    is_isin,
    plain,
)
from streams.instruments.codes import symbol_on

PATH = "/sparql"
_NAMED = """
ar bn cs da de el en es fa fi fr he hi hu id it ja ko ms nb nl pl pt ro ru sv ta th tr uk vi zh
"""
LANGS = tuple(_NAMED.split())
_ASKED = """
XNAS XNYS XASE XLON XETR XFRA XPAR XAMS XBRU XLIS XMIL XMAD XSWX XSTO XCSE XHEL XOSL XWAR XIST MISX XTAE
XSAU XJSE XTKS XKRX XKOS XSHG XSHE XHKG XTAI XNSE XBOM XIDX XKLS XSES XBKK XASX XTSE BVMF XMEX
"""
MICS = tuple(_ASKED.split())
PAGE = 250
"""Companies in one answer: all their names in all languages come within the service's time."""

MOST_PAGES = 60
_TICKER = re.compile(r"[A-Z0-9][A-Z0-9.&-]{0,11}")
_ITEM = re.compile(r"https?://www\.wikidata\.org/entity/(Q[0-9]+)")
_QUERY = """SELECT ?c ?ticker ?isin ?kind ?l WHERE {
  { SELECT DISTINCT ?c ?ticker WHERE {
      ?ex wdt:P7534 "%(mic)s" . ?c p:P414 ?s . ?s ps:P414 ?ex ; pq:P249 ?ticker .
      FILTER NOT EXISTS { ?s pq:P582 ?end } FILTER NOT EXISTS { ?c wdt:P576 ?gone }
    } ORDER BY ?c ?ticker LIMIT %(page)d OFFSET %(offset)d }
  OPTIONAL { ?c wdt:P946 ?isin }
  OPTIONAL {
    { ?c rdfs:label ?l BIND("label" AS ?kind) } UNION { ?c skos:altLabel ?l BIND("alias" AS ?kind) }
    FILTER(LANG(?l) IN (%(langs)s)) }
}"""


async def collect(question: Question) -> Collected:
    """Return the names that companies of each exchange have, page by page."""
    url = question.base_url + PATH
    sieve = Sieve("wikidata", may_repeat=True)
    for mic in question.parts or MICS:
        await _exchange(sieve, question, url, mic)
    return sieve.answer([url])


async def _exchange(sieve: Sieve, question: Question, url: str, mic: str) -> None:
    page = question.page or PAGE
    for number in range(MOST_PAGES):
        params = {"format": "json", "query": query(mic, page=page, offset=number * page)}
        bindings = _bindings(question, url, await question.door.get(url, params))
        companies = {(_value(each, "c"), _value(each, "ticker")) for each in bindings}
        for at, each in enumerate(bindings):
            if "l" in each:
                place = f"{mic} page {number} row {at}"
                sieve.take(
                    place,
                    f"{_value(each, 'ticker')} {_value(each, 'l')}",
                    partial(_row, each, mic),
                    part=mic,
                )
        if len(companies) < page:
            return
    raise question.door.failed(url, f"sent more than {MOST_PAGES} pages for {mic}")


def query(mic: str, *, page: int, offset: int) -> str:
    """Return the question for one page of an exchange's companies."""
    langs = ", ".join(f'"{lang}"' for lang in LANGS)
    return _QUERY % {"mic": mic, "page": page, "offset": offset, "langs": langs}


def _bindings(question: Question, url: str, body: bytes) -> list[dict[str, Any]]:
    try:
        found = json.loads(body)["results"]["bindings"]
    except ValueError:
        raise question.door.failed(url, "cut its answer short (its time for a query is 60 s)") from None
    except (KeyError, TypeError):
        found = None
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise question.door.failed(
            url, "sent no SPARQL results", "its format has changed: look for a newer tapewire"
        )
    return found


def _value(binding: dict[str, Any], name: str) -> str:
    cell = binding.get(name)
    value = cell.get("value") if isinstance(cell, dict) else None
    return value if isinstance(value, str) else ""


def _row(binding: dict[str, Any], mic: str) -> tuple[str, LabelRow]:
    item = _ITEM.fullmatch(_value(binding, "c"))
    if item is None:
        raise Malformed("no item")
    ticker = _value(binding, "ticker").strip().upper()
    if not _TICKER.fullmatch(ticker):
        raise Malformed("no ticker")
    lang = binding["l"].get("xml:lang") if isinstance(binding["l"], dict) else None
    if lang not in LANGS:
        raise Malformed("no language that was asked for")
    kind = _value(binding, "kind")
    if kind not in ("label", "alias"):
        raise Malformed("neither label nor alias")
    row = LabelRow(
        item=item[1],
        symbol=symbol_on(mic, ticker),
        isin=isin if is_isin(isin := _value(binding, "isin")) else "",
        lang=lang,
        kind=kind,
        text=plain(_value(binding, "l"), "name", most=100),
    )
    return "\t".join((row.symbol, row.lang, row.text)), row


SOURCE = Source(
    name="wikidata",
    base_url="https://query.wikidata.org",
    licence="CC0 1.0 (Wikidata)",
    row=LabelRow,
    manners=Manners(
        every_s=1.0, most_bytes=64_000_000, kinds=("application/sparql-results+json", "application/json")
    ),
    collect=collect,
    needs_contact=True,
)
