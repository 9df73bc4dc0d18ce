"""Numbers that say where something stands, not how far it moved: "fell to 5%"."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.english.given import given_to
from streams.extract.english.pronouns import dropped_in_its_stock
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Sentence, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_DATIVE = Cue(r"['’][yn]?[ae]\s")
"""The Turkish "to" right before a verb makes a number where something stands: "ağırlığı yüzde 3,96'ya yükseldi"."""
_BRINGS = Pattern(r"(?:increas|rais|lift|boost|reduc|cut|lower|trim|narrow|widen|add)")
_EXTENDED = Pattern(r"extend(?:s|ed|ing)? (?:gains|losses)|(?:da|muc) (?:tang|giam)")
"""Behind these "to" says how far, not where something stands: Vietnamese "nới rộng đà giảm lên 2,1%"."""
_EXTENDING = Cue(
    r"\bextend(?:s|ed|ing)? (?:(?:its|their|early|earlier|recent|opening|intraday|the day['’]s|today['’]s|[a-z]+day['’]s) )*"
    r"(?:gains?|losses|loss|falls?|drops?|declines?|slides?|slump|rout|rally|advances?|rises?|climb|rebound|retreat|plunge|sell-?off)$"
)
"""Ending in a noun of motion these do, too: "extend losses to 3%"."""
_SLAVIC = frozenset(["ru", "uk"])
_UP_TO = Pattern(r"теря|прибавля|пада|снижа|дорожа|дешев(?:ел|еют)|рос|раст|втрача|додава|знижу")
"""Russian and Ukrainian verbs of what went on, behind which "to" says how far at most: "теряли до 2,7%"."""
_AT_VENUE = Cue(r"(?:bse|nse|mcx|बीएसई|एनएसई|एमसीएक्स|एक्सचेंज) पर $")
"""Before a number in Hindi it says where a share trades: "बीएसई पर 3% की उछाल के साथ"."""
_OR_POINTS = Cue(
    r" ?atau (?:sekitar )?[\d.,]+ (?:poin|point|mata)\b|,? or (?:by )?[\d.,]+ (?:points?|pts),? (?:higher|lower|up|down)\b"
)
"""Behind a number they say once more how far: "turun di angka 0,48% atau 6,48 poin", "settled at 0.85%, or 132 points, higher"."""
_WIDENED = Cue(
    r"\b(?:weitete|weiteten|baute|bauten|verringerte|verringerten|reduzierte|reduzierten|begrenzte|begrenzten|dammte|dammten|grenzte|grenzten|verkleinerte|verkleinerten|verkurzte|verkurzten)"
    r" (?:[^.;]{1,110} )?(?:sein|seine|ihr|ihre|das|den|die) (?:\w+ )?$"
    r"|\b(?:par|trimm|cut|narrow|reduc|widen|shav|slash)(?:e?s|ed|ing|ting)?(?: (?:back|some of|most of|much of))?(?: (?:its|their|the|those|those|day['’]s|early|earlier|initial|opening|morning|intraday|session|weekly|daily))* $"
)
"""Before a noun of motion they make the number behind "auf" or "to" the move itself: "weitete das Minus auf 3 Prozent aus", "pared early gains to 0.3%"."""
_SIZE = Pattern(
    r"(?:kurs|tages)?(?:minus|plus|gewinn|verlust|abschlag|aufschlag|zuwachs|ruckgang|sturz|sprung|rutsch|einbruch)"
)
"""The size of a move may stand "bei" its number: "das Minus lag bei 1,6 Prozent"."""

_POINTS = 16
_CENTS = Pattern(r"\d (?:سنت|دلار|يورو|ين|پوند) (?:و \d+ سنت )?$")
"""Persian money before a word for "equal to", by which a price moved: "۷۶ سنت معادل ۱.۱ درصد"."""
_AMOUNTED = Pattern(
    r"\b(?:belief|beliefen|belauft|belaufen|summierte|summierten) sich (?:der|die|das) (?:[a-z]+ )?$"
)
"""Before the size of a move they make "auf" how far it went: "am Ende belief sich das Plus auf 0,6 Prozent"."""
_STOOD_AT = Cue(
    r"\b(?:dall['’]attuale|dell['’]attuale|desde el actual|del actual|do atual|dos atuais|from (?:the|its) current|vom (?:derzeitigen|aktuellen|jetzigen)"
    r"|von (?:derzeit|aktuell)|de l['’]actuel|des actuels|van de huidige|dari (?:saat ini|posisi saat ini)"
    r"|(?:menurun|turun|naik|meningkat|melambat|merosot|anjlok|melonjak)(?: (?:jauh|tajam|drastis|tipis|sedikit))? dari"
    r"|(?:menjadi|jadi)(?: (?:hanya|cuma|tinggal|sekitar|kisaran))?)\s$"
)
"""Before a number it says where something stands now: "in procinto di scendere dall'attuale 26,7%", "memangkas porsinya menjadi hanya 20 persen"."""

_COMES_TO = Cue(
    r"(?:(?:propad|pokles|ztrat[ay]|rust|narust|vzestup|zisk|prirustek|strat[ay]|prepad) (?:\w+ )?(?:cinil[ao]?|dosahl[ao]?|dosiahl[ao]?|predstavoval[ao]?)"
    r"|(?:снижение|падение|рост|прирост|потери|подъем|зниження|падіння|зростання) (?:составил[ои]?|составляет|достигл[оаи]|достиг|становить|становило|сягнуло)"
    r"|(?:spadek|wzrost|strata|znizka|zwyzka|przecena) (?:wyniosl[ao]?|siegnal|siegnela|wynosi)"
    r"|(?:baisse|hausse|recul|repli|perte|gain|chute|progression|rebond) (?:atteint|atteignait|a atteint|s['’]eleve a)"
    r"|(?:caida|subida|alza|descenso|avance|perdida|queda|alta|baixa|ribasso|rialzo|calo|perdita) (?:alcanza|alcanzo|llega a|llego a|fue de|chegou a|chega a|foi de|raggiunge|ha raggiunto))"
    r" (?:[^\W\d_]+ ){0,2}(?:l['’]|le |il |el )?"
)
"""The size of a move and a verb that says how much it came to: "propad činil asi 19 procent", "снижение составило 1,9%"."""


_CIRCUITS = (" upper circuit", " lower circuit")
"""Behind a number they make it the limit of a day's move: "sinks to 5% lower circuit"."""


