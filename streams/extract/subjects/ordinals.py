"""The former and the latter of two that were named before: "El primero caía 1,3% y el segundo 1,2%", "Ersteres fiel um 1,3 Prozent"."""

import re

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, Name, Refused, Subject, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

FIRST, SECOND = "first of two", "second of two"
"""As sorts of names: who was named first and second in the sentence before, if it names two."""
_FORMER = (
    r"the former|(?:el|la) primer[oa]|[oa] primeir[oa]|il primo|la prima|l[ea] premiere?|ersterer?s?|de eerste|eerstgenoemde|den forra|forstnamnda|forstnævnte|ilki|birincisi|(?:ten |ta )?pierwsz[ya](?: z nich)?|prvni z nich|prvy z nich|"
    r"первый|первая|первое|yang pertama|前者|전자는"
)
_LATTER = (
    r"the latter|(?:el|la) segund[oa]|[oa] segund[oa]|il secondo|la seconda|l[ea] (?:seconde?|deuxieme)|letzterer?s?|de tweede|laatstgenoemde|den senare|sistnamnda|sidstnævnte|ikincisi|(?:ten |ta )?drug[ia](?: z nich)?|druhy z nich|"
    r"второй|вторая|второе|yang kedua|後者|后者|후자는"
)
_FILLERS = Pattern(
    r"(?:,? ?(?:[—–-]|se|ha|a|avait|si|e|s['’]est|has|had|was|is|also|then|even|ja|ya|gia|tambem|tambien|anche|aussi|hat|ist|war|heute|zuletzt|um|with|con|com|avec|un|una|um|uma|une|il|lo|le|l['’]|el|o|by|ise|de|da|"
    r"in|en|em|auf|за день|сразу|на|registrando|protagonizando|marcando|liderando|anotando|anotandose|registrant|signant|registrando|registering|posting|recording|the|la|as|las|los|mayor|mayores|maior|maiores|maggior|maggiore|plus forte|biggest|largest|strongest|turut|juga|則|则|更|也|は|が|约|約|近|超)){0,4}"
)
_OPENS = r"(?:^|[,;:.(\n，；。、–—-]|\b(?:with|con|com|avec|mit|y|e|ed|et|and|while|whereas|und|wahrend|en|och|og|ve|mientras(?: que)?|enquanto|mentre|tandis que|zas|natomiast|zatimco|kym|a(?= (?:ten |ta )?drug)|а|и|dan|sedangkan)\s|而|但)\s*"
_BEHIND = 32
_ORDINAL = Cue(rf"{_OPENS}(?:(?P<former>{_FORMER})|(?P<latter>{_LATTER}))(?![^\W\d_])(?P<rest>.*)$")

_BOTH = Cue(
    r"(?:^\W*|[,;:(–—] ?|\b(?:and|but|while|as|und|y|e|et|en) )(?:(?:both|the two)(?: of (?:the|these|those|them)| (?:the|these|u\.s\.|main|major|equity|stock|crude|oil|benchmark))*"
    r"|beide|ambos|ambas|ambedue gli|entrambi gli|entrambe le|les deux) "
    r"(?:(?P<index>indexes|indices|benchmarks|gauges|averages|barometers|indizes|indices|indici|indexen)|(?P<crypto>coins|tokens|cryptocurrencies|cryptos|assets|kryptowahrungen|criptomonedas|criptomoedas|criptovalute|cryptomonnaies)"
    r"|(?P<goods>contracts|metals|commodities|benchmarks|grades)|(?P<stock>stocks|shares|aktien|acciones|acoes|azioni|aandelen)|(?P<fx>currencies|wahrungen|monedas|moedas|valute|devises))"
    r"(?: (?:were|was|are|have|had|has|also|then|each|ended|closed|finished|settled|opened|traded|trading|still|now|the day|the session|on the day))* $"
)
"""Right before a verb they go on about two that were named before: "The Dow and the S&P 500 slipped. Both benchmarks lost 1.5%"."""
_BOTH_OF = {
    "index": InstrumentType.INDEX,
    "crypto": InstrumentType.CRYPTO,
    "goods": InstrumentType.COMMODITY,
    "stock": InstrumentType.EQUITY,
    "fx": InstrumentType.FX,
}


