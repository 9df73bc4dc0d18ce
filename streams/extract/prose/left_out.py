"""The motion of a percent that leaves its word out: it stands in the number before, in a heading, or closes the sentence."""

from dataclasses import dataclass

from schemas.vocabulary import NumberType, SignSource
from streams.extract import marks
from streams.extract.context.followers import motion_of_leader
from streams.extract.context.malay import noun_of_record
from streams.extract.context.strangers import holds_stranger
from streams.extract.english.given import is_next_city
from streams.extract.english.ranked import listed_motion
from streams.extract.english.trading import driven, past_close, up_to_settle
from streams.extract.german.going_on import goes_further
from streams.extract.german.two_part_verbs import shared_verb
from streams.extract.hungarian.levels import without_amount
from streams.extract.korean.lists import arrow_of_row
from streams.extract.prose.motion import is_attribute
from streams.extract.prose.rows import closing_motion
from streams.extract.prose.scope import Motion, Scope, by_word
from streams.extract.prose.sentence import Refused, Subject, are_joined, weighty_words
from streams.extract.romance.classes import leaves_out_its_company
from streams.extract.scripts.greek import behind_level
from streams.extract.slavic.amounts import motion_of_amounts
from streams.extract.subjects.ordinals import leaves_out_its_verb
from streams.extract.times.repeated import over_another_time
from streams.extract.turkish.movers import verb_of_row
from streams.extract.turkish.places import has_own_verb
from streams.text.patterns import Pattern

_DID_SO = Pattern(
    r" (?:lo (?:hizo|hacia|hacian|hicieron|hace)|hizo lo (?:propio|mismo)|fez o mesmo|en hizo) "
)
"""A verb that stands for the one before: "A rose 1% and B did so by 2%"."""
_GREW = Pattern(
    r" (?:\w+ )?(?:grew|grows?|growing|expand(?:s|ed|ing)?|shrank|shrinks?|shrunk|contract(?:s|ed|ing)?|doubled|tripled|widen(?:s|ed)?|narrow(?:s|ed)?) (?:by )?"
)
"""An English verb of its own that no price takes: "A fell 19% while B grew 35%"."""
_UNLISTED: Refused = (NumberType.OTHER, "the name is not listed")
"""An index without a symbol of its own moved; the next of the list may have one."""
_STRANGER: Refused = (NumberType.OTHER, "somebody unknown may be named")
_NOBODY: Refused = (NumberType.OTHER, "no security is named")
_SMALL = Pattern(
    r"(?: (?:las?|el|il|lo|le|les|o|a|de|het|un|una|um|uma|l['’]|η|ο|το|um|om|o|med|cu|o|con|kwa|sebanyak))?\s?['’]?"
)


@dataclass(slots=True)
class Before:
    """What the percent before said, for those that leave out the subject or the verb."""

    subject: Subject | Refused | None = None
    motion: Motion | None = None


def left_out_motion(scope: Scope, before: Before) -> Motion | None:
    """Return the motion of the percent before when this one only names the next security: "A fell 3%, B 2%"."""
    followed = (
        motion_of_leader(scope)
        or up_to_settle(scope)
        or past_close(scope)
        or driven(scope)
        or motion_of_amounts(scope)
        or shared_verb(scope)
    )
    if followed is not None:
        return followed
    if has_own_verb(scope):
        return None
    if scope.spent is not None and (closing := closing_motion(scope)) is not None:
        return closing
    if (beside := _as_one_before(scope, before)) is not None:
        return beside
    if before.motion is None or scope.spent is not None:
        return (
            _heading_motion(scope)
            or closing_motion(scope)
            or verb_of_row(scope)
            or listed_motion(scope)
            or _motion_of_list(scope)
            or noun_of_record(scope)
            or arrow_of_row(scope)
        )
    told = (
        isinstance(before.subject, Subject) or before.subject == _UNLISTED or _follows_stranger(scope, before)
    )
    if not told or before.motion.source is not SignSource.WORD:
        return listed_motion(scope)
    if over_another_time(scope):
        return before.motion
    if goes_further(scope) or _of_next_pair(scope, before) or is_next_city(scope):
        return before.motion
    if leaves_out_its_verb(scope) or leaves_out_its_company(scope):
        return before.motion
    names = scope.sentence.names_in(scope.left, scope.anchor.start)
    if not names:
        return None
    between = behind_level(scope.sentence, scope.sentence.gap(names[-1].end, scope.anchor.start))
    between = without_amount(scope.sentence, between)
    if weighty_words(_DID_SO.sub(" ", between)) > 2:
        return None
    if scope.sentence.marks_in(scope.left, scope.anchor.start, marks.METRIC):
        return None
    if _GREW.match(scope.sentence.gap(names[-1].end, scope.anchor.start)) is not None:
        return None
    own = scope.sentence.marks_in(scope.left, names[0].start, marks.MOTION)
    return by_word(own[-1]) if own and _opens_clause(scope, own[-1]) else before.motion


