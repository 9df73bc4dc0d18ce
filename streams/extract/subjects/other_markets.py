"""Whom a sentence brings in that is not who was spoken of before: the index of another place, several indices, a company with its short name in brackets."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import TOLD_BEFORE, Name, Sentence, Subject
from streams.extract.subjects.sorts import sort_of
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_PLACE_BEFORE = Pattern(
    r"(?P<place>[A-Z][A-Za-z.]+(?:[- ][A-Z][a-z]+)?)(?:['’]s?)? (?:(?:main|broader|benchmark|blue[- ]chip|key|leading|composite|primary|wider|stock|share|equity|bourse['’]s) )*$"
)
_IN_PLACE = Pattern(
    r"\b[Ii]n (?P<place>[A-Z][A-Za-z.]+(?:[- ][A-Z][a-z]+)?),? (?:(?:the|its) (?:(?:main|broader|benchmark|blue[- ]chip|stock|share|equity) )*)?$"
)
"""Before the word for an index it says of which market: "In Lagos, the index rose 1%"."""
_PEOPLES = {
    "Japanese": "JP", "German": "DE", "French": "FR", "British": "GB", "UK": "GB", "London": "GB", "Indian": "IN", "Chinese": "CN", "Korean": "KR", "South Korean": "KR", "Australian": "AU", "Canadian": "CA",
    "Toronto": "CA", "Turkish": "TR", "Indonesian": "ID", "Jakarta": "ID", "Malaysian": "MY", "Thai": "TH", "Philippine": "PH", "Manila": "PH", "Spanish": "ES", "Madrid": "ES", "Italian": "IT", "Milan": "IT", "Swiss": "CH",
    "Dutch": "NL", "Amsterdam": "NL", "Brazilian": "BR", "Mexican": "MX", "Russian": "RU", "Moscow": "RU", "Polish": "PL", "Warsaw": "PL", "Saudi": "SA", "Egyptian": "EG", "Qatari": "QA", "Taiwanese": "TW", "Taiwan": "TW",
    "Vietnamese": "VN", "Pakistani": "PK", "Karachi": "PK", "Singapore": "SG", "Hong Kong": "HK", "Irish": "IE", "Dublin": "IE", "Swedish": "SE", "Stockholm": "SE", "Danish": "DK", "Norwegian": "NO", "Oslo": "NO", "Finnish": "FI",
    "Helsinki": "FI", "Austrian": "AT", "Vienna": "AT", "Belgian": "BE", "Greek": "GR", "Athens": "GR", "Portuguese": "PT", "Lisbon": "PT", "South African": "ZA", "Johannesburg": "ZA", "New Zealand": "NZ", "Tokyo": "JP",
    "Shanghai": "CN", "Seoul": "KR", "Sydney": "AU", "Paris": "FR", "Frankfurt": "DE", "Mumbai": "IN", "Israeli": "IL", "US": "US", "U.S.": "US", "American": "US", "Hungarian": "HU", "Czech": "CZ", "Romanian": "RO", "Argentine": "AR",
    "Chilean": "CL", "Colombian": "CO", "Peruvian": "PE", "Japan": "JP", "Germany": "DE", "France": "FR", "Britain": "GB", "India": "IN", "China": "CN", "South Korea": "KR", "Korea": "KR", "Australia": "AU", "Canada": "CA", "Turkey": "TR", "Istanbul": "TR",
    "Indonesia": "ID", "Malaysia": "MY", "Kuala Lumpur": "MY", "Thailand": "TH", "Bangkok": "TH", "Philippines": "PH", "Spain": "ES", "Italy": "IT", "Switzerland": "CH", "Zurich": "CH", "Brazil": "BR", "Sao Paulo": "BR",
    "Mexico": "MX", "Mexico City": "MX", "Russia": "RU", "Poland": "PL", "Saudi Arabia": "SA", "Riyadh": "SA", "Egypt": "EG", "Cairo": "EG", "Qatar": "QA", "Doha": "QA", "Taipei": "TW", "Vietnam": "VN", "Pakistan": "PK",
    "Ireland": "IE", "Sweden": "SE", "Denmark": "DK", "Copenhagen": "DK", "Norway": "NO", "Finland": "FI", "Austria": "AT", "Belgium": "BE", "Brussels": "BE", "Greece": "GR", "Portugal": "PT", "South Africa": "ZA",
    "Wellington": "NZ", "Auckland": "NZ", "Bombay": "IN", "New York": "US", "Israel": "IL", "Tel Aviv": "IL", "Hungary": "HU", "Budapest": "HU", "Prague": "CZ", "Romania": "RO", "Bucharest": "RO",
    "Argentina": "AR", "Buenos Aires": "AR", "Chile": "CL", "Santiago": "CL", "Colombia": "CO", "Peru": "PE",
}  # fmt: skip
"""Adjectives and cities of countries, as they stand before the word for an index."""
_GOES_ON = Pattern(
    r"(?:,| (?:is|was|has|had|also|then|fell|rose|gained|lost|dropped|declined|slid|slipped|sank|tumbled|plunged|jumped|climbed|surged|rallied|advanced|added|shed|edged|eased|closed|ended|finished|traded|opened)\b)"
)
"""Behind a word for an index they tell of it, which no yield and no barrel is: "the US benchmark fell"."""
_OPENERS = frozenset(
    [
        "The",
        "Its",
        "This",
        "That",
        "Their",
        "Our",
        "And",
        "But",
        "While",
        "As",
        "In",
        "On",
        "At",
        "By",
        "With",
        "Meanwhile",
        "Elsewhere",
        "However",
        "Overall",
        "Both",
        "Another",
        "Each",
        "Every",
        "Global",
        "Asian",
        "European",
        "Regional",
        "World",
        "Local",
        "Domestic",
        "Emerging",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Europe",
        "Asia",
        "Africa",
        "America",
        "Latin",
        "Eastern",
        "Western",
        "Northern",
        "Southern",
        "Trading",
        "Futures",
    ]
)
"""Words with a capital that are no place of one market."""
_REACH = 60
_ALL_SHARES = Pattern(r"\bAll[- ]Shares? $")
"""The index of all shares of an exchange, which is not the one of its largest."""
_INTRODUCED = Pattern(r"[A-Z][\w.'’-]+(?: (?:[A-Z&][\w.'’-]*|of|and|the))+ \((?P<short>[A-Z][A-Z&]{1,6})\)")
"""A name of several words and the letters that it goes by: "Acmerol & Permanent (A&P)"."""


_OF_SECTOR = Cue(
    r"\b(?P<sector>metal|auto|pharma|realty|real estate|fmcg|media|bank|banking|it|energy|oil|infra|power|telecom|consumer|healthcare|financial|chemical|defence|tech|mining|utilities)s?"
    r" (?:sector |services? |durables? |goods |and gas |stocks? )?(?:sub-?)?$"
)
"""Before "index" it says of which sector: "the metal index"."""


_SECTOR_BEHIND = Cue(
    r"(?:ind(?:ek|e)[sx]u?|[иі]ндекса?) (?:(?:spolek|firem|spolecnosti|sektora|sektoru|odvetvi|branzy|компаний|сектора|бумаг|акций|компаній|сектору) )?(?:z (?:sektora|branzy) )?(?:z )?"
    r"(?:bank(?:ow|ow[a-z]+|ovni[a-z]*)?\b|energ|paliw|gorn|budow|chemi|inform|gier\b|nieruch|odziez|lekow|farmac|motory|medi|technolog|telekom|spozyw|surow|malych|srednich|sredniak|maluch|mensich|strednich"
    r"|банков|электро|нефте|металл|потреб|химич|транспорт|телеком|финанс|строит|енерг|телекомун)"
)
"""A Slavic word for an index with the sector or the size of its companies behind it: "indeks banków", which is not the one told of before."""
SEVERAL_INDICES = ("indices", "indexes", "indizes", "indexen", "indexarna", "indekserne", "indeksene", "indici", "indeksy", "indexy")  # fmt: skip
"""Words for several indices, none of which is the one index that was told of before."""
_SEVERAL_INDICES = Cue(
    rf"(?<![\w-])(?:us-)?(?:{'|'.join(SEVERAL_INDICES)})\b(?! (?:of|de|du|des|del|di|der|van)\b)"
)
"""So they stand in a clause: "Il Ftse Mib sale, gli indici americani cedono lo 0,3%"."""


def is_other_market(place: Name, last: Name) -> bool:
    """Whether a place is another market, told of behind the last name: "Der CSI 300 stieg, in Hongkong ging es abwärts"."""
    return place.may_be_place and place.start > last.end and place.issuer != last.issuer


def moved_with_others(scope: Scope, subject: Subject) -> bool:
    """Whether several indices stand behind the one index of a sentence, in a clause of their own before a percent."""
    sentence, name = scope.sentence, subject.names[0]
    if name.type is not InstrumentType.INDEX or len(subject.names) > 1:
        return False
    if not sentence.cues & _SEVERAL_INDICES.bit:
        return False
    is_named = subject.rule == "name"
    if not (is_named or subject.rule in TOLD_BEFORE or subject.rule == "its_price"):
        return False
    begin = max(scope.left, name.end) if is_named else scope.left
    for found in _SEVERAL_INDICES.finditer(sentence.gap(begin, scope.anchor.start)):
        place: int = begin + found.start()
        parted = not is_named or sentence.marks_in(begin, place, marks.CLAUSE_BREAK)
        if parted and not sentence.names_in(place, scope.anchor.start):
            return True
    return False


def introduces_stranger(sentence: Sentence, place: int) -> bool:
    """Whether a company that nobody knows stands before a price noun with its short name in brackets: "Acmerol Bank (AB) ... its shares"."""
    low = place - sentence.start
    if "(" not in sentence.text[:low] or sentence.lang not in {"en", None}:
        return False
    return any(
        not any(
            name.meets(sentence.start + found.start(), sentence.start + found.end())
            for name in sentence.names
        )
        for found in _INTRODUCED.finditer(sentence.text, 0, low)
    )


def is_of_another_market(sentence: Sentence, head: Mark, spoken_of: Name | None) -> bool:
    """Whether a place stands before the word for an index that is not the country of the one spoken of."""
    if sentence.cues & _SECTOR_BEHIND.bit and _SECTOR_BEHIND.match(sentence.gap(head.start, sentence.end)):
        return True
    if sentence.lang not in {"en", None} or sort_of(sentence.gap(head.start, head.end)) != "index":
        return False
    if spoken_of is not None and _is_of_another_sector(sentence, head, spoken_of):
        return True
    text, low = sentence.text, head.start - sentence.start
    if is_of_all_shares(sentence, head, spoken_of):
        return True
    found = _PLACE_BEFORE.search(text, max(0, low - _REACH), low) or _IN_PLACE.search(
        text, max(0, low - _REACH), low
    )
    if found is None:
        return False
    place = found["place"].removeprefix("The ")
    if place.split()[0] in _OPENERS or sentence.is_known(sentence.start + found.start("place")):
        return False
    return spoken_of is None or _PEOPLES.get(place) != spoken_of.listing.country


def is_of_all_shares(sentence: Sentence, head: Mark, spoken_of: Name | None) -> bool:
    """Whether an index is that of all shares of an exchange, and the one spoken of is not: "the broader All Shares index"."""
    low = head.start - sentence.start
    if not sentence.text[max(0, low - 7) : low].startswith((" Share ", "Shares ")):
        return False
    if _ALL_SHARES.search(sentence.text, max(0, low - 12), low) is None:
        return False
    return spoken_of is None or "all share" not in spoken_of.listing.name.lower().replace("-", " ")


def index_of_its_nation(sentence: Sentence, head: Mark) -> Name | None:
    """Return the one index told of before that "the Japanese benchmark" goes on about: its country is the one named."""
    if sentence.lang != "en" or sort_of(sentence.gap(head.start, head.end)) != "index":
        return None
    text, low = sentence.text, head.start - sentence.start
    found = _PLACE_BEFORE.search(text, max(0, low - _REACH), low)
    if found is None or _GOES_ON.match(text, head.end - sentence.start) is None:
        return None
    country = _PEOPLES.get(found["place"].removeprefix("The "))
    spoken_of = sentence.antecedent(head.start, "index") if country is not None else None
    if spoken_of is None or not spoken_of.listed or spoken_of.listing.country != country:
        return None
    return spoken_of


def _is_of_another_sector(sentence: Sentence, head: Mark, spoken_of: Name) -> bool:
    """Whether a sector stands before the word for an index that is not in the name of the one spoken of: "Nifty FMCG ... the metal index"."""
    if not sentence.cues & _OF_SECTOR.bit:
        return False
    found = _OF_SECTOR.search(sentence.gap(max(sentence.start, head.start - _REACH), head.start))
    return (
        found is not None
        and found["sector"][:4] not in f"{spoken_of.surface} {spoken_of.listing.name}".lower()
    )
