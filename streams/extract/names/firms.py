"""Firms that are called after a good or a word: "Acmerol Gold" is no news of gold, "the next five years" none of Next."""

import re
from collections.abc import Mapping

from schemas.vocabulary import InstrumentType
from streams.extract.prose.sentence import GOODS, Name
from streams.instruments.names import Alias
from streams.text.patterns import Pattern
from streams.text.words import is_ordinary

_REACH = 40
_WORD_BEFORE = Pattern(r"(?<![\w.@$#&/'’-])(?P<word>[A-Z][a-z]\w+) $")
_MIDDLE = Pattern(r"[a-z,;] $")
_SHARES_OF = Pattern(
    r"\b(?:shares?|stocks?|stake|holders?|shareholders?|ceo|chairman) (?:of|in|at) (?:the )?(?:[A-Z][\w&'’-]* ){1,3}$",
    re.IGNORECASE,
)
_JOINED = frozenset({" and ", " & ", "-"})
_DESCRIBING = Pattern(r"[A-Z][a-z]+(?:ian|ean|ese|ish|ani|ing|ed|ly|ic|al)")
"""Words of these endings say which good, or what became of it: "Zambian Copper", "Rising Gold"."""
_SORTS_OF_GOODS = frozenset(
    ["Crude", "Brent", "Spot", "Comex", "Nymex", "Indian", "India", "Chinese", "China", "London", "American", "Asian", "European", "Dubai", "Oman", "Urals", "Russian", "Saudi", "Iranian", "Canadian",
     "Light", "Sweet", "Heating", "Palm", "Base", "Arabica", "Robusta", "Chicago", "Kansas", "Minneapolis", "Malaysian", "Texas", "Shanghai", "Tocom", "Mcx", "The", "Physical", "Global", "World",
     "Bullion", "Hormuz", "Murban", "Basra", "Basrah", "Bonny", "Forties", "Troll", "Kirkuk", "Maya", "Merey", "Qatari", "Kuwaiti", "Emirati", "Iraqi", "Omani", "Kazakh", "Uzbek", "Lme", "Shfe", "Ncdex",
     "Zurich", "Antam", "Pegadaian", "Xetra", "Benchmark", "Fine", "Pure", "Digital", "Paper", "Raw", "White", "Nearby", "Wti", "Diwali", "Dhanteras", "Akshaya", "Tritiya", "Bullish", "Bearish",
     "Guyana", "Ukraine", "Ukrainian", "Thermal", "Coking", "Newcastle", "Rotterdam", "Tapis", "Minas", "Espo", "Sokol"]
)  # fmt: skip
"""Before a good they say which, where it trades, or when, and are no company."""
_CALLED_AFTER = frozenset(
    ["Oil", "Gold", "Silver", "Copper", "Gas", "Steel", "Nickel", "Zinc", "Lithium", "Uranium", "Platinum", "Palladium", "Iron", "Coal", "Sugar", "Coffee", "Cocoa", "Cotton", "Rubber", "Aluminium",
     "Aluminum", "Tin", "Lead", "Cobalt", "Potash", "Ethanol", "Timber", "Lumber"]
)  # fmt: skip
"""Goods after which companies are called."""
_LATIN_WORD = Pattern(r"[A-Za-z\u00c0-\u024f]{4,}")
_LINE = 400
_HEADLINE = Pattern(r"(?:[^.?!]|[.?!](?!\s)){40,180}[.?!](?=\s[A-Z])")
"""A headline that a feed joined to the first sentence of its article."""
_WORDS_ELSEWHERE: Mapping[str, frozenset[str | None]] = {
    "mais": frozenset({"it", "nl", "de", "da", "no", "nb", "sv"}),
    **dict.fromkeys(("Capex", "CapEx", "CAPEX"), frozenset({"es"})),
    **dict.fromkeys(("petrol", "Petrol"), frozenset({"tr", "ro", "de"})),
    "Dai": frozenset({"en", "es", "pt", "de", "tr", "id", None}),
    **dict.fromkeys(("Frank", "FRANK"), frozenset({"pl", "hu", "tr", "nl"})),
    "Future": frozenset({"en", None}),
    "Neste": frozenset({"en", "fi", "sv", "de", "no", "da", "fr", "nl", None}),
    "Rio": frozenset({"en", "de", None}),
    "MISC": frozenset({"en", "ms", "id", None}),
    "FGV": frozenset({"en", "ms", "id", None}),
    "Cap": frozenset({"es", None}),
    **dict.fromkeys(("BOE", "BoE"), frozenset({"zh", "ja", "ko", None})),
    "Bolsa": frozenset({"pt", None}),
    "Nova": frozenset({"en", "de", "zh", None}),
    "Light": frozenset({"pt", "es"}),
    "Terra": frozenset({"en", "de", "fr", "es", "tr", "id", None}),
    **dict.fromkeys(
        ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"), frozenset()
    ),
    **dict.fromkeys(("Index", "INDEX"), frozenset({"sv"})),
    "Set": frozenset({"th"}),
    **dict.fromkeys(("Play", "PLAY"), frozenset({"pl"})),
    "Kuroda": frozenset({"ja"}),
    "KB": frozenset({"cs", "sk"}),
    "Vivos": frozenset({"pt"}),
    "Astra": frozenset({"id", "ms", "en", None}),
    "Aspen": frozenset({"en", None}),
    "Compass": frozenset({"en", "de", "fr", "es", None}),
    "Discovery": frozenset({"en", None}),
    "Bei": frozenset({"id", "ms"}),
    "BTG": frozenset({"pt", "es", None}),
    "Jumbo": frozenset({"el"}),
    "Amman": frozenset({"id", "ms"}),
    "Zürich": frozenset(),
}
"""Names that are other words outside these languages: Portuguese and French "mais"; accounting's capex, a company; the petrol that British drivers buy; months ("Nov 05"); "no Rio", "segundo a FGV", "Nova York"."""
_WORDS_THERE: Mapping[str, frozenset[str | None]] = {
    "real": frozenset({"de"}),
    "BNP": frozenset({"sv", "da", "no"}),
    "CME": frozenset({"cs", "sk"}),
    **dict.fromkeys(("Yılı", "YILI", "Yili"), frozenset({"tr"})),
    "BMS": frozenset({"zh"}),
    **dict.fromkeys(("BCI", "BPI"), frozenset({"zh"})),
    "ACE": frozenset({"ko"}),
    "AP": frozenset({"ko", "ja", "zh", "vi"}),
    "Café": frozenset({"de"}),
    **dict.fromkeys(("Oma", "OMA"), frozenset({"fi", "de"})),
    "PMI": frozenset({"zh", "ja", "ko", "id", "vi", "th"}),
}
"""Names that are other words in these languages: German "real", after inflation; Nordic GDP; the owner of Czech television; what manages a battery; freight of large ships; funds; an agency of news; purchasing managers; the Turkish year."""
_PLURAL = Pattern(r"[A-Z]{2,4}s")
"""Of capitals it is several of a kind: "MPs", "ETFs"."""
_LONGEST_PLURAL = 5
_SHORT = 4


