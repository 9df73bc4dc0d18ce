"""Names that only one language has: sectors and money in Turkish, countries for their indices in Chinese, Hungarian words for an index."""

from schemas.vocabulary import InstrumentType
from streams.extract.chinese.countries import with_countries
from streams.extract.hungarian.indices import without_words_for_index
from streams.extract.prose.function_words import MONEY_CODES
from streams.extract.prose.sentence import Name
from streams.extract.romance.agents import without_central_bank
from streams.extract.romance.attached import ROMANCE
from streams.extract.trades.gas import with_european_gas
from streams.extract.turkish.lira import priced_in_lira
from streams.extract.turkish.others import without_funds
from streams.extract.turkish.sectors import speaks_of_sectors, with_sectors, without_foreign
from streams.instruments.directory import Directory


def as_meant(
    names: list[Name], text: str, folded: str, *, offset: int, directory: Directory, lang: str | None
) -> list[Name]:
    """Return the names of a window (``folded``, of ``text`` at ``offset``) as its language means them, with those that it alone has."""
    names = [each for each in names if each.surface not in MONEY_CODES or not _is_price(text, each)]
    names = with_european_gas(names, text, folded, offset=offset, directory=directory, lang=lang)
    if lang in ROMANCE:
        return without_central_bank(names, text)
    if lang == "zh":
        return with_countries(names, text, folded, offset=offset, directory=directory)
    if lang == "hu":
        return without_words_for_index(names, folded, offset)
    if lang != "tr":
        return names
    if names:
        names = without_foreign(priced_in_lira(names, folded, offset, directory), folded)
        names = without_funds(names, text, folded)
    if speaks_of_sectors(folded, names):
        names = with_sectors(names, text, folded, offset, directory)
    return names


def _is_price(text: str, name: Name) -> bool:
    """Whether the code of a company is the money of the number behind it, and opens no row: "Acme (NOK 72.50, -3%)"."""
    if (
        name.type is InstrumentType.FX
        or text[name.end : name.end + 1] != " "
        or not text[name.end + 1 : name.end + 2].isdigit()
    ):
        return False
    return text[max(0, name.start - 1) : name.start] in {" ", "("}
