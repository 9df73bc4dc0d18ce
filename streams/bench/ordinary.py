"""Claims in ordinary text: each one is a false alarm until a person says otherwise.

What is no ordinary text is left out by a rule that does not ask the extractor: a paragraph that names an index or a market,
or that has a price noun of its language (share, stock price, Aktie, 股价), or a word of a trading session (收盘, 마감) beside
a percent sign, or the price of a good or a money in its unit ("$55 per barrel", "108.55 per dollar"), carries prices; one of
fewer than ``SHORTEST`` bytes is a headline or a caption.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from schemas.article import RawArticle
from schemas.vocabulary import InstrumentType, Period
from streams.bench.files import paragraphs_of
from streams.extract import lexicon, marks
from streams.extract.extractor import Extractor
from streams.instruments.load import bundled
from streams.instruments.names import NameHit
from streams.text.fold import fold
from streams.text.language import language_of

SHORTEST = 60
"""Bytes of UTF-8: about 60 letters, or 20 signs of a script without spaces."""
_SESSION = frozenset({Period.OPEN, Period.CLOSE, Period.PREMARKET, Period.AFTER_HOURS})
"""Words of a trading session; beside a percent sign they are market words."""
_MARKET = re.compile("[\u4e00-\u9fff]股(?![东東份权權民])|[兌兑]")
"""Kinds of shares and pairs of currencies in Chinese: 藍籌股, 兌美元."""
_IN_ITS_UNIT = re.compile(
    r"\d (?:(?:u\.?s\.? )?(?:dollars?|euros?|cents?|yuan|yen) )?(?:per|a|an|to the|je|pro|por|par|le|el|al|o|fur ein) (?:metric |troy |feine? )?"
    r"(?:barrels?|barril|baril|fass|ounces?|onzas?|onca|once|oncia|feinunze|unze|tonnes?|tons?|toneladas?|bushels?|pounds?|dollars?|dolar|euros?)\b"
)
"""A price as goods and moneys are quoted, in folded text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """A claim in a paragraph that should have none."""

    symbol: str
    stated_pct: str
    surface: str
    rule: str
    paragraph: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarms:
    """What was found: ``paragraphs`` were read; ``with_prices`` and ``short`` ones were left out."""

    paragraphs: int
    with_percent: int
    with_prices: int
    short: int
    found: tuple[Alarm, ...]

    @property
    def per_thousand(self) -> float:
        """Claims per 1,000 paragraphs."""
        return 1_000 * len(self.found) / self.paragraphs if self.paragraphs else 0.0


class _Reader:
    """The extractor, and the rule that tells paragraphs with prices."""

    def __init__(self) -> None:
        self.directory = bundled()
        self.extractor = Extractor(self.directory)

    @cached_property
    def _words(self) -> lexicon.Lexicon:
        return lexicon.standard()

    def carries_prices(self, paragraph: str) -> bool:
        folded = fold(paragraph)
        found = self._words.find(folded, text=paragraph, lang=language_of(paragraph))
        if any(mark.kinds & (marks.PRICE | marks.ANAPHORA) for mark in found):
            return True
        if ("%" in folded) and any(
            mark.period in _SESSION or mark.kinds & marks.LIST_HEADER for mark in found
        ):
            return True
        if _MARKET.search(paragraph) is not None or _IN_ITS_UNIT.search(folded) is not None:
            return True
        names = self.directory.find_names(folded, paragraph)
        return any(_is_index(name, paragraph) for name in names)

    def alarms(self, paragraph: str) -> Iterator[Alarm]:
        reading = self.extractor.read_claims(RawArticle(text=paragraph), article_id="bench")
        for claim in reading.claims:
            yield Alarm(
                symbol=claim.mention.candidates[0].instrument.symbol,
                stated_pct=str(claim.move.stated_pct),
                surface=claim.mention.surface,
                rule=claim.confidence.rule,
                paragraph=paragraph,
            )


def _is_index(name: NameHit, paragraph: str) -> bool:
    """Whether a name is an index's or a market's, printed as a name where its script has capitals."""
    surface = paragraph[name.start : name.end]
    kind = name.alias.entity.type is InstrumentType.INDEX and bool(name.alias.entity.symbol)
    return kind and (surface != surface.lower() or surface == surface.upper())


def count_claims(file: str) -> Alarms:
    """Read every ordinary paragraph by itself and return its claims.

    The file is plain text with one paragraph a line, JSON lines, or a JSON array; an object's ``text`` (or ``paragraph``,
    ``content``, ``body``, ``sentence``, ``title``) is read, each of its lines a paragraph.

    Raises:
        Misconfigured: the file cannot be read as UTF-8 text, or is no JSON although it begins like it.
    """
    reader = _Reader()
    found: list[Alarm] = []
    count = short = with_prices = with_percent = 0
    for paragraph in paragraphs_of(file):
        if len(paragraph.encode()) < SHORTEST:
            short += 1
        elif reader.carries_prices(paragraph):
            with_prices += 1
        else:
            count += 1
            with_percent += "%" in paragraph or "％" in paragraph
            found += reader.alarms(paragraph)
    return Alarms(
        paragraphs=count, with_percent=with_percent, with_prices=with_prices, short=short, found=tuple(found)
    )
