"""Chinese lists that name the movers behind their number: "跌超3%的有贵州茅台、五粮液，涨超5%的有中芯国际"."""

import re

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Subject
from streams.extract.subjects.heads import coordinated
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_OPENS = Cue(
    r"(?:以上|左右)?的?(?:个股|個股|股票|公司|权重股|權重股|成份股|成分股|标的|標的|品种|品種)?(?:主要|还|還|也|则|則|分别|分別)?(?:有|包括|包含|为|為)(?!望|关|關|止|主|了|所|限|期|色|效)[：:]?\s?"
)
"""Right behind a number it opens the list of what moved so."""
_JOINT = Pattern(r"(?:[（(][^()（）]{1,12}[)）])?\s?(?:、|和|及|以及|与|與|,\s?|及其)\s?")
_ENUMERATED = 8
_UNKNOWN_BETWEEN = Pattern(r"(?:[（(][^()（）]{1,12}[)）])?、(?:[^，。；、！？,;]{1,12}、){1,8}")
"""Names that nobody knows may stand between two known ones."""


def listed_behind(scope: Scope, motion: Motion) -> Subject | Refused | None:
    """Return the names of the list that a number opens; None where it opens none."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _OPENS.bit or motion.start > scope.anchor.start:
        return None
    opened = _OPENS.match(sentence.gap(end, scope.right))
    if opened is None:
        return None
    names = sentence.names_in(end + opened.end(), scope.right)
    if not names or not _opens_with(scope, end + opened.end(), names[0]):
        return (NumberType.OTHER, "somebody unknown may be named") if _is_list(opened) else None
    chain = [names[0]]
    for name in names[1:]:
        gap = sentence.gap(chain[-1].end, name.start)
        if _JOINT.fullmatch(gap) is None and _UNKNOWN_BETWEEN.fullmatch(gap) is None:
            break
        chain.append(name)
    listed = tuple(each for each in chain if each.listed and not each.market)
    return (
        Subject(listed, "reversed", 80, listed[0].start)
        if listed
        else (NumberType.OTHER, "the name is not listed")
    )


def _opens_with(scope: Scope, start: int, name: Name) -> bool:
    """Whether a name opens the list, or names that nobody knows alone stand before it."""
    before = scope.sentence.gap(start, name.start)
    return not before or (before.endswith("、") and not any(sign in before for sign in "，。；,;"))


def _is_list(opened: re.Match[str]) -> bool:
    return opened[0].startswith(("的", "以上的", "左右的"))


def trades_in_list(scope: Scope, name: Name) -> bool:
    """Whether a name trades somewhere, or another one of its list does: "沪锡、沪银、20号胶涨超1%"."""
    if name.listed:
        return True
    if "、" not in scope.sentence.gap(scope.left, name.start)[-_ENUMERATED:]:
        return False
    return any(each.listed for each in coordinated(scope, name))


_UNKNOWN_LAST = Pattern(
    r"(?:[（(][^()（）]{1,12}[)）])?(?:、(?!.{0,10}(?:概念|板块|板塊|指数|指數|行业|行業|期[货貨]|ETF|供应商|供應商|旗下|子公司))(?:[A-Za-z][A-Za-z. ]{1,18}|[A-Za-z\d\u4e00-\u9fff-]{2,8}))"
    r"{1,5}(?:等)?(?:股价|股價|盘前|盤前|盘后|盤後|午后|午後|早盘|早盤|夜盘|夜盤|均|皆|都|齐|齊|双双|雙雙|纷纷|紛紛|也|亦|一度)*"
)
"""Between the last known name of a Chinese list and its verb: others of the list that nobody knows: "太辰光、长芯博创均涨超10%"."""


def goes_on_in_list(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether only further names of its list, which nobody knows, stand between a name and its verb."""
    sentence = scope.sentence
    if sentence.lang != "zh" or motion.mark is None or not name.end < motion.start < scope.anchor.start:
        return False
    text = sentence.text[name.end - sentence.start : motion.start - sentence.start]
    if "、" not in text[:14] or "的" in text or sentence.names_in(name.end, motion.start):
        return False
    if sentence.marks_in(name.end, motion.start, marks.METRIC | marks.PRICE):
        return False
    return _UNKNOWN_LAST.fullmatch(text) is not None