def _follows_stranger(scope: Scope, before: Before) -> bool:
    """Whether "and" or a comma joins a stock and its number to somebody whom the directory does not know: "Acmerol rose 12% and Intel 1%"."""
    sentence, anchor = scope.sentence, scope.anchor
    if before.subject not in {_STRANGER, _NOBODY} or before.motion is None or before.motion.mark is None:
        return False
    names = sentence.names_in(scope.left, anchor.start)
    if (
        len(names) != 1
        or not names[0].is_stock
        or _SMALL.fullmatch(sentence.gap(names[0].end, anchor.start)) is None
    ):
        return False
    if not are_joined(sentence, scope.left, names[0].start) or sentence.names_in(sentence.start, scope.left):
        return False
    return holds_stranger(sentence, sentence.start, min(scope.left, before.motion.start))


def _of_next_pair(scope: Scope, before: Before) -> bool:
    """Whether a percent is that of the currency before against the next one: "up 0.1% against the dollar and 0.2% against the euro"."""
    sentence, anchor = scope.sentence, scope.anchor
    pairs = before.subject.names[0].pairs if isinstance(before.subject, Subject) else ()
    behind = [place for place, _ in pairs if anchor.end <= place < min(scope.right, anchor.end + _NEXT_PAIR)]
    if not behind or not any(scope.left <= place < anchor.start for place, _ in pairs):
        return False
    return not sentence.names_in(scope.left, anchor.start) and not sentence.marks_in(
        scope.left, anchor.start, marks.METRIC | marks.CLAUSE_BREAK
    )


_NEXT_PAIR = 24
"""So near behind the percent the other currency stands: "0.2% against the euro"."""
_NEXT_OF_ROW = Pattern(
    r"(?: (?:auf|bei) [\d.,'’ ]+(?: (?:euro|franken|dollar|punkten?|zahlern?))?)?(?:,|,? und) (?:(?:die|das|der) (?:von|des|der) (?:[a-zß]+ ){0,2})?$"
)
_BEFORE_NUMBER = frozenset(
    [" ", " um ", " rund ", " um rund ", " um gut ", " um knapp ", " um fast ", " gar ", " sogar "]
)
_ENDS_ITEM = frozenset(["", ",", ".", ";", "\n"])


def _as_one_before(scope: Scope, before: Before) -> Motion | None:
    """Return the German adjective behind the percent before, for the next of a row: "Acme 3 Prozent leichter, Lanxess 2,2 Prozent"."""
    sentence, anchor = scope.sentence, scope.anchor
    if before.motion is None or before.motion.mark is None or sentence.lang != "de":
        return None
    names = sentence.names_in(max(scope.left, before.motion.end), anchor.start)
    if len(names) != 1 or not isinstance(before.subject, Subject):
        return None
    name = names[0]
    between = sentence.gap(before.motion.end, name.start)
    behind = sentence.gap(anchor.end, sentence.end)
    if sentence.gap(name.end, anchor.start) not in _BEFORE_NUMBER or _NEXT_OF_ROW.fullmatch(between) is None:
        return None
    ends = behind[:1] in _ENDS_ITEM or behind.startswith((" und ", " auf "))
    return before.motion if ends and not sentence.marks_in(anchor.end, scope.right, marks.MOTION) else None


def _heading_motion(scope: Scope) -> Motion | None:
    """Return the motion that opens a sentence which then lists names with numbers: "The biggest falls: A (5%), B (4%)"."""
    sentence, anchor = scope.sentence, scope.anchor
    names = sentence.names_in(sentence.start, anchor.start)
    if len(sentence.anchors) < 2 or not names:
        return None
    if weighty_words(sentence.gap(names[-1].end, anchor.start)) > 2:
        return None
    opening = [
        each
        for each in sentence.marks_in(sentence.start, names[0].start, marks.MOTION)
        if not is_attribute(scope, each)
    ]
    ways = {mark.kinds & marks.MOTION for mark in opening}
    if len(ways) != 1 or sentence.marks_in(sentence.start, anchor.start, marks.METRIC):
        return None
    return by_word(opening[0])


def _motion_of_list(scope: Scope) -> Motion | None:
    """Return the motion that a heading gives to the lines under it, or to a row: "Risers" over "Infosys (INFY) 90p 3.3% Wipro (WPRO) 20p 2%"."""
    sentence, anchor = scope.sentence, scope.anchor
    names = sentence.names_in(scope.left, anchor.start)
    several = len(sentence.anchors) > 1
    if not sentence.opens_line or len(names) != 1 or (several and not names[0].stated):
        return None
    following = sentence.names_in(anchor.end, sentence.end) if several else []
    end = following[0].start if following else sentence.end
    before, between = sentence.gap(scope.left, names[0].start), sentence.gap(names[0].end, anchor.start)
    if (before + between + sentence.gap(anchor.end, end)).strip(" -–—•*·:(),.;|p£$0123456789"):
        return None
    mark = sentence.heading(sentence.start)
    return None if mark is None else by_word(mark)


def _opens_clause(scope: Scope, mark: marks.Mark) -> bool:
    """Whether an Arabic verb opens the clause of a name that stands far behind it: "في حين ارتفع مؤشر ... إيجي إكس 70"."""
    return (
        "\u0600" <= scope.sentence.gap(mark.start, mark.start + 1) <= "\u06ff" and scope.sentence.lang == "ar"
    )
