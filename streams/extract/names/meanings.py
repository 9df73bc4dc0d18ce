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


def meaning_of(text: str, folded: str, hit: NameHit, offset: int, lang: str | None) -> Alias | None:
    """Return the best meaning of a name that is written as the text writes it."""
    start, end, alias = hit.start + offset, hit.end + offset, hit.alias
    if not alias.context and not alias.others:
        return alias if is_written_as_name(text, start, end, alias, lang) else None
    meanings = meanings_in(alias, text, folded, lang)
    meanings = dense.at_home(dense.by_receipt(meanings, folded, hit.start, hit.end), folded)
    return next((each for each in meanings if is_written_as_name(text, start, end, each, lang)), None)


def crude_of_exchange(directory: Directory, alias: Alias, folded: str) -> Alias:
    """Return the crude that an exchange or a place beside a general word for oil means: "petróleo ... (Nymex)"."""
    if not alias.is_ambiguous or alias.entity.symbol not in _CRUDES:
        return alias
    sorts = {found.lastgroup for found in _CRUDE_PLACES.finditer(folded)}
    wanted = "wti" if sorts <= {"us", "ny"} else "brent" if sorts <= {"uk", "ice"} else None
    if not sorts or wanted is None:
        return alias
    return directory.named(wanted) or alias
