"""Names of instruments in a sentence: found in the directory, doubted, and joined with the symbol behind them."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache, partial

from schemas.instrument import Candidate, Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes import local_codes
from streams.extract.codes.behind import QUALIFIED, end_of_coin_tag, with_symbols
from streams.extract.codes.hashtags import with_hashtags
from streams.extract.codes.introduced import with_introduced
from streams.extract.codes.stock_codes import with_stock_codes
from streams.extract.codes.symbols import (
    as_bloomberg,
    at_venue,
    code_of_longer,
    is_named,
    listing_told,
    printed_near,
    resolve,
    symbol_alone,
    with_name,
)
from streams.extract.codes.us_tickers import with_us_codes, with_us_codes_in_chinese, with_us_codes_in_korean
from streams.extract.codes.vietnamese import with_vietnamese_codes
from streams.extract.names import dense
from streams.extract.names.doubts import belongs_to_another, is_venue
from streams.extract.names.indices import (
    FUTURES,
    SECTOR_INDEX,
    contract_named,
    end_of_longer_index,
    indices_together,
    sharing_futures,
)
from streams.extract.names.indonesian import MALAY, TERMS, at_home, with_codes
from streams.extract.names.listings import HOMES, are_receipts, country_of, meant_at_home, meant_where
from streams.extract.names.meanings import good_meant, meaning_of
from streams.extract.names.money import (
    MONEY_INDICES,
    Money,
    currency_of,
    is_against,
    is_bracketed_code,
    stood_still,
)
from streams.extract.names.of_language import as_meant
from streams.extract.names.spelling import (
    counts_money,
    opened_compounds,
)
from streams.extract.prose.sentence import Name
from streams.extract.romance.classes import SYMBOL_ENDINGS, class_told
from streams.instruments.directory import Directory
from streams.instruments.names import Alias, AliasKind, NameHit
from streams.instruments.ranking import candidate
from streams.text.fold import fold

CACHE = 8_192
"""So many answers of the directory are kept, each a function of its question."""


_RECEIPT = "adr"
"""Ends a name that says itself where it trades: 台積電ADR."""


class Mentions:
    """Finds the names of a window."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
        self.meant = lru_cache(CACHE)(directory.candidates)
        self.share_classes = lru_cache(CACHE)(directory.share_classes)
        self.resolve = lru_cache(CACHE)(partial(resolve, directory))

    def find(self, text: str, folded: str, offset: int, lang: str | None = None) -> list[Name]:
        """Return the names in ``folded`` (a window of ``text`` at ``offset``), in code points of ``text``.

        A lower-case word counts only in its own language: French "or" is gold, English "or" is none.
        """
        names: list[Name] = []
        money = Money(text, offset, lang)
        find = self._hits_in_german if lang == "de" and "-" in folded else self.directory.find_names
        for hit in find(folded, text[offset : offset + len(folded)], lang):
            if names and hit.start + offset < names[-1].end:
                continue
            if lang in MALAY and text[hit.start + offset : hit.end + offset] in TERMS:
                continue
            if self.directory.is_code_of_another_day(hit.alias, text[hit.start + offset : hit.end + offset]):
                continue
            currency = currency_of(hit.alias.entity)
            if currency is not None and money.is_code_of_last(currency, hit, folded):
                continue
            if currency is not None and is_bracketed_code(text, hit.start + offset, hit.end + offset):
                continue
            name = self._name(text, folded, hit, offset, lang)
            if name is not None:
                names.append(name)
            if currency is not None and not stood_still(folded, hit.start):
                money.see(currency, hit, is_name=name is not None, is_against=is_against(folded, hit))
        names = self._with_codes(text, folded, offset, lang, names)
        if money.seen:
            names = [money.paired(name, self.directory, offset) for name in names]
        names = as_meant(names, text, folded, offset=offset, directory=self.directory, lang=lang)
        if lang in HOMES:
            names = [meant_at_home(each, HOMES[lang]) for each in names]
        if len(names) > 1 or (names and ("futures" in folded or "ючерс" in folded or "contracts" in folded)):
            names = sharing_futures(self.directory, text, indices_together(self._of_one_country(names)))
            names = dense.among_americans(names, folded) if lang == "zh" else names
        country = "US" if are_receipts(folded, lang) else self._country(names, text, folded, lang)
        if country is None:
            return names
        return [self._listed_there(name, country) for name in self._with_own_market(names)]

    def _with_codes(
        self, text: str, folded: str, offset: int, lang: str | None, names: list[Name]
    ) -> list[Name]:
        """Return the names of a window with those of codes, which each language prints in its own way."""
        if "(" in folded or "（" in folded or "[" in folded:
            names = self._with_bare_symbols(text, offset, offset + len(folded), names)
        if "#" in folded:
            names = with_hashtags(self.directory, text, offset, offset + len(folded), names)
        if lang in MALAY and "tbk" in folded:
            names = with_codes(text, offset, offset + len(folded), names, self.resolve)
        if lang in local_codes.CODED:
            names = local_codes.with_codes(self.directory, text, offset, folded, lang, names)
            names = local_codes.with_receipts(self.directory, text, names) if ")adr" in folded else names
        if " equity" in folded:
            names = as_bloomberg(text, offset, offset + len(folded), names, self.resolve)
        return self._with_bare_codes(text, folded, offset, lang, names)

    def _with_bare_codes(
        self, text: str, folded: str, offset: int, lang: str | None, names: list[Name]
    ) -> list[Name]:
        """Return the names with the bare codes that a language prints for companies."""
        if lang in {"en", None} or (lang == "id" and "berkode" in folded):
            names = with_us_codes(text, offset, offset + len(folded), folded, names, self.resolve)
            names = with_introduced(text, offset, offset + len(folded), names, self.resolve)
        elif lang == "vi":
            names = with_vietnamese_codes(self.directory, text, offset, offset + len(folded), names)
        elif lang == "zh":
            names = with_us_codes_in_chinese(text, offset, offset + len(folded), names, self.resolve)
        elif lang == "ko" and "주가" in folded and "(" in folded:
            names = with_us_codes_in_korean(text, offset, offset + len(folded), names, self.resolve)
        if lang == "en" and ("stock" in folded or "share" in folded or "scrip" in folded or "%)" in folded):
            names = with_stock_codes(self.directory, text, offset, offset + len(folded), names)
        return names

    def _hits_in_german(self, folded: str, surface: str, lang: str | None) -> list[NameHit]:
        hits = self.directory.find_names(folded, surface, lang)
        opened = opened_compounds(folded)
        if opened == folded:
            return hits
        longer = [
            each
            for each in self.directory.find_names(opened, surface)
            if "-" in folded[each.start : each.end] and each not in hits
        ]
        kept = [
            each for each in hits if all(each.end <= one.start or one.end <= each.start for one in longer)
        ]
        return sorted([*kept, *longer], key=lambda each: each.start)

    def _country(self, names: list[Name], text: str, folded: str, lang: str | None) -> str | None:
        """Return the country whose market a sentence speaks of, if any of its names is a market or its money says so."""
        markets = [each for each in names if each.market] if names else []
        if markets and dense.is_only_abroad(folded):
            markets = [each for each in markets if each.listing.country != "US"]
        if markets:
            return markets[0].listing.country
        return dense.country_told(text, folded, names) if lang == "zh" and names else None

    def _of_one_country(self, names: list[Name]) -> list[Name]:
        """Return the names with the meaning that trades where the other stocks of the sentence do: SBI among Indian banks."""
        countries = Counter(each.listing.country for each in names if each.is_stock)
        if len(countries) < 2:
            return names
        country, count = countries.most_common(1)[0]
        if country is None or count < 2:
            return names
        return [meant_where(each, lambda one: one.country == country) for each in names]

    def _with_bare_symbols(self, text: str, start: int, end: int, names: list[Name]) -> list[Name]:
        """Return the names with those of symbols in brackets behind a name that the directory does not know."""
        found = names
        for match in QUALIFIED.finditer(text, start, end):
            if is_named(match, names):
                continue
            listings = self.resolve(match.group(1))
            if listings:
                found = with_name(found, symbol_alone(*match.span(), match.group(1), listings[0]))
        return found

    def _with_own_market(self, names: list[Name]) -> list[Name]:
        """Return the names with a market that stands directly behind a stock as part of its name: 中国移动港股."""
        found: list[Name] = []
        for name in names:
            if name.market and found and found[-1].is_stock and found[-1].end == name.start:
                there = self._listed_there(found.pop(), name.listing.country)
                if country_of(there.listing) == country_of(name.listing):
                    found.append(replace(there, end=name.end, stated=(there.listing,)))
            else:
                found.append(name)
        return found

    def _listed_there(self, name: Name, country: str | None) -> Name:
        """Return a stock as its listing in the country whose market the sentence speaks of, where it has one."""
        if not name.is_stock or name.alias is None or name.stated or country_of(name.listing) == country:
            return name
        if name.alias.text.endswith(_RECEIPT):
            return name
        others = (each.instrument for each in self.meant(name.alias))
        there = next(
            (one for one in others if country_of(one) == country and one.issuer_id == name.issuer), None
        )
        return name if there is None else replace(name, listing=there, stated=(there,))

    def _name(self, text: str, folded: str, hit: NameHit, offset: int, lang: str | None) -> Name | None:
        start, end = hit.start + offset, hit.end + offset
        alias = meaning_of(text, folded, hit, offset, lang)
        if alias is None or is_venue(text, (start, end), alias) or dense.is_left_out(text, start, alias):
            return None
        if dense.is_foreign(text[start:end], alias, lang):
            return None
        alias = good_meant(self.directory, alias, text, folded, hit, start)
        kind = alias.entity.type
        if lang in MALAY:
            there = at_home(text, folded, hit, offset=offset, meant=alias.entity, resolve=self.resolve)
            if there:
                return there if isinstance(there, Name) else None
        if self._means_another(text, folded, hit, offset, lang, alias):
            return None
        end, alias, unknown = self._whole(text, start, end, alias)
        full_end, stated = with_symbols(self.resolve, text, end, kind)
        if kind is InstrumentType.CRYPTO and full_end == end:
            full_end = end_of_coin_tag(text, end, alias.entity)
        if not stated:
            longer = code_of_longer(text, (start, end), alias.entity, self.resolve)
            foreign = None if longer else at_venue(self.directory, text, full_end, self.meant(alias))
            full_end, stated = longer or foreign or (full_end, stated)
        near = folded[max(0, hit.start - 48) : hit.start] + "|" + folded[hit.end : hit.end + 5]
        if not stated and not text[end - 1].isdigit() and (of_class := self.share_told(near, alias)):
            stated = (of_class,)
        qualified = bool(stated) and QUALIFIED.search(text, end, full_end) is not None
        listing = listing_told(stated, alias.entity, text[start:end], is_qualified=qualified)
        return Name(
            start=start,
            end=full_end,
            name_end=end,
            surface=text[start:end],
            listing=listing,
            alias=alias,
            stated=stated,
            market=alias.kind is AliasKind.MARKET and listing is alias.entity,
            weak=(alias.is_common or alias.is_ambiguous or bool(alias.context)) and full_end == end,
            listed=not alias.is_shadow and not unknown and not dense.stands_for_others(text, end, alias),
        )

    def _means_another(
        self, text: str, folded: str, hit: NameHit, offset: int, lang: str | None, alias: Alias
    ) -> bool:
        """Whether what stands beside a name makes it another's, or a money only what something is measured in."""
        start, end = hit.start + offset, hit.end + offset
        if belongs_to_another(text, start, end, alias.entity):
            return True
        if alias.entity.type is InstrumentType.CRYPTO and lang not in local_codes.CODED:
            if local_codes.is_no_coin(alias, text):
                return True
        elif lang == "en" and local_codes.is_of_another_market(self.directory, alias, text, end):
            return True
        is_money = alias.entity.type is InstrumentType.FX or alias.entity.symbol in MONEY_INDICES
        return is_money and (is_against(folded, hit) or counts_money(text, start, end))

    def _whole(self, text: str, start: int, end: int, alias: Alias) -> tuple[int, Alias, bool]:
        """Return where a name that goes on ends, its meaning, and whether that is another one than the directory knows."""
        if (other_end := dense.end_of_other_index(text, end, alias)) is not None:
            return other_end, alias, True
        if alias.entity.type is not InstrumentType.INDEX:
            return end, alias, False
        if (sector := SECTOR_INDEX.match(text, end)) is not None:
            return sector.end(), alias, True
        if (longer := end_of_longer_index(text, start, end)) is not None:
            return longer, alias, True
        if (futures := FUTURES.match(text, end)) is not None:
            contract = contract_named(self.directory, text[start : futures.end()])
            return futures.end(), contract or alias, contract is None
        return end, alias, False

    def share_told(self, near: str, alias: Alias) -> Instrument | None:
        """Return the share of the class that words beside a name state: "ações ordinárias da Petrobras", "Petrobras PN".

        ``near`` is folded; ``|`` stands where the name does.
        """
        told = class_told(near) if alias.entity.type is InstrumentType.EQUITY else None
        return None if told is None else self.share_of_class(told, alias)

    def share_of_class(self, share_class: str, alias: Alias) -> Instrument | None:
        """Return the share of a class, one of ``SYMBOL_ENDINGS``, of a Brazilian company; None where it has none."""
        endings = SYMBOL_ENDINGS[share_class]
        offered = (each.instrument for each in self.meant(alias))
        return next((one for one in offered if one.country == "BR" and one.ticker.endswith(endings)), None)

    def as_stated(self, name: Name, text: str) -> Name:
        """Return a stock as the listing whose symbol the text gives in brackets or as a cashtag: "Taiwan Semiconductor ... (TSM)"."""
        if name.stated or not name.is_stock or not ("(" in text or "$" in text):
            return name
        for printed in printed_near(text, name.start):
            for one in self.resolve(printed)[:1]:
                if one.issuer_id == name.issuer and one.id != name.listing.id:
                    return replace(name, listing=one, stated=(one,))
        return name

    def paired_in(self, name: Name, text: str, start: int, end: int) -> Name:
        """Return a currency spoken of before as the pair with the one other that its sentence names: "It rose 0.3% to 92 yen"."""
        base = currency_of(name.listing)
        if base is None:
            return name
        hits = self.directory.find_names(fold(text[start:end]), text[start:end])
        others = {each for hit in hits if (each := currency_of(hit.alias.entity)) is not None} - {base}
        if len(others) != 1:
            return name if not others else replace(name, listed=False)
        pair = self.directory.pair(base, others.pop())
        return name if pair is None else replace(name, listing=pair, stated=(pair,))

    def candidates(self, name: Name) -> tuple[Candidate, ...]:
        """Return all that a name may mean, the listing that a symbol states first."""
        meant = self.meant(name.alias) if name.alias is not None else ()
        if not name.stated:
            return meant
        issuers = {each.instrument.issuer_id for each in meant} | {name.issuer}
        agreed = [one for one in name.stated if one.issuer_id in issuers or not meant]
        is_printed = name.alias is None or name.end != name.name_end
        why = (
            "the symbol stands behind the name" if is_printed else "other words of the text tell the listing"
        )
        first = tuple(candidate(one, Decimal("0.98"), why) for one in agreed)
        chosen = {each.instrument.id for each in first}
        return (*first, *(each for each in meant if each.instrument.id not in chosen))
