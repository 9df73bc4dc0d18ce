"""Currencies in a window: which of them move, what they are measured against, and the pair that is meant."""

import re
from dataclasses import replace

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.names.spelling import is_other_side, is_other_side_before, is_surname
from streams.extract.prose.sentence import Name, Sentence
from streams.instruments.directory import Directory
from streams.instruments.names import NameHit
from streams.text.patterns import Pattern

MONEY_INDICES = frozenset({"DX-Y.NYB"})
"""Indices that stand for a currency."""
_BASKET = Pattern(
    r"[^.;\n]*?\b(?:cestas?|canasta|paniere|panier|korb|basket)\s(?:de|di|of|von)\b|[^.;\n]*?\b(?:principais|principales)\s(?:moedas|divisas)\b",
    re.IGNORECASE,
)
"""Behind the dollar they say that it is measured against several currencies at once."""
_BASKET_REACH = 90
_IN_PESOS = Pattern(r"[^.;\n%]{0,60}?[^A-Z]\$\s?(?:\d{1,3}\.\d{3}|\d{3,})")
"""Behind the dollar its price in a money that it has to be measured in, whichever of several it is: "sube a $1.500"."""
_IN_EUROS = Pattern(
    r"(?:[^.;\n$]|\.\d){0,80}?\b(?:to|at|auf|bei|a|à|naar|på|til|menjadi|ke|bought|buying|buys)\s€\s?\d"
)
"""Behind a currency its rate in euros, and none in dollars before it: "sterling edged up 0.1% to €1.16"."""
_LONG_PAIR = len("EURUSD=X")
_WRITTEN_PAIR = Pattern(r"\s?/\s?(?P<other>[A-Z]{3})(?![\w/])")
"""Behind the code of a currency, the other side of a pair: "CNY/PHP"."""


class Money:
    """The currencies of a window (ISO 4217): all, those that are names, and those that another is measured against."""

    def __init__(self, text: str, offset: int, lang: str | None) -> None:
        self._text, self._offset, self._lang = text, offset, lang
        self.seen: set[str] = set()
        self.named: dict[str, int] = {}
        self.against: dict[str, int] = {}
        self._aside: tuple[str, int] | None = None

    def see(self, currency: str, hit: NameHit, *, is_name: bool, is_against: bool) -> None:
        """Remember a currency; ``is_against``: a word for "against" stands before it."""
        if not is_name and self._passes_by(hit):
            return
        self.seen.add(currency)
        if is_name:
            self.named[currency] = hit.start
        if is_against:
            self.against.setdefault(currency, hit.start)
        self._aside = None if is_name else (currency, hit.end)

    def _passes_by(self, hit: NameHit) -> bool:
        """Whether a word that is no name here is no money either.

        "leve", Romanian for levs, in a Portuguese text; "Franco" behind another capital: "Moreira Franco".
        """
        start, end = hit.start + self._offset, hit.end + self._offset
        if is_surname(self._text, start, end):
            return True
        if self._lang is None or hit.alias.lang in {"*", self._lang}:
            return False
        surface = self._text[start:end]
        return surface.islower() and surface.isascii()

    def is_code_of_last(self, currency: str, hit: NameHit, folded: str) -> bool:
        """Whether it only repeats the other side of a pair in brackets: "against the Australian dollar (AUD)"."""
        if self._aside is None:
            return False
        last, end = self._aside
        return currency == last and folded[end : hit.start].strip() == "("

    def _pairs(self, base: str, offset: int, directory: Directory) -> tuple[tuple[int, Instrument], ...]:
        """Return the pairs of a currency that is measured against several, each with the place of the other one."""
        found = [
            (offset + place, directory.pair(base, each))
            for each, place in self.against.items()
            if each != base
        ]
        return tuple((place, pair) for place, pair in found if pair is not None)

    def _behind(self, base: str, end: int) -> str | None:
        """Return the one currency that one is measured against, if it stands behind it and none that moves stands between."""
        (other, place), *more = [each for each in self.against.items() if each[0] != base] or [("", -1)]
        if more or not other or place < end:
            return None
        return None if any(end <= each < place for each in self.named.values()) else other

    def paired(self, name: Name, directory: Directory, offset: int) -> Name:
        """Return a currency as the pair with the one other currency of the sentence: "the dollar was buying 104 yen".

        Measured against several it is the pair with the one that stands at each number; two that each move on their own are none together; one with a
        stroke in its name is a pair already: "Dolar/TL yüzde 0,4, euro/TL yüzde 0,1".
        """
        base = currency_of(name.listing)
        if base is None or any(sign in name.surface for sign in _PAIR_SIGNS):
            return name
        written = _WRITTEN_PAIR.match(self._text, name.end) if name.surface == base else None
        if written is not None:
            pair = directory.pair(base, written["other"])
            return (
                replace(name, listed=False)
                if pair is None
                else replace(name, listing=pair, stated=(pair,), end=written.end())
            )
        if len(self.against.keys() - {base}) > 1:
            return replace(name, listed=False, pairs=self._pairs(base, offset, directory))
        others = self.seen - {base}
        if len(others) > 1 and (own := self._behind(base, name.end - offset)) is not None:
            others = {own}
        if name.listing.symbol in MONEY_INDICES:
            if _BASKET.match(self._text, name.end, name.end + _BASKET_REACH) is not None:
                return name
            if not others and self._lang == "es" and _IN_PESOS.match(self._text, name.end) is not None:
                return replace(name, listed=False)
            if not others and name.weak and self._lang == "pt" and "R$" in self._text:
                others = {"BRL"}
        if not others and base != "EUR" and _IN_EUROS.match(self._text, name.end) is not None:
            others = {"EUR"}
        if (name.listing.symbol in MONEY_INDICES and not name.weak) or len(others) != 1:
            return name
        other = others.pop()
        if "USD" not in {base, other} and other in self.named:
            return name
        pair = directory.pair(base, other)
        if pair is None and other in self.against:
            return replace(name, listed=False)
        return name if pair is None else replace(name, listing=pair, stated=(pair,))


