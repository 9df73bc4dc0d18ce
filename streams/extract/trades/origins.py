"""One of several companies, told apart by where it is from: "Nestlé et Danone: le géant suisse perd 1%"."""

from schemas.vocabulary import NumberType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused
from streams.extract.romance.attached import ROMANCE
from streams.extract.trades.words import WORDS
from streams.text.patterns import Pattern

_FIRMS = "|".join(
    sorted(
        [*WORDS, "geant", "colosse", "groupe", "firme", "societe", "entreprise", "marque", "numero un", "numero deux", "fabricant", "gigante", "colosso", "gruppo", "grupo", "compania", "companhia", "compagnia", "empresa", "azienda", "societa", "casa", "firma"],
        key=len,
        reverse=True,
    )
)  # fmt: skip
_STEMS = {
    "espagnol": "ES", "espanol": "ES", "spagnol": "ES", "portuga": "PT", "portugues": "PT", "portoghes": "PT", "italien": "IT", "italian": "IT", "francais": "FR", "frances": "FR", "brasil": "BR", "bresil": "BR", "alleman": "DE",
    "aleman": "DE", "alema": "DE", "tedesc": "DE", "britann": "GB", "britan": "GB", "american": "US", "americain": "US", "estadounidens": "US", "suisse": "CH", "suizo": "CH", "suiza": "CH", "suico": "CH", "suica": "CH",
    "svizzer": "CH", "neerlandais": "NL", "holand": "NL", "oland": "NL", "belg": "BE", "suedois": "SE", "sueco": "SE", "sueca": "SE", "svedes": "SE", "danois": "DK", "dan": "DK", "japon": "JP", "giappones": "JP", "coreen": "KR",
    "corean": "KR", "chinois": "CN", "chin": "CN", "cines": "CN",
}  # fmt: skip
_FROM = "|".join(sorted(_STEMS, key=len, reverse=True))
_ONE = Pattern(
    rf" ?: (?:(?:le|la|el|il|lo|o|a) |l['’])(?:[a-z-]+ )??(?:{_FIRMS}) (?:(?:[a-z'’-]+ ){{0,3}}?(?P<stem>{_FROM})[a-z]* )?(?:[a-z'’-]+ ){{0,2}}$"
)
"""Between several names and a verb, one company with its article, and where it is from."""


def one_from(scope: Scope, motion: Motion, names: tuple[Name, ...]) -> tuple[Name, ...] | Refused:
    """Return the one of several joined names that a colon goes on about, by its country; all where there is no such colon."""
    last, sentence = names[-1].end, scope.sentence
    if len(names) == 1 or not last < motion.start or sentence.lang not in ROMANCE:
        return names
    between = sentence.gap(last, motion.start)
    found = _ONE.fullmatch(between) if ":" in between else None
    if found is None:
        return names
    of_country = [each for each in names if each.listing.country == _STEMS.get(found["stem"] or "")]
    if len(of_country) != 1:
        return NumberType.OTHER, "one of several, which is not told"
    return (of_country[0],)
