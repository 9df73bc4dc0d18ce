"""Subjects of German, Dutch and Nordic sentences that go on past a name which stands nearer to the number: "Acme gewann in Paris 3 Prozent"."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.german.places import begins_anew, is_place
from streams.extract.german.roles import is_of_somebody
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import GOODS, STOCKS, Name, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_IN = Pattern(r"\b(?:in|i|te|at|an der|auf der|an die|pa|op de|aan de) $")
"""Before a city they make it the place of trading."""
_AND = frozenset([",", "und", "en", "och", "og", "and", "wie auch", "sowie"])
_SHARE = Pattern(
    r"(?:akti(?:e|en)|papiere?n?|titeln?|scheine?n?|aandeel|aandelen|aksj(?:e|en)|shares?|stock)$"
)
"""A price noun for what one company's owners hold, and no word for a whole market."""
_PARTING = frozenset(",;:()")
_NEAR_WORDS = 9
_LEADING = Cue(
    r" (?:an (?:der|die) (?:\w+)?spitze|als (?:spitzenreiter|spitzenwert|tagesgewinner|(?:dem |den )?(?:gro(?:ß|ss)ten|starksten) \w+)|aan (?:de )?kop|als (?:koploper|grootste \w+)|i spetsen|i teten|i toppen)\b"
)
"""Behind a stock they make it the leader of the index before it: "der MDax legte mit Acme an der Spitze 1,3 Prozent zu"."""
_WITH = Pattern(r"\b(?:mit|met|med) $")
_BESIDE = Pattern(
    r"(?:^|[\s,])(?:von|durch|mit|hinter|vor|nach|gegen|an|auf|wegen|dank|neben|dem|van|door|met|na|bij|aan|op|tegen|naast|fran|av|med|efter|mot|till|fra|af|mod|til|etter)"
    r" (?:(?:der|den|dem|die|das|de|het|den|det|einem|een|en|ett|et) )?(?:[a-zäöüß-]+ ){0,2}$"
    r"|\b(?:des|der) (?:[a-zäöü]+ )?(?:[a-z]*konkurrent\w*|rival\w*|wettbewerber\w*|mitbewerber\w*|branchenkolleg\w*|partner\w*|kunden|[a-z]*mutter\w*|[a-z]*tochter\w*|zulieferer\w*|lieferant\w*) $"
)
"""Before a name they say what the subject got, left behind or followed."""
_OF_SHARES = Pattern(
    r"\b(?:aktien?|papiere?s?|titeln?|kurs|anteile|anteilsscheinen?|wertpapiere?n?|aandelen|aandeel|koers|aktier|aktierna|aksjer|bei|fur) (?:von|van|i|der|des) (?:(?:der|den|de|het) )?(?:[a-z-]+ ){0,2}$"
)
"""Before a name they make it the owner of what moved."""
_ON = Cue(
    r"(?:,|,? (?:und|aber|doch|en|maar|och|men|og)) "
    r"(?:verlor(?:en)?|verliert|verlieren|gewann(?:en)?|gewinnt|gewinnen|bu(?:ß|ss)ten?|gab(?:en)?|gibt|geben|legten?|legt|legen|fiel(?:en)?|fallt|sank(?:en)?|sinkt|stieg(?:en)?|steigt|steigen|rutschten?|rutscht|sackten?|sackt"
    r"|brach(?:en)?|bricht|sprang(?:en)?|springt|kletterten?|klettert|zog(?:en)?|zieht|verteuerten?|verteuert|verbilligten?|verbilligt|notierten?|notiert|lag(?:en)?|liegt|schloss(?:en)?|schlie(?:ß|ss)t|knickten?|sturzten?|sturzt|ruckten?|ruckt"
    r"|schnellten?|schnellt|ging(?:en)?|geht|stand(?:en)?|steht|schafften?|schafft|erreichten?|verbuchten?|verbucht|verzeichneten?|beendeten?|drehten?"
    r"|verloor|verliest|won|wint|steeg|stijgt|daalde|daalt|zakte|zakt|klom|klimt|kelderde|keldert|sloot|noteerde|leverde|levert|dikte|trok|trekt|dook|duikt|sprong|springt|viel|valt"
    r"|steg|stiger|foll|faller|sjonk|sjunker|rasade|rasar|backade|backar|lyfte|lyfter|klattrade|faldt|falder|steg|styrtede|falt|steig|fall|okte|gikk|endte) "
)
"""A conjunction and the verb of a clause whose subject is the one before: "Acme folgte dem Dax und gewann 2 Prozent"."""
_WHICH_BETWEEN = Cue(
    r", (?:waarin|waarvan|waarop|waarvoor|waarmee|dat|die|som|der|hvor|dar|wo|woran|deren|dessen) [^,;:()%]{3,100}, (?:met |med |um )?(?:[a-z]+ ){0,2}$"
)
"""Between a subject behind its verb and the number a clause says something besides."""
_JOINING = frozenset(["fi", "sv", "da", "no", "nl"])
_TAIL = Pattern(
    r"-(?P<tail>(?!osak|papp|konser|koncer|concern|yhti|indeks|index|akti|aksj|kurs|koers|aande|fonds|groep|grupp|gruppe|bolag|selskap|titel|papir|certifi|gigant|reus|jatt|jätt|pankki|bank)[a-zåäöæøéë]{3,})"
)
"""Behind a hyphen a word for something else; one for the share or the company is none."""
_OTHER_NOUN = Pattern(
    r"-(?:Modelle?n?|Autos?|[A-Z]\w*[a-z]autos?|Fahrzeuge?n?|Kunden|Nutzern?|Nutzer|Fahrer|Käufer|Händler|Filialen?|Geräte?n?|Handys?|Produkte?n?|Umsatz|Umsätze|Absatz|Verkäufe|Gewinn|Gewinne|Belegschaft|Mitarbeiter|Beschäftigten?|Werke?n?|Flüge|Tickets|Flotte|Anleihen?|Dividende|Marge|Produktion|Transaktionen|Bestand|Bestände|Investitionen|Preise)\b"
)
"""Behind a hyphen a German noun for something that is no share: "ein VW-Elektroauto", "die Zahl der Zalando-Kunden"."""
_COMMAS = frozenset(",;:")
_AFTER = Cue(
    r"\b(?:nach|wegen|dank|trotz|na|efter|etter) (?:der |dem |einer |einem |den |een |het |et |en |ett )?(?:[a-zäöüß-]+ ){0,2}"
    r"(?:offerten?|angebot\w*|gebot|deal|auftrag|auftragen|kooperation|partnerschaft|vorstellung|prasentation|ankundigung|einfuhrung|marktstart|zulassung|freigabe|bekanntgabe|veroffentlichung|einstieg|ausstieg|kauf|verkauf|ubernahme\w*|fusion|klage|kritik|aussagen?|[a-z]*zahlen|[a-z]*bericht|[a-z]*nachrichten|[a-z]*meldung(?:en)?|[a-z]*warnung|studie|prognose|ausblick|bod|overname\w*|order|opdracht|bud|budet|avtal|aftale|avtale|kontrakt|cijfers|kwartaalcijfers)"
    r" (?:(?:von|vom|durch|mit|bei|beim|an|aus|van|door|met|fran|fra|av|af|med)(?: (?:der|dem|den|de|het))?|der|des) (?:[a-zäöüß-]+ ){0,4}$"
)
"""Before a name they say after what of somebody's the stock before them moved."""
_FURTHER = Cue(
    r"\b(?:um|nog eens|med) (?:weitere|weiteren|noch einmal|nochmals|ytterligare|yderligere|ytterligere)(?: (?:rund|gut|knapp|fast|etwa))? $"
)
"""Right before a number they say how much further."""
_INSERTED = Cue(
    r", (?:mede |vooral |deels |mede dank |auch |vor allem |unter anderem |bland annat |framst |blandt andet |isaer |blant annet |saerlig )?"
    r"(?:door|dankzij|vanwege|wegens|ondanks|na|durch|dank|wegen|trotz|angesichts|nach|tack vare|pa grund av|trots|efter|takket vaere|pa grund af|trods|takket være|til tross for|etter) "
    r"[^,;:()%]{3,100}, (?:met |med |um )?(?:[a-z]+ ){0,2}$"
    r"| (?:geholpen|gesteund|gedrukt|gedragen|aangevoerd|gestuwd|opgestuwd|getrokken|hjulpet|hjulpen|lyft|tyngt|tynget) (?:door|av|af) [^,;:()%]{3,100} (?:met|med) (?:[a-z]+ ){0,2}$"
)
"""Between a verb and its number an insertion says why: "De MidKap zakte, mede door de koersval van Acme, 0,6 procent"."""

