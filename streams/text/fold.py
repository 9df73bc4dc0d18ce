"""Folding: one spelling for what readers take as the same letter, character by character, so offsets never change.

Names, words and texts are compared folded. ``str.lower`` and NFKC change lengths (U+0130, ligatures), so this
is a table of single characters instead:

- lower case, U+0130 and dotless i as ``i``, final sigma as sigma;
- Latin and Greek letters without accents and strokes (``é`` -> ``e``, ``ø`` -> ``o``, ``ł`` -> ``l``), Cyrillic ``ё`` -> ``е``;
- full-width and small forms as ASCII, half-width kana as kana, decimal digits of any script as ASCII digits;
- typographic quotes, dashes (U+2212 too) and spaces as ``'``, ``"``, ``-`` and a space; line ends stay;
- the spellings of Arabic alef, yeh and kaf that newsrooms and Persian keyboards interchange.

What is two code points stays two (combining marks), and what has no one-letter equal (``ß``, ``æ``) stays itself.
"""

import unicodedata

from streams.text.patterns import Pattern

_QUOTES = dict.fromkeys("‘’‚‛ʼʹ´`′＇", "'") | dict.fromkeys("“”„‟″«»「」『』〝〞＂", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-")
_SPACES = dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")  # fmt: skip
_LETTERS = {
    "İ": "i", "ı": "i", "ς": "σ", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ё": "е",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه",
}  # fmt: skip
_FIXED = _QUOTES | _DASHES | _SPACES | _LETTERS
_WITHOUT_ACCENTS = ("LATIN ", "GREEK ")


def _width_folded(char: str) -> str:
    """Return the usual form of a full-width or half-width character, where it is one character."""
    if "\uff00" <= char <= "\uffef" or "\ufe50" <= char <= "\ufe6b":
        usual = unicodedata.normalize("NFKC", char)
        return usual if len(usual) == 1 else char
    return char


def fold_char(char: str) -> str:
    """Return the folded form of one character: always exactly one character."""
    if (fixed := _FIXED.get(char)) is not None:
        return fixed
    char = _width_folded(char)
    lower = char.lower()
    if len(lower) != 1:
        return char
    if (fixed := _FIXED.get(lower)) is not None:
        return fixed
    if (digit := unicodedata.decimal(lower, None)) is not None:
        return str(digit)
    if unicodedata.name(lower, "").startswith(_WITHOUT_ACCENTS):
        bare = unicodedata.normalize("NFD", lower)[0]
        return _FIXED.get(bare, bare)
    return lower


class _Table(dict[int, str]):
    """The table of ``str.translate``, filled with the characters that texts use: no start-up cost, one look-up later."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = fold_char(chr(code))
        return folded


_TABLE = _Table()
_SHORT = 48
"""So many characters are looked up one by one; a longer text is folded by what it holds."""
_FEW = 48
"""Of so many different characters each is replaced in the whole text."""
_OTHERS = Pattern("[^\x00-\x7f]")


def fold(text: str) -> str:
    """Return ``text`` with every character folded; the result has the same length, and folding it again changes nothing."""
    if text.isascii():
        return text.lower().replace("`", "'")
    if len(text) <= _SHORT:
        return text.translate(_TABLE)
    return _fold_long(text)


def _fold_long(text: str) -> str:
    """Fold character by character of the alphabet and not of the text: several times faster where few characters change."""
    text = text.replace("\u0130", "i").lower()
    others = set(_OTHERS.findall(text))
    changed = [(char, folded) for char in others if (folded := _TABLE[ord(char)]) != char]
    if len(changed) > _FEW:
        return text.translate(_TABLE)
    for char, folded in changed:
        text = text.replace(char, folded)
    return text.replace("`", "'")