def level(scope: Scope, motion: Motion) -> Refused | None:
    """Return the refusal of a level: "fell to 5%" says where something stands, "a fall reduced to 5%" how far."""
    sentence, start = scope.sentence, scope.anchor.start
    if motion.mark is None or sentence.gap(scope.anchor.end, sentence.end).startswith(_CIRCUITS):
        return None
    if sentence.cues & _OR_POINTS.bit and _OR_POINTS.match(sentence.gap(scope.anchor.end, scope.right)):
        return None
    if motion.start > start:
        return _before_its_verb(scope, motion)
    if sentence.gap(motion.end, start) == " from " or _stood_at(sentence, start):
        return NumberType.OTHER, "a level, not a move"
    levels = sentence.marks_in(motion.end, start, marks.LEVEL)
    if not levels:
        return None
    if sentence.cues & _WIDENED.bit and _WIDENED.search(sentence.gap(scope.left, motion.start)) is not None:
        return None
    if sentence.cues & _COMES_TO.bit and _COMES_TO.fullmatch(sentence.gap(motion.start, start)) is not None:
        return None
    is_size = _SIZE.fullmatch(sentence.gap(motion.start, motion.end)) is not None
    for mark in levels:
        if is_size and (
            sentence.gap(mark.start, mark.end).endswith(("bei", "betrug", "betragt"))
            or _AMOUNTED.search(sentence.gap(scope.left, motion.start)) is not None
        ):
            continue
        gap = sentence.gap(mark.end, start)
        if sentence.lang == "es" and sentence.gap(mark.start, mark.end) == "en":
            continue  # in America Spanish falls "in" so much: "caen en 18%"
        if words_in(gap) > 1 or any(map(str.isdigit, gap)) or sentence.names_in(mark.end, start):
            continue
        between = sentence.gap(motion.end, mark.start)
        if not between.strip():
            return None if _is_extended(scope, motion) else (NumberType.OTHER, "a level, not a move")
        if _brought_to(scope, motion, mark, between):
            return NumberType.OTHER, "a level, not a move"
    return None


