"""German clauses in which a name is no subject: what an index holds, where the stocks before it are listed, what a currency is measured against; Nordic and Dutch ones that judge a day before they tell its number."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.german.roles import is_trade
from streams.extract.marks import Mark
from streams.extract.prose.function_words import INDEX_WORDS
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Subject, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_HOLDS = Pattern(
    r",\s?(?:der|die|das|in dem|in der|welcher|welches|welche) [^.;:()]{2,200}?"
    r"\b(?:enthalt|enthalten|umfasst|umfassen|abbildet|abbilden|widerspiegelt|misst|zusammenfasst|vereint|bundelt|vertreten sind|gelistet sind|notiert sind|enthalten sind),?"
)
"""A clause that says what an index holds: "der CSI 300, der die Werte in Shanghai und Shenzhen abbildet, sank"."""
_AGAINST = Pattern(r"(?:^|[\s,;])gegenuber (?:dem|der|den) (?:[a-z]+ )?$")
_WHO_IN = Pattern(r",? (?:der|die|das|welche[rs]?) (?:im|am) $")
"""Between stocks and an index it makes the index the place where they trade: "Acme und Beta, die im MDax 3 Prozent verloren"."""
_OF_WHOM = Pattern(r" von (?:der |den )?[A-ZÄÖÜ]")
_NOUN_BEHIND = Pattern(
    r" (?:der|die|das|dieser|diese|dieses|ein|eine) (?:[a-zäöüß]+ ){0,2}[A-ZÄÖÜ][\wäöüß-]{3,}"
)
"""Behind a German verb that opens a main clause it is the subject: "Nachdem Acme gefallen war, verlor der Branchenindex 2 Prozent"."""
_PLATFORMS = frozenset(["Lang & Schwarz", "Lang und Schwarz", "Lang&Schwarz", "Tradegate", "Baader Bank"])
_ON_PLATFORM = Pattern(
    r"\b(?:bei|beim (?:broker|wertpapierhandler|handelshaus|makler)|(?:[a-z]*plattform|handel|handelssystem|indikation|kurs|taxe)(?: (?:von|bei|des|der))?|auf|uber) $"
)
"""Before a broker that makes a market they make it the place of trading."""
_LEADS = Cue(
    r"\b(?:fuhren|fuhrt|fuhrte|fuhrten|fuhrend) (?:[a-zß]+ ){0,4}(?:den|die gewinner im|die verlierer im) (?:[^\W\d_][\w-]* ){0,4}$"
)
_THEY = Pattern(r"\b(?:sie|er|diese) ")
_BOTH = Pattern(r" (?:der|von|von den) (?:beiden|zwei)\b")
_OWNER = Pattern(r" von (?:der |dem |den )?(?P<owner>[A-ZÄÖÜ][\w&.-]+)")
_EACH = Pattern(r"\b(?:jeweils|je|beide|gleichermaßen) ")
_TWO = Pattern(r"\b(?:beide|beiden) [a-z]+$")
_UNKNOWN: Refused = (NumberType.OTHER, "somebody unknown may be named")
_JUDGED = Cue(
    r" (?:gick|gar|hade|har|fick|holl sig|haller sig|utvecklades|klarade sig|gikk|hadde|fikk|gjorde det|klarte seg|gik|havde|fik|klarede sig|holdt sig|deed het|had|kende|presteerde|hield zich)"
    r"(?: [^\W\d_]+){1,6}, (?:upp|ned|ner|opp|op|plus|minus|plussade|min)(?: med| hele| hela)?(?: [^\W\d_]+){0,2} "
    r"| (?:ligger|la|endte|ender|hamnade|slutade|er|var|staat|staan|stond|stonden|eindigt|eindigde|eindigden)"
    r" (?:i (?:topp?|toppen|bund|bunden|botten|bunnen|teten|spetsen|spidsen)|overst|nederst|underst|sist|forst|bovenaan|onderaan)(?: [^\W\d_]+){1,8},? (?:(?:plus|minus|upp|ned|ner|opp|op) )?"
    r"| (?:was|waren|is|zijn|behoorde|behoorden|bleek|var|er|ar|blev|ble|vart|horde|tillhorde|horte|horde|hoyrde)(?: [^\W\d_]+){0,5}"
    r" (?:stijgers?|dalers?|winnaars?|verliezers?|koplopers?|hekkensluiters?|uitblinkers?|uitschieters?|[a-z]*vinnare|[a-z]*vinnaren|[a-z]*vinnarane|[a-z]*taparen|[a-z]*taparane|kopgroep|staartgroep|achterhoede|[a-z]*vinnarna|[a-z]*forlorare|[a-z]*forloraren|[a-z]*forlorarna|[a-z]*vindere?|[a-z]*vinderen|[a-z]*tabere?|[a-z]*taberen|[a-z]*vinnere?|[a-z]*vinneren|[a-z]*tapere?|[a-z]*taperen|topscorer|bundskraber)"
    r"[^,;:()%]{0,64},? (?:met|med)(?: [^\W\d_]+){1,5} "
    r"| (?:voerde|voerden|voert|voeren) [^,;:()%]{3,48} aan,? met(?: [^\W\d_]+){1,5} "
    r"| (?:hield|houdt|hielden|wist|wisten) (?:de schade|het verlies|de winst) (?:(?:te )?beperk(?:t|en)|vast(?: te)?(?: houden)?)(?: tot)?(?: [^\W\d_]+){0,5} "
    r"|(?P<was> (?:was|waren|is|zijn|var|er|ar|blev|ble|vart) [^,;:()%]{0,48}\b(?:met|med) (?:een|en|et|ett|ein) [^\W\d_]+ (?:van|pa|med) (?:[^\W\d_]+ ){0,2})"
)
"""Between a name and its number it says how the day went, or where the name stood: "Acme gick också bra, upp 2 procent", "ligger i top med en stigning på 2 pct.", "was de grootste daler, met een min van 2 procent"."""
_THE_MOST = Pattern(
    r" (?:de|het|den|det|dagens) (?:[^\W\d_]+ ){0,2}(?:stijger|daler|winnaar|verliezer|koploper|hekkensluiter|uitblinker|vinnare|vinnaren|forlorare|forloraren|vinder|taber|vinner|taper)\b"
)
"""Behind a number so told it says whose it is: "was met een min van 2 procent de grootste daler"."""
_MEMBER = Cue(r"\b(?:die|der|den) (?:[mst](?:ec)?)?(?:dax|smi|atx|stoxx)-$")
"""Before a price noun they make it the share that was spoken of, by the index that holds it."""
_LISTED = Pattern(r" (?:notiert|gelistet|gefuhrt|enthalten|vertreten|gehandelt)(?:e|en) ")
_REACH = 230


def told_of_in_clause(scope: Scope, name: Name) -> Subject | Refused | None:
    """Return whom a German clause tells of in which a name stands only beside; None where the name may be the subject."""
    sentence = scope.sentence
    if sentence.capitals_name or not name.listed:
        return None
    if name.surface in _PLATFORMS and _ON_PLATFORM.search(sentence.gap(scope.left, name.start)) is not None:
        return _traded_there(scope, name)
    if name.type is InstrumentType.FX:
        before = sentence.gap(max(sentence.start, name.start - 32), name.start)
        return None if _AGAINST.search(before) is None else _measured(scope, name)
    if name.type is not InstrumentType.INDEX:
        return None
    if (ranked := _ranked_in(scope, name)) is not None:
        return ranked
    if sentence.cues & _LEADS.bit and _LEADS.search(sentence.gap(scope.left, name.start)) is not None:
        return None if "," in sentence.gap(name.end, scope.anchor.start) else _leader(scope, name)
    if name.market or name.weak:
        return _holder(scope, name)
    return _listed_there(scope, name)


_RANKED = Cue(
    r"\b(?:[a-z]*gewinnern?|[a-z]*verlierern?|spitzenreitern?|schlusslicht(?:er|ern)?|favorit(?:en)?|tages(?:sieger|bester?)|(?:top-?|spitzen-?)(?:werte?|titel|aktie)|(?:schwachste|starkste|beste|schlechteste)r? (?:(?:einzel|dax-|index|standard)?werte?|titel|aktie|papier)|(?:schwachsten|starksten|besten|schlechtesten) (?:[a-z]+werten|werten|titeln|aktien|papieren)) (?:im|in|des|der|am) (?:[a-z]+ )?$"
)
"""Before an index they only say where somebody behind the number stands: "Zu den Verlierern im Dax zählten mit minus 3 Prozent die Papiere von Acme"."""
_BEHIND_RANK = Pattern(
    r"(?: (?:auf|bei) [\d.,]+ [a-z]+)? (?:(?:die|das|der|auch) )*(?:(?:aktien?|papiere?|titel|anteile|anteilsscheine|wertpapiere?|valoren) (?:(?:von|der|des|vom) )?)?(?:[a-zß-]+ ){0,3}"
)


def _ranked_in(scope: Scope, index: Name) -> Subject | None:
    """Return the stock behind the number that a German sentence ranks in an index."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _RANKED.bit or index.end > scope.anchor.start:
        return None
    if _RANKED.search(sentence.gap(sentence.start, index.start)) is None:
        return None
    if any(each.is_stock for each in sentence.names_in(sentence.start, scope.anchor.start)):
        return None
    behind = sentence.names_in(end, scope.right)
    if not behind or not behind[0].is_stock or not behind[0].listed:
        return None
    if _BEHIND_RANK.fullmatch(sentence.gap(end, behind[0].start)) is None:
        return None
    return Subject((behind[0],), "reversed", 80, behind[0].start)


