"""Which of its meanings a name has: by its context, the text's language and country, the exchange or the receipt beside it."""

import re
from functools import lru_cache

from schemas.vocabulary import InstrumentType
from streams.extract.codes.homes import HOMES
from streams.extract.names import dense
from streams.extract.names.spelling import is_written_as_name
from streams.extract.prose.sentence import CRUDES
from streams.instruments.directory import Directory
from streams.instruments.names import Alias, NameHit
from streams.text.fold import fold
from streams.text.patterns import Pattern

_LEAD = 240
_INDIAN = Pattern(r"\b(?:sensex|nifty|rs\.? ?\d|[\d ](?:crores?|lakhs?|cr)\b)|₹ ?\d")
_AMERICAN = Pattern(
    r"\bus-(?:pharma|konzern|konkurren|unternehmen|arznei|hersteller|riese|borsen?|schluss|aktien|anleger|markt)|merck & co|\bdow\b|\bdow-|\bs ?& ?p\b|keytruda|\bpfizer\b|wall street|new yorker? |\bnyse\b|\bnasdaq\b"
)
_CALLED_AMERICAN = Pattern(r"\bus-[a-z]+ merck|\bmerck & co|\bim dow\b|\bdow-[a-z]+ merck")
_AT_HOME = Pattern(r"\bdax\b|\bm-?dax\b|darmstadt|merck kgaa|frankfurt|\bxetra\b|\bdeutsche[nr]? aktien")
"""Around a name that two companies share they say which is meant: the American one, or the one of Darmstadt."""
_BESIDE_INDIA = Pattern(r"pakistan|karachi|\bkse|\bpsx|colombo|sri lanka|nepal|mauritius")
_OF_WHOLE_TEXT = frozenset({InstrumentType.FX, InstrumentType.INDEX})
"""What is meant by these stands anywhere in an English text: "the volatility index" of a report on Mumbai's market."""

_CRUDE_PLACES = Pattern(
    r"\b(?:(?P<us>nymex|wti|amerika serikat|west texas|nova york|nueva york|new york)|(?P<uk>brent|londres|london|londra|londen))\b"
    r"|(?P<ny>(?:뉴욕|纽约|紐約|ニューヨーク|ny)の?(?:商品|商业|商業|原油|期油|油|상품)|nyの?原油)|(?P<ice>(?:런던|伦敦|倫敦|ロンドン)(?:原油|期油|布))"
)
_PRECIOUS = frozenset(["edelmetall", "precious metal", "logam mulia", "metal precioso", "metallo prezioso"])
"""Words that stand for gold, or for the precious metal of which the text has just spoken."""
_METAL = Pattern(
    r"(?P<gold>gold|\bemas\b|\boro\b|\bouro\b)|(?P<silver>silber|silver|\bperak\b|\bplata\b|\bprata\b|argento)|(?P<platinum>platin)|(?P<palladium>pal[l]?[aá]d[ií])",
    re.IGNORECASE,
)
_OUNCE_OF_SILVER = Pattern(r"\w+ (?:zu|für|bei|kostete|kostet|mit) \d\d(?:,\d+)? (?:US-)?Dollar")
"""So little an ounce of gold has not cost for decades: "eine Feinunze des Edelmetalls zu 26,88 US-Dollar"."""
_METAL_REACH = 500