def _before_its_verb(scope: Scope, motion: Motion) -> Refused | None:
    """Return the refusal of a number that words before it make a level, where its verb stands behind it."""
    sentence, start = scope.sentence, scope.anchor.start
    if (
        sentence.cues & _DATIVE.bit
        and _DATIVE.fullmatch(sentence.gap(scope.anchor.end, motion.start)) is not None
    ):
        return NumberType.OTHER, "a level, not a move"
    if sentence.lang == "fi" and motion.start == scope.anchor.end + 1:
        return None  # "oli 2 prosentin nousussa": stood in a rise of so much
    before = sentence.marks_in(max(scope.left, start - 20), start, marks.LEVEL)
    stands = bool(before) and not sentence.gap(before[-1].end, start).strip()
    stands = stands and given_to(scope) is None and dropped_in_its_stock(scope) is None
    stands = stands and not _is_circuit(scope, motion)
    stands = stands and not _restates_points(sentence, before[-1])
    if stands and sentence.cues & _AT_VENUE.bit:
        stands = _AT_VENUE.search(sentence.gap(scope.left, start)) is None
    return (NumberType.OTHER, "a level, not a move") if stands else None


def _is_extended(scope: Scope, motion: Motion) -> bool:
    """Whether a move goes on "to" its number: "extend losses to 3%"."""
    sentence = scope.sentence
    verb = sentence.gap(motion.start, motion.end)
    if _EXTENDED.match(verb) is not None or (sentence.lang in _SLAVIC and _UP_TO.match(verb) is not None):
        return True
    if not sentence.cues & _EXTENDING.bit:
        return False
    return _EXTENDING.search(sentence.gap(scope.left, motion.end)) is not None


def _restates_points(sentence: Sentence, mark: Mark) -> bool:
    """Whether a word for "equal to" says a move in points once more, in per cent: "۳۱۲ واحد معادل ۰.۸ درصد"."""
    low = max(sentence.start, mark.start - _POINTS)
    if sentence.lang == "fa" and _CENTS.search(sentence.gap(low, mark.start)) is not None:
        return True
    points = sentence.marks_in(low, mark.start, marks.POINTS)
    return bool(points) and not sentence.gap(points[-1].end, mark.start).strip(" ,،")


def _is_circuit(scope: Scope, motion: Motion) -> bool:
    """Whether the number is the limit of a day's move that a share reached: "hit 5% lower circuit"."""
    sentence = scope.sentence
    beside = not sentence.gap(scope.anchor.end, motion.start).strip()
    return beside and sentence.gap(motion.start, motion.end).endswith("circuit")


def _brought_to(scope: Scope, motion: Motion, mark: Mark, between: str) -> bool:
    """Whether somebody brings something to a level: "has increased its supply to 50 percent"."""
    sentence = scope.sentence
    if sentence.gap(mark.start, mark.end) != "to" or any(map(str.isdigit, between)):
        return False
    if _BRINGS.match(sentence.gap(motion.start, motion.end)) is None:
        return False
    return not sentence.names_in(motion.end, mark.start)


def _stood_at(sentence: Sentence, start: int) -> bool:
    """Whether the words right before a number say that something stands there now, and is to move from it."""
    if not sentence.cues & _STOOD_AT.bit:
        return False
    return _STOOD_AT.search(sentence.gap(max(sentence.start, start - 40), start)) is not None
