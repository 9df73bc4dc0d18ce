"""What a German sentence tells of: profits, the stock of the sentence before, a mover named behind the verb, an adviser."""

from streams.extract.marks import Mark
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_PROFIT = Cue(
    r"\b(?:der|sein|ihr|unser|den) (?:[a-z-]+ )?(?:gewinn|verlust)s? "
    r"(?:von (?!mehr|rund|knapp|fast|bis|uber|etwa|gut|nur|zuletzt|zeitweise)(?=[^\W\d_]{3,} [^\W\d_])|des |der |nach |vor |je |pro |fur "
    r"|(?:stieg|sank|fiel|ging|brach|legte|schrumpfte|schmolz|kletterte|sprang|halbierte) "
    r"|(?:im|in der|in den) (?:[a-z]+ )?(?:\w*quartal|\w*jahr|\w*halbjahr|\w*monat))"
    r"(?!.*\b(?:aktien?|papiere?|titel|kurs|index|dax|mdax|smi|atx)\b)"
)
"""Before a number they tell of a company's profit, which may stand far from its verb."""
_CHANGE_OF = Cue(
    r"\b(?:umsatz|gewinn|absatz|ergebnis|auftrags|erlos|export|volumen)(?:plus|minus|anstieg|zuwachs|wachstum|sprung|ruckgang|einbruch|steigerung|schwund|einbu(?:ß|ss)e?n?)e?s? (?:von|um)(?: [a-zß]+){0,2} $"
)
"""Right before a number they tell how far what a company reports has changed: "nach einem Umsatzplus von 5 Prozent"."""
_WHY = Pattern(
    r"\b(?:nach|wegen|trotz|dank|angesichts|aufgrund|infolge|vor|nach (?:vorlage|bekanntgabe|veroffentlichung)|(?:mit|im) (?:blick|hinblick) auf|im anschluss an|in reaktion auf|als reaktion auf)"
    r"(?: (?:de[nrms]|die|das|eine[nrms]?|ihre[nrms]?|seine[nrms]?))?(?: [a-zß]+){0,3}? [a-zß]*?(?:(?P<figures>zahlen|ergebnis(?:se[ns]?)?|bilanz)|gewinne?s?|umsatze?s?|verluste?s?)$"
)
"""Up to what a company reports it says that this is only why its share moved."""
_PAST = Cue(
    r" [^.;,]{0,48}\b(?:zuletzt|letztmals|letztmalig|erstmals|damals|vormals) (?:(?:im|ende|anfang|mitte) )?(?:\d{4}\b|vor \w+ \w*(?:jahr|monat|woche)|(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember) \d{4})"
)
"""Behind a number they say when there was such a move before: "minus 12 Prozent gab es zuletzt im Oktober 2008"."""
_YESTERDAY = Cue(
    r"\b(?:vortages|gestrige[mnrs]? )(?:verlust|minus|gewinn|plus|ruckgang|anstieg|rutsch|sprung|abschlag|aufschlag)\w* (?:von|um) (?:[a-z]+ ){0,2}$"
)
"""Before a number they say what is of the day before: "erholte sich von seinem Vortagesverlust von 2 Prozent"."""
_COMPOUND = Cue(
    r"\b(?P<word>(?:kern|rein|netto|brutto|betriebs|konzern|quartals|jahres|vorsteuer|halbjahres|bilanz|geschafts|segment|rekord|milliarden)(?:gewinn|verlust)e?s?"
    r"|(?!kurs)[a-zß]{3,}(?:umsatze?|absatze?|ergebnis|ergebnisse|erlose?|produktion|auftrage|auftragseingang|nachfrage|kosten|ausgaben|einnahmen|exporte|importe|dividende|margen?|verkaufszahlen|quote|ausstoß|verkaufe|mieten?|preise|lohne?|gehalter|zahlen|mengen?|volumen|gebuhren|buchungen|verkehr|zulassungen|bestande?|beschaftigung|pramien|beitrage|zins(?:en|es)?|erzeugung|emissionen|treibhausgase))"
    r"(?: (?!aktie|papier|titel|kurs|dax|index|sie |er |es )[a-zß]+){0,8} $"
)
"""Before a number a German word of several parts for what a company reports: "Kerngewinn plus 12 Prozent"."""
SPEAKS = r"(?:hat|haben|ist|sind|war|waren|ging|geht|notiert|notieren|notierte|notierten|liegt|liegen|lag|lagen|steht|stehen|stand|standen|kostet|kosten|kostete|kosteten|gewann|gewinnt|gewannen|gewinnen|verlor|verliert|verloren|verlieren|fiel|fallt|fielen|fallen|stieg|steigt|stiegen|steigen|sank|sinkt|sanken|sinken|legt|legte|legten|legen|gab|gibt|gaben|geben|bußte|bußten|bust|bußen|zog|zogen|verteuert|verteuerte|verteuerten|verbilligt|verbilligte|verbilligten|sprang|sprangen|springt|rutschte|rutschten|rutscht|brach|brachen|bricht|kletterte|kletterten|klettert|sturzte|sturzten|sturzt|sackte|sackten|sackt|knickte|knickten|schloss|schlossen|beendete|beendeten|ruckte|ruckten|schnellte|schnellten)"
_GOES_ON = Pattern(
    rf"\s*(?:(?:sie|es|er|diese[rs]?) {SPEAKS}|das (?:waren|sind|war|ist|entspricht|entsprach|bedeutet|bedeutete)"
    r"|(?:gegenuber|verglichen mit|im vergleich (?:zu|mit)) (?:dem|der) (?:schluss|vortag|letzten)[^.;,]{0,60} (?:(?:entspricht|entsprach|bedeutet) (?:das|dies)"
    rf"|{SPEAKS} (?:sie|es|er))|(?:(?:wert|kurs|preis)(?:anstieg|gewinn|verlust|zuwachs|ruckgang|abschlag|aufschlag)|minus|plus) (?:gegenuber|im vergleich))\b"
)
"""Opens a sentence about the stock of the sentence before."""
_MOVER = Cue(
    r"\b(?:\w*gewinner|\w*verlierer|spitzenreiter|schlusslicht|spitzenwert|favorit\w*|starkster wert|schwachster wert|starkste werte|schwachste werte|spitze|tabellenfuhrer"
    r"|stijger|daler|winnaar|verliezer|uitschieter|uitblinker|koploper|hekkensluiter|vinnare|vinnaren|forlorare|forloraren|vinder|vinderen|taber|taberen|vinner|vinneren|taper|taperen|topscorer|bundskraber)\b"
)
_NAMED_BEHIND = Pattern(
    r",? (?:war|waren|sind|ist|blieb|blieben|was|is|zijn|var|ar|er|blev|ble|vart) (?:[a-z]+ ){0,2}(?:die (?:aktien?|papiere?|titel|anteilsscheine) (?:von |der |des )?|der |die |das |aktien (?:i|for) )?$"
)
_SOMEBODY = Pattern(r",? (?:war|waren|was|var|blev|ble) [^\W\d_]{3}")
"""Behind the number of a mover they name who it is."""
_BOARD = Pattern(r"(?: auf [\d., ]+ (?:punkte|punkten|zahler|zahlern|einheiten|stellen))? an der ")
_BOARD_OF = Cue(r"-kurstafel")
"""Around an index behind a number they give it the number: "ein Plus von 1 Prozent an der Dow-Jones-Kurstafel"."""
_ADVISED = Cue(
    r"\b\w*(?:empfehlung|studie|einstufung|abstufung|hochstufung|kommentar|analyse|votum|stimmen|ausserungen|kurszielsenkung|kurszielerhohung|kurszielanhebung) (?:durch|von|seitens|aus dem hause|der|des) (?:[a-z-]+ ){0,3}$"
    r"|\b(?:analyst|analysten|analystin|experte|experten|expertin|stratege|strategen) (?:(?:(?!bescher|brach|gab|verh[ae]lf|sorg|trieb|schick|schob)[a-z]+ ){0,2}(?:der|des|von|vom|bei|beim)) (?:[a-z-]+ ){0,2}$"
)
"""Before a bank they make it the house that judged a stock."""
_ADVISED_NORTHERN = Cue(
    r"(?:adviesverlaging|adviesverhoging|advies|koersdoel|analyse|rapport|rekommendation|rekommendationen|riktkurs|kopsrad|saljrad|anbefaling|anbefalingen|kursmal|kursmalet|analist|analisten|analytiker|analytikere|analytikerna)"
    r" (?:door|van|bij|av|af|fran|fra|vid|pa|hos|i) (?:[a-z-]+ ){0,2}$"
)
"""The same in Dutch and the Nordic languages: "verloor na een adviesverlaging door Goldman Sachs 2 procent"."""
_JUDGES = Cue(
    r"(?: [a-z]+)? (?:hatten?|stuften?|stuft|hob|hoben|senkten?|senkt|kappten?|kappt|strich|strichen|streicht|nahm|nahmen|bestatigten?|bestatigt|erhohten?|erhoht|reduzierten?|startete|empfahl|empfiehlt|riet|rat)"
    r" (?:die|das|den|sein|seine|ihre?|ihren|zum|zur) (?:[a-z]+en )?(?:kursziele?\b|[a-z]*empfehlung\b|einstufung\b|votum\b"
    r"|(?:aktien?|titel|papiere?|anteilsscheine)\b(?=[^;]{0,40} (?:(?:herunter|hoch|ab|herab|auf)(?:gestuft)?|kaufen|verkaufen|[a-z]*empfehlung|votum|einstufung)\b))"
)
"""Behind a bank they make it the house that judges a stock: "Acme stufte die Titel herunter", "hatte das Kursziel gesenkt"."""
_ADDED = Cue(
    r"\b(?:neben|naast|obok|oprocz|vedle|forutom|utover|i tillegg til|ved siden av|alongside|besides|aside from|apart from|together with|ademas de|aparte de|alem de|oltre a|outre)"
    r" (?:(?:the|der|den|dem|de|het) )?$"
    r"|\bim (?:schlepptau|windschatten|sog|gefolge|fahrwasser|gleichschritt mit|gleichklang mit|einklang mit) (?:(?:des|der|von|dem) )?(?:(?:auf|an|in|nach) (?:[a-zß-]+ ){1,3})?(?:[a-z-]+ )?$"
)
"""Before a name they say that it stands beside the one that is spoken of."""