_REPORTS = Cue(
    r" (?:meldde|meldt|presenteerde|presenteert|publiceerde|publiceert|rapporteerde|rapporteert|toonde|presenterade|presenterar|redovisade|redovisar|rapporterade|rapporterar|presenterede|presenterer|offentliggjorde|rapporterte|presenterte|la frem|la fram)(?: [a-zåäöæø]+){0,3} "
)
"""Between a name and what its company reported, and no more."""


def goes_on_past(scope: Scope, head: Name | Mark) -> Name | Mark | None:
    """Return the subject that goes on past the last name before a percent, or None where that name may be the subject."""
    if (subject := _before_which(scope, head)) is not None:
        return subject
    if not isinstance(head, Name):
        return _before_report(scope, head)
    if head.may_be_place:
        return _before_city(scope, head)
    return (
        _led_by(scope, head)
        or _after_what(scope, head)
        or _before_cause(scope, head)
        or _before_verb(scope, head)
        or _in_index(scope, head)
    )


def goes_further(scope: Scope) -> bool:
    """Whether a number says how much further something went: "stiegen nach plus 15 Prozent in der Vorwoche um weitere 9 Prozent"."""
    sentence = scope.sentence
    return (
        bool(sentence.cues & _FURTHER.bit)
        and _FURTHER.search(sentence.gap(scope.left, scope.anchor.start)) is not None
    )


