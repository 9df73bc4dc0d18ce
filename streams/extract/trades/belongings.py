"""Nouns for what belongs to a company, known or not: "Der Wasserverbrauch von Acme stieg um 5 Prozent" tells nothing of its price."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject
from streams.extract.romance.attached import ROMANCE
from streams.text.patterns import Pattern

_SHARES = (
    r"aktie|aktion|anleger|investor|actionn|accionist|azionist|acionist|aandeelh|papier|titel|anteil|schein|kurs|wert|notier|valor|action|titre|cours|part|certificat|accion|titul|papel|papeis|acao|acoes|cotac|cotiz|azion|titol|quotaz|aandeel|aandelen|koers|stukken"
    r"|aksj|adr|ads|gdr|bdr|certifi|warrant|receipt|unit|preferent|ordinari|preferenc|vorzug|stamm|mutter|maison mere|matriz|casa madre|controlador|propriet|moeder|moder|holding|index|indic|indeks"
    r"|share|stock|price|receipt|owner|parent|maker|likes|class|futures|heavyweight|member|bulls|bears|fellow|news|case|trading|securit|notes\\b|rally|surge|losses|gains|kind|type|giant|house|bank|company|firm|chain|group"
    r"|osak|kurss|reszveny|arfolyam|бумаг|котиров|расписк|акци|преф"
)
"""Nouns of what trades, and of whoever owns the company."""
_WORD = r"[^\W\d_][\w-]{3,}"
_NOUN_OF = {
    **dict.fromkeys(
        GERMANIC,
        Pattern(
            rf"(?:(?:der|die|das|de|het|den|det) )?(?:[^\W\d_]+(?:e|er|en|es|a) )?(?P<noun>{_WORD}) (?:von|der|des|van|van de|van het|hos|av|af|til|for|till)(?: der)? $"
        ),
    ),
    **dict.fromkeys(
        ROMANCE,
        Pattern(
            r"(?:el|la|los|las|il|lo|i|gli|le|les|o|a|os|as|l['’]) ?(?P<noun>[^\W\d_]{4,}(?: (?:de|del|di|do|da|du|d['’]|des|dei|delle|dos|das) ?[^\W\d_]+| [^\W\d_]{4,})?) (?:de|del|de la|di|della|dell['’]|dello|do|da|dos|das|du|d['’]|de l['’])(?: grupo| gruppo| groupe)? ?$"
        ),
    ),
    "en": Pattern(
        r"(?!(?:in|on|at|of|to|after|amid|despite|because|as|with|by|from|following|ahead|thanks|out|instead|outside|while|and|but|for|than|like|unlike|half|some|most|many|both|each|all|one|two|three|inside|when|if|that|it|they)\b)"
        r"(?:the |its )?(?:[a-z-]+ ){0,2}(?P<noun>[a-z-]{4,}) (?:of|at) (?:the )?$"
    ),
    "ro": Pattern(r"(?P<noun>[^\W\d_]{5,}(?: de [^\W\d_]+)?) (?:al|a|ai|ale|lui) $"),
    "vi": Pattern(r"(?P<noun>[^\W\d_]+(?: [^\W\d_]+){0,3}) cua $"),
    "th": Pattern(r"(?P<noun>[^\s\d]{3,})ของ ?$"),
}
"""From the beginning of a clause to a name: a noun of which the name is the owner."""
_TRADES = Pattern(rf"(?:[\w-]*(?:{_SHARES})|(?:co phieu|gia|ma|chi so|thi gia)\b|(?:หุ้น|ราคา))")
_OWNED = {
    "tr": Pattern(
        r"['’]?n?[iu]n (?:[a-z]+ )?(?!(?:simdi|onceki|sonraki|dunku|bugunku|su anki|yeni|ikinci)\b)[a-z]{3,}[iu] (?:(?:ise|da|de|yaklasik|yillik|toplam) )*$"
        r"|['’][dt][ae] (?!(?:bugun|dun|ise|gun|sabah|haftalik|gunluk|aylik|yillik|toplam|sert|hafif|yeni|son)\b)[a-z]{4,} (?:(?:ise|yaklasik|yillik|toplam) )*$"
    ),
    "hi": Pattern(r" (?:का|की|के) [^\s\d]+(?: [^\s\d]+)? $"),
}
"""Between a name in the genitive, or in a Turkish locative, and the number: the noun that it owns."""
_OWNS_NORTH = Pattern(rf"['’]s? (?P<noun>{_WORD}) $")
"""Between a Germanic name in the genitive and its verb: "Siemens' Wasserverbrauch"."""
_OWNS_FINNISH = Pattern(rf" (?P<noun>{_WORD}) $")
_AT = Pattern(
    r"(?:^|[,;:–—(] ?)\W*(?:bei|beim|bij|hos|ved|chez|en|in|na|no|em|presso|у|в|anders als|im (?:gegensatz|unterschied) zu|ahnlich wie|anders dan|in tegenstelling tot)(?: (?:der|de|la))? $"
)
"""Before a name that opens a clause they make it where something moved, or unlike whom: "Anders als Acme verlor der Rivale"."""
_SUBJECT_BEHIND = Pattern(
    rf" (?:(?:der|die|das|de|het|den|det) )?(?!(?:es|um|met|med|auch)\b)(?P<noun>{_WORD}) (?:um|met|med|with|rund|gut|knapp|over|ruim)? ?$"
)
"""Between a Germanic verb and its number: the noun that moved."""
_SUBJECT_BEFORE = Pattern(
    r",? (?:(?:el|la|los|las|il|lo|i|gli|le|les|o|a|os|as|l['’]) ?)(?P<noun>[^\W\d_]{4,}) (?:(?:a|ha|ont|est|e|se) )?$"
)
"""Between a Romance name and the verb: the noun that moved."""
_GIVEN_TO = Pattern(
    r" (?:el|la|los|las|il|lo|i|gli|le|les|o|a|os|as|l['’]) ?(?P<noun>[^\W\d_]{4,}) (?:de|del|de la|di|della|dell['’]|do|da|d['’]|du) ?$"
)
"""Between a number behind its Romance verb and a name: the noun of which the name is the owner."""
_NEAR = 24
_KNOWN = marks.PRICE | marks.ANAPHORA | marks.MOTION | marks.PERIOD | marks.LIST_HEADER


def of_belonging(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of what a noun beside a company's name did that is not of what trades: its own, or told of in its place."""
    name = subject.names[0]
    if not name.is_stock or motion.mark is None:
        return None
    if _is_profit_moved(scope, motion):
        return NumberType.METRIC, "a profit that moved"
    moved = name.start >= scope.sentence.start and _belongs_to(scope, motion, name)
    return (NumberType.METRIC, "something of the company moved") if moved else None


