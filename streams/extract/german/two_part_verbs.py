"""Verbs of German and Dutch that stand in two parts around their number, and words for the day's movers."""

from schemas.vocabulary import Direction, SignSource
from streams.extract import marks
from streams.extract.german.causes import fronted_until
from streams.extract.marks import Mark
from streams.extract.prose.function_words import GERMANIC, NORDIC, TWO_PART_VERBS
from streams.extract.prose.scope import REACH, Motion, Scope, by_word
from streams.extract.prose.sentence import Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_SPLIT_REACH = 170
"""A verb whose second part closes the clause is sure of its number from further away."""
_CLOSING_WORD = Pattern(
    r"(?:[^,;:]|(?<=\d),(?=\d))*?\b(?P<last>nach|ab|zu|ein|an|auf|vor|voran|zuruck|hoch|runter|gut|omhoog|omlaag|achteruit|vooruit|aan|bij|op|af|in|terug|weg|kwijt|liggen|prijs|bijschrijven|inleveren|inbinden|prijsgeven|vejret|til|frem|fram|tilbage|tilbake|attende|(?<= til )kursen|(?<= til )kurserne)"
    r"\s?(?:[.,;:!?)]|[–—-] |und\b|als\b|en\b|og\b|mens\b|men\b|terwijl\b|wahrend\b|tot [\d€]|op \d|naar [\d€]|auf \d|auf (?:den|das|ein|einen|rund|etwa|knapp|fast|nur) |bei \d|til \d|(?<=kwijt )|(?<=liggen )|(?<=prijs )|(?<=schrijven )|(?<=inleveren )|(?<=inbinden )|(?<=prijsgeven )|(?:na|nadat|ondanks|dankzij|vanwege|wegens|omdat|nachdem|wegen|trotz|dank) |$)"
)
_MOVER = Cue(
    r" (?:der|die|das|zu den|unter den) (?:[^\W\d_]+ )?(?:gro(?:ß|ss)|starkst|schwachst)\w* (?:[^\W\d_]+[- ])?(?P<way>(?:tages|kurs)?(?:(?P<up>gewinner)|verlierer))"
)
_DEGREE = Cue(
    r"(?:starker|schwacher|kraftiger|hoher|tiefer) (?:nach|ab|ein|zu|an|vor|zuruck)(?= als |[.,;]|$)"
)
"""Before the second part of a verb it says how much more than something else: "gaben mit 2 Prozent stärker nach als der Markt"."""
_THE_MOST = Pattern(
    r" (?:het (?:sterkst|hardst|meest|zwaarst)|am (?:starksten|meisten|deutlichsten|kraftigsten)|mest|hardast|starkast|bast|samst|sterkest), (?:(?:met|med|und zwar um|namlich um) )?(?:(?:ruim|bijna|ongeveer|zo['’]n|rund|fast|gut|knapp) )?$"
)
"""Before a number they end a clause whose verb stands before its subject: "steeg Acme het sterkst, met 2 procent"."""
_BESIDES = Pattern(
    r"^[^,;:()]{0,60}, (?:som|der|die|dat|das|waarin|waarvan|hvor|nadat|efter at|etter at|efter att|sedan) [^,;:()]*,(?= (?:(?:med|met|um) )?(?:[a-z]+ ){0,2}$)"
)
"""Between a verb with its subject and the number a clause tells something besides: "Samlet stiger indekset, der har været uændret, med 0,3 pct."."""
_SO_MANY = Pattern(
    r"(?<=[a-z]) ?\d{2,4}(?=-ind)|\b\d{2,4} (?:werte|titel|aktien|unternehmen|mitglieder) umfassenden? "
)
"""It is a part of the name of an index, or says how many it holds: "fall den tyske DAX 30-indeksen 0,58 prosent", "sank der 30 Werte umfassende Index"."""
_SPLIT = frozenset(first for firsts, _ in TWO_PART_VERBS for first in firsts)
FIRST_PARTS = _SPLIT | {"off", "gjekk", "gikk", "gik"}
"""Words that a move may hang on though no pack calls them words of motion."""
_WHOLE = Cue(
    rf"\b(?P<first>{'|'.join(sorted(_SPLIT))}) (?:[a-z]{{2,12}} ){{1,4}}(?P<last>nach|ab|zu|ein|an|vor|voran|zuruck|op|terug|aan|bij|achteruit|omhoog|omlaag),?"
    r" (?:(?:diesmal|und zwar|zuletzt|konkret|damit) )?(?:um|mit|met) (?:[a-z]+ ){0,2}$"
)
"""A split verb with an adverb between its parts, right before "um"."""