def _leader(scope: Scope, index: Name) -> Subject | Refused:
    """Return the stock that leads an index: "Acme führten den MDax mit einem Plus von 3 Prozent an"; of the sentence before, if it is "they"."""
    sentence = scope.sentence
    before = [each for each in sentence.names_in(scope.left, index.start) if each.is_stock]
    if before:
        return Subject((before[-1],), "name", 80, before[-1].start) if before[-1].listed else _UNKNOWN
    if _THEY.search(sentence.gap(scope.left, index.start)) is None:
        return _UNKNOWN
    they = sentence.antecedent(sentence.start, "stock")
    return _UNKNOWN if they is None or not they.listed else Subject((they,), "anaphora", 66, index.start)


_CLOSED = Pattern(r"(?:-index)?, der (?:[^,;:()]|(?<=\d),(?=\d))*, (?:mit|um) (?:[a-zß]+ ){0,4}")
"""Behind an index, up to a number, a clause that tells of it and is closed: "führten den Dax, der um 0,4 Prozent nachgab, mit einem Plus von"."""


def past_index(scope: Scope, inherited: Subject | Refused | None) -> Subject | None:
    """Return the stock of a German sentence of which a number tells that stands behind a clause about an index."""
    sentence = scope.sentence
    if sentence.lang != "de" or not isinstance(inherited, Subject):
        return None
    index = inherited.names[-1]
    if index.type is not InstrumentType.INDEX or index.start < sentence.start:
        return None
    if _CLOSED.fullmatch(sentence.gap(index.end, scope.anchor.start)) is None:
        return None
    before = [each for each in sentence.names_in(sentence.start, index.start) if each.is_stock]
    return Subject((before[-1],), "name", 72, before[-1].start) if before and before[-1].listed else None


