"""What names mean in Turkish: currencies priced in lira, sectors that stand for their index."""

from streams.extract.prose.sentence import Name
from streams.extract.turkish.lira import priced_in_lira
from streams.extract.turkish.sectors import speaks_of_sectors, with_sectors
from streams.instruments.directory import Directory


def as_in_turkish(
    names: list[Name], text: str, folded: str, *, offset: int, directory: Directory, lang: str | None
) -> list[Name]:
    """Return the names of a window of a Turkish text as they are meant there; those of other texts as they are."""
    if lang != "tr":
        return names
    if names:
        names = priced_in_lira(names, folded, offset, directory)
    if speaks_of_sectors(folded):
        names = with_sectors(names, text, folded, offset, directory)
    return names