_BACK = Cue(
    r"\b(?P<first>gjekk|gikk|gik|gar|gatt) (?:[^,;:()%]{2,40} )?(?P<last>tilbake|tilbage|attende|fram|frem) (?:med )?(?:[a-z]+ ){0,1}$"
)
"""A Danish or Norwegian verb with its subject between its parts, right before a number: "I London gjekk FTSE tilbake 0,4 prosent"."""
_OPENS_CLAUSE = Cue(
    r"\b(?:wahrend|wogegen|wohingegen|wobei|weil|da|nachdem|obwohl|als|terwijl|waarbij|omdat|nadat|hoewel) (?:[^\W\d_][\w&.-]* ){0,5}$"
)
"""Before the first name of a clause it opens it, and its verb will close it."""
_CLOSES_CLAUSE = 40
_BACKWARDS = frozenset(["tilbake", "tilbage", "attende"])


def is_degree(sentence: Sentence, mark: Mark) -> bool:
    """Whether a German comparative behind a number only belongs to the verb that closes its clause."""
    if not sentence.cues & _DEGREE.bit:
        return False
    return _DEGREE.match(sentence.gap(mark.start, sentence.end)) is not None


def opens_split_verb(words: str) -> bool:
    """Whether the words behind a name begin with the first part of a verb whose second part closes the clause: "zogen ... an"."""
    first, _, _ = words.partition(" ")
    return first in _SPLIT


def motion_of_mover(scope: Scope) -> Motion | None:
    """Return the motion of a German mover that the number is given to: "mit 2,8 Prozent der größte Dax-Verlierer"."""
    if not scope.sentence.cues & _MOVER.bit:
        return None
    end = scope.anchor.end
    found = _MOVER.match(scope.sentence.gap(end, min(scope.right, end + REACH)))
    if found is None:
        return None
    direction = Direction.UP if found.group("up") else Direction.DOWN
    return Motion(direction, SignSource.WORD, end + found.start("way"), end + found.end("way"))


_REOPENED = Cue(rf"^[^,;:()%]{{0,60}}, (?P<verb>{'|'.join(sorted(_SPLIT))}) (?:[^\W\d_][\w-]* ){{0,4}}$")
"""Between a word of motion and a number a comma closes its clause, and a split verb goes on: "2 Prozent gewonnen hatte, gab 3 Prozent nach"."""


REOPENED = _REOPENED.bit
"""The cue of such a verb."""


def closed_before(sentence: Sentence, mark: Mark, start: int) -> bool:
    """Whether a Germanic word of motion stands in a clause that is closed, and a split verb of its own stands before the number at ``start``."""
    return split_verb_behind(sentence, mark.end, start) is not None


def split_verb_behind(sentence: Sentence, low: int, start: int) -> int | None:
    """Return where a split verb goes on behind a comma before the number at ``start``; None where none does."""
    if sentence.lang not in GERMANIC or not sentence.cues & _REOPENED.bit:
        return None
    found = _REOPENED.match(sentence.gap(low, start))
    return None if found is None else low + found.start("verb")


def without_closed_before(scope: Scope, left: list[Mark]) -> list[Mark]:
    """Return the words of motion before a number without those of a clause that a split verb goes on behind, if that verb has its second part."""
    sentence, start = scope.sentence, scope.anchor.start
    kept = [each for each in left if not closed_before(sentence, each, start)]
    return kept if len(kept) == len(left) or two_part(scope) is not None else left


def two_part(scope: Scope) -> Motion | None:
    """Return the motion of a verb that is split around the number, if its second part closes the clause."""
    sentence = scope.sentence
    if _SPLIT.isdisjoint(sentence.folded.split()):
        return None
    start, left = _start_of_list(scope)
    before = sentence.gap(max(left, start - _SPLIT_REACH), start).split()
    if _SPLIT.isdisjoint(before):
        return None
    end, right = _end_of_pair(scope)
    closing = _CLOSING_WORD.match(sentence.gap(end, min(right, end + REACH)))
    if closing is None:
        return None
    word = closing.group("last")
    for firsts, seconds in TWO_PART_VERBS:
        if word in seconds and any(first in before for first in firsts):
            place = end + closing.start("last")
            direction = Direction.UP if seconds[word] > 0 else Direction.DOWN
            return Motion(direction, SignSource.WORD, place, place + len(word))
    return None


_NEXT_OF_LIST = Pattern(
    r"(?: (?:auf|bei) [\d.,'’]+ (?:euro|franken|dollar|punkte|zahler))?(?:,| und| sowie) [^\d,;:()%]{2,48} (?:um )?(?:(?:rund|gut|knapp|fast|sogar) )?"
)
"""Between two numbers of a German list that share a verb around them: "gaben Acme um 4, Beta um 3 und Gamma um 2,5 Prozent nach"."""


def _is_next(sentence: Sentence, end: int, start: int) -> bool:
    """Whether a number is the next of a German list of names that share one split verb."""
    gap = sentence.gap(end, start)
    if sentence.lang != "de" or _NEXT_OF_LIST.fullmatch(gap) is None or not _SPLIT.isdisjoint(gap.split()):
        return False
    return bool(sentence.names_in(end, start)) and not sentence.marks_in(end, start, marks.MOTION)


def _start_of_list(scope: Scope) -> tuple[int, int]:
    """Return where the first number of a list begins that a number belongs to, and its territory."""
    sentence, start, left = scope.sentence, scope.anchor.start, scope.left
    for place in reversed(range(len(sentence.anchors))):
        each = sentence.anchors[place]
        if each.end > start or not _is_next(sentence, each.end, start):
            continue
        start, left = each.start, sentence.left_of(place)
    return start, left