def without_firms(text: str, names: list[Name], taken: set[int], lang: str | None) -> list[Name]:
    """Return the names without the goods that end an unknown company's name, and those joined to one: "Acmerol Gold and Silver"."""
    kept: list[Name] = []
    last: Name | None = None
    for name in names:
        is_firm = name.type in GOODS and (
            (last is not None and text[last.end : name.start] in _JOINED and name.surface in _CALLED_AFTER)
            or _ends_firm(text, name, taken, lang)
        )
        last = name if is_firm else None
        if not is_firm:
            kept.append(name)
    return kept


def _ends_firm(text: str, name: Name, taken: set[int], lang: str | None) -> bool:
    """Whether a good with a capital is the last word of a company's name that nobody knows: "Acmerol Oil rallied".

    A word that is no ordinary one makes it that wherever it stands, headlines and openings included; an ordinary one behind "shares
    of", or inside a sentence whose other words have no capitals.
    """
    if name.surface not in _CALLED_AFTER or text[name.start - 1 : name.start] != " ":
        return False
    before = _WORD_BEFORE.search(text, max(0, name.start - _REACH), name.start)
    if before is None:
        return False
    word, place = before["word"], before.start("word")
    if place in taken or word in _SORTS_OF_GOODS:
        return False
    if _is_unknown(word, lang):
        return True
    if lang not in {"en", None}:
        return False
    if _SHARES_OF.search(text, max(0, name.start - 2 * _REACH), name.start) is not None:
        return True
    return _MIDDLE.search(text, max(0, place - 2), place) is not None and not is_title_case(text, name.start)


def _is_unknown(word: str, lang: str | None) -> bool:
    """Whether a word is no ordinary one, in English or the text's language, and describes nothing."""
    if is_ordinary(word, "en") or (lang not in {"en", None} and is_ordinary(word, lang)):
        return False
    return _DESCRIBING.fullmatch(word) is None


