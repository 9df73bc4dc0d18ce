"""What a header says of the numbers under it: how far prices moved, over what time, or something else.

The words are those of the language packs: changes and times of columns, metrics, targets, forecasts, words for prices.
"""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, lru_cache

import orjson

from schemas.values import value
from schemas.vocabulary import Direction, Period
from streams.extract import lexicon, marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import direction_of
from streams.languages import packs
from streams.languages.pack import LanguagePack
from streams.text.blanks import blank, blanked
from streams.text.fold import fold
from streams.text.kept import folder_of, kept, version_of
from streams.text.patterns import Pattern


class Role(StrEnum):
    """What the numbers under a header are.

    ``CHANGE`` is how far a price moved; ``OTHER`` a metric, a target, a weight, or what nobody here knows; ``NONE`` says nothing of them.
    """

    CHANGE = "change"
    OTHER = "other"
    NONE = "none"


@value(kw_only=False)
class Column:
    """A header as read.

    Attributes:
        period: over what time, if the header says so.
        way: which way the prices under it went, if it says so ("跌幅").
        is_price: whether it speaks of prices or of shares.
        metric: whether a metric or a target is named in it; ``target`` whether a target or a forecast is.
    """

    role: Role
    period: Period | None = None
    way: Direction | None = None
    is_price: bool = False
    metric: bool = False
    target: bool = False


NOTHING = Column(Role.NONE)
_NEVER = marks.METRIC | marks.TARGET | marks.FORECAST | marks.DISCOUNT | marks.COMPARISON
_LETTERS = Pattern(r"[^\W\d_]+")
_DAYS = {1: Period.DAY, 5: Period.WEEK, 7: Period.WEEK, 30: Period.MONTH}
_WEEKS = {1: Period.WEEK, 4: Period.MONTH, 13: Period.QUARTER, 52: Period.YEAR}
_MONTHS = {1: Period.MONTH, 3: Period.QUARTER, 12: Period.YEAR}
_QUARTERS = {1: Period.QUARTER, 4: Period.YEAR}
_COUNTED: Mapping[Period, Mapping[int, Period]] = {
    Period.DAY: _DAYS,
    Period.WEEK: _WEEKS,
    Period.MONTH: _MONTHS,
    Period.QUARTER: _QUARTERS,
    Period.YEAR: {1: Period.YEAR},
}
_FILLERS = frozenset(
    re.findall(
        r"\w+",
        "in the of on for vs pct percent prozent procent protsent proc since last past over net p a von der seit le la sur en de del dal al su i pa over van wk close previous prev since e o no na do da em",
    )
)
"""Words of a header that say nothing of what it heads."""
_PERCENT_WORDS = Pattern(
    r"[%％٪]|\b(?:pct|percent|percentage|per cent|prozent|prozentual|procent|pourcentage|porcentual|percentuale|percentual|persen|peratus|процент\w*|yuzde|procentowa|prosent)\b"
)
_LONGEST_NUMBER = 3
_PRICES = frozenset(
    re.findall(
        r"\w+",
        "price last close closing level bid quote now current ltp cmp spot rate points nav ultimo ultima preco cotacao cotizacion fechamento quotazione aktuell punkte puntos punti poin senast notering cours valeur curs pris hinta arfolyam cotation cotizare τρεχουσα fiyati kapanisi nilai posisi muka курс последняя закрытия 收盤價 收盘 现价 價格 价格 値段 가격 ราคาปิด gia dernier cours cierre precio prezzo chiusura letzter kurs schluss koers laatste slot senaste siste sidste fiyat son kapanis harga terakhir penutupan cena kurz kurs zaver цена закрытие ціна 现价 最新价 收盘价 現價 最新價 收市價 股价 股價 株価 終値 現在値 현재가 종가 السعر الإغلاق τιμη pret gia ราคา",
    )
)
"""Headers of columns of prices, folded: a change beside one is the price's."""
_TARGETS = frozenset(
    re.findall(
        r"\w+",
        "target targets kursziel objetivo cible obiettivo koersdoel malkurs riktkurs hedef cel kursmal",
    )
)
_YEAR = Pattern(r"(?:19|20)\d\d")
_OF_PRICES = frozenset({Period.OPEN, Period.CLOSE, Period.INTRADAY})
"""Times that head a price, too: "Prev close"."""


def read_header(text: str, lang: str | None) -> Column:
    """Return what a header says, in words of its text's language; a word of another language counts as that of its own would."""
    return _read(text, lang) if text.strip() else NOTHING


