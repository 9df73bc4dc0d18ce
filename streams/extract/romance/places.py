"""Exchanges that only say where something trades: "o boi gordo na B3 caiu 2%", "en el mercado tecnológico Nasdaq"."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.romance.attached import ARTICLES
from streams.text.patterns import Pattern

_MARKET = r"(?:mercado|mercato|marche|bolsa|borsa|bourse|parque|plaza|praca|piazza|listino)"
_IN_MARKET = Pattern(
    rf"\b(?:en el|en la|no|na|nel|nella|al|alla|sul|sulla|sur le|a la|dans le) {_MARKET}(?: (?!de\b|da\b|di\b|do\b|del\b)[a-z]+)? $"
)
"""Before the name of an exchange they leave no doubt that it is a place: "en el mercado tecnológico Nasdaq"."""
_AT = Pattern(
    r"(?:^|\s)(?:na|no|en el|en la|nel|nella|sul|sulla|alla|sur la|a la)(?: bolsa| borsa| bourse)? $"
)
_STOCKS_AT = Pattern(
    r"\b(?:acciones|papeles|acoes|papeis) [a-z]{4,}[aeo]s (?:que (?:cotizan|operan|operam) |listad[ao]s |cotizad[ao]s |negociad[ao]s )?(?:en|em|na) (?:la |el )?$"
)
"""Before a place some companies' papers: "las acciones argentinas que cotizan en la Bolsa de Nueva York cayeron"."""
_SUBJECT = Pattern(
    rf"(?:^|[,;:] |\b(?:e|y|et|enquanto|mientras|mentre) )\W*(?:{ARTICLES}|l['’]) ?(?P<noun>[a-z]{{3,}})\b(?: (?!que\b|che\b|qui\b)[a-z-]+){{0,6}}$"
)
"""Before a place a noun with its article: what trades there."""
_OF_SESSIONS = Pattern(
    r"(?:pregao|sessao|sesion|sessione|seance|jornada|giornata|journee|dia|giorno|mercado|mercati|mercato|marche|bolsa|bolsas|borsa|borse|bourse|volume|volumen|movimento|movimiento|clima"
    r"|humor|resultado|desempenho|desempeno|semana|settimana|semaine|abertura|apertura|ouverture|fechamento|cierre|chiusura|cloture|manha|tarde|negociacao|negociacion|principal|principais|principale|investidores|inversores|investitori|operadores|parque|plaza)"
)
"""Nouns with which a sentence about the market itself opens: "o pregão na B3 terminou em queda de 1%"."""


def is_place_of_noun(scope: Scope, place: Name) -> bool:
    """Whether a market is only where the thing trades that the clause opens with."""
    sentence = scope.sentence
    if place.type is not InstrumentType.INDEX or place.end > scope.anchor.start:
        return False
    before = sentence.gap(max(scope.left, sentence.start), place.start)
    if (inside := _IN_MARKET.search(before)) is not None:
        return inside.start() > 0
    if (place.market or place.weak) and _STOCKS_AT.search(before) is not None:
        return True
    at = _AT.search(before)
    if at is None or not (place.market or place.weak or place.surface == "B3"):
        return False
    subject = _SUBJECT.search(before[: at.start()])
    if subject is None or _OF_SESSIONS.fullmatch(subject["noun"]) is not None:
        return False
    start = max(scope.left, sentence.start) + subject.start("noun")
    known = sentence.marks_in(start, start + len(subject["noun"]), ~0)
    return not any(
        each.kinds & (marks.MOTION | marks.PERIOD | marks.PRICE | marks.ANAPHORA | marks.LIST_HEADER)
        for each in known
    )