_HOLDS = Cue(
    r"\b(?:betaler|betalte|betalar|betalade|betaalt|betaalde|eier|ejer|ager|bezit|bezat|kontrollerer|kontrollerar|kontrolleert|utgjor|udgor|utgor|motsvarar) (?:[a-zåäöæ]+ ){0,2}$"
)
_MORE_OF = Cue(r" (?:mehr|weniger) [a-zäöüß-]{3,}")
_MORE_NOUNS = Pattern(r" (?:mehr|weniger) [A-ZÄÖÜ][a-zäöüß]")
"""Behind a German number a noun without an article is what there is more of: "gewann 8 Prozent mehr Abonnenten"."""
_OR_SO = Pattern(r" of (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig)\b")
_OF = Pattern(r" (?:av|af|van) ")
"""Around a number they make it a part of something."""


def of_profit(sentence: Sentence, left: int, start: int) -> bool:
    """Whether the words before a number tell of a profit: "ging der Gewinn von Acme im ersten Quartal um"."""
    if not sentence.cues & (_PROFIT.bit | _COMPOUND.bit | _CHANGE_OF.bit):
        return False
    before = sentence.gap(left, start)
    if _PROFIT.search(before) is not None or _CHANGE_OF.search(before) is not None:
        return True
    found = _COMPOUND.search(before)
    if found is None or _is_only_why(
        sentence, before[: found.end("word")], left, left + found.end("word"), start
    ):
        return False
    return not any(each.meets(left + found.start(), left + found.start() + 3) for each in sentence.names)


