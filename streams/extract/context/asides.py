"""Names that only stand beside the mover: compared with it, a place where goods trade, a money that measures it, an owner unknown."""

from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import CRUDES, GOODS, Name, Sentence, words_in
from streams.extract.slavic.free_order import next_behind
from streams.extract.turkish.places import is_in_turkish_city
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_BESIDES = Cue(
    r"\b(?:ademas|aparte|junto|al igual|a diferencia|a excepcion|con excepcion|alem|ao contrario|assim como|a excecao|com excecao"
    r"|a differenza|oltre|al pari|insieme|a l['’]instar|outre|hormis|a l['’]exception|contrairement|excepto|exceto|salvo|eccetto|sauf|tranne)"
    r"(?: (?:a|de|del|do|da|di|della|con|com|du|que|la|el|o|al|alla|ad|au|aux))*\s(?:l['’])?$"
)
"""Before a name they set it beside the mover that is named later: "Además de Telefónica, también subió un 10 % Criteria"."""
_WHICH = Pattern(r",\s(?:que|che|qui|quien)\b")
_IN_MONEY = Cue(r"['’]?\w{0,3}\s(?:bazinda|bazli|cinsinden|bazda)\b")
"""Behind a currency it is what something is measured in: "endeks dolar bazında yüzde 2 arttı"."""
_IN_CITY = Pattern(r" (?P<how>de|del|di|da|do|en|em|a|in) $")
_AT_BOURSE = Pattern(
    r" (?:de referencia|di riferimento|de reference)?(?: ?[a-z]{2,5}\d{1,2})?(?: ?(?:para|per|pour|de|di) [a-z]{3,10})? ?(?:na|en la|alla|nella|a la|sur la) $"
)
"""Between a good and a Romance exchange they say which contract trades there: "o minério de ferro de referência para agosto na Bolsa de Cingapura"."""
_PALM_OIL_AT_HOME = ("CPO=F", "^KLSE")
"""Palm oil and the exchange that trades it: "minyak sawit mentah di Bursa Malaysia"."""
_PRICE_OF = Cue(r"\b(?:precios?|precos?|prezz[oi]|prix|tarifas?|tariff[ae]|fiyatlari|fiyati)\b")
_TRADE = Cue(
    r" (?:de la|de una|da|della|de l['’]|de esta|do|del) ?(?:compania|empresa|firma|entidad|companhia|societa|compagnie|grupo|gigante)"
    r" (?:petrol|electric|eletric|elettric|aere|tecnolog|tecnolo|construct|construt|energetic|siderurg|farmaceut|automovil|automob|asegurador|segurador|miner|textil|hoteler|aliment|papeler|cementer|financier|inmobil|telefonic)\w*"
)
"""Behind a price noun it gives the price to a company of that trade, whoever else was spoken of: "las acciones de la compañía petrolera"."""
_OPENS_WITH = Pattern(r"\W*(?:con|com|with|avec|mit|dengan|in|en|em) ")
_ARTICLE = Pattern(
    r",?\s(?:(?:a|o|el|la|le|il|lo|as|os|les|los|las|the|die|der|das|acao da|acoes d[ao]|papel d[ao]|titolo|azioni) ?|l['’])?$"
)
_PRICED = Pattern(
    r"(?:,? (?:para|a|ate|hasta|en|nos|aos|los|fino a|a quota|a)(?: os| los)? [\d.,]+ (?:euros?|dolares|reais|pesos|pontos|puntos|punti|centavos|dollari|libras)(?: (?:por|cada|per) [a-z]+)?)(?=,)"
)
"""Behind a number it says to which price it led: "Com uma queda de 3,37%, para 10,88 euros por ação, a Galp arrastou"."""
_GENITIVE = frozenset({"de", "des", "di", "del", "da", "do", "du", "of", "cu"})
_EXCHANGES = Pattern(
    r" (?:de|des|di|del|da|do|du|of)(?: (?:la |las |les |le |the )?(?:bourses?|bolsas?|borse?|plazas?|places?) (?:de|di|da|do|of))? $"
    r"| (?:a|al|ale) (?:(?:actiunilor|titlurilor|cotatiei|cotatiilor|pretului actiunilor|indicelui)(?: companiei| grupului| bancii| producatorului)? )?$"
)
_MONTHS = "jane|ener|feve|febr|mar[cz]|abri|mai|may|jun|jul|ago|set|sep|out|oct|nov|dez|dic"
_CONTRACTS = Cue(
    rf" (?:(?:para|de|com vencimento em|con vencimiento en|com entrega em|com vencimento para|com entrega para) (?:{_MONTHS})[a-z]{{0,7}}\b"
    r"|que venc[a-z]{1,3} |do demerara|da pluma|mais negociados|mas negociados|futuros)"
)
"""Behind "papers" or "lots" they make futures of them: "os papéis para setembro"."""
_WHOSE = Cue(
    r",? (?:y |e |et )?(?:cuy[oa]s?|cuj[oa]s?|(?:il|i|le|la|lo) cui|dont (?:les?|la)|jonka|joiden|jehoz|jejiz|jejichz|ktorego|ktorej|ktorych|amelynek|amelyeknek|waarvan (?:de|het)|vars|hvis) (?:\w+ )?$"
)
_AFTER = Cue(
    r"\W*(?:apos|depois de|tras|despues de|luego de|dopo|apres|after)(?: (?:ter|haber|haberse|aver|avere|essere|esser|avoir|etre|chegar a|llegar a|arrivare a|having))? ?"
)
_MAIN_CLAUSE = Pattern(
    r"[^,;.:()]{0,28},\s(?:(?:a|o|el|la|le|il|lo|as|os|les|los|las|i|the) )?"
    r"(?:(?:acao|acoes|papel|papeis|accion|acciones|titulos?|adrs?|action|titres?|titolo|azioni|shares?)(?: (?:on|pn|ordinaria|preferencial|ordinarias|preferenciais))? )?"
    r"(?:(?:d[aeo]s?|del?|di|du|des|of|de la|della) ?|d['’]|dell['’])?"
)
"""Between a number and the name that is the subject of the main clause."""
_GENITIVES = Pattern(r"\b(?:de|del|do|da|dos|das|di|du|des|dell|della|of)\b|\bd['’]")
_PARTICIPLE = Cue(
    r"['’`]?[a-z]{0,4}\s(?:(?:[a-z]+ ){1,3}(?:gosteren|kaydeden|yasayan|karsilasan|kaybeden|kazanan|yapan|saglayan|yukselen|dusen|artan)"
    r"|(?P<alone>yukselen|dusen|gerileyen|artan|azalan|buyuyen|kuculen|primlenen))\s(?=\w)"
)
_IN_A_CASE = Pattern(r"[a-z]+(?:[yi]la|[yi]le|ina|ine|ini|inin|inda|inde|indan|inden|lara|lere)\b")
_OF_BEHIND = Cue(r" (?:de|des|di|del|da|do|du|of|al?|ale) ")
_BOTH = Cue(r"\b(?:entramb[ei]|amb[ao]s|ambedue|tous (?:les )?deux|toutes (?:les )?deux)\s")
_POINTS = Pattern(
    r"\s?(?:[a-z]+ ){0,2}(?:[\d.,]+ (?:poin|points?|mata|punkte|puntos|pontos|punti)[ ,]{0,2}(?:atau |or |\()?|\()?"
)
"""Between an opening verb and its percent: nothing, or the points that it stands for."""
_BESIDE = 2


