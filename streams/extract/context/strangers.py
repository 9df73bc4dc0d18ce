"""Capitalised words that neither the lexicon, nor the directory, nor ordinary texts know: names of somebody unknown.

Stricter than a mere capital: it holds for the opening word of a sentence, and for German, whose nouns all have one.
"""

import re
from collections.abc import Iterator

from schemas.vocabulary import InstrumentType
from streams.extract.context.nobody import names_nobody
from streams.extract.german.roles import is_trade
from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.function_words import LOCATIVES
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.trades.english import COMPANY_NOUNS
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern
from streams.text.words import is_ordinary

_CAPITALISED = Pattern(rf"(?<![\w.$@#/:])(?P<word>[{CAPITALS}][\w&.-]+)")
_OPENING = Pattern(rf"[^\w\s]*\s?(?P<word>[{CAPITALS}][\w&.’'-]*\w)")
_BRACKET = Pattern(
    rf"(?P<word>[{CAPITALS}][\w&.’'-]*\w)(?:\s(?:AG|SE|vz|Inc|Corp|Ltd|plc|PN[AB]?|ON))?\s?[(（,]\s?(?:up|down|plus|minus|[+\-−–])?\s?$"
)
_GIVEN = Pattern(
    rf"\s(?:d['’]|dell['’]|(?:of|von|der|des|de|del|dei|do|da|du|van|di|de la|de l['’]|della|des)\s)(?P<word>[{CAPITALS}][\w&-]+)"
)
_LAST = Pattern(rf"(?P<word>[{CAPITALS}][\w&.’'-]*\w)(?:['’]?s?[ -]|[ -]?[)）]?)$")
_OWNER = Pattern(rf"(?:\s[a-zß-ÿ]{{1,16}}){{0,3}}\s(?P<word>[{CAPITALS}][\w&.’'-]*\w)")
_OWNER_BY_TRADE = Pattern(
    rf"\s(?:des|der|vom)(?:\s[a-zß-ÿ-]{{1,24}})?\s[{CAPITALS}][\w-]{{3,}}\s(?P<word>[{CAPITALS}][\w&.’'-]*\w)"
)
"""In German the trade of the owner may stand before: "Die Aktie des Versicherers Acmerol"."""
_DESCRIBED = Pattern(rf"(?:[-'’]\w+)?(?:\s[a-zß-ÿ]\w*){{1,2}}\s(?P<word>[{CAPITALS}][\w&.’'-]*\w)")
"""What somebody unknown is to a name, and who: "Apple supplier Acmerol", "Samsung's chip rival Acmerol"."""
_WHOSE = Pattern(
    r"(?: \([A-Z]{4}\))? (?:yang )?(?:milik|kepunyaan|besutan|garapan|racikan|kongsi|asuhan|(?:di)?(?:miliki|kendalikan|pimpin|kuasai|bawah kendali|dirikan))(?: oleh)? "
)
"""Behind an Indonesian stock it says who owns it: "saham ACME milik Prajogo Pangestu naik"."""
SEAT = Pattern(
    rf"(?:(?<=the )|(?<=, )|\A)(?:[A-Z][\w.]*,? ){{0,4}}[A-Z][\w.]*-(?:based|headquartered)(?= (?:{COMPANY_NOUNS}|start-?up|business)\b)"
)
"""Where a company has its seat, which is nobody's name: "shares of the Malta, New York-based company"."""
_CLAUSE_END = Pattern(r"[,;:.–—-](?=\s)")
_SOURCE = Pattern(
    r"\b(?:[Ll]aut|[Vv]ia|[Gg]emäß|[Ss]o|[Pp]er|[Ss]elon|[Ss]egún|[Ss]egundo|[Ss]econdo|[Mm]enurut|[Vv]olgens)\s$"
)
"""Before a name they make it the source or the venue of what is told."""
_SHORT, _SHORT_CAPITALS = 2, 3
"""Words of so few letters, or capitals alone, are abbreviations more often than names."""
_CODE = Pattern(r"\d{2}")
"""A word with a number in it is a code of a contract or a paper."""
_NAME_REACH, _SPOKEN_REACH = 40, 60
_BEFORE_INDEX = LOCATIVES | {
    "du",
    "des",
    "del",
    "dello",
    "do",
    "da",
    "dal",
    "dei",
    "van",
    "von",
    "zum",
    "zu",
    "de",
    "topped",
    "toppade",
}