def _both(scope: Scope, motion: Motion) -> Subject | None:
    """Return the two of one kind that a sentence goes on about together, where it has one number alone."""
    sentence = scope.sentence
    if not sentence.cues & _BOTH.bit or len(sentence.anchors) > 1 or motion.mark is None:
        return None
    found = _BOTH.search(sentence.gap(sentence.start, motion.start))
    if found is None or sentence.names_in(sentence.start + found.start(), scope.right):
        return None
    place = sentence.start + found.start()
    two = [_chosen(scope, place, is_former=each) for each in (True, False)]
    names = tuple(each for each in two if each is not None and _kind(each) is _BOTH_OF[found.lastgroup or ""])
    return Subject(names, "anaphora", 72, place) if len(names) == len(two) else None


def one_of_two(scope: Scope, motion: Motion, inherited: Subject | Refused | None) -> Subject | Refused | None:
    """Return the former or the latter of two where such a word is the subject of a percent; a refusal where the two are not known."""
    sentence = scope.sentence
    if (both := _both(scope, motion)) is not None:
        return both
    found = _ordinal(scope, min(motion.start, scope.anchor.start)) or _ordinal(scope, scope.anchor.start)
    if found is None:
        return None
    if _is_of_metric(scope):
        return NumberType.METRIC, "a metric stands behind the number"
    low = max(scope.left, sentence.start)
    name = _chosen(
        scope, low + found.start("former" if found["former"] else "latter"), is_former=bool(found["former"])
    )
    if name is None:
        return None if inherited is None else (NumberType.OTHER, "the former or the latter of two")
    return Subject((name,), "anaphora", 72, low + found.start())


def _is_of_metric(scope: Scope) -> bool:
    """Whether a metric stands right behind a percent: "ersteres legte um 5 Prozent beim Umsatz zu"."""
    sentence, end = scope.sentence, scope.anchor.end
    return any(
        words_in(sentence.gap(end, each.start)) <= 1
        for each in sentence.marks_in(end, end + _BEHIND, marks.METRIC)
    )


def leaves_out_its_verb(scope: Scope) -> bool:
    """Whether the latter of two stands right before a percent, of which the one before has the verb: "il secondo l'1,2%"."""
    return _ordinal(scope, scope.anchor.start) is not None


def _ordinal(scope: Scope, end: int) -> re.Match[str] | None:
    sentence, low = scope.sentence, max(scope.left, scope.sentence.start)
    if not sentence.cues & _ORDINAL.bit or end <= low:
        return None
    found = _ORDINAL.search(sentence.gap(low, end))
    if found is None or _FILLERS.fullmatch(found["rest"].rstrip()) is None:
        return None
    return None if sentence.names_in(low + found.start(), scope.anchor.start) else found


def _chosen(scope: Scope, place: int, *, is_former: bool) -> Name | None:
    """Return the one that is meant: of two in the sentence itself, else of two in the one before."""
    sentence = scope.sentence
    named = [each for each in sentence.names_in(sentence.start, place) if each.listed]
    if named:
        return of_two(named, is_former=is_former)
    name = sentence.antecedent(sentence.start, FIRST if is_former else SECOND)
    return name if name is not None and name.listed else None


def of_two(names: list[Name], *, is_former: bool) -> Name | None:
    """Return the first or the second of names that are two of one kind, no markets: two goods, two stocks, two indices."""
    first_of = {each.issuer: each for each in reversed(names)}
    two = sorted(first_of.values(), key=lambda each: each.start)
    if len(two) != 2 or any(each.market for each in two):
        return None
    return two[not is_former] if len({_kind(each) for each in two}) == 1 else None


def _kind(name: Name) -> InstrumentType:
    if name.is_stock:
        return InstrumentType.EQUITY
    return InstrumentType.COMMODITY if name.type in GOODS else name.type