def set_beside(scope: Scope, name: Name) -> bool:
    """Whether a name is only set beside a mover that somebody else is, or nobody known."""
    sentence = scope.sentence
    if not sentence.cues & _BESIDES.bit:
        return False
    if name.end > scope.anchor.start or _BESIDES.search(sentence.gap(sentence.start, name.start)) is None:
        return False
    behind = sentence.gap(name.end, scope.anchor.start)
    return "," in behind and not behind.lstrip().startswith("(") and _WHICH.match(behind) is None


def measures_in(scope: Scope, name: Name) -> bool:
    """Whether a currency is what something else is measured in: "dolar bazında yüzde 40 oranında çıkış"."""
    if not scope.sentence.cues & _IN_MONEY.bit:
        return False
    if name.type is not InstrumentType.FX and name.listing.symbol != "DX-Y.NYB":
        return False
    return _IN_MONEY.match(scope.sentence.gap(name.end, scope.sentence.end)) is not None


_EXCHANGE_OF_FUTURES = "Exchange of futures"
"""The master's name for the exchanges where only goods trade."""
_OPERATORS = frozenset({"MCX.NS", "CME", "ICE"})
"""Companies whose names are those of their exchanges."""
_TRADES_ON = Pattern(
    r"\b(?:on|at|di|pada|an der|auf der|en el|en la|na|no|sur le|sur la|sul|sulla)(?: the| bursa)? (?:[a-z]+ (?:division |arm )?of the )?$"
)