def is_title_case(text: str, place: int) -> bool:
    """Whether the line around a place capitalises most of its words, as headlines do, or the headline that opens it does."""
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    line = text[start : end if end >= 0 else len(text)][:_LINE]
    words = _LATIN_WORD.findall(line)
    headline = _HEADLINE.match(line)
    capitals = sum(1 for word in words if word[0].isupper())
    if capitals * 2 > len(words) or headline is None or place - start >= headline.end():
        return capitals * 2 > len(words)
    words = _LATIN_WORD.findall(headline.group())
    return sum(1 for word in words if word[0].isupper()) * 4 > len(words) * 3


_COMMON_NAMES = {
    "buck": (Pattern(r"\b[Tt]he $"), Pattern("")),
    "Future": (Pattern(""), Pattern(r"(?: shares| stock| plc| PLC| \(|['’]s)")),
    "Next": (
        Pattern(
            r"(?<!['’]s )(?<!\bis )(?<!\bIs )(?<!omes )(?<!\bthe )(?<!\bThe )(?<![Uu]p )(?<![Oo]ver )(?<![Tt]he )(?<!\b[Bb]y )(?<!\b[Aa]s )(?<!\b[Tt]o )(?<![Ff]rom )$"
        ),
        Pattern(
            r"(?! (?:\d|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Few|Several|Year|Years|Week|Month|Quarter|Day|Decade|Generation|Big|Phase|Step|Steps|Stop|Move|Leg|CEO|Target|Level|Round|Time|Up|Gen|To|In)\b))(?!-)"
        ),
    ),
    **dict.fromkeys(
        ("Cat", "CAT"),
        (Pattern(""), Pattern(r"(?! [A-E\d]\b|-?egory| (?:food|owner|litter|bond)|s\b)")),
    ),
    **dict.fromkeys(
        ("Strategy", "STRATEGY"),
        (
            Pattern(
                r"(?:^|[^\w\s]\s?|\b(?:and|as|with|in|of|mpany|firm|holder|giant|aylor|aylor['’]s|after|when|why|Why|While|while) )$"
            ),
            Pattern(
                r"(?! (?:Pack|Weekend|Game|Games|Guide|Report|Update|Review|Session|Plan|Execution|Meeting|Day|ETF|Fund|Group|Note|Index|First|for|to|that|is to|of)\b)"
            ),
        ),
    ),
    **dict.fromkeys(
        ("Sharp", "SHARP"),
        (
            Pattern(""),
            Pattern(
                r"(?! (?:[Dd]eclines?|[Dd]rops?|[Ff]alls?|[Rr]ises?|[Ii]ncreases?|[Dd]ecreases?|[Rr]all(?:y|ies)|[Gg]ains?|[Jj]umps?|[Ss]urges?|[Pp]lunges?|[Ss]lides?|[Ss]lumps?|[Rr]eversals?|[Mm]oves?|[Ss]ell|[Ss]pikes?|[Rr]ebounds?|[Dd]ownturn|[Cc]orrection|[Cc]ut|[Uu]pturn|[Ll]oss(?:es)?)\b)"
            ),
        ),
    ),
    "Principal": (
        Pattern(""),
        Pattern(
            r"(?! (?:[Vv]alue|[Aa]mounts?|[Rr]epayments?|[Pp]ayments?|[Bb]alances?|[Ii]nvestors?|[Oo]wner|[Rr]easons?|[Dd]river|[Aa]djacent|[Oo]fficer|[Aa]dvis[eo]r|[Rr]isks?|of|and|at|is)\b)"
        ),
    ),
    "Total": (
        Pattern(""),
        Pattern(
            r"['’]s? |,| \(| S\.?[AE]\b|$|\.| (?:shares?|stock|said|rose|fell|gained|lost|dropped|jumped|climbed|added|rises|falls|gains|drops|jumps|surges|slides|sinks|up|down|was|is|has|and|Energies|sells|buys|signs|wins|slips|shed|slid)\b"
        ),
    ),
    "Amazon": (
        Pattern(r"(?<!il['’]s )(?<!ilian )(?<!uvian )(?<!mbian )(?<!ivian )(?<!adorian )$"),
        Pattern(
            r"(?! (?:[Rr]ain|[Bb]asin|[Rr]iver|[Dd]eforest|[Ff]ires?\b|[Ff]orest|[Jj]ungle|[Rr]egion\b|[Dd]rought|[Tt]rib))"
        ),
    ),
    "Norwegian": (
        Pattern(""),
        Pattern(
            r"(?:['’]s?)?(?:,| \(| (?:[A-Z]|(?:shares?|stock|shuttle|rose|fell|gained|lost|dropped|jumped|climbed|rises|falls|gains|drops|jumps|surges|sank|slid|slides|soars|plunges|tumbles|was|is|has|up|down|closed|added|and|said)\b))"
        ),
    ),
    "Pound": (
        Pattern(""),
        Pattern(
            r"(?! (?:Investors|Shareholders|Traders|Bulls|Markets?|Stocks|Shares|Away|The|Of|Cake|for [Pp]ound)\b)"
        ),
    ),
    "Bullish": (
        Pattern(r"(?<![a-z] )(?<!\| )(?<!\|)$|(?:IPO|change|firm|form|of|as|and|in|,) $"),
        Pattern(
            r"(?!\s?[|*:+–—-]|\s?\((?!BLSH|NYSE)| (?:on|for|bets?|options?|sentiment|signals?|outlook|momentum|call|analysts?|traders?|investors?|flow|activity|pattern|trend|reversal|case|bias|about|today|stance|setup|views?|run|market|crossover|divergence|engulfing|territory|move)\b)"
        ),
    ),
    "BULLISH": (Pattern(r"(?!)"), Pattern("")),
    "Gap": (
        Pattern(r"(?<![|] )$"),
        Pattern(r"(?! (?:[+–-]|up\b|down\b|of\b|between\b|in\b|is\b|widens?\b|narrows?\b|to\b|fill)|[:s-])"),
    ),
    "GAP": (
        Pattern(r"(?<![|] )$"),
        Pattern(r"(?! (?:[+–-]|UP\b|DOWN\b|up\b|down\b|of\b|between\b|fill|FILL)|[:s-])"),
    ),
    "News": (Pattern(""), Pattern(r" Corp| \((?:NASDAQ|Nasdaq|NYSE|ASX)|['’]s? shares")),
    "NEWS": (Pattern(""), Pattern(r" CORP| \((?:NASDAQ|Nasdaq|NYSE|ASX)")),
}
"""Words that name a company only behind and before certain others: "Future shares", but "bond future"; "what's next for X"."""