_PAIR_SIGNS = "/兑兌"
"""Inside a name they part the two moneys of a pair: "dolar/TL", "美元兑日元"."""
_AT_RATE = Pattern(
    r"(?:%|per ?cent|pct) (?:higher |lower |stronger |weaker )?(?:to|at) (?:about |around )?\d[\d.,]* (?:japanese |swiss |offshore |chinese |indian |us |canadian |australian )?$"
)
"""Before a currency it is the rate that another one moved to: "slipped 0.2% to 144.62 yen"."""


_ON = (" on ", " on the ")
_SO_MUCH_ON = Pattern(r"(?:%|per ?cent|pct|cents?) on (?:the )?$")
"""Before a currency it is what another one gained or lost on: "sterling gained 0.3 per cent on the euro"."""
_OF_IT = ("'s ", "’s ", " weakness", " strength", " rally", " fall", " rise", " move")


_MOVES_ITSELF = Pattern(
    r",? (?:which|that) (?:(?:has|had|have|was|also|itself) )*[a-z]+(?: by)?(?: (?:about|around|nearly|roughly|almost|up|down))? \d[\d.,]* ?(?:%|per ?cent|pct)"
)
"""Behind a currency a relative clause tells how far it moved itself: "the dollar gained on the pound, which fell 0.1%"."""


_STOOD_STILL = Pattern(
    r"(?:%|per ?cent|pct)[^;%]{0,60}\b(?:and|but|while) (?:(?:was|is|it was|traded|little|broadly|largely|roughly) )*(?:flat|unchanged|steady|changed|stable) (?:against|versus|vs\.?|on) (?:the )?$"
)
"""Behind a number these measure the same currency by another one, to which it did not move: "up 0.2% at $1.27, and flat against the euro"."""


def stood_still(folded: str, start: int) -> bool:
    """Whether a currency is only what another one did not move against, whose number stands before."""
    return (
        folded.endswith((" the ", " against ", " versus ", " vs "), 0, start)
        and _STOOD_STILL.search(folded, max(0, start - 130), start) is not None
    )


def is_against(folded: str, hit: NameHit) -> bool:
    """Whether a currency is the other side of a pair: a word for "against" stands before or behind it, or a rate before it."""
    if _MOVES_ITSELF.match(folded, hit.end) is not None:
        return False
    if is_other_side(folded, hit.start) or is_other_side_before(folded, hit.end):
        return True
    if folded.endswith(_ON, 0, hit.start) and _SO_MUCH_ON.search(folded, max(0, hit.start - 24), hit.start):
        return not folded.startswith(_OF_IT, hit.end)
    if _AT_RATE.search(folded, max(0, hit.start - 40), hit.start) is None:
        return False
    return not folded[max(0, hit.start - 120) : hit.start].rpartition(". ")[2].startswith("it ")


def without_measures(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return names without currencies that something is measured against: "la moneda británica cae frente al dólar un 1%"."""
    if not any(each.type is InstrumentType.FX or each.listing.symbol in MONEY_INDICES for each in names):
        return names
    return [
        each
        for each in names
        if currency_of(each.listing) is None
        or not is_other_side(sentence.folded, each.start - sentence.start)
        or _MOVES_ITSELF.match(sentence.folded, each.end - sentence.start) is not None
    ]


def currency_of(instrument: Instrument) -> str | None:
    """Return the currency whose rise is the rise of the pair, as ISO 4217; USD for the dollar index."""
    symbol = instrument.symbol
    if symbol in MONEY_INDICES:
        return "USD"
    if instrument.type is not InstrumentType.FX or not symbol.endswith("=X"):
        return None
    return symbol[:3] if len(symbol) == _LONG_PAIR else "USD"


_BRACKETED = Pattern(r"\w \($")


def is_bracketed_code(text: str, start: int, end: int) -> bool:
    """Whether three capitals in brackets are the symbol of what stands before them, which is no money: "Audacy (AUD)"."""
    if end - start != 3 or not text[start:end].isupper() or text[end : end + 1] != ")":
        return False
    return _BRACKETED.search(text, max(0, start - 3), start) is not None
