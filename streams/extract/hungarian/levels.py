"""Hungarian levels between a percent and whose it is: "3 százalékkal 5000 forintra erősödött a Richter"."""

from streams.extract import marks
from streams.extract.prose.sentence import Name, Sentence
from streams.text.patterns import Pattern

_TO_LEVEL = Pattern(
    r",? (?:(?:kereken |mintegy |kozel |egeszen )?[\d.,\xa0 ]+ (?:forint|euro|dollar|pont)(?:ra|re|on|ig),? )?(?P<verb>\w+(?: be| fel| le)?) az? "
)


def stands_behind_forints(sentence: Sentence, end: int, name: Name) -> bool:
    """Whether a level and a verb stand between a percent and whose it is: "3 százalékkal 5000 forintra erősödött a Richter"."""
    if sentence.lang != "hu" or not name.listed:
        return False
    found = _TO_LEVEL.fullmatch(sentence.gap(end, name.start))
    return found is not None and bool(sentence.marks_in(end + found.start("verb"), name.start, marks.MOTION))


_AMOUNT = Pattern(
    r"(?<=\s)[\d.,\xa0 ]+ (?:forinttal|dollarral|euroval|centtel|ponttal),? (?:azaz |vagyis )?$"
)


def without_amount(sentence: Sentence, gap: str) -> str:
    """Return what stands between a name and its number (``gap``, folded) without the same move in money: "az OTP ára 38 forinttal, 2,1 százalékkal"."""
    if sentence.lang != "hu" or (found := _AMOUNT.search(gap)) is None:
        return gap
    return gap[: found.start()]