def _traded_there(scope: Scope, platform: Name) -> Subject | Refused:
    """Return the stock that trades with a broker: "die Acme-Aktie stieg auf der Plattform von Lang & Schwarz um 3 Prozent"."""
    before = [each for each in scope.sentence.names_in(scope.left, platform.start) if each.is_stock]
    if not before or not before[-1].listed:
        return _UNKNOWN
    return Subject((before[-1],), "name", 80, before[-1].start)


def _measured(scope: Scope, money: Name) -> Refused | None:
    """Refuse the currency that another is measured against, unless that one is named behind it."""
    behind = scope.sentence.names_in(money.end, scope.anchor.start)
    return None if behind else (NumberType.OTHER, "what something is measured against")


def _holder(scope: Scope, place: Name) -> Subject | Refused | None:
    """Return the index of whose members a clause with a place tells."""
    sentence = scope.sentence
    low = max(scope.left, place.start - _REACH)
    held = next(
        (
            each
            for each in _HOLDS.finditer(sentence.gap(low, scope.anchor.start))
            if low + each.start() < place.start < low + each.end()
        ),
        None,
    )
    if held is None:
        return None
    before = sentence.names_in(scope.left, low + held.start())
    if not before or before[-1].end < low + held.start() - 1 or not before[-1].listed:
        return _UNKNOWN
    return Subject((before[-1],), "name", 80, before[-1].start)


def _listed_there(scope: Scope, index: Name) -> Subject | Refused | None:
    """Return the stock that a relative clause with an index tells of."""
    sentence = scope.sentence
    before = sentence.names_in(scope.left, index.start)
    first = index
    while before and before[-1].type is InstrumentType.INDEX:
        first = before.pop()
    clause = _WHO_IN.search(sentence.gap(max(scope.left, first.start - 16), first.start))
    if clause is None or sentence.marks_in(first.start, index.start, marks.MOTION):
        return None
    stock = before[-1] if before else None
    if stock is None or not stock.is_stock or not stock.listed or first is not index:
        return _UNKNOWN
    if _WHO_IN.fullmatch(sentence.gap(stock.end, first.start)) is None:
        return _UNKNOWN
    return Subject((stock,), "name", 80, stock.start)