def _is_only_why(sentence: Sentence, before: str, left: int, end: int, start: int) -> bool:
    """Whether what a company reports is only why or when its share moved: "zogen nach Quartalszahlen um 2 Prozent an"."""
    found = _WHY.search(before)
    if found is None:
        return False
    if found["figures"] is not None:
        return any(each.end <= left + found.start() for each in sentence.names)
    return any(each.start >= end for each in sentence.names_in(end, start))


def of_past(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words before a number say that it is of the day before, or those behind it when in the past it was so much."""
    if sentence.cues & _YESTERDAY.bit:
        low = max(sentence.start, start - 48)
        if _YESTERDAY.search(sentence.gap(low, start)) is not None:
            return True
    return bool(sentence.cues & _PAST.bit) and _PAST.match(sentence.gap(end, sentence.end)) is not None


def is_part_owned(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a Dutch or Nordic number says how much of something somebody pays or has: "betaler 98 prosent av kravet"."""
    if not sentence.cues & _HOLDS.bit or _OF.match(sentence.gap(end, sentence.end)) is None:
        return False
    return _HOLDS.search(sentence.gap(max(sentence.start, start - 40), start)) is not None


def is_more_of(sentence: Sentence, end: int) -> bool:
    """Whether a German number says how much more of something there is."""
    if sentence.lang != "de" or not sentence.cues & _MORE_OF.bit:
        return False
    return _MORE_NOUNS.match(sentence.text, end - sentence.start) is not None


def is_or_so(sentence: Sentence, start: int, end: int) -> bool:
    """Whether Dutch "one per cent" stands for about so many: "een procent of acht" is about eight."""
    if sentence.lang != "nl" or not sentence.gap(start, end).startswith("een "):
        return False
    return _OR_SO.match(sentence.gap(end, sentence.end)) is not None


def is_verb(sentence: Sentence, mark: Mark) -> bool:
    """Whether a German word for profits is the verb: "Roche gewinnen 0,4 Prozent", and not "mit Gewinnen von 12 Prozent"."""
    return not sentence.capitals_name and sentence.text[mark.start - sentence.start].islower()


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence opens with a pronoun for the stock before it: "Es verteuerte sich um 2 Prozent"."""
    return not sentence.capitals_name and _GOES_ON.match(sentence.folded) is not None


def spoken_of(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return names without the houses that only judge, and without a last one that only stands beside another."""
    if not sentence.capitals_name:
        names = [
            each for each in names if not is_adviser(sentence, each) and not _is_where_listed(sentence, each)
        ]
    elif sentence.cues & _ADVISED_NORTHERN.bit:
        names = [each for each in names if not is_adviser(sentence, each)]
    return names[:-1] if len(names) > 1 and is_added(sentence, names[-1]) else names


_LISTED = Pattern(r" (?:notiert|gelistet|gefuhrt|enthalten|vertreten|gehandelt|beheimatet)e[nrs]? ")
_OF_SHARES_IN = Pattern(
    r"\b(?:aktien?|papieren?|titeln?|kurs|anteilsscheinen?) (?:des|der|von) (?:im|am|an der) $"
)


def _is_where_listed(sentence: Sentence, name: Name) -> bool:
    """Whether an index only tells where a company is listed whose shares are spoken of: "die Aktie des im TecDax notierten Maschinenbauers"."""
    if _LISTED.match(sentence.gap(name.end, sentence.end)) is None:
        return False
    return _OF_SHARES_IN.search(sentence.gap(max(sentence.start, name.start - 40), name.start)) is not None


_AT_CLOSE = Pattern(r"^\s*(?:zum|bis zum|vor) (?:handels|borsen|xetra-)?schluss in $")


def is_where_it_trades(sentence: Sentence, name: Name) -> bool:
    """Whether a market is only where the stock of the sentence before trades: "Es verteuerte sich in Frankfurt um 2 Prozent"."""
    return name.may_be_place and (
        goes_on(sentence) or _AT_CLOSE.search(sentence.gap(sentence.start, name.start)) is not None
    )


def named_behind(sentence: Sentence, end: int, right: int) -> Name | None:
    """Return the mover that a Germanic verb behind the number names: "Klarer Gewinner mit plus 5 Prozent waren Acme"."""
    if sentence.lang not in GERMANIC or not sentence.cues & (_BOARD_OF.bit | _MOVER.bit):
        return None
    names = sentence.names_in(end, right)
    if (
        names
        and _BOARD.fullmatch(sentence.gap(end, names[0].start))
        and _BOARD_OF.match(sentence.gap(names[0].end, sentence.end))
    ):
        return names[0]
    if _MOVER.search(sentence.gap(sentence.start, end)) is None:
        return None
    if not names or _NAMED_BEHIND.fullmatch(sentence.gap(end, names[0].start)) is None:
        return None
    return names[0]


def is_stranger_behind(sentence: Sentence, index: Name | Mark | None, end: int, right: int) -> bool:
    """Whether a verb behind the number names a mover of an index whom nobody knows: "Sterkste stijger in de AEX met 3 procent was Kwispel"."""
    if not isinstance(index, Name) or index.is_stock or not sentence.cues & _MOVER.bit:
        return False
    if sentence.lang not in GERMANIC or sentence.names_in(end, right):
        return False
    if _SOMEBODY.match(sentence.gap(end, sentence.end)) is None:
        return False
    found = _MOVER.search(sentence.gap(sentence.start, end))
    return found is not None and sentence.start + found.end() < index.start


def is_adviser(sentence: Sentence, name: Name) -> bool:
    """Whether a name is the house that judged a stock: "mit einer Kaufempfehlung durch Acme", "Acme stufte die Titel herunter"."""
    if not name.is_stock:
        return False
    if sentence.capitals_name:
        return sentence.lang in GERMANIC and _is_northern_adviser(sentence, name)
    if sentence.cues & _JUDGES.bit and _JUDGES.match(sentence.gap(name.end, sentence.end)) is not None:
        return True
    if not sentence.cues & _ADVISED.bit:
        return False
    low = max(sentence.start, name.start - 60)
    found = _ADVISED.search(sentence.gap(low, name.start))
    return found is not None and not sentence.names_in(low + found.start(), name.start)


def _is_northern_adviser(sentence: Sentence, name: Name) -> bool:
    if not sentence.cues & _ADVISED_NORTHERN.bit:
        return False
    low = max(sentence.start, name.start - 60)
    found = _ADVISED_NORTHERN.search(sentence.gap(low, name.start))
    return found is not None and not sentence.names_in(low + found.start(), name.start)


def is_added(sentence: Sentence, name: Name) -> bool:
    """Whether a name only stands beside the one that is spoken of: "Acme behoorde naast Philips tot de dalers"."""
    if not sentence.cues & _ADDED.bit:
        return False
    return _ADDED.search(sentence.gap(max(sentence.start, name.start - 24), name.start)) is not None