_ENDS_THE_DAY = r"(?:cerr[oa]|cierra|chiude|ha chiuso|cloture|a cloture|fech[ao]u?|termin[oa]u?|encerr[oa]u?|abr[eio]u?|apre|ouvre|εκλεισε|ανοιξε|ολοκληρωσε|τερματισε)"
_BEHIND_NUMBER = {
    lang: Pattern(rf" (?:{_ENDS_THE_DAY}(?: [^\W\d_]+){{0,3}} )?(?:(?:{articles}) )?")
    for lang, articles in {
        "it": "la|il",
        "es": "la|el",
        "fr": "la|le",
        "pt": "a|o",
        "el": "το|η|ο",
    }.items()
}
"""Between a number and a market they make it what moved, and no place: "sube un 1,2% la Bolsa", "in rialzo dello 0,5% Piazza Affari"."""


def is_market_moved(sentence: Sentence, gap: str, market: Name) -> bool:
    """Whether a market behind a number is its subject: with its article or bare, behind no more than a verb that ends the day."""
    pattern = _BEHIND_NUMBER.get(sentence.lang or "")
    if pattern is None or not market.listed or pattern.fullmatch(gap) is None:
        return False
    return not sentence.marks_in(market.end, min(sentence.end, market.end + 40), marks.MOTION | marks.PERIOD)


_AT_HOME = Pattern(
    r" (?:sobe|subiu|subia|cai|caiu|caía|fecha|fechou|abre|abriu|opera|operava|avança|avançou|avançava|recua|recuou|recuava|encerra|encerrou|tem (?:alta|queda)|despenca|despencou|dispara|disparou|derrete|derreteu|desaba|desabou|salta|saltou|perde|perdeu|ganha|ganhou|renova|amplia|reduz|vira|zera|inverte)\b"
)
"""Behind "Bolsa" it says how the exchange of Brazil moved."""
_IN_PORTUGAL = Pattern(r"\b(?:PSI|Lisboa|Portugal|Euronext|BCP|Galp)\b")


def is_exchange_at_home(text: str, name: Name, lang: str | None) -> bool:
    """Whether a Brazilian text says only "Bolsa" for its exchange and the index: "Bolsa cai 1,2% e dólar sobe"."""
    if lang != "pt" or name.surface != "Bolsa" or _AT_HOME.match(text, name.end) is None:
        return False
    return _IN_PORTUGAL.search(text) is None


_OPERATORS = frozenset(
    {"BYMA.BA", "BOLSAA.MX", "B3SA3.SA", "BME.MC", "ENX.PA", "BVL.LM", "NDAQ", "LSEG.L", "DB1.DE"}
)
"""Exchanges that are listed themselves."""
_OF_EXCHANGE = Pattern(r" (?:de|del|da|do|della|de la|de las|de los)\b[^,;:()]*\(?$")


def index_of_exchange(scope: Scope, operator: Name) -> Name | None:
    """Return the index that the name of an exchange only tells more of: "el índice Merval de la Bolsa (Byma) subió"."""
    if operator.listing.symbol not in _OPERATORS:
        return None
    sentence = scope.sentence
    before = [
        each for each in sentence.names_in(scope.left, operator.start) if each.issuer != operator.issuer
    ]
    if not before or before[-1].type is not InstrumentType.INDEX or not before[-1].listed:
        return None
    gap = sentence.gap(before[-1].end, operator.start)
    moved = sentence.marks_in(before[-1].end, operator.start, marks.MOTION)
    return before[-1] if not moved and _OF_EXCHANGE.fullmatch(gap) is not None else None


def is_in_closed_bracket(scope: Scope, head: Mark) -> bool:
    """Whether a noun stands in brackets that open right behind a name and close again before the number.

    "o índice Euro Stoxx 50 (das cinquenta principais cotadas) perdeu".
    """
    sentence = scope.sentence
    behind = sentence.gap(head.end, scope.anchor.start)
    closing = behind.find(")")
    if closing < 0 or "(" in behind[:closing] or any(map(str.isdigit, behind[:closing])):
        return False
    before = sentence.gap(sentence.start, head.start)
    opening = before.rfind("(")
    if opening < 0 or ")" in before[opening:]:
        return False
    place = sentence.start + opening
    return any(
        place - 1 <= each.end <= place and each.listed for each in sentence.names_in(scope.left, place + 1)
    )
