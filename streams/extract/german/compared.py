"""German prices compared with the session before: "kostete 2 Prozent weniger als am Freitag", "verglichen mit dem Schlusskurs 4 Prozent mehr"."""

from schemas.vocabulary import Direction
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_THAN_BEFORE = Cue(
    r" (?P<way>mehr|weniger|hoher|teurer|fester|starker|tiefer|niedriger|billiger|schwacher|gunstiger|besser|schlechter) (?:bezahlt |gezahlt |verlangt |wert )?(?:fur (?:die|das|den|eine?n?) [a-z]+ |auf [\d.,'’ ]+ (?:punkten?|zahlern?|euro|dollar|franken) )?"
    r"als (?:noch |zuletzt )?(?:im vergleich (?:zum|zur) (?:vor|schluss|handelsschluss|xetra|montag|dienstag|mittwoch|donnerstag|freitag)|(?:am|zum|beim|bei) (?:vor|montag|dienstag|mittwoch|donnerstag|freitag|schluss|handelsschluss|xetra|wochenschluss|tag (?:zuvor|davor))|am (?:spaten |fruhen |vergangenen |letzten )|zuletzt\b|gestern\b|tags zuvor\b|vor dem wochenende\b"
    r"|24 stunden (?:zuvor|davor|vorher)|(?:am |zum )?ende (?:der )?(?:vergangene[rn]|letzte[rn]|vorigen?r?) woche)"
)
_FROM_CLOSE = Cue(
    r" (?P<way>uber|unter) (?:seinem |ihrem |dem )?(?:[a-z]+ )?(?:vortag\w*|schlusskurs\w*|schlussstand|[a-z]+-schluss|(?:montag|dienstag|mittwoch|donnerstag|freitag)s?(?:abend)?schluss|niveau (?:vom|des) vortag\w*)"
)
"""Behind a number it says on which side of the last close a price is: "0,2 Prozent über dem Schlusskurs vom Vortag"."""
_COMPARED = Cue(
    r"\b(?:verglichen mit|gegenuber|im vergleich (?:zu|zum|mit)) (?:dem |der )?(?:letzten )?(?:schlusskurs|schlussstand|schlussnotierung|vortag|vortagesschluss|xetra-schluss|handelsschluss)\b"
)
"""Before a number they say that more or less behind it is a move."""
_WAY = Cue(r" (?P<way>mehr|weniger)(?=$|[\s.,;)])")
_COSTS = Cue(r"\b(?:kostete|kostet|kosteten|kosten) ")
_COST = Pattern(
    r"\b(?:kostete|kostet|kosteten|kosten) [^;:]*\b(?:dollar|euro|feinunze|barrel|fass|tonne|unze)\b[^;:]*$"
)
_GOOD = Pattern(
    r"\b(?:gold|silber|kupfer|platin|palladium|nickel|zink|zinn|blei|aluminium|rohol|brent|wti|us-ol|bitcoin|ether|euro|dollar)(?: [^;:,]*)? (?:kostete|kostet)(?: [^;:,]*)? $"
    r"|(?:kostete|kostet) [^;:,]*(?:\bborse|terminmarkt|\bin (?:london|new york|chicago)\b)[^;:,]*$"
)
"""A good that exchanges trade, or where it does, says that such a price is one of the session: "Kupfer kostete in London 1,1 Prozent mehr"."""
_ENDS = Pattern(r" (?P<way>mehr|weniger)(?=[.,;)]|$)")
"""Behind a number at the end of its clause, where a price was told before: "kostete mit 23,10 Dollar 1,3 Prozent mehr"."""
_COSTS_NL = Cue(r"\bkost(?:te|ten|en)? ")
_COST_NL = Pattern(r"\bkost(?:te|ten|en)? (?:[a-z]+ ){0,7}$")
_GOOD_NL = Pattern(
    r"\b(?:[a-z]*olie|brent|wti|goud|zilver|koper|platina|palladium|aardgas|gas|tarwe|cacao|koffie|bitcoin|ethereum|euro|dollar|pond|yen)\b[^;:.]*$"
)
_ENDS_NL = Pattern(
    r" (?P<way>meer|minder)(?=[.,;)]|$| (?:op|bij|tegen|en (?:werd|wordt|noteerde|kwam|staat|stond)) )"
)
"""Behind the number of a good in Dutch: "Een vat Amerikaanse olie kostte 0,4 procent meer op 71,20 dollar"."""
_MORE = frozenset(["mehr", "meer", "uber", "hoher", "teurer", "fester", "starker", "besser"])
COMPARISONS = (_THAN_BEFORE, _FROM_CLOSE, _COMPARED, _COSTS, _COSTS_NL)
COMPARED = _THAN_BEFORE.bit | _FROM_CLOSE.bit | _COMPARED.bit | _COSTS.bit | _COSTS_NL.bit
"""The bits of the sentences that may hold such a comparison."""


def compared(before: str, behind: str) -> tuple[Direction, int, int] | None:
    """Return the direction of a price so compared, and where in ``behind`` the word stands that says it; both are folded."""
    found = _THAN_BEFORE.match(behind) or _FROM_CLOSE.match(behind)
    if found is None and (_COST.search(before) is not None or _GOOD.search(before) is not None):
        found = _ENDS.match(behind)
    if (
        found is None
        and (cost := _COST_NL.search(before)) is not None
        and _GOOD_NL.search(before[: cost.start()])
    ):
        found = _ENDS_NL.match(behind)
    if found is None and _COMPARED.search(before) is not None:
        found = _WAY.match(behind)
    if found is None:
        return None
    way = Direction.UP if found.group("way") in _MORE else Direction.DOWN
    return way, found.start("way"), found.end("way")