def stands_beside(scope: Scope, name: Name) -> bool:
    """Whether a name only says to whom somebody else is something, or what somebody unknown got: "das Unternehmen profitierte von Acme und gewann 3 Prozent"."""
    return is_of_somebody(scope, name) or _is_part(scope, name) or _verb_goes_on(scope, name)


def _is_part(scope: Scope, name: Name) -> bool:
    """Whether a name is only the first part of a Finnish, Nordic or Dutch word for something else: "Nokia-kauppojen", "Apple-leverancier"."""
    sentence = scope.sentence
    if name.type not in STOCKS:
        return False
    if sentence.lang == "de":
        return _OTHER_NOUN.match(sentence.text, name.end - sentence.start) is not None
    if sentence.lang not in _JOINING:
        return False
    found = _TAIL.match(sentence.text, name.end - sentence.start)
    return found is not None and not sentence.is_known(sentence.start + found.start("tail"))


def _before_city(scope: Scope, city: Name) -> Name | Mark | None:
    """Return what trades in a city: "die Acme-Aktie gewann in Frankfurt 3 Prozent", "Acme verloren in Paris und London"."""
    sentence = scope.sentence
    if _IN.search(sentence.gap(max(sentence.start, city.start - 8), city.start)) is None:
        names = sentence.names_in(scope.left, city.start)
        if not names or not _joined(scope, names[-1], city):
            return None
        return _before_city(scope, names[-1])
    names = sentence.names_in(scope.left, city.start)
    mover = names[-1] if names else None
    nouns = sentence.marks_in(scope.left, city.start, marks.PRICE | marks.ANAPHORA)
    if nouns and (mover is None or nouns[-1].start > mover.end + 2):
        is_stock = _SHARE.search(sentence.gap(nouns[-1].start, nouns[-1].end)) is not None
        return _parted(scope, nouns[-1], city) if is_stock else None
    if mover is None or not mover.listed or mover.may_be_place or mover.type in GOODS:
        return None
    return _parted(scope, mover, city)


def _joined(scope: Scope, one: Name, other: Name) -> bool:
    return one.may_be_place and scope.sentence.gap(one.end, other.start).strip() in _AND


def _parted(scope: Scope, mover: Name | Mark, city: Name) -> Name | Mark | None:
    """Return a mover between which and a city nothing begins anew."""
    sentence = scope.sentence
    gap = sentence.gap(mover.end, city.start)
    if not _PARTING.isdisjoint(gap) or any(map(str.isdigit, gap)) or words_in(gap) > _NEAR_WORDS:
        return None
    if begins_anew(sentence, mover.end, city.start):
        return None
    return mover if len(sentence.marks_in(mover.end, city.start, marks.MOTION)) <= 1 else None


def _led_by(scope: Scope, leader: Name) -> Name | None:
    """Return the index whose leader a name is."""
    sentence = scope.sentence
    if not sentence.cues & _LEADING.bit or not leader.is_stock:
        return None
    if _WITH.search(sentence.gap(max(sentence.start, leader.start - 5), leader.start)) is None:
        return None
    names = sentence.names_in(scope.left, leader.start)
    if not names or names[-1].is_stock or _LEADING.match(sentence.gap(leader.end, sentence.end)) is None:
        return None
    return names[-1] if names[-1].listed and not names[-1].may_be_place else None


def _before_verb(scope: Scope, name: Name) -> Name | None:
    """Return the subject of two verbs, the first of which has a name beside it: "Acme kreeg een koopadvies van Beta en won 2,6 procent"."""
    if not _verb_goes_on(scope, name):
        return None
    sentence = scope.sentence
    names = sentence.names_in(scope.left, name.start)
    if not names or not names[-1].listed or names[-1].may_be_place or names[-1].issuer == name.issuer:
        return None
    gap = sentence.gap(names[-1].end, name.start)
    if not _PARTING.isdisjoint(gap) or any(map(str.isdigit, gap)):
        return None
    beside = _BESIDE.search(sentence.gap(max(sentence.start, names[-1].start - 40), names[-1].start))
    return None if beside is not None else names[-1]