_PERCENT = r"(?:%|per ?cent|pct)"
_OWN_BRENT_BEHIND = Pattern(
    rf"(?:[^.;]|\.(?=\d))*?{_PERCENT}(?:[^.;]|\.(?=\d))*?\bbrent\b(?:[^.;]|\.(?=\d)){{0,60}}?\d ?{_PERCENT}"
)
_OWN_BRENT_BEFORE = Pattern(rf"\bbrent\b(?:[^.;]|\.(?=\d)){{0,60}}?\d ?{_PERCENT}(?:[^.;]|\.(?=\d))*$")
"""Brent with a number of its own beside the crude that has another: "Crude oil rose 0.4%, while Brent gained 0.5%"."""
_SET_APART = Pattern(
    r"(?:[^.;。]|\.(?=\d))*?(?:%|[a-z] )(?:[^.;。]|\.(?=\d))*?(?:\b(?:while|whereas|sementara|sedangkan|adapun|manakala|mientras|wahrend|tandis que|alors que|mentre|enquanto|terwijl|medan|mens|podczas gdy|natomiast)\b|而)"
    r"(?:[^.;。]|\.(?=\d)){0,48}?(?:\bbrent\b|布伦特)(?:[^.;。]|\.(?=\d)){0,60}?\d ?(?:%|per ?cent|pct|persen|peratus|prozent|por ?ciento|por cento|pour ?cent|per cento|procent|prosent)"
)
"""Behind a word for crude they set Brent apart from it, which is then America's: "Rohöl stieg um 1,1 Prozent, während Brent um 0,9 Prozent zulegte"."""


def meaning_of(text: str, folded: str, hit: NameHit, offset: int, lang: str | None) -> Alias | None:
    """Return the best meaning of a name that is written as the text writes it."""
    start, end, alias = hit.start + offset, hit.end + offset, hit.alias
    if not alias.context and not alias.others:
        return alias if is_written_as_name(text, start, end, alias, lang) else None
    meanings = meanings_in(alias, text, folded, lang)
    meanings = dense.at_home(dense.by_receipt(meanings, folded, hit.start, hit.end), folded)
    return next((each for each in meanings if is_written_as_name(text, start, end, each, lang)), None)


def good_meant(directory: Directory, alias: Alias, text: str, folded: str, hit: NameHit, start: int) -> Alias:
    """Return the good that a general word for oil or for a metal means beside what else is said."""
    return _metal_spoken_of(directory, _crude_of_exchange(directory, alias, folded, hit), text, start)


def _place_of_clause(folded: str, place: int) -> str | None:
    """Return the last place of trading that a Chinese, Japanese or Korean clause names before a word for oil."""
    start = max(folded.rfind(sign, 0, place) for sign in ";；。") + 1
    found = [each.lastgroup for each in _CRUDE_PLACES.finditer(folded, start, place)]
    return found[-1] if found and found[-1] in {"ny", "ice"} else None


def _crude_of_exchange(directory: Directory, alias: Alias, folded: str, hit: NameHit) -> Alias:
    """Return the crude that an exchange or a place beside a general word for oil means: "petróleo ... (Nymex)"."""
    if not alias.is_ambiguous or alias.entity.symbol not in CRUDES:
        return alias
    if ("brent" in folded or "布伦特" in folded) and _SET_APART.match(folded, hit.end) is not None:
        return directory.named("wti") or alias
    sorts = {found.lastgroup for found in _CRUDE_PLACES.finditer(folded)}
    if len(sorts) > 1 and (own := _place_of_clause(folded, hit.start)) is not None:
        sorts = {own}
    wanted = "wti" if sorts <= {"us", "ny"} else "brent" if sorts <= {"uk", "ice"} else None
    if not sorts or wanted is None:
        return alias
    if wanted == "brent" and (
        _OWN_BRENT_BEHIND.match(folded, hit.end) or _OWN_BRENT_BEFORE.search(folded[: hit.start])
    ):
        return alias
    return directory.named(wanted) or alias


def _metal_spoken_of(directory: Directory, alias: Alias, text: str, start: int) -> Alias:
    """Return the metal that "the precious metal" stands for: silver where the words before last spoke of silver."""
    if alias.text not in _PRECIOUS:
        return alias
    if _OUNCE_OF_SILVER.match(text, start) is not None:
        return directory.named("silver") or alias
    spoken_of = [found.lastgroup for found in _METAL.finditer(text, max(0, start - _METAL_REACH), start)]
    metal = spoken_of[-1] if spoken_of else None
    return alias if metal is None or metal == "gold" else directory.named(metal) or alias


