"""Moves of a company spoken of by its trade alone: "Galp e BCP subiram. A petrolífera ganhou 2%, o banco 1%"."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Subject
from streams.extract.romance.attached import ROMANCE
from streams.extract.trades.companies import trades_of
from streams.extract.trades.words import WORDS
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_NOUNS = "|".join(sorted(WORDS, key=len, reverse=True))
_FROM = (
    r"(?:espanol|portugues|italian|frances|francais|brasileir|brasilen|aleman|alema|allemand|tedesc|britanic|britanniqu|americain|american|estadounidens|norte-american|suic|suiss|suizo|argentin|mexican"
    r"|chilen|colombian|vasc|catalan|gallego|gallega|andaluz|milanes|torines|lusitan|lus|nacional|privad|estatal|public|aerien|automobil|low cost)[a-z]*"
)
"""Where a company is from, which may stand behind what it is."""
_RANKED = r"(?: [a-z]+){0,3} (?:cotada|empresa|accion|acao|titulo|valeur|valor|titolo) que (?:mais|mas) [a-z]+,? (?:ao|al)"
_BETWEEN = r"(?: (?:ja|tambem|tambien|ya|anche|aussi|apenas|solo|se|si|ha|a|haviam?|habia|aveva|por su parte|por sua vez|de son cote|dal canto suo|cada|quase|casi)){0,3}"
_SUBJECT = Pattern(
    r"(?:^|[,;:.(–—\n]|\b(?:y|e|et|ed|mas|pero|ma|mais|enquanto|mientras|mientras que|mentre|tandis que|alors que|ja|tambem|tambien|anche|que|por su parte|in cui|quando|cuando))\s*"
    rf"(?:(?:el|la|lo|il|le|o|a)\s|l['’]\s?)(?P<noun>{_NOUNS})(?: {_FROM})?,?(?:{_BETWEEN}|{_RANKED}) $"
)
"""Right before a word of motion, a company by its trade as the subject."""
_TRADES = Cue(
    r"(?:petrol|banc[oa]\b|banque|entidad|instituicao|istituto|etablissement|aerolinea|aerea\b|aerienne|aerien\b|vettore|operador|operateur|operatore|teleco|retalhista|varej|minorista|distribu|supermercados"
    r"|textil|fabrica|automobil|automovi|automo|montadora|constru|costruz|losange|miner|mineira|minier|siderurg|acerera|acerista|acciaieria|electric|eletric|energet|utility|farmac|laborato|pharmaceutique"
    r"|semicondu|puces|asegurad|segurad|assureur|assicur|assurance|du luxe|de luxe|del lujo|de lujo|de luxo|del lusso|maison|avionneur|papeleira|papelera|hotel|alberghiero|cerve|brasseur|frigorifico|streaming"
    r"|peliculas|produttore d|costruttore|celulose|btp\b|cane a sei|or noir|gigante d)"
)
"""What every trade's noun holds, so that other sentences are not looked through."""
_NO_COMPANY = Pattern(r" (?:centra|mundial|popular da|europe|interamerican|emisor)")
_AT_A_PRICE = Pattern(r",? (?:para|a|hasta|ate|fino a|jusqu['’]a|ai|aos|os|los|i)(?: [a-z]+){0,2} ?(?:r\$|us\$|€|\$)? ?\d[\d.,]* ?(?:euros?|euro|dolares|reais|pesos|centimos|francs|€|\$|,|\.|;|$)")  # fmt: skip
_MARKET = Pattern(r"\b(?:bolsa|borsa|bourse|parque|parquet|piazza affari|wall street|sesion|sessao|seance|seduta|pregao|ibex|psi|cac|ftse|ibovespa)\b")  # fmt: skip
_OF_PRICES = Pattern(
    r"(?:(?:se|si|s['’]) ?)?(?:sub|som|ca[eiy]|recu|avan|retroc|desc|sum|rebot|dispar|desplom|hund|ced|repunt|salt|tomb|scend|sal[eit]|croll|balz|grimp|bond|chut|plong|recul|progress|devis|adjug|envol|derrap|despenc|afund|escal|desliz|dej|abandon|lach)"
)
"""Verbs that with a bare number behind them tell of shares more than of business."""
_WON = Pattern(r"(?:ganh|perd|guadagn|gagn)")
"""The same, but in Spanish, where companies earn so."""
_ENDED = Pattern(
    r"\s?(?:$|[,.;:\n]|(?:y|e|et|ed|tras|apos|dopo|apres|mientras|enquanto|mentre|tandis|pero|mas|ma|mais)\b)"
)


def company_of_trade(
    scope: Scope, motion: Motion, inherited: Subject | Refused | None
) -> Subject | Refused | None:
    """Return the one company of a trade that was named before, where its trade is the subject of a word of motion.

    A refusal where the trade is another one than that of the percent before, and its company is not known.
    """
    sentence = scope.sentence
    if not sentence.cues & _TRADES.bit or sentence.lang not in ROMANCE or motion.mark is None:
        return None
    noun = _noun_before(scope, motion)
    if noun is None:
        return None
    place, trade = noun
    told = inherited.names[0] if isinstance(inherited, Subject) else None
    if told is not None or _speaks_of_prices(scope, motion):
        company = sentence.antecedent(place, trade)
        if company is not None and company.listed:
            return Subject((company,), "anaphora", 70, place)
    if told is None or not told.is_stock or trades_of(told):
        return None if told is None else (NumberType.OTHER, "a company that is not known by its trade")
    return None


def _noun_before(scope: Scope, motion: Motion) -> tuple[int, str] | None:
    """Return where the trade that is the subject stands, and which one it is, as a sort of names."""
    sentence, low = scope.sentence, max(scope.left, scope.sentence.start)
    if motion.start > scope.anchor.start:
        return None
    found = _SUBJECT.search(sentence.gap(low, motion.start))
    if found is None or _NO_COMPANY.match(sentence.gap(low + found.end("noun"), sentence.end)) is not None:
        return None
    place = low + found.start("noun")
    if sentence.names_in(place, scope.anchor.start) or sentence.marks_in(
        place, scope.anchor.start, marks.METRIC
    ):
        return None
    return place, trade_of(found["noun"])


def trade_of(noun: str) -> str:
    """Return the trade that a folded noun stands for, as the sort of a name."""
    return "trade:" + WORDS[noun]


def _speaks_of_prices(scope: Scope, motion: Motion) -> bool:
    """Whether a sentence tells of prices: in a market report, by a price noun, the name of a market, the price reached, or its bare verb."""
    sentence = scope.sentence
    if sentence.in_report or sentence.kinds & (marks.PRICE | marks.ANAPHORA):
        return True
    if _MARKET.search(sentence.folded) is not None:
        return True
    behind = sentence.gap(scope.anchor.end, sentence.end)
    if _AT_A_PRICE.match(behind) is not None:
        return True
    verb = sentence.gap(motion.start, motion.end)
    is_bare = _ENDED.match(behind) is not None and not sentence.kinds & marks.METRIC
    won = sentence.lang != "es" and _WON.match(verb) is not None
    return is_bare and (won or _OF_PRICES.match(verb) is not None)
