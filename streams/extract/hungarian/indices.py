"""Hungarian words for an index behind the name of one: "az S&P 500 tőzsdeindex" is no index of Budapest."""

from schemas.vocabulary import InstrumentType
from streams.extract.prose.sentence import Name

_WORD = "tozsdeindex"


def without_words_for_index(names: list[Name], folded: str, offset: int) -> list[Name]:
    """Return the names of a window (``folded``, at ``offset``) without the word for an index that only says what the name before it is."""
    if _WORD not in folded:
        return names
    kept: list[Name] = []
    for name in names:
        before = kept[-1] if kept else None
        is_word = folded.startswith(_WORD, name.start - offset) and name.type is InstrumentType.INDEX
        joined = before is not None and folded[before.end - offset : name.start - offset] in {" ", "-"}
        if not (is_word and joined and before is not None and before.type is InstrumentType.INDEX):
            kept.append(name)
    return kept