_NEXT_OF_PAIR = Pattern(
    r"(?:,| und| beziehungsweise| respektive| bzw\.?| en| respectievelijk|, respectievelijk) "
)


def _end_of_pair(scope: Scope) -> tuple[int, int]:
    """Return where a number ends and its territory does; of numbers that share a verb the last one: "um 2,0 und 1,7 Prozent vor"."""
    sentence, end, right = scope.sentence, scope.anchor.end, scope.right
    for place, other in enumerate(sentence.anchors):
        if other.start < end:
            continue
        is_pair = scope.anchor.is_elliptic and _NEXT_OF_PAIR.fullmatch(sentence.gap(end, other.start))
        if not is_pair and not _is_next(sentence, end, other.start):
            break
        end = other.end
        right = sentence.anchors[place + 1].start if place + 1 < len(sentence.anchors) else sentence.end
    return end, right


def both_parts(scope: Scope) -> Motion | None:
    """Return the motion of a split verb that stands whole before its number: "gaben weiter nach, diesmal um 0,9 Prozent"."""
    if scope.sentence.cues & _BACK.bit and scope.sentence.lang in NORDIC:
        return _back_or_forth(scope)
    if not scope.sentence.cues & _WHOLE.bit:
        return None
    found = list(
        _WHOLE.finditer(scope.sentence.gap(max(scope.left, scope.anchor.start - REACH), scope.anchor.start))
    )
    for match in reversed(found):
        for firsts, seconds in TWO_PART_VERBS:
            if match.group("first") in firsts and match.group("last") in seconds:
                start = max(scope.left, scope.anchor.start - REACH) + match.start()
                way = Direction.UP if seconds[match.group("last")] > 0 else Direction.DOWN
                return Motion(way, SignSource.WORD, start, start + len(match.group()))
    return None


def _back_or_forth(scope: Scope) -> Motion | None:
    low = max(scope.left, scope.anchor.start - REACH)
    found = _BACK.search(scope.sentence.gap(low, scope.anchor.start))
    if found is None:
        return None
    way = Direction.DOWN if found["last"] in _BACKWARDS else Direction.UP
    return Motion(way, SignSource.WORD, low + found.start(), low + found.end("last"))


def shared_verb(scope: Scope) -> Motion | None:
    """Return the verb that closes a German or Dutch clause for several numbers: "während der Dow um 0,1 Prozent und die Nasdaq um 0,6 Prozent nachgaben"."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _OPENS_CLAUSE.bit or sentence.lang not in {"de", "nl"}:
        return None
    names = sentence.names_in(scope.left, anchor.start)
    if not names or _OPENS_CLAUSE.search(sentence.gap(scope.left, names[0].start)) is None:
        return None
    if sentence.marks_in(scope.left, anchor.start, marks.MOTION):
        return None
    end = anchor.end
    for other in (each for each in sentence.anchors if each.start >= end):
        between = sentence.marks_in(end, other.start, marks.MOTION | marks.CLAUSE_BREAK | marks.METRIC)
        if between or other.start - end > REACH or not sentence.names_in(end, other.start):
            return None
        end = other.end
        following = next((each.start for each in sentence.anchors if each.start >= end), sentence.end)
        behind = sentence.marks_in(end, min(following, end + _CLOSES_CLAUSE), marks.MOTION)
        if behind:
            return by_word(behind[0])
    return None


def far_verb(scope: Scope) -> Motion | None:
    """Return the motion of the only verb of a Germanic clause, however many names part it from its number.

    "Dagegen verloren die Papiere der Acme nach einem Kommentar der Beta-Bank 2,2 Prozent an Wert".
    """
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.capitals_name and sentence.lang not in GERMANIC:
        return None
    low = fronted_until(sentence, max(scope.left, start - _SPLIT_REACH), start)
    found = sentence.marks_in(low, start, marks.MOTION)
    if len(found) != 1 or sentence.text[found[0].start - sentence.start].isupper():
        return None
    names = sentence.names_in(found[0].end, start)
    gap = sentence.gap(found[0].end, start)
    for name in names:
        low, high = name.start - found[0].end, name.end - found[0].end
        gap = f"{gap[:low]}{'x' * (high - low)}{gap[high:]}"
    gap = _BESIDES.sub(" ", _THE_MOST.sub(" ", gap))
    broken = any(sign in gap for sign in ",;:()") or any(map(str.isdigit, _SO_MANY.sub("", gap)))
    besides = len(gap) < start - found[0].end
    if broken or (not besides and sentence.marks_in(found[0].end, start, marks.METRIC)):
        return None
    joints = sentence.marks_in(found[0].end, start, marks.CONJUNCTION)
    if any(
        not any(name.end < joint.start for name in names) or not any(name.start > joint.end for name in names)
        for joint in joints
    ):
        return None
    return by_word(found[0])
