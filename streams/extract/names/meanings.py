"""Which of its meanings a name has: by how it is written, by the exchange or the receipt beside it."""

import re

from streams.extract.names import dense
from streams.extract.names.spelling import is_written_as_name, meanings_in
from streams.instruments.directory import Directory
from streams.instruments.names import Alias, NameHit

_CRUDES = frozenset({"BZ=F", "CL=F"})
_CRUDE_PLACES = re.compile(
    r"\b(?:(?P<us>nymex|wti|amerika serikat|west texas|nova york|nueva york|new york)|(?P<uk>brent|londres|london|londra|londen))\b"
    r"|(?P<ny>(?:뉴욕|纽约|紐約|ニューヨーク|ny)の?(?:商品|商业|商業|原油|期油|油|상품)|nyの?原油)|(?P<ice>(?:런던|伦敦|倫敦|ロンドン)(?:原油|期油|布))"
)
_PRECIOUS = frozenset(["edelmetall", "precious metal", "logam mulia", "metal precioso", "metallo prezioso"])
"""Words that stand for gold, or for the precious metal of which the text has just spoken."""
_METAL = re.compile(
    r"(?P<gold>gold|\bemas\b|\boro\b|\bouro\b)|(?P<silver>silber|silver|\bperak\b|\bplata\b|\bprata\b|argento)|(?P<platinum>platin)|(?P<palladium>pal[l]?[aá]d[ií])",
    re.IGNORECASE,
)
_OUNCE_OF_SILVER = re.compile(r"\w+ (?:zu|für|bei|kostete|kostet|mit) \d\d(?:,\d+)? (?:US-)?Dollar")
"""So little an ounce of gold has not cost for decades: "eine Feinunze des Edelmetalls zu 26,88 US-Dollar"."""
_METAL_REACH = 500

_PERCENT = r"(?:%|per ?cent|pct)"
_OWN_BRENT_BEHIND = re.compile(
    rf"(?:[^.;]|\.(?=\d))*?{_PERCENT}(?:[^.;]|\.(?=\d))*?\bbrent\b(?:[^.;]|\.(?=\d)){{0,60}}?\d ?{_PERCENT}"
)
_OWN_BRENT_BEFORE = re.compile(rf"\bbrent\b(?:[^.;]|\.(?=\d)){{0,60}}?\d ?{_PERCENT}(?:[^.;]|\.(?=\d))*$")
"""Brent with a number of its own beside the crude that has another: "Crude oil rose 0.4%, while Brent gained 0.5%"."""


def meaning_of(text: str, folded: str, hit: NameHit, offset: int, lang: str | None) -> Alias | None:
    """Return the best meaning of a name that is written as the text writes it."""
    start, end, alias = hit.start + offset, hit.end + offset, hit.alias
    if not alias.context and not alias.others:
        return alias if is_written_as_name(text, start, end, alias, lang) else None
    meanings = meanings_in(alias, text, folded, lang)
    meanings = dense.at_home(dense.by_receipt(meanings, folded, hit.start, hit.end), folded)
    return next((each for each in meanings if is_written_as_name(text, start, end, each, lang)), None)


def crude_of_exchange(directory: Directory, alias: Alias, folded: str, hit: NameHit) -> Alias:
    """Return the crude that an exchange or a place beside a general word for oil means: "petróleo ... (Nymex)"."""
    if not alias.is_ambiguous or alias.entity.symbol not in _CRUDES:
        return alias
    sorts = {found.lastgroup for found in _CRUDE_PLACES.finditer(folded)}
    wanted = "wti" if sorts <= {"us", "ny"} else "brent" if sorts <= {"uk", "ice"} else None
    if not sorts or wanted is None:
        return alias
    if wanted == "brent" and (
        _OWN_BRENT_BEHIND.match(folded, hit.end) or _OWN_BRENT_BEFORE.search(folded[: hit.start])
    ):
        return alias
    return directory.named(wanted) or alias


def metal_spoken_of(directory: Directory, alias: Alias, text: str, start: int) -> Alias:
    """Return the metal that "the precious metal" stands for: silver where the words before last spoke of silver."""
    if alias.text not in _PRECIOUS:
        return alias
    if _OUNCE_OF_SILVER.match(text, start) is not None:
        return directory.named("silver") or alias
    spoken_of = [found.lastgroup for found in _METAL.finditer(text, max(0, start - _METAL_REACH), start)]
    metal = spoken_of[-1] if spoken_of else None
    return alias if metal is None or metal == "gold" else directory.named(metal) or alias
