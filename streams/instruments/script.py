"""Where a name may begin and end in running text, script by script.

Scripts with spaces: whole words. Languages that glue endings or particles to a name (Korean, Tamil, Bengali, Arabic
prefixes) have a rule of their own. Han and Thai have no word ends: there a neighbour that forms another word with
part of the name speaks against it (``BoundaryWords``).
"""

import unicodedata

NONE, WORD, HAN, KATAKANA, HIRAGANA, HANGUL, THAI, INDIC, ARABIC, HEBREW = range(10)

_RANGES = (
    (0x0590, 0x05FF, HEBREW),
    (0x0600, 0x06FF, ARABIC),
    (0x0750, 0x077F, ARABIC),
    (0x0900, 0x0DFF, INDIC),
    (0x0E00, 0x0EFF, THAI),
    (0x1000, 0x109F, THAI),
    (0x1780, 0x17FF, THAI),
    (0x1100, 0x11FF, HANGUL),
    (0x3041, 0x309F, HIRAGANA),
    (0x30A0, 0x30FF, KATAKANA),
    (0x3130, 0x318F, HANGUL),
    (0x3400, 0x9FFF, HAN),
    (0xAC00, 0xD7AF, HANGUL),
    (0xF900, 0xFAFF, HAN),
    (0xFB50, 0xFDFF, ARABIC),
    (0xFE70, 0xFEFF, ARABIC),
    (0x20000, 0x3FFFF, HAN),
)

_PARTICLES = frozenset([
    "은", "는", "이", "가", "을", "를", "의", "도", "와", "과", "에", "로", "으로", "만", "보다", "까지", "부터", "에서", "에게", "에는", "에도", "이나", "나", "란", "이란",
    "이라고", "라고", "라는", "이라는", "처럼", "마저", "조차", "뿐", "측", "측은", "등", "등은", "등이", "등의", "등도", "등을", "등과", "및", "이다", "였다", "이며", "이고", "인",
    "로서", "으로서", "로는", "으로는", "와의", "과의", "와는", "과는", "에선", "에만", "주가", "주가는", "주가가", "주", "주는", "주식", "주식은", "지수", "지수는", "지수가", "증시",
    "증시는", "증시가", "그룹주", "관련주",
])  # fmt: skip
_ARABIC_PREFIXES = frozenset("وفبلك")
_HEBREW_PREFIXES = frozenset("בלהומשכ")
_KATAKANA_TAILS = ("グループ", "ホールディングス", "コーポレーション", "ショック", "ジャパン")
_HIRAGANA_NEIGHBOURS = frozenset("はがをにのもとでへやか")
_THAI_PREFIX_VOWELS = frozenset("เแโใไ")
GENITIVE = "s"
"""What German and the Nordic languages glue to a name: Teslas Aktie."""
_INDIC_SUFFIX = 4
_GLUED = 4


class _Classes(dict[str, int]):
    """The word class of each character, filled as texts use them."""

    def __missing__(self, char: str) -> int:
        found = self[char] = _class(char)
        return found


def _class(char: str) -> int:
    category = unicodedata.category(char)
    if category[0] not in "LMN" and char != "ー":
        return NONE
    code = ord(char)
    for low, high, kind in _RANGES:
        if low <= code <= high:
            return WORD if category == "Nd" else kind
    return WORD


CLASSES = _Classes()


def _run_end(text: str, start: int, kind: int) -> int:
    """Return where the run of characters of one class ends."""
    while start < len(text) and CLASSES[text[start]] == kind:
        start += 1
    return start


def _run_start(text: str, end: int, kind: int) -> int:
    while end > 0 and CLASSES[text[end - 1]] == kind:
        end -= 1
    return end


def begins_word(text: str, start: int, length: int) -> bool:
    """Whether a name of ``length`` characters may begin at ``start`` of a folded text."""
    if start == 0:
        return True
    kind = CLASSES[text[start]]
    before = CLASSES[text[start - 1]]
    if kind in (NONE, HAN) or before != kind:
        return not (kind == THAI and text[start - 1] in _THAI_PREFIX_VOWELS)
    if kind in (ARABIC, HEBREW):
        return length >= _GLUED and _is_prefix(text, start, kind)
    if kind == THAI:
        return text[start - 1] not in _THAI_PREFIX_VOWELS and unicodedata.category(text[start])[0] != "M"
    if kind == HIRAGANA:
        return length >= _GLUED or text[start - 1] in _HIRAGANA_NEIGHBOURS
    return False


def _is_prefix(text: str, start: int, kind: int) -> bool:
    """Whether what stands glued before ``start`` is one of the one-letter words of Arabic or Hebrew, at most two."""
    letters = _ARABIC_PREFIXES if kind == ARABIC else _HEBREW_PREFIXES
    glued = text[_run_start(text, start, kind) : start]
    return len(glued) <= 2 and all(letter in letters for letter in glued)


def ends_word(text: str, end: int, length: int) -> bool:
    """Whether a name of ``length`` characters may end before ``end`` of a folded text."""
    if end >= len(text):
        return True
    kind = CLASSES[text[end - 1]]
    after = CLASSES[text[end]]
    if kind == THAI:
        return unicodedata.category(text[end])[0] != "M"
    if kind in (NONE, HAN) or after != kind:
        return True
    if kind == WORD:
        return length >= _GLUED and text[end] == GENITIVE and _run_end(text, end, WORD) == end + 1
    return _ends_glued(text, end, length, kind)


def _ends_glued(text: str, end: int, length: int, kind: int) -> bool:
    """Judge the end of a name in a script whose words go on after it."""
    stop = _run_end(text, end, kind)
    if kind == HANGUL:
        return text[end:stop] in _PARTICLES
    if kind == INDIC:
        return length >= _GLUED and stop - end <= _INDIC_SUFFIX
    if kind == KATAKANA:
        return text[end:stop].startswith(_KATAKANA_TAILS)
    if kind == HIRAGANA:
        return length >= _GLUED or text[end] in _HIRAGANA_NEIGHBOURS
    return False