def _after_what(scope: Scope, name: Name) -> Name | Mark | None:
    """Return the stock that moved after something of somebody else: "Acme-Aktie nach Offerte von Beta: plus 30 Prozent"."""
    sentence = scope.sentence
    if not sentence.cues & _AFTER.bit or not name.is_stock:
        return None
    low = max(scope.left, name.start - 96)
    found = _AFTER.search(sentence.gap(low, name.start))
    if found is None or sentence.names_in(low + found.start(), name.start):
        return None
    place = low + found.start()
    names = [each for each in sentence.names_in(scope.left, place) if not each.may_be_place]
    nouns = sentence.marks_in(scope.left, place, marks.PRICE | marks.ANAPHORA)
    heads: list[Name | Mark] = sorted([*names[-1:], *nouns[-1:]], key=lambda each: each.start)
    if not heads or not _COMMAS.isdisjoint(sentence.gap(heads[-1].end, place)):
        return None
    head = heads[-1]
    return None if isinstance(head, Name) and (not head.listed or head.issuer == name.issuer) else head


def _before_cause(scope: Scope, name: Name) -> Name | None:
    """Return the subject of the verb behind which an insertion with a name says why it moved."""
    subject, comma = _named_before(scope, _INSERTED, name)
    if subject is None:
        return None
    return subject if scope.sentence.marks_in(subject.end, comma, marks.MOTION) else None


def _before_which(scope: Scope, head: Name | Mark) -> Name | None:
    """Return the subject right behind its verb, of which a clause up to the number tells something besides: "Zo verloor Acme, waarin Beta een belang heeft, 7 procent"."""
    subject, comma = _named_before(scope, _WHICH_BETWEEN, head)
    if subject is None or subject.name_end != comma:
        return None
    return subject if scope.sentence.marks_in(scope.left, subject.start, marks.MOTION) else None


def _named_before(scope: Scope, inserted: Cue, head: Name | Mark) -> tuple[Name | None, int]:
    """Return the last name before an insertion that holds ``head``, if it is listed, and where the insertion begins."""
    sentence = scope.sentence
    found = (
        inserted.search(sentence.gap(scope.left, scope.anchor.start))
        if sentence.cues & inserted.bit
        else None
    )
    if found is None:
        return None, scope.left
    comma = scope.left + found.start()
    names = sentence.names_in(scope.left, comma)
    if not names or head.start < comma or not names[-1].listed:
        return None, comma
    return names[-1], comma


def _before_report(scope: Scope, metric: Mark) -> Name | None:
    """Return the stock whose company reported what stands before a conjunction with its verb: "Acme meldde resultaten en daalde 2 procent"."""
    sentence = scope.sentence
    if not sentence.cues & _REPORTS.bit or not metric.kinds & marks.METRIC or metric.kinds & marks.PRICE:
        return None
    names = sentence.names_in(scope.left, metric.start)
    if not names or not names[-1].listed or not names[-1].is_stock:
        return None
    if _REPORTS.fullmatch(sentence.gap(names[-1].end, metric.start)) is None:
        return None
    goes_on = _ON.match(sentence.gap(metric.end, scope.anchor.start)) is not None
    return names[-1] if goes_on else None


def _in_index(scope: Scope, index: Name) -> Name | None:
    """Return the one stock of a sentence whose verb stands right before its index: "Acme, die schon 9 Prozent verloren, büßten im Dax 3 Prozent ein"."""
    sentence = scope.sentence
    if index.type is not InstrumentType.INDEX or sentence.capitals_name or not is_place(sentence, index):
        return None
    verbs = sentence.marks_in(max(sentence.start, index.start - 32), index.start, marks.MOTION)
    if not verbs or sentence.gap(verbs[-1].end, index.start).split()[:1] not in (["im"], ["am"]):
        return None
    stocks = [each for each in sentence.names_in(sentence.start, verbs[-1].start) if each.is_stock]
    if len({each.issuer for each in stocks}) != 1 or not stocks[-1].listed:
        return None
    return stocks[-1] if sentence.gap(verbs[-1].start - 2, verbs[-1].start) == ", " else None


def _verb_goes_on(scope: Scope, name: Name) -> bool:
    """Whether a conjunction with a verb behind a name goes on about the subject before it."""
    sentence = scope.sentence
    if not sentence.cues & _ON.bit or name.end > scope.anchor.start or name.start < scope.left:
        return False
    found = _ON.search(sentence.gap(name.end, scope.anchor.start))
    if found is None or not _PARTING.isdisjoint(found.string[: found.start()]):
        return False
    if sentence.names_in(name.end + found.end(), scope.anchor.start):
        return False
    before = sentence.gap(max(scope.left, name.start - 48), name.start)
    return _BESIDE.search(before) is not None and _OF_SHARES.search(before) is None