def papers_of_another(scope: Scope, name: Name, papers: Mark) -> bool:
    """Whether shares are not those of the name right before them: a verb parts an index from them, or their owner stands behind.

    "An der Nasdaq rutschten die Papiere um 8 Prozent ab"; "nach der Offerte von Acme sind die Papiere von Beta gestiegen".
    """
    sentence = scope.sentence
    if sentence.capitals_name:
        return False
    if words_in(sentence.gap(name.end, papers.start)) and _OF_WHOM.match(
        sentence.text, papers.end - sentence.start
    ):
        return True
    if name.type is not InstrumentType.INDEX:
        is_index = any(word in sentence.gap(papers.start, papers.end) for word in INDEX_WORDS)
        return is_index and (name.is_stock or bool(sentence.marks_in(name.end, papers.start, marks.MOTION)))
    if _LISTED.fullmatch(sentence.gap(name.end, papers.start)) is not None:
        return True
    if any(word in sentence.gap(papers.start, papers.end) for word in INDEX_WORDS):
        return False
    return bool(sentence.marks_in(name.end, papers.start, marks.MOTION))


def noun_behind_verb(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a noun behind the verb of a German main clause is the subject, and not the name in the clause before."""
    sentence = scope.sentence
    if sentence.capitals_name or motion.mark is None or not name.end < motion.start < scope.anchor.start:
        return False
    if sentence.gap(motion.start - 2, motion.start) != ", ":
        return False
    low = motion.end - sentence.start
    found = _NOUN_BEHIND.match(sentence.text, low, scope.anchor.start - sentence.start)
    return found is not None and not sentence.is_known(sentence.start + found.end() - 1)


def of_others(scope: Scope, head: Mark) -> Refused | None:
    """Return the refusal of shares of two that were named before, or of somebody whom nobody knows.

    "Die Aktien der beiden Versorger verloren 2 und 3 Prozent"; "die Papiere von Acmerol brachen um 20 Prozent ein".
    """
    sentence = scope.sentence
    if sentence.capitals_name:
        return None
    counted = sentence.lang == "de" and sentence.gap(head.start - 2, head.start - 1).isdecimal()
    if counted and not any(each.end == head.start - 1 for each in sentence.names):
        return NumberType.OTHER, "so many shares, and nobody is named"
    behind = sentence.gap(head.end, scope.anchor.start)
    before = sentence.gap(max(sentence.start, head.start - 12), head.end)
    if _EACH.search(behind) is None and (_BOTH.match(behind) or _TWO.search(before)):
        return NumberType.OTHER, "both of two moved, of whom one is known"
    found = _OWNER.match(sentence.text, head.end - sentence.start)
    if found is None or found.group("owner").endswith("s") or is_trade(found.group("owner")):
        return None
    if sentence.is_known(sentence.start + found.start("owner")):
        return None
    return NumberType.OTHER, "the price of a name that is not in the directory"


def is_judged(scope: Scope, name: Name) -> bool:
    """Whether a Nordic or Dutch clause only says how the day of a name went before it tells the number: "fick en tung dag, ned 2 procent"."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _JUDGED.bit or not name.listed or name.end > start:
        return False
    told = _JUDGED.fullmatch(sentence.gap(name.end, start))
    if told is None or (
        told["was"] and _THE_MOST.match(sentence.gap(scope.anchor.end, sentence.end)) is None
    ):
        return False
    if any(each.is_stock for each in sentence.names_in(name.end, start)):
        return False
    return not sentence.marks_in(name.end, start, marks.METRIC)


def member_spoken_of(scope: Scope, head: Mark) -> Name | None:
    """Return the stock of the sentences before that is called by its index: "Acme senkt die Prognose. Die SDax-Aktie fiel um 3 Prozent"."""
    sentence = scope.sentence
    if sentence.capitals_name or not sentence.cues & _MEMBER.bit:
        return None
    if _MEMBER.search(sentence.gap(max(sentence.start, head.start - 32), head.start)) is None:
        return None
    stocks = [each for each in sentence.names_in(sentence.start, head.start) if each.is_stock]
    spoken_of = stocks[-1] if stocks else sentence.antecedent(sentence.start, "stock")
    return spoken_of if spoken_of is not None and spoken_of.listed else None
