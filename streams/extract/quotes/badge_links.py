"""From a badge-shaped slot to its security: symbol, venue, alias, and in closed slots the consonant skeleton."""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from schemas.evidence import Repair
from schemas.instrument import Candidate, Instrument
from schemas.vocabulary import InstrumentType, RepairKind
from streams.extract.codes.cashtags import in_the_us
from streams.extract.codes.dollar_codes import in_context
from streams.extract.codes.homes import at_home, is_of_home
from streams.extract.names.mentions import Mentions
from streams.extract.prose.sentence import Anchor, Name
from streams.extract.quotes.badges import ACRONYMS, COUNTRY_CODES, Badge, Slot, find_slot
from streams.extract.quotes.us_lists import is_short_code, of_us_list
from streams.extract.skeleton import agree
from streams.extract.talk.headings import measures_no_price
from streams.instruments.directory import CACHE, Directory
from streams.instruments.ranking import candidate
from streams.instruments.venues import US_MICS
from streams.text.fold import fold
from streams.text.patterns import Pattern

LEFT_CHARS = 64
_AT_SIGHT, _BY_CHAIN = Decimal("0.98"), Decimal("0.7")
_POSSESSIVE = Pattern(r"(?:['’‘`´ʼ]\s?[sS]|[sS]?['’‘]|\sTbk\.?)?\s{0,2}$")
_YEARLY = Pattern(r"\s?[(,]?\s?(?:yoy|y-o-y|qoq|q-o-q)\b", re.IGNORECASE)
"""Behind a number it compares what a company reports: "BBCA +7,6% (YoY)"."""
_WORD = Pattern(r"[^\W\d_][\w&.\-]*")
_NO_SHARES = frozenset(
    {InstrumentType.INDEX, InstrumentType.CRYPTO, InstrumentType.COMMODITY, InstrumentType.FUTURE}
)
_SURE, _AGREED, _REPAIRED, _PLAIN, _BY_ORDER = 99, 97, 90, 80, 70