folded_whole = lru_cache(maxsize=2)(fold)
"""A text folded whole, for names whose context may stand anywhere in it (rare)."""


def meanings_in_context(alias: Alias, folded: str, lang: str | None) -> list[Alias]:
    """Return the meanings that may count, best first: in their context, then in the text's language, then the others.

    What needs a context that is not there counts only for companies, as a doubtful name.
    """
    if not alias.context and not alias.others:
        return [alias]
    meanings = (alias, *alias.others)
    near = [each for each in meanings if each.context and dense.is_in_context(each, folded)]
    free = [each for each in meanings if not each.context or _may_do_without(each, lang)]
    if lang == "de":
        free = [each for each in free if not (each.is_shadow and each.lang not in {"*", "de"})] or free
    own = [each for each in free if lang is not None and _is_of(each, lang)]
    return near + dense.in_script(own, folded) + dense.in_script(free, folded)


def _may_do_without(alias: Alias, lang: str | None) -> bool:
    """Whether a name may count outside its context: a company's, which is no common word of a language that nobody knows."""
    return alias.entity.type is InstrumentType.EQUITY and not (lang is None and alias.is_common)


@lru_cache(maxsize=2)
def _opens_in_america(text: str) -> bool:
    """Whether the opening of a German text speaks of the American market alone; there Merck is Merck & Co."""
    lead = fold(text[:_LEAD])
    return _AMERICAN.search(lead) is not None and _AT_HOME.search(lead) is None


@lru_cache(maxsize=2)
def _opens_in_india(text: str) -> bool:
    """Whether the opening of a text speaks of Indian money or of an Indian index; there Nestle is Nestle India."""
    lead = fold(text[:_LEAD])
    return _INDIAN.search(lead) is not None and _BESIDE_INDIA.search(lead) is None


def meanings_in(alias: Alias, text: str, folded: str, lang: str | None) -> list[Alias]:
    """Return the meanings that may count in a window of a text, or else in the text; of a currency or an index in an English text in all of it at once."""
    if lang in {None, "en"} and alias.others and alias.entity.type in _OF_WHOLE_TEXT:
        return meanings_in_context(alias, folded_whole(text), lang)
    found = meanings_in_context(alias, folded, lang) or meanings_in_context(alias, folded_whole(text), lang)
    if alias.others and lang == "de" and (home := _at_home_in(alias, text)):
        return [*home, *found]
    if len(found) > 1 and lang == "de" and found[0].entity.country == "DE":
        return [*_american(found, text, folded), *found]
    if len(found) > 1 and lang in {None, "en"} and found[0].entity.country != "IN":
        indian = [each for each in found if each.entity.country == "IN"]
        return indian + found if indian and _opens_in_india(text) else found
    return found


def _at_home_in(alias: Alias, text: str) -> list[Alias]:
    """Return the German, Austrian and Swiss meanings of a name that need a context, where a German text gives it anywhere."""
    home = [each for each in (alias, *alias.others) if each.context and each.entity.country in HOMES["de"]]
    return [each for each in home if dense.is_in_context(each, folded_whole(text))] if home else []


def _american(found: list[Alias], text: str, folded: str) -> list[Alias]:
    """Return the American ones of several meanings where the words around them, or else the text's opening, say so."""
    american = [each for each in found if each.entity.country == "US"]
    if not american or _AT_HOME.search(folded) is not None:
        return []
    if _CALLED_AMERICAN.search(folded) is not None or _opens_in_america(text):
        return american
    at_home = _AT_HOME.search(fold(text[:_LEAD])) is not None
    return american if not at_home and _AMERICAN.search(folded) is not None else []


def _is_of(alias: Alias, lang: str) -> bool:
    """Whether a name belongs to a language; Chinese names of both scripts stand under any language."""
    return alias.lang.partition("-")[0] == lang or (lang == "zh" and alias.lang == "*")