_NEVER_BEFORE = Pattern(r"(?!)")
_OF_ANOTHER = {
    **dict.fromkeys(
        ("La Bourse", "la Bourse", "la bourse"), (_NEVER_BEFORE, Pattern(r" (?:de |du |des |d['’])[A-Z]"))
    ),
    **dict.fromkeys(("Tel", "TEL"), (_NEVER_BEFORE, Pattern(r"[ -]Aviv|[.:]| \d"))),
    "Zurich": (
        Pattern(r"\b(?:in|In|i|I|at|At|de|De|din|Din|la|La|à|À|a|A) $"),
        Pattern(r" (?:stocks|stock exchange|stock market|bourse|shares? index|market|exchange|trading)\b"),
    ),
}
"""What before or behind a name makes it part of another, or a place: "la Bourse de Nouméa", "Tel Aviv", "stocks in Zurich"."""


def is_of_another(text: str, start: int, end: int) -> bool:
    """Whether a name is only part of another one, a city, or where somebody's shares are listed, in whatever language: "Acme's London shares"."""
    if text.endswith(" shares", start, end) and text.endswith(("'s ", "’s "), 0, start):
        return True
    beside = _OF_ANOTHER.get(text[start:end])
    return beside is not None and (
        beside[0].search(text, max(0, start - 4), start) is not None or beside[1].match(text, end) is not None
    )


def may_be_firm(text: str, start: int, end: int) -> bool:
    """Whether a word that is a company's name as well may be it where an English text has it."""
    beside = _COMMON_NAMES.get(text[start:end])
    if beside is None:
        return True
    return (
        beside[0].search(text, max(0, start - 8), start) is not None
        and beside[1].match(text, end) is not None
    )


def is_sentence_case(surface: str) -> bool:
    """Whether several ordinary words open a sentence, of which only the first has a capital: "Renewable energy investments"."""
    words = surface.split()
    return (
        len(words) > 1
        and all(word.islower() and word.isalpha() for word in words[1:])
        and all(is_ordinary(word.lower(), "en") for word in words)
    )


def is_another_word(surface: str, alias: Alias, lang: str | None) -> bool:
    """Whether letters of a name are another word in this language, or short for something else: "Rio", "MPs", "BAC" for Vietnamese silver."""
    if (only := _WORDS_ELSEWHERE.get(surface)) is not None and lang not in only:
        return True
    if lang in _WORDS_THERE.get(surface, ()):
        return True
    if alias.entity.type is InstrumentType.EQUITY:
        return len(surface) <= _LONGEST_PLURAL and _PLURAL.fullmatch(surface) is not None
    if alias.entity.type not in GOODS:
        return False
    own = alias.lang.partition("-")[0]
    if lang == "en" and own not in {"*", "en"}:
        return True
    return len(surface) <= _SHORT and surface.isupper() and own not in {lang, "*"}
