"""Ordinary words of languages in Latin script: a capitalised word that is none of them may be a name.

German writes every noun with a capital and makes long ones of short ones, so a word is ordinary there, too, when it ends
with an ordinary one: ``Halbleiterhersteller``. In languages of many endings it is, when it begins with one: ``açıklamanın``.
"""

import gzip
from functools import cache, lru_cache
from importlib.resources import files

from streams.text.fold import fold
from streams.text.patterns import Pattern

_NONE: tuple[str, ...] = ()
_SHORT_PART, _LAST_PART = 3, 5
"""So many letters the parts of a compound have at least: with shorter ones every name would be one."""
_SHORT_LAST_PARTS = (
    "fruh", "gold", "hoch", "jahr", "kurs", "plus", "rate", "tag", "tage", "tief", "unze", "wert", "zahl", "ziel", "zins", "zone",
)  # fmt: skip
"""Shorter ones with which markets make new words every day."""
_OF_ADJECTIVES = ("stellige", "stelligen", "stelliger", "liche", "lichen", "licher", "liches", "ierte", "ierten", "ierter", "iertes", "ende", "enden", "ender", "endes")  # fmt: skip
"""Endings of German adjectives and participles, which open sentences with a capital: ``Zweistellige``."""
_JOINED_LAST_PARTS = (
    "akt amt art auge bad bahn band bank bann bein bett bild blick blut boom box brief buch bund chef coup deal eck eile ende etat fahrt fall film flaute flug form gang geld gier glas glut grad grund gut halt hand hang herz hieb"
    " jagd kampf kauf klub kraft krieg kurve lage lager last lauf laune lob luft luxus mann mark markt mass mittel mode mond mut name neid netz not null ort pakt pfad pfeil plan platz post punkt rang rast rat raum recht reihe rest"
    " ring rolle ruck ruf ruhe satz schub sicht sieg sinn sog sohle spiel spur stand start stop stoss streit strom stufe sturm sucht szene takt tau team test ton topf tour trend tritt typ ufer ultimo unfall wahl wand ware weg weite welle welt"
    " wende werk wesen wette wind wirt wort wucht wunsch wut zahn zeit ziel zoll zorn zug zwang"
)
"""Nouns that end a word of many parts whose first part is an ordinary word: ``Rückwärtsgang``, ``Tagessieg``; names of places do not."""
_OF_MARKETS = (
    "analystin baisse bluechip bluechips borsianer eindeckung emerging flut hausse kapitalisierung lockdown midcap midcaps mitnahme notierung ruckkauf schlepptau shortseller shutdown sinkflug smallcap smallcaps sommerloch teuerung spinoff stratege"
    " stufung uberhitzung umschichtung xetra zykliker"
)
"""German words of market reports that ordinary texts have too seldom to tell, alone or as the last part of a longer one."""
_BEGINNINGS = {
    "tr": ("endeks", "analist", "parite"),
    "da": ("aktien", "aktierne", "indekset", "nedturen", "opturen"),
    "no": ("aksjen", "indeksen"),
    "pl": ("walory", "walorow", "spadk", "zwyzk", "indeks"),
    "hu": ("reszveny", "arfolyam"),
}
"""Beginnings of words of market reports, which open sentences in languages whose lists lack them."""
_TRADES_EN = (
    "pharma realty infra fintech smallcap smallcaps midcap midcaps bluechip bluechips heavyweights frontline benchmarks equities gilts bullion marketmen"
    " sectorally intraday psu psus nbfc nbfcs omcs fmcg durables microfinance"
)
"""English words of market reports, most of trades, that open sentences and that ordinary texts have too seldom to tell."""
_ELIDED = Pattern(r"(?:l|d|c|s|j|n|m|qu|un|jusqu|lorsqu|dell|all|nell|sull|dall|quell)['’]")
"""Small words that stand before another one without a blank: "L'indice"."""
_WITH_ELISION = frozenset({"fr", "it"})
_LINKS = ("", "s", "es", "n", "en", "er")
_ENDINGS = ("n", "en", "s", "es", "e", "er", "ern")
_OF_MANY_ENDINGS = frozenset({"tr", "fi", "hu"})
_DECLINED = frozenset({"cs", "pl"})
_STEM, _ENDING = 5, 3
_CACHE = 4_096


@cache
def _joined_last_parts() -> frozenset[str]:
    return frozenset(_JOINED_LAST_PARTS.split())


@cache
def _trades_in_english() -> frozenset[str]:
    return frozenset(_TRADES_EN.split())


@cache
def _words_of_markets() -> tuple[str, ...]:
    return tuple(_OF_MARKETS.split())


@cache
def words_of(lang: str) -> frozenset[str]:
    """Return the ordinary words of a language, folded; none for a language without a list."""
    file = files(__name__) / f"{lang}.txt.gz"
    return frozenset(gzip.decompress(file.read_bytes()).decode().split()) if file.is_file() else frozenset()


@lru_cache(_CACHE)
def is_ordinary(word: str, lang: str) -> bool:
    """Whether a word is an ordinary one of a language; in a language without a list every word is."""
    known = words_of(lang)
    if not known:
        return True
    folded = fold(word).strip(".-'’&").removesuffix("'s").rpartition("-")[2].replace("ß", "ss")
    if lang in _WITH_ELISION and (small := _ELIDED.match(folded)) is not None:
        folded = folded[small.end() :]
    if not folded or folded in known or not folded[0].isalpha():
        return True
    if folded.startswith(_BEGINNINGS.get(lang, _NONE)):
        return True
    if lang == "en":
        return folded in _trades_in_english()
    if lang == "de":
        return _is_compound(folded, known)
    if lang in _DECLINED:
        return any(folded[:end] in known for end in range(max(_STEM, len(folded) - _ENDING), len(folded)))
    return lang in _OF_MANY_ENDINGS and any(folded[:end] in known for end in range(_STEM, len(folded)))


def _is_compound(word: str, known: frozenset[str]) -> bool:
    if word.endswith(_SHORT_LAST_PARTS) or word.endswith(_OF_ADJECTIVES):
        return True
    bare = next((word.removesuffix(each) for each in ("en", "n", "es", "s") if word.endswith(each)), word)
    if any(bare.endswith(each) or word.endswith(each) for each in _words_of_markets()):
        return True
    for form in {word, *(word.removesuffix(ending) for ending in _ENDINGS)}:
        if form in known:
            return True
        if any(form[cut:] in known for cut in range(_SHORT_PART, len(form) - _LAST_PART + 1)):
            return True
    return any(_joins(word, cut, known) for cut in range(_SHORT_PART + 1, len(word) - _SHORT_PART + 1))


def _joins(word: str, cut: int, known: frozenset[str]) -> bool:
    """Whether an ordinary word with what links it to the next part stands before ``cut``, and a noun that ends such words behind it."""
    last = word[cut:]
    if not any(last.removesuffix(ending) in _joined_last_parts() for ending in ("", *_ENDINGS)):
        return False
    first = word[:cut]
    return any(first.endswith(link) and first[: len(first) - len(link)] in known for link in _LINKS)
