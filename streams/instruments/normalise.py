"""Company names without what does not tell them apart: legal forms at both ends, share classes, filing marks.

Forms come from the register practice of each country (own list); they are compared folded, so one spelling covers
``S.A.``, ``S. A.`` and ``SA``.
"""

from collections.abc import Sequence

from streams.text.fold import fold
from streams.text.patterns import Pattern

_TAILS = frozenset([
    "inc", "incorporated", "corp", "corporation", "co", "company", "companies", "ltd", "limited", "llc", "lp", "llp", "plc", "pcl", "pte",
    "pty", "bhd", "berhad", "tbk", "persero", "ag", "aktiengesellschaft", "se", "kgaa", "kg", "gmbh", "sa", "sab", "saa", "sas", "spa",
    "sapa", "scpa", "nv", "bv", "cv", "as", "asa", "ab", "abp", "oy", "oyj", "a/s", "ao", "oao", "pao", "zao", "pjsc", "ojsc", "jsc",
    "qpsc", "psc", "kk", "kabushiki", "kaisha", "ad", "dd", "sca", "sl", "slu", "scrl", "nl", "rt", "nyrt", "zrt", "sirketi", "anonim",
    "ortakligi", "tas", "publ", "adr", "ads", "gdr", "de", "societe", "anonyme", "europeenne", "europea", "europaea", "sociedad", "anonima", "aktiebolag", "aktieselskab",
    "osakeyhtio", "reg", "registered", "tbk.", "jsc.", "co.", "公司", "株式会社", "有限公司", "股份有限公司", "集团股份有限公司", "集團有限公司", "控股有限公司", "주식회사", "пао",
    "оао", "ао", "зао", "нао",
])  # fmt: skip
_HEADS = frozenset([
    "pt", "the", "ao", "oao", "pao", "zao", "pjsc", "tov", "пао", "оао", "ао", "зао", "ооо", "нао", "株式会社", "(株)", "주식회사", "(주)", "㈜",
])  # fmt: skip
_NATIVE_TAIL = Pattern(r"(?:集团)?(?:股份|控股)?有限(?:责任)?公司$|集團(?:股份|控股)?有限公司$|(?:控股|股份)有限公司$|株式会社$|주식회사$|\(주\)$")  # fmt: skip
_NATIVE_HEAD = Pattern(r"^(?:株式会社|주식회사|\(주\)|㈜)\s*")
_FILING = Pattern(r"\s*[/\\]\s*(?:[a-z]{2,4}\s*)?[/\\]?\s*$|\s*\((?:publ|the|holding|[a-z]{2})\)?$")
_CLASS = Pattern(r"[\s,-]+(?:(?:new\s+)?(?:class|cl|series|ser)\s+([a-z])\b.*|(?:common|ordinary)\s+(?:stock|shares?).*|american depositary.*|sponsored adr.*|adr|ads)$")  # fmt: skip
_DOTTED = Pattern(r"\b(?:[a-z]\.\s?){1,3}[a-z]\b\.?|\b[a-z]\.(?=[a-z]\.)")
_EDGES = " ,;.-"
_WORDS = Pattern(r"[^\W_]+")


def _undotted(name: str) -> str:
    """Return the name with initials written together: ``s.a.`` -> ``sa``."""
    return _DOTTED.sub(lambda match: match[0].replace(".", "").replace(" ", ""), name)


def _without_marks(name: str) -> str:
    """Return the name without native legal forms, class tails and filing marks."""
    name = _NATIVE_HEAD.sub("", _NATIVE_TAIL.sub("", name))
    return _FILING.sub("", _CLASS.sub("", name)).strip(_EDGES)


def _is_tail(part: str) -> bool:
    return part.strip(".,()") in _TAILS or part in {",", "&", "and", "-", "."}


def company_core(name: str) -> str:
    """Return the folded name without legal forms: ``"PT Bank Central Asia Tbk."`` -> ``"bank central asia"``.

    What would leave nothing stays whole. Idempotent.
    """
    whole = fold(name).strip()
    core = _without_marks(_undotted(whole))
    words = core.replace(",", " ").split()
    while len(words) > 1 and _is_tail(words[-1]):
        words.pop()
    while len(words) > 1 and words[0].strip(".,") in _HEADS:
        words.pop(0)
    again = " ".join(words).strip(_EDGES)
    if not again:
        return whole
    return again if again == whole else company_core(again)


def share_class(name: str) -> str:
    """Return the class letter that a security's name ends with (``Class C`` -> ``C``), or an empty string."""
    match = _CLASS.search(fold(name))
    return (match[1] or "").upper() if match else ""


def tokens(text: str) -> list[str]:
    """Return the words of a folded text."""
    return _WORDS.findall(text)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def bag(words: Sequence[str]) -> str:
    """Return the words of a name without order and plural, as one key: ``["platform", "meta"]`` -> ``"meta platform"``."""
    kept = [_singular(word) for word in words if word not in _TAILS]
    return " ".join(sorted(kept))
