"""Whose shares a sentence spoke of, among several companies that it names: the next sentence goes on about theirs."""

from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.function_words import CAPITAL_NOUNS
from streams.extract.prose.sentence import Name, Sentence
from streams.text.patterns import Pattern
from streams.text.words import is_ordinary

_REACH = 56
_OF_GERMAN = Pattern(
    r"\b(?:Aktien?|Papieren?|Titeln?|Anteilen?|Anteilsscheinen?|Kurs|Kurse) (?:der |des |von (?:der )?)(?:[a-zäöüß]+ |[A-ZÄÖÜ][a-zäöüß-]+ ){0,2}$"
)
_OF_ENGLISH = Pattern(
    r"\b(?:[Ss]hares?|[Ss]tock|[Ss]crip|[Ss]hare price|[Ss]tock price) (?:of|in) (?:(?!and |its )[a-z-]+ ){0,3}$"
)
_OF_MALAY = Pattern(r"\b[Ss]aham (?:(?:PT|emiten|perusahaan|Bank) ){0,2}$")
_GERMAN_BEHIND = Pattern(r" ?-(?:Stamm|Vorzugs)?(?:Aktie|Papier|Titel|Kurs)")
_KIN = Pattern(
    r"['’]s\b|[- ](?:[Gg]roup|backed|led|owned|promoted|parent|subsidiary|unit|arm|rival|peer|supplier|partner)\b"
)
"""Behind a name it says whose somebody is whose shares are told of: "shares of Acme's lubricants maker Beta"."""
_JOINED = Pattern(r"\s?(?:,|&|,?\s?(?:and|dan|serta|or|atau))\s")
"""Between two names it makes both of them those whose shares are told of."""
_ENGLISH_BEHIND = Pattern(
    r"(?: (?:Ltd|Limited|Inc|Corp|Plc|plc|PLC|Co)\b\.?)?(?:['’]s?)? (?:shares?|stock|scrip)\b(?! (?:markets?|exchange|sale|issue|buyback|repurchase|split|swap|offering|deal|options?))"
)


def whose_papers(text: str, names: list[Name], lang: str | None) -> list[Name]:
    """Return the one stock among names whose shares were spoken of, else all: "der Kaufpreis der Acme trieb die Beta-Aktie".

    Outside German it is the first of them: "Shares of Acme fell after Beta called in a loan".
    """
    if len(names) < 2:
        return names
    shares = [each for each in names if _is_owner(text, each, lang)]
    if len({each.issuer for each in shares}) != 1:
        return names
    if lang in CAPITAL_NOUNS:
        return shares
    first, second = names[:2]
    is_list = _JOINED.fullmatch(text, first.end, second.start) is not None
    return shares if first.issuer == shares[0].issuer and not is_list else names


def _is_owner(text: str, name: Name, lang: str | None) -> bool:
    """Whether a name is told of by its shares: "die Acme-Aktie", "shares of state-run Acme", "saham emiten Acme"."""
    before = (text, max(0, name.start - _REACH), name.start)
    if lang in CAPITAL_NOUNS:
        return _GERMAN_BEHIND.match(text, name.end) is not None or _OF_GERMAN.search(*before) is not None
    if lang == "en":
        if _ENGLISH_BEHIND.match(text, name.end) is not None:
            return True
        return _OF_ENGLISH.search(*before) is not None and _KIN.match(text, name.end) is None
    return lang in MALAY and _OF_MALAY.search(*before) is not None


_OPENS_ENGLISH = Pattern(
    r"\W*(?:[A-Z]{3,}(?: [A-Z]{3,})*: )?Shares (?:of|in) (?:[a-z-]+ ){0,3}(?P<whose>[A-Z][\w&-]+)"
)
_OPENS_MALAY = Pattern(
    r"\W*(?:Harga saham|Saham) (?:(?:PT|[Ee]miten|Bank|BUMN|milik|[Pp]erusahaan) ){0,3}(?P<whose>[A-Z][\w&-]{2,})"
)


def are_of_unknown(text: str, start: int, names: list[Name], lang: str | None) -> bool:
    """Whether a sentence at ``start`` opens with the shares of somebody who is not among ``names``: "Shares of Acmerol slipped as Beta sold its stake"."""
    if lang != "en" and lang not in MALAY:
        return False
    found = (_OPENS_ENGLISH if lang == "en" else _OPENS_MALAY).match(text, start)
    if found is None or is_ordinary(found["whose"], lang):
        return False
    place = found.start("whose")
    return not any(each.start <= place < each.end for each in names)


_CALLED_BEFORE = Pattern(r"(?:^\s*|[a-z,;:.…”\"’')%] )(?P<word>[A-Z][\w&-]{2,}?)(?:['’]s?)? $")
_CALLED_BEHIND = Pattern(r" (?:of|in) (?P<word>[A-Z][\w&-]{2,})(?! [A-Z&(]|['’-])\b")


def called_again(sentence: Sentence, head: Mark) -> Name | None:
    """Return the stock spoken of before whose shares are called by its first word alone: "Acme Airways fell 2%. Acme's shares closed lower"."""
    if sentence.lang != "en":
        return None
    text, place = sentence.text, head.start - sentence.start
    found = _CALLED_BEFORE.search(text, max(0, place - _REACH), place)
    found = found or _CALLED_BEHIND.match(text, head.end - sentence.start)
    if found is None or sentence.names_in(
        sentence.start + found.start("word"), sentence.start + found.end("word") + 1
    ):
        return None
    stock = sentence.antecedent(head.start, "stock")
    if stock is None or not (stock.is_stock and stock.listed):
        return None
    first, *more = stock.surface.split()
    return stock if more and first == found["word"] else None