class BadgeLinks:
    """Resolves slots with the name that stands left of them."""

    def __init__(self, directory: Directory, mentions: Mentions) -> None:
        self._directory = directory
        self._mentions = mentions
        self._stated = lru_cache(CACHE)(self._stated_by)

    def read(self, text: str, anchors: Iterable[Anchor], lang: str | None = None) -> list[Badge]:
        """Return the badges among the percents of a text, chains numbered, share classes in order.

        In English a cashtag means a listing in the US or nobody.
        """
        chains: list[list[Badge]] = []
        before: Badge | None = None
        doubtful: list[Badge] = []
        for anchor in anchors:
            if anchor.refused is not None or (slot := find_slot(text, anchor)) is None:
                continue
            if _YEARLY.match(text, anchor.end) is not None:
                continue
            if slot.text.startswith("$") and measures_no_price(text, slot.start):
                continue
            if is_short_code(slot) and (listed := self._on_us_venues(slot.text)):
                doubtful.append(_badge(slot, listed[:1], None, (), "symbol", _PLAIN))
            touching = before is not None and not text[before.slot.end : slot.start].strip(" \u00a0")
            badge = self._resolve(text, slot, before if touching else None, lang)
            if (
                badge is not None
                and badge.rule == "symbol"
                and badge.link == _PLAIN
                and slot.text[0] not in "$^"
                and "persen" not in text[slot.start : anchor.end + 8]
            ):
                badge.candidates = at_home(badge.candidates, lang)
            if (
                badge is None
                or not badge.candidates
                or (lang == "en" and slot.text.startswith("$") and not _in_the_us(badge))
            ):
                continue
            if badge.position == 0:
                badge.chain = len(chains)
                chains.append([])
            chains[-1].append(badge)
            before = badge
        if not chains:
            return []
        _prefer_one_exchange([badge for chain in chains for badge in chain])
        badges = [badge for chain in chains for badge in _with_classes(self._mentions, chain)]
        return of_us_list(badges, doubtful, len(chains))

    def _resolve(self, text: str, slot: Slot, before: Badge | None, lang: str | None) -> Badge | None:
        """Return the badge of a slot; ``before`` is the badge before it, if only a space lies between the two."""
        left = self._left_name(text, slot) if before is None else None
        badge = (
            self._by_symbol(text, slot, left, before, lang)
            or self._by_alias(text, slot, left, before)
            or self._by_skeleton(text, slot, left)
        )
        if badge is None or before is None or badge.issuer != before.issuer:
            return badge
        badge.chain, badge.position = before.chain, before.position + 1
        return badge

    def _left_name(self, text: str, slot: Slot) -> Name | None:
        """Return the directory's name that ends at the slot (a possessive may stand between)."""
        begin = max(0, slot.start - LEFT_CHARS)
        window = text[begin : slot.start]
        names = self._mentions.find(text, fold(window), begin)
        if not names or names[-1].name_end > slot.start:
            return None
        return names[-1] if _POSSESSIVE.fullmatch(text, names[-1].name_end, slot.start) else None

    def _by_symbol(
        self, text: str, slot: Slot, left: Name | None, before: Badge | None, lang: str | None
    ) -> Badge | None:
        """Return the badge whose filler is a symbol."""
        stated = self._stated(slot.text, slot.venue)
        if not stated:
            return None
        if left is not None:
            issuers = {each.instrument.issuer_id for each in self._mentions.candidates(left)}
        else:
            issuers = {before.issuer} if before is not None else set()
        agreed = tuple([each for each in stated if each.instrument.issuer_id in issuers]) if issuers else ()
        if agreed:
            name = (left.start, left.name_end) if left else None
            return _badge(slot, agreed, name, (), "symbol_and_name", _SURE)
        damaged = self._damaged_name(text, slot, stated) if before is None else None
        if damaged is not None:
            span, repair = damaged
            return _badge(slot, stated, span, (repair,), "symbol_and_damaged_name", _AGREED)
        if not _stands_alone(slot) or self._names_another(
            text, slot, (at_home(stated, lang) or stated)[0].instrument, lang
        ):
            return None
        if slot.text[0] == "$":
            stated = self._tagged(text, slot, stated)
        return _badge(slot, stated, None, (), "symbol", _AGREED if slot.venue or " " in slot.text else _PLAIN)

    def _tagged(self, text: str, slot: Slot, stated: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """Return the meanings of a cashtag in the order that the words around it give: the coin or the stock of that code."""
        by_id = {each.instrument.id: each for each in stated}
        meant = in_context(tuple(each.instrument for each in stated), text, slot.filler)
        return tuple(by_id[each.id] for each in meant)

    def _stated_by(self, symbol: str, venue: str | None) -> tuple[Candidate, ...]:
        listings = self._mentions.resolve(symbol, venue)
        return tuple(candidate(each, _AT_SIGHT, "the symbol in the badge") for each in listings)

    def _on_us_venues(self, symbol: str) -> tuple[Candidate, ...]:
        return tuple(each for each in self._stated(symbol, None) if each.instrument.mic in US_MICS)

    def _names_another(self, text: str, slot: Slot, first: Instrument, lang: str | None) -> bool:
        """Whether capitals name an index or a coin ("CAC +1%", "XRP (-1,3%)"), or a company that is not the first of that symbol.

        So before a bracket, "IAG (+0.9%)", and where the company is at home: Dutch "ING +1,1%".
        """
        if slot.venue is not None or slot.text[0] in "$^":
            return False
        if self._ends_another(text, slot, first):
            return True
        bracket = text.startswith(" (", slot.filler[1])
        alias = self._directory.named(fold(slot.text))
        if alias is None or alias.is_shadow:
            return False
        if alias.entity.type in _NO_SHARES:
            return bracket or slot.convention in {"symbol", "table_row"}
        before_bracket = bracket or text.startswith(" (", slot.end) or text[slot.end - 1].isalpha()
        if alias.entity.type is not InstrumentType.EQUITY:
            return False
        if not before_bracket and not is_of_home(alias.entity, lang):
            return False
        return alias.entity.id != first.id

    def _ends_another(self, text: str, slot: Slot, first: Instrument) -> bool:
        """Whether a symbol is the end of the name of a company that is not the first of that symbol: "Coca-Cola HBC (-0.2%)"."""
        low, end = slot.filler
        begin = max(0, low - LEFT_CHARS)
        if text[low - 1 : low] != " " or _WORD.search(text, begin, low) is None:
            return False
        names = self._mentions.find(text, fold(text[begin:end]), begin)
        whole = bool(names) and names[-1].start < low and names[-1].name_end == end
        return whole and names[-1].issuer != first.issuer_id

    def _by_alias(self, text: str, slot: Slot, left: Name | None, before: Badge | None) -> Badge | None:
        """Return the badge whose filler is a company's name: "(Google -0,28%)"."""
        if not slot.closed or slot.venue is not None:
            return None
        alias = self._directory.named(fold(slot.text)) if slot.text != slot.text.lower() else None
        if alias is None or alias.is_shadow or alias.entity.type is not InstrumentType.EQUITY:
            return None
        if self._directory.is_code_of_another_day(alias, slot.text):
            return None
        candidates = self._mentions.meant(alias)
        if left is not None and left.issuer == candidates[0].instrument.issuer_id:
            return _badge(slot, candidates, (left.start, left.name_end), (), "name_in_slot", _AGREED)
        damaged = self._damaged_name(text, slot, candidates) if before is None else None
        if damaged is not None:
            return _badge(slot, candidates, damaged[0], (damaged[1],), "name_in_slot", _AGREED)
        return _badge(slot, candidates, None, (), "name_in_slot", _REPAIRED)

    def _by_skeleton(self, text: str, slot: Slot, left: Name | None) -> Badge | None:
        """Return the badge whose filler is its issuer's symbol or name, seen through a script without vowels."""
        if not slot.closed or slot.venue is not None or not slot.text.isalpha():
            return None
        filler = fold(slot.text)
        span, candidates, ledger = self._issuer_left(text, slot, left)
        for one in candidates:
            ticker = one.instrument.ticker
            if agree(filler, ticker.lower()):
                repair = Repair(
                    from_=slot.text,
                    to=ticker,
                    kind=RepairKind.MT_TICKER,
                    method="skeleton",
                    confidence=Decimal("0.9"),
                )
                return _badge(slot, (one,), span, (*ledger, repair), "skeleton", _REPAIRED)
        return None

    def _issuer_left(
        self, text: str, slot: Slot, left: Name | None
    ) -> tuple[tuple[int, int] | None, tuple[Candidate, ...], tuple[Repair, ...]]:
        """Return the issuer that stands left of a slot: by its name in order, or by the bag of its words."""
        begin = max(0, slot.start - LEFT_CHARS)
        near = text[begin : slot.start]
        words = _words_of(near)
        for count in (3, 2):
            chosen = words[-count:]
            if len(chosen) < count or not _POSSESSIVE.fullmatch(near, words[-1].end()):
                continue
            start, end = chosen[0].start(), chosen[-1].end()
            surface = near[start:end]
            alias = self._directory.by_bag([fold(word.group()) for word in chosen])
            candidates = self._mentions.meant(alias) if alias is not None and not alias.is_shadow else ()
            if candidates and fold(surface) not in {fold(each.instrument.name) for each in candidates}:
                repair = Repair(
                    from_=surface,
                    to=candidates[0].instrument.name,
                    kind=RepairKind.MT_NAME,
                    method="word_order",
                    confidence=Decimal("0.95"),
                )
                return (begin + start, begin + end), candidates, (repair,)
        if left is None:
            return None, (), ()
        return (left.start, left.name_end), self._mentions.candidates(left), ()

    def _damaged_name(
        self, text: str, slot: Slot, candidates: tuple[Candidate, ...]
    ) -> tuple[tuple[int, int], Repair] | None:
        """Return the word left of the slot when it is the issuer's name by its skeleton: "apel" for Apple."""
        begin = max(0, slot.start - LEFT_CHARS)
        near = text[begin : slot.start]
        words = _words_of(near)
        if words and words[-1].group() in {"s", "S"}:
            words = words[:-1]
        if not words or not _POSSESSIVE.fullmatch(near, words[-1].end()):
            return None
        word = words[-1]
        folded = fold(word[0])
        for one in candidates:
            name = one.instrument.name
            token = fold(name).split()[0] if name else ""
            if len(token) > 3 and agree(folded, token):
                repair = Repair(
                    from_=word[0],
                    to=name.split()[0],
                    kind=RepairKind.MT_NAME,
                    method="skeleton",
                    confidence=Decimal("0.9"),
                )
                return (begin + word.start(), begin + word.end()), repair
        return None


@lru_cache(maxsize=1)
def _words_of(near: str) -> tuple[re.Match[str], ...]:
    """Return the words that stand left of a slot; kept for the next question about the same one."""
    return tuple(_WORD.finditer(near))


def _stands_alone(slot: Slot) -> bool:
    """Whether a symbol needs no name beside it: unmistakable by its form, or long and no finance acronym."""
    symbol = slot.text
    if slot.venue is not None or symbol.startswith(("$", "^")) or "." in symbol.strip("."):
        return True
    if slot.convention in {"alt_text", "quote_line"} or symbol.endswith(" Equity"):
        return True
    if slot.convention == "table_row" and symbol in COUNTRY_CODES:
        return False
    return len(symbol) > 2 and symbol.isascii() and symbol not in ACRONYMS and not symbol.isdigit()


def _in_the_us(badge: Badge) -> bool:
    return bool(in_the_us((badge.candidates[0].instrument,)))


def _badge(
    slot: Slot,
    candidates: tuple[Candidate, ...],
    name: tuple[int, int] | None,
    repairs: tuple[Repair, ...],
    rule: str,
    link: int,
) -> Badge:
    start = min(slot.start, name[0]) if name else slot.start
    return Badge(slot, candidates, start, name, repairs, rule, link)


def _with_classes(mentions: Mentions, chain: list[Badge]) -> list[Badge]:
    """Return a chain whose name-only fillers take the issuer's share classes in symbol order.

    The order is weak evidence (5 of 7 published pairs are alphabetical), so all classes stay candidates.
    """
    if len(chain) < 2 or any(each.rule != "name_in_slot" for each in chain):
        return chain
    classes = tuple(
        candidate(each, _BY_CHAIN, "a share class, by its place in the chain")
        for each in mentions.share_classes(chain[0].issuer)
    )
    if len(classes) < len(chain):
        return chain
    for place, badge in enumerate(chain):
        badge.candidates, badge.link = (classes[place], *classes[:place], *classes[place + 1 :]), _BY_ORDER
    return chain


def _prefer_one_exchange(badges: list[Badge]) -> None:
    """Put the listing first that trades where the other badges' symbols do: ASII beside BBCA and BBRI is Jakarta's."""
    alone = [each for each in badges if each.rule == "symbol"]
    if not alone:
        return
    mics = Counter(each.candidates[0].instrument.mic for each in badges if len(each.candidates) == 1)
    usual = mics.most_common(1)[0][0] if mics else _shared_exchange(badges)
    if usual is None:
        return
    for badge in alone:
        if badge.candidates[0].instrument.mic in mics:
            continue
        there = tuple(each for each in badge.candidates if each.instrument.mic == usual)
        badge.candidates = (*there, *(each for each in badge.candidates if each not in there))


def _shared_exchange(badges: list[Badge]) -> str | None:
    """Return the exchange on which more of the symbols trade than on any other: CBA and NAB are Sydney's."""
    places = Counter(
        mic
        for each in badges
        if each.rule == "symbol"
        for mic in {"US" if one.instrument.mic in US_MICS else one.instrument.mic for one in each.candidates}
    )
    most = places.most_common(2)
    if not most or most[0][1] < 2 or most[0][0] == "US" or (len(most) > 1 and most[0][1] == most[1][1]):
        return None
    return most[0][0]