_MORE = Pattern(r" (?:mas|menos|mais|di piu|in piu|in meno|de plus|de moins)\b")
_EARNS = Pattern(r"(?:gan|perd|lucr|guadagn|gagn)")


def _is_profit_moved(scope: Scope, motion: Motion) -> bool:
    """Whether a word for a gain is the profit that another verb moves, or that a company "earned 5% more" of: "zysk wzrósł o 5 proc."."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang in {"en", None} or motion.mark is None:
        return False
    if _MORE.match(sentence.gap(anchor.end, sentence.end)) is not None:
        is_of_share = sentence.marks_in(scope.left, motion.start, marks.PRICE | marks.ANAPHORA)
        return not is_of_share and _EARNS.match(sentence.gap(motion.start, motion.end)) is not None
    if sentence.lang in ROMANCE:
        return False
    profits = sentence.marks_in(max(scope.left, motion.start - _NEAR), motion.start, marks.METRIC)
    if profits and profits[-1].kinds & marks.MOTION and profits[-1] is not motion.mark:
        gap = sentence.gap(profits[-1].end, motion.start).strip()
        return not gap or gap.isalpha()
    if not motion.mark.kinds & marks.METRIC or motion.end > anchor.start:
        return False
    verbs = sentence.marks_in(anchor.end, min(scope.right, anchor.end + _NEAR), marks.MOTION)
    return bool(verbs) and not sentence.gap(anchor.end, verbs[0].start).strip()


def _belongs_to(scope: Scope, motion: Motion, name: Name) -> bool:
    sentence = scope.sentence
    if name.start >= scope.anchor.end:
        return sentence.lang in ROMANCE and _is_owned(sentence, scope.anchor.end, name.start, _GIVEN_TO)
    if name.end > scope.anchor.start:
        return False
    if sentence.marks_in(name.end, motion.start, marks.PRICE | marks.ANAPHORA):
        return False  # its shares go on: "Der Höhenflug von Acme ging weiter, die Aktie gewann 3 Prozent"
    if motion.start >= name.end and (_opens_clause(scope, name) or _stands_between(scope, motion, name)):
        return True
    owned = _OWNED.get(sentence.lang or "")
    return owned is not None and _is_owned(sentence, name.end, scope.anchor.start, owned)


def _opens_clause(scope: Scope, name: Name) -> bool:
    """Whether a noun and a word for "of" open the clause before a name."""
    sentence = scope.sentence
    pattern = _NOUN_OF.get(sentence.lang or "")
    if pattern is None:
        return False
    start = _clause(sentence, max(scope.left, sentence.start), name.start)
    return _is_owned(sentence, start, name.start, pattern)


def _stands_between(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a noun stands behind a name in the genitive, or is the subject where the name only says where."""
    sentence = scope.sentence
    if sentence.lang in GERMANIC and _is_owned(sentence, name.end, motion.start, _OWNS_NORTH):
        return True
    if sentence.lang == "fi" and name.surface[-1:] == "n" and name.alias and name.alias.text[-1:] != "n":
        return _is_owned(sentence, name.end, motion.start, _OWNS_FINNISH)
    if _AT.search(sentence.gap(max(sentence.start, name.start - _NEAR), name.start)) is None:
        return False
    if sentence.lang in GERMANIC and motion.end <= scope.anchor.start:
        return _is_owned(sentence, motion.end, scope.anchor.start, _SUBJECT_BEHIND)
    return sentence.lang in ROMANCE and _is_owned(sentence, name.end, motion.start, _SUBJECT_BEFORE)


def _is_owned(sentence: Sentence, start: int, end: int, pattern: Pattern) -> bool:
    """Whether nothing but a noun that is not known, and not of what trades, stands in a stretch as a pattern has it."""
    found = pattern.fullmatch(sentence.gap(start, end).lstrip('"“«'))
    if found is None or sentence.marks_in(start, end, _KNOWN):
        return False
    noun = found.groupdict().get("noun")
    return noun is None or _TRADES.match(noun) is None


def _clause(sentence: Sentence, left: int, end: int) -> int:
    """Return where the clause of a name begins: behind the last sign or conjunction that parts one."""
    gap = sentence.gap(left, end)
    start = left + max(gap.rfind(sign) + 1 for sign in ",;:–—(")
    return start + (sentence.gap(start, start + 1) == " ")