def _is_where_they_trade(sentence: Sentence, exchange: Name) -> bool:
    """Whether the name of a listed exchange stands where it is the place of trading: "gold futures on MCX"."""
    if exchange.listing.symbol not in _OPERATORS:
        return False
    return _TRADES_ON.search(sentence.gap(sentence.start, exchange.start)) is not None


_ON_BURSA = Pattern(r"[^,;:%]{0,60}(?:, kontrak [a-z]+)? (?:on|at|di|pada) (?:the )?")
"""Between palm oil and the exchange at home they say where its contract trades: "the palm oil contract for March on the Bursa Malaysia", "kontrak CPO untuk Mei, kontrak teraktif di Bursa Malaysia"."""


def city_of_goods(scope: Scope, city: Name) -> Name | None:
    """Return the good that a city behind it only tells the market of; not listed where that market's contract is another one.

    "el Brent de Londres" is Brent; "o cacau em Londres" is not the cocoa that trades in New York.
    """
    sentence = scope.sentence
    is_exchange = city.listing.name == _EXCHANGE_OF_FUTURES or _is_where_they_trade(sentence, city)
    if not (city.may_be_place or city.market or is_exchange):
        return None
    good = next(reversed(sentence.names_in(scope.left, city.start)), None)
    if good is None or good.type not in GOODS:
        return None
    gap = sentence.gap(good.end, city.start)
    if is_exchange:
        return None if sentence.marks_in(good.end, city.start, marks.MOTION) else good
    is_palm_oil_at_home = (good.listing.symbol, city.listing.symbol) == _PALM_OIL_AT_HOME
    if is_palm_oil_at_home and _ON_BURSA.fullmatch(gap) is not None:
        return good
    if city.market and gap != " " and _AT_BOURSE.fullmatch(gap) is not None:
        return good
    if _IN_CITY.fullmatch(gap) is None and not is_in_turkish_city(sentence, gap, city):
        return None
    is_home = good.listing.symbol in CRUDES or is_palm_oil_at_home
    return good if is_home else replace(good, listed=False)


