"""Arabic sentences, whose verb stands first: far before a number, and before what a company is called with its trade."""

from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope, by_word
from streams.text.cues import Cue

_FIRM = Cue(
    r"\s?(?:سهم |اسهم |سعر سهم )?(?:شركة|مجموعة|عملاقة?|صانعة|منصة|مصرف|بنك)(?: (?!(?:مع|من|في|علي|عن|بعد|قبل|ضد|لصالح|بسبب|اثر|الي)\b)[^\W\d_]+){0,6} ?\"?"
)
"""Between an Arabic verb and a company's name they say what it is: "خسرت شركة البرمجيات العملاقة مايكروسوفت 8%"."""
_PAST_RELATIVE = Cue(
    r"[^،؛]{1,60} ?، ?و?(?:التي|الذي) [^،؛]{2,120}، ?(?:(?:بنسبة|بنحو|نحو|حوالي|باكثر من|اكثر من) )*"
)
"""Between an Arabic verb and its number: the name, and a relative clause with a number of its own."""
_WITHIN = 220
_BETWEEN = marks.METRIC | marks.CLAUSE_BREAK | marks.FLAT


def says_what_it_is(scope: Scope, gap: str) -> bool:
    """Whether the words between an Arabic verb and a name only say what the company is."""
    sentence = scope.sentence
    return bool(sentence.lang == "ar" and sentence.cues & _FIRM.bit and _FIRM.fullmatch(gap))


def verb_of_clause(scope: Scope) -> Motion | None:
    """Return the one verb of an Arabic clause, however far before its number, where one security alone is named between."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang != "ar":
        return None
    if sentence.cues & _PAST_RELATIVE.bit and scope.left > sentence.start:
        for verb in sentence.marks_in(max(sentence.start, start - _WITHIN), scope.left, marks.MOTION):
            if _PAST_RELATIVE.fullmatch(sentence.gap(verb.end, start)) is not None:
                return by_word(verb)
    verbs = sentence.marks_in(max(scope.left, start - _WITHIN), start, marks.MOTION)
    if len(verbs) != 1 or sentence.marks_in(verbs[0].end, start, _BETWEEN):
        return None
    named = {each.issuer for each in sentence.names_in(verbs[0].end, start)}
    return by_word(verbs[0]) if len(named) == 1 else None