@lru_cache(maxsize=4_096)
def _read(text: str, lang: str | None) -> Column:
    folded = fold(text)
    plain = _PERCENT_WORDS.sub(blank, folded)
    changes = list(_words().changes.finditer(plain))
    rest = blanked(plain, [each.span() for each in changes])
    time = _time_in(rest) or _time_in(plain)
    rest = rest if time is None else blanked(rest, [time.span()])
    told = [*changes, time] if time is not None else changes
    every = lexicon.standard().find(plain, lang=lang)
    found = [each for each in every if not any(_inside(each, word.span()) for word in told)]
    kinds = marks.kinds_of(found)
    named = blanked(plain, [each.span for each in found if each.kinds & _NEVER])
    is_price = bool(kinds & marks.PRICE) or not _PRICES.isdisjoint(_LETTERS.findall(named))
    if not _TARGETS.isdisjoint(_LETTERS.findall(plain)):
        return Column(Role.OTHER, metric=True, target=True)
    if kinds & _NEVER:
        is_target = bool(kinds & (marks.TARGET | marks.FORECAST))
        return Column(Role.OTHER, is_price=is_price, metric=True, target=is_target)
    period = _period(time) or next((each.period for each in found if each.kinds & marks.PERIOD), None)
    if period is None and kinds & marks.DAYS:
        period = Period.DAY
    if period in _OF_PRICES and not changes:
        return Column(Role.OTHER, period, is_price=is_price)
    if _has_unknown_words(rest, found) or _YEAR.search(plain) is not None:
        return Column(Role.OTHER, period, is_price=is_price)
    if changes or period is not None or kinds & marks.MOTION or (is_price and plain != folded):
        return Column(Role.CHANGE, period, _way(changes, kinds), is_price)
    is_told = _LETTERS.search(rest) is not None
    return Column(Role.OTHER if is_told else Role.NONE, is_price=is_price)


def _inside(mark: Mark, span: tuple[int, int]) -> bool:
    return span[0] <= mark.start and mark.end <= span[1]


def _way(changes: Iterable[re.Match[str]], kinds: int) -> Direction | None:
    """Return the way that a header says: by a change that goes one way, or by a word of motion beside no change."""
    words = [each.group() for each in changes]
    if words:
        return next((_WAYS[word] for word in words if word in _WAYS), None)
    motion = kinds & marks.MOTION
    return None if motion in (0, marks.MOTION) else direction_of(motion)


def _has_unknown_words(rest: str, found: Iterable[Mark]) -> bool:
    """Whether words are left that no list knows; what no list knows may be anything."""
    return any(
        word not in _FILLERS for word in _LETTERS.findall(blanked(rest, [each.span for each in found]))
    )


_WAYS = {
    **dict.fromkeys(["涨幅", "漲幅", "上昇率", "値上がり率", "상승률"], Direction.UP),
    **dict.fromkeys(["跌幅", "下落率", "値下がり率", "하락률"], Direction.DOWN),
}
"""Changes that go one way."""


def _time_in(folded: str) -> re.Match[str] | None:
    """Return the time that a header tells: "1 Week", "52W", "3 Monate", "日"; a letter alone is none."""
    for each in _words().times.finditer(folded):
        if each["count"] is not None or len(each["unit"]) > 1 or not each["unit"].isascii():
            return each
    return None


def _period(time: re.Match[str] | None) -> Period | None:
    if time is None:
        return None
    return _COUNTED[_words().units[time["unit"]]].get(int(time["count"] or 1), Period.SINCE)


class _Words:
    """The words of all packs for changes and for times."""

    def __init__(self, table: Mapping[str, str], units: Mapping[str, str]) -> None:
        self.changes = re.compile(table["changes"])
        self.times = re.compile(table["times"])
        self.units = {word: Period(period) for word, period in units.items()}


@cache
def _words() -> _Words:
    version = version_of("streams.languages", "streams.extract.tables", "streams.text")
    table = orjson.loads(kept(folder_of("streams.languages"), "columns", version, lambda: _merged(packs())))
    return _Words(table["patterns"], table["units"])


def _merged(language_packs: Iterable[LanguagePack]) -> bytes:
    """Return the patterns of all packs' words for changes and for times, and what unit each of these is, as bytes."""
    changes: set[str] = set()
    units: dict[str, str] = {}
    for pack in language_packs:
        changes.update(fold(word) for word in pack.change_columns)
        for period, words in pack.time_units.items():
            for word in words:
                units.setdefault(fold(word), period.value)
    return orjson.dumps(
        {
            "patterns": {
                "changes": _alternatives(changes),
                "times": rf"(?<!\w)(?:(?P<count>\d{{1,{_LONGEST_NUMBER}}})[\s-]?)?(?P<unit>{_alternatives(units)})",
            },
            "units": units,
        }
    )


def _alternatives(words: Iterable[str]) -> str:
    """Return a pattern of whole words, the longest first; signs of scripts without spaces may stand against others."""
    return "|".join(
        (r"(?<![^\W\d_])" if word[0].isalpha() and word[0] < "\u0e00" else "")
        + re.escape(word)
        + (r"(?![^\W\d_])" if word[-1].isalpha() and word[-1] < "\u0e00" else "")
        for word in sorted(words, key=lambda each: (-len(each), each))
    )