def priced_otherwise(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a price of something unnamed is spoken of in a stretch: "Precio del pan subió 5%"."""
    return bool(sentence.cues & _PRICE_OF.bit) and _PRICE_OF.search(sentence.gap(start, end)) is not None


def of_a_trade(sentence: Sentence, head: Mark) -> bool:
    """Whether a price noun is given to a company described by its trade, in a text that spoke of several."""
    if not sentence.in_report or not sentence.cues & _TRADE.bit:
        return False
    return _TRADE.match(sentence.gap(head.end, sentence.end)) is not None


def of_noun_before(sentence: Sentence, head: Mark) -> bool:
    """Whether a relative word gives a price noun to what stands right before it, and that is no name: "Criteria, cuyos títulos"."""
    if not sentence.cues & _WHOSE.bit:
        return False
    whose = _WHOSE.search(sentence.gap(sentence.start, head.start))
    if whose is None:
        return False
    place = sentence.start + whose.start()
    return not any(abs(place - each.end) <= 1 for each in sentence.names)


def are_contracts(sentence: Sentence, head: Mark) -> bool:
    """Whether "papers" or "lots" are futures: "os papéis para setembro caíram 2,62%"."""
    if not sentence.cues & _CONTRACTS.bit:
        return False
    word = sentence.gap(head.start, head.end)
    if not word.endswith(("papeis", "papeles", "lotes", "titulos")):
        return False
    return _CONTRACTS.match(sentence.gap(head.end, sentence.end)) is not None


def opened_with(scope: Scope, motion: Motion) -> Name | None:
    """Return the name behind a comma to which an opening gives its move: "Com alta de 1,77%, a PETR3 era negociada"."""
    sentence, anchor = scope.sentence, scope.anchor
    if (
        scope.left != sentence.start
        or motion.mark is None
        or not sentence.start < motion.start < anchor.start
    ):
        return None
    opening = sentence.gap(sentence.start, motion.start)
    if _OPENS_WITH.match(opening) is None or words_in(opening) > _BESIDE:
        return None
    if words_in(sentence.gap(motion.end, anchor.start)) > _BESIDE:
        return None
    behind = sentence.names_in(anchor.end, scope.right)
    if not behind or not behind[0].listed or behind[0].market:
        return None
    gap = _PRICED.sub("", sentence.gap(anchor.end, behind[0].start), count=1)
    return behind[0] if gap.startswith(",") and _ARTICLE.fullmatch(gap) is not None else None


def opened_by(scope: Scope, motion: Motion) -> Name | None:
    """Return the name behind a comma to which an opening verb gives its move: "Naik 12 poin (1,38%), LQ45 berakhir", "Melesat 20%, Saham BRPT"."""
    sentence, anchor = scope.sentence, scope.anchor
    if scope.left != sentence.start or motion.mark is None or motion.start > sentence.start + 1:
        return None
    between = sentence.gap(motion.end, anchor.start)
    behind = sentence.names_in(anchor.end, scope.right)
    if not behind or not behind[0].listed or _POINTS.fullmatch(between) is None:
        return None
    openers = _SHARES_OF if behind[0].is_stock else _COMMAS
    if sentence.lang == "en" and behind[0].is_stock:
        return behind[0] if _opened_in_english(scope, behind[0]) else None
    return behind[0] if sentence.gap(anchor.end, behind[0].start) in openers else None


_ITS_TURN = Pattern(
    r"(?: on (?:the (?:day|week|month|year|session)|[a-z]+day))?(?: (?!(?:and|but|on|as|after|to)\b)[^,;:%]{1,48})?, (?:(?!(?:and|but|while|as|analysts?|with)\b)[a-z'’]+ ){0,5}"
)
"""Between a number that opens an English headline and its stock: "Down 15% This Year, Is Acme Stock a Buy?"."""


_LEADS = Pattern(
    r" (?:(?:was|is|were|are|ranked|ranks|emerged as|became|stood out as) (?:by far |also )?(?:the |among |one of )|(?:led|leads|topped|tops|paced|paces|headed|heads|weighed|weighs|dragged|drags) )"
)
"""Behind a stock it says what it was in the market: "Down 5% on the day, Acme led the Dow lower"."""


def _opened_in_english(scope: Scope, name: Name) -> bool:
    sentence, end = scope.sentence, scope.anchor.end
    leads = _LEADS.match(sentence.gap(name.end, sentence.end)) is not None
    if not leads and not sentence.marks_in(name.end, name.end + 16, marks.PRICE):
        return False
    if sentence.marks_in(end, name.start, marks.METRIC | marks.PRICE | marks.ANAPHORA | marks.MOTION):
        return False
    return _ITS_TURN.fullmatch(sentence.gap(end, name.start)) is not None


_COMMAS = frozenset([", ", "), "])
_SHARES_OF = frozenset(
    [", saham ", ", harga saham ", ", saham pt ", ", saham emiten ", "), saham ", "), harga saham "]
)


def opened_after(scope: Scope, motion: Motion) -> Name | None:
    """Return the name behind a comma whose earlier move opens the sentence: "Após cair 77% ontem, a ação da Americanas avança"."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _AFTER.bit or scope.left != sentence.start:
        return None
    if motion.mark is None or motion.start > anchor.start:
        return None
    if _AFTER.fullmatch(sentence.gap(sentence.start, motion.start)) is None:
        return None
    behind = sentence.names_in(anchor.end, scope.right)
    if not behind or not behind[0].listed or behind[0].market:
        return None
    gap = sentence.gap(anchor.end, behind[0].start)
    if sentence.marks_in(anchor.end, behind[0].start, marks.METRIC) or _GENITIVES.search(
        gap.partition(",")[0]
    ):
        return None
    return behind[0] if _MAIN_CLAUSE.fullmatch(gap) is not None else None


_OTHER_NUMBER = Pattern(
    r"\d (?:und|and|y|e|et|en|og|och|sowie|beziehungsweise|respektive|bzw\.|resp\.) (?:(?:um|rund|knapp|gut|about|nearly) )?$"
)


def one_of_both(scope: Scope, motion: Motion, names: tuple[Name, ...]) -> bool:
    """Whether "both" moved and only one was found: "Dell e Strategy, legata al Bitcoin, entrambe in calo del 7,9%".

    Of several the number of one is told with another's before it: "Nestlé und Roche verloren 2 und 3 Prozent".
    """
    if len(names) > 1:
        start = scope.anchor.start
        return _OTHER_NUMBER.search(scope.sentence.gap(max(scope.left, start - 24), start)) is not None
    if not scope.sentence.cues & _BOTH.bit or names[0].end > scope.anchor.start:
        return False
    end = max(names[0].end, min(scope.anchor.start, motion.start))
    return _BOTH.search(scope.sentence.gap(names[0].end, end)) is not None


def after_participle(scope: Scope) -> Name | bool:
    """Return the name that a Turkish participle behind the number describes; True when it describes no security.

    "yüzde 17 artış gösteren S&P 500'den daha iyi"; "yüzde 3 artan satışlarıyla".
    """
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _PARTICIPLE.bit:
        return False
    found = _PARTICIPLE.match(sentence.gap(end, min(scope.right, end + 64)))
    if found is None:
        return False
    place = end + found.end()
    names = sentence.names_in(place, place + 40)
    if names and names[0].start == place:
        measured = sentence.marks_in(
            max(scope.left, scope.anchor.start - 24), scope.anchor.start, marks.METRIC
        )
        return names[0] if names[0].listed and not names[0].market and not measured else False
    if found.group("alone") is None or sentence.marks_in(
        place, place + 32, marks.PRICE | marks.ANAPHORA | marks.CONJUNCTION
    ):
        return False
    return not names or _IN_A_CASE.match(sentence.gap(place, scope.right)) is not None


_PAPERS_BEHIND = Cue(
    r" al?e? (?:actiunilor|titlurilor) (?:companiei |grupului |bancii |producatorului )?(?=\w)"
)


def is_owned_by_stranger(scope: Scope, motion: Motion) -> bool:
    """Whether a percent is that of shares behind it: of a stranger, or of whoever owns a Romanian noun of motion ("căderea cu 9% a acțiunilor Acme")."""
    sentence, anchor = scope.sentence, scope.anchor
    if next_behind(scope, motion) is True:
        return True
    if not sentence.cues & _PAPERS_BEHIND.bit or motion.mark is None or motion.end > anchor.start:
        return False
    if _PAPERS_BEHIND.match(sentence.gap(anchor.end, scope.right)) is None:
        return False
    return sentence.gap(motion.end, motion.end + 4) == " cu "


def owned_behind(scope: Scope, motion: Motion) -> Name | None:
    """Return the name behind a percent whose noun of motion stands right before it, or that shares the verb of the clause before: "il crollo del -25% di Mobileye"."""
    sentence, anchor = scope.sentence, scope.anchor
    if isinstance(shared := next_behind(scope, motion), Name):
        return shared
    if not sentence.cues & _OF_BEHIND.bit or not _OF_BEHIND.match(sentence.gap(anchor.end, anchor.end + 8)):
        return None
    start = anchor.sign_start if anchor.sign else anchor.start
    nouns = [motion.mark] if motion.mark is not None else sentence.marks_in(scope.left, start, marks.MOTION)
    if not nouns or not scope.left <= nouns[-1].start < nouns[-1].end <= start:
        return None
    between = sentence.gap(nouns[-1].end, start)
    behind = sentence.names_in(anchor.end, min(scope.right, anchor.end + 40))
    if (
        words_in(between) > _BESIDE + 2
        or not any(word in _GENITIVE for word in between.split())
        or not behind
    ):
        return None
    if _EXCHANGES.fullmatch(sentence.gap(anchor.end, behind[0].start)) is None or not behind[0].listed:
        return None
    named = sentence.names_in(scope.left, nouns[-1].start)
    gap = sentence.gap(named[-1].end if named else scope.left, nouns[-1].start)
    return behind[0] if not named or "," in gap else None