def _is_name(sentence: Sentence, word: str, place: int) -> bool:
    if sentence.lang is None or len(word) <= (_SHORT_CAPITALS if word.isupper() else _SHORT):
        return False
    low = place - sentence.start
    if sentence.is_known(place) or _SOURCE.search(sentence.text, max(0, low - 10), low) is not None:
        return False
    return _is_unknown_word(word, sentence.lang)


def _is_unknown_word(word: str, lang: str) -> bool:
    if _CODE.search(word) is not None or is_ordinary(word, lang) or names_nobody(word):
        return False
    if lang in MALAY and any(is_ordinary(word, kin) for kin in MALAY):
        return False
    return not (lang == "de" and is_trade(word))


def strangers(sentence: Sentence, start: int, end: int) -> Iterator[int]:
    """Yield where names of somebody unknown begin in a stretch of a sentence."""
    low = start - sentence.start
    for found in _CAPITALISED.finditer(sentence.text, max(0, low), max(0, end - sentence.start)):
        place = sentence.start + found.start()
        if _is_name(sentence, found.group().rstrip(".-"), place):
            yield place


def holds_stranger(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch of a sentence names somebody unknown."""
    return next(strangers(sentence, start, end), None) is not None


_WITH_TRADES = frozenset(["fi", "sv", "no", "da"])
_BEHIND_TRADE = Pattern(
    r"\s*(?!(?:Ifølge|Ifølgje|Enligt|Analytik\w*|Analytiker\w*|Samtidig|Torsdag|Fredag|Mandag|Tirsdag|Onsdag|Måndag|Tisdag) )[A-ZÅÄÖÆØ][a-zåäöæø-]{5,} (?P<word>[A-ZÅÄÖÆØ][\w&-]{3,}) [a-zåäöæø]"
)
"""Behind the Nordic or Finnish word for what somebody does, which opens a sentence, his name: "Maahantuoja Acmerol kertoi"."""


def speaks_of_stranger(text: str, start: int, end: int, lang: str | None, names: list[Name]) -> bool:
    """Whether a sentence at ``text[start:end]`` may speak of somebody who is not among ``names``: by its first word, in German by any."""
    if lang is None:
        return False
    opening = _OPENING.match(text, start, end)
    words = _CAPITALISED.finditer(text, start, end) if lang == "de" else [opening] if opening else []
    if lang in _WITH_TRADES and (behind := _BEHIND_TRADE.match(text, start, end)) is not None:
        words = [*words, behind]
    return any(
        len(found["word"]) > _SHORT_CAPITALS
        and not any(each.start <= found.start("word") < each.end for each in names)
        and _is_unknown_word(found["word"], lang)
        for found in words
    )


def opens_with_stranger(sentence: Sentence) -> bool:
    """Whether the first word of a sentence is the name of somebody unknown: "Acmerol fell 5% after its report"."""
    found = _OPENING.match(sentence.text)
    return found is not None and _is_name(sentence, found["word"], sentence.start + found.start("word"))


def is_in_brackets_of_stranger(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch ends with the bracket that opens behind somebody unknown: "im DAX standen Acmerol (+3 %)"."""
    return _named_by(
        sentence, _BRACKET.search(sentence.text, max(0, start - sentence.start), end - sentence.start)
    )


def given_to_stranger(scope: Scope) -> bool:
    """Whether the words behind a percent give it to somebody unknown: "una subida del 6% de Acmerol"."""
    sentence = scope.sentence
    return _named_by(sentence, _GIVEN.match(sentence.text, scope.anchor.end - sentence.start))


def is_price_of_stranger(scope: Scope, motion: Motion, head: Mark) -> bool:
    """Whether somebody unknown stands right before or behind a price noun, or behind its percent.

    "Acmerol shares"; "Die Aktie von Acmerol verlor", "saham emiten Acmerol turun"; "una subida del 6% de Acmerol".
    """
    sentence, end, low = scope.sentence, scope.anchor.start, head.start - scope.sentence.start
    if motion.start > head.end:
        end = min(end, motion.start)
    start, stop = head.end - sentence.start, max(0, end - sentence.start)
    behind = _OWNER.match(sentence.text, start, stop)
    traded = _OWNER_BY_TRADE.match(sentence.text, start, stop) if sentence.lang == "de" else None
    before = _LAST.search(sentence.text, max(0, low - _NAME_REACH), low)
    if behind is not None and SEAT.match(sentence.text, behind.start("word")) is not None:
        behind = None
    if traded is not None and _is_short_stranger(sentence, traded):
        return True
    named = any(_named_by(sentence, each) for each in (behind, traded, before))
    return named or given_to_stranger(scope)


def _is_short_stranger(sentence: Sentence, traded: re.Match[str]) -> bool:
    """Whether a few capitals behind what their owner does in German are known to nobody: "die Aktien des Medizintechnikanbieters BTG"."""
    word, place = traded["word"], sentence.start + traded.start("word")
    return (
        word.isupper()
        and len(word) <= _SHORT_CAPITALS
        and is_trade(traded.group().split()[-2])
        and not sentence.is_known(place)
        and not names_nobody(word)
    )


_SAW = Pattern(
    rf"\W*(?!(?:It|They|He|She|This|That|Which)\b)(?P<word>[{CAPITALS}][\w&.’'-]*) (?:has |had )?(?:saw|seen|watched|found) (?:its|their) "
)
"""Whoever opens an English sentence so is the owner of the price behind it: "LSE saw its shares sink"."""


def stranger_spoken_of(sentence: Sentence, place: int) -> bool:
    """Whether a sentence speaks of somebody unknown before a price noun: as its first word, in German near the noun."""
    if opens_with_stranger(sentence):
        return True
    saw = _SAW.match(sentence.text) if sentence.lang == "en" else None
    if saw is not None and not sentence.is_known(sentence.start + saw.start("word")):
        return True
    return not sentence.capitals_name and holds_stranger(
        sentence, max(sentence.start, place - _SPOKEN_REACH), place
    )


def stands_before_stranger(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether somebody unknown stands between a name and its verb, no comma apart: "Apple supplier Acmerol sank 7%"."""
    end = min(motion.start, scope.anchor.start)
    if end <= name.end or name.start < scope.left or not name.is_stock:
        return False
    text, low = scope.sentence.text, name.end - scope.sentence.start
    if scope.sentence.lang in MALAY and _WHOSE.match(text, low) is not None:
        return False
    return _named_by(scope.sentence, _DESCRIBED.match(text, low, end - scope.sentence.start))


_WHICH = Pattern(r"(?:-[Ii]ndex)? ?, (?:der|die|das|dessen|deren|in dem) [^,;:()]{8,160}, ")
"""Behind a German index a clause that only tells what it holds: "Der CSI 300, der die Werte der Börsen in Shanghai und Shenzhen umfasst, gab nach"."""


def leads_index(scope: Scope, index: Name) -> bool:
    """Whether an index is only where somebody unknown moved: "Im DAX stiegen Acmerol um 3 %", "Acmerol topped the FTSE 250"."""
    sentence, limit = scope.sentence, scope.anchor.start
    if index.type is not InstrumentType.INDEX or index.start >= limit:
        return False
    told = _WHICH.match(sentence.text, index.name_end - sentence.start, limit - sentence.start)
    if holds_stranger(sentence, index.name_end if told is None else sentence.start + told.end(), limit):
        return True
    words = sentence.gap(max(sentence.start, scope.left), index.start).split()
    if not words or words[-1] not in _BEFORE_INDEX:
        return False
    low, end = max(scope.left, sentence.start) - sentence.start, index.start - sentence.start
    ends = [found.end() for found in _CLAUSE_END.finditer(sentence.text, low, end)]
    return holds_stranger(sentence, sentence.start + (ends[-1] if ends else low), index.start)


def _named_by(sentence: Sentence, found: re.Match[str] | None) -> bool:
    return found is not None and _is_name(sentence, found["word"], sentence.start + found.start("word"))
