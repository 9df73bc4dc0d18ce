"""English reports of one stock's session: "Shares of X opened at Rs 100 and now trade at Rs 105, gaining 5%", "moved 60 points or 0.4% up to settle"."""

from schemas.vocabulary import Direction, SignSource
from streams.extract import marks
from streams.extract.context.strangers import holds_stranger
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_SESSION = Cue(
    r"(?: (?:ltd|limited|inc|company|corp)\.?)?(?:, [^.;%]{3,140}?,)? (?:were |was |are |is |had |has )?(?:last |now |currently |seen )?"
    r"(?:started|opened|began|commenced|open|traded|trading|trade|currently trad\w+|hit|touched|hovered|quoted|quoting|closed|settled|ended)\b"
    r"[^;%]{0,140}?,? (?:and )?(?:registering |recording |marking |logging |showing |reflecting |with )?(?:a |an )?(?:[a-z]+ )?"
)
_LOCKED = Cue(
    r"(?: (?:ltd|limited|inc)\.?)?(?: (?:shares?|stock|scrip|counter))? (?:was |were |is |are |got |gets |has been |have been |remained |also )*(?:locked|frozen|stuck)(?: up)? (?:in|at|on) (?:the |its |an? |their )?"
)
"""Between a stock and the number of a circuit they tell that its trading stopped there: "was locked in the 5% upper circuit"."""
_AT_PRICE = Pattern(r"(?:\b(?:rs\.?|inr|rm|s\$|hk\$|p|php)\s?|[₹$£€])\d")
"""A price in money between a name and its number says that trading is spoken of."""
_UP_TO = Cue(r" (?P<way>up|down) to (?:settle|close|end|finish|trade|reach|stand|conclude|quote)\b")
_RECORDS = Cue(
    r"\b(?:hit|hits|touched|touches|scaled|hitting|touching|reached|made|logged|clocked|at)\b[^.;:()%]{0,40}?"
    r"\b(?:52[- ]week|one[- ]year|all[- ]time|life[- ]?time|record|multi[- ]year|fresh) (?:(?P<high>highs?)|lows?)\b[^.;:()%]{0,60}?"
    r"\b(?:were|are|include[sd]?|including|like|such as)\b"
)
_BY_THE_CLOCK = Cue(
    r"\b(?:at|by|around|as of|shortly (?:after|before)) (?:about )?\d{1,2}[:.]?\d{0,2} ?(?:hours|hrs|h|a\.?m|p\.?m|gmt|utc|bst|cet|cest|et|edt|est|ist|hkt|sgt|jst|aest|aedt|local)\b"
    r"|\bby (?:midday|mid-?morning|mid-?afternoon|noon|lunchtime|early (?:afternoon|morning)|late (?:morning|afternoon)|the (?:close|(?:end|close) of (?:the (?:day|session)|play|trade|trading|business)|midday break))\b"
    r"|\b(?:earlier|at one (?:point|stage)) (?:in|during) (?:the |today['’]s |early |morning |afternoon )*(?:day|session|trade|trading)\b|\bat one (?:point|stage)\b"
)
"""A time of the day makes "had lost 7%" the report of that moment: "At 0930 GMT, Acme had gained 2%"."""
_DROVE = Cue(
    r"\b(?P<way>boost(?:ing|ed|s)?|lift(?:ing|ed|s)?) (?:the |its |their |the company['’]s |(?:(?!by\b|to\b|of\b)[\w&.'’-]+ ){1,3})?(?:shares|stock|share price|stock price|adrs?)"
    r" (?:up )?(?:by )?(?:(?:about|around|almost|nearly|over|more than|as much as|up to) )?(?=$|[\d.~])"
)
"""What news does to a stock, right before its number: "opened two plants, lifting its shares 4%"."""
_NO_WAY = Cue(r" stock (?P<moves>moves) (?=$|[\d.])")
"""Before a number without a sign, in a headline whose falls have one: "Acme Stock Moves 0.4%: What You Should Know"."""
_PAST_CLOSE = Cue(
    r" (?P<way>below|under|lower than|above|over|higher than) (?:(?:the|its|their|a|last|latest|previous|prior|earlier|day['’]s|session['’]s|trading|yesterday['’]s|(?:mon|tues|wednes|thurs|fri)day['’]s) ){1,4}"
    r"(?:close|closing|settlement|settle|finish)\b"
)
"""Behind a number they measure it by the close before: "closed 3% below the previous close"."""
_HIT = Cue(
    r" (?:(?:stock|share)(?:[ -]price)? )?(?P<way>hit|beating|hammering|pounding|drubbing|battering|knock|whack)\b(?: (?:to|in|on) (?:its|the) (?:shares?|stock|share price|stock price)\b)?"
    r"(?=[.,;]|$| (?:after|as|amid|following|when|since|today|yesterday|last|this|on [a-z]+day|in (?:early|late|pre-?market|after-hours|extended|morning|afternoon|intraday|[a-z]+day)))"
)
"""Behind a number they make it what a stock lost: "took a 5% hit", "suffered a 10% stock-price hit"."""
_TOOK = Pattern(
    r"\b(?:took|takes?|taken|taking|suffer(?:s|ed|ing)?|absorb(?:s|ed)?|endure[sd]?|sustain(?:s|ed)?) (?:(?:an?|another|its|the) )?(?:[a-z]+ )?$"
)
_OFF_IT = Cue(r" off (?:the )?(?:(?:value|price|share price|shares|stock) of (?:the )?)?(?=[a-z])")
_KNOCKED = Pattern(
    r"(?<!has )(?<!have )(?<!had )\b(?P<verb>knock(?:ed|s|ing)|wip(?:ed|es|ing)|shav(?:ed|es|ing)|lopp(?:ed|ing)|lops|takes|took|taking|slic(?:ed|es|ing)|chopp(?:ed|ing)|strip(?:s|ped|ping)?|clipp(?:ed|ing)) (?:(?:as much as|more than|about|nearly|almost|up to|another|over|around) )*$"
)
"""Around a number they tell what a price lost: "the news knocked 3% off Acme's share price"."""
_PRICED_ANEW = Pattern(
    r"\b(?:offers?|offered|offering|targets?|issue|placements?|placing|priced|floor|bids?|buy-?backs?|tender|acquire|buy|pays?|premium|discount)\b"
)
"""Before a number measured by a close they speak of a price that somebody sets, and no trade."""
_PARED = Cue(
    r"[^,;:()%]{0,24}? (?:par|trimm|eras|recoup|recover|reduc|cut|revers)(?:ed|es|s|ing)? (?:back )?(?:(?:some|most|all|part|much) of )?(?:its |their |the )?(?:day['’]s )?(?:(?:early|earlier|initial|morning|intraday|intra-day|opening|previous|session) )?(?:losses|gains)"
    r",? (?:to (?:trade|end|close|finish|settle|stand|quote)|(?:and|but) (?:was|were|is|are|ended|closed|finished|settled|traded))\b.{0,60}"
)
"""Between a name and its verb they say that what was lost or gained before is one of a price: "pared its losses to trade 2% lower"."""
DRIVEN = (_DROVE, _NO_WAY, _PAST_CLOSE, _HIT, _OFF_IT)
"""Words that tell a move though no word of motion is among them."""
_IN_BRACKETS = frozenset({"(", "[", "（"})


def keeps_trading(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether only what a stock did in its session stands between it and its verb, with a price in money, or what it pared."""
    if is_pared(scope, name):
        return True
    sentence, end = scope.sentence, min(scope.anchor.start, max(name.end, motion.start))
    if (
        not sentence.cues & (_SESSION.bit | _LOCKED.bit)
        or not name.is_stock
        or motion.mark is None
        or name.start < scope.left
    ):
        return False
    inside = sentence.gap(name.end, end)
    if sentence.cues & _LOCKED.bit and _LOCKED.fullmatch(inside) is not None:
        return True
    if _AT_PRICE.search(inside) is None or _SESSION.fullmatch(inside) is None:
        return False
    if sentence.marks_in(name.end, scope.anchor.start, marks.METRIC | marks.TARGET):
        return False
    return {each.issuer for each in sentence.names_in(scope.left, end) if not each.market} == {name.issuer}


def is_pared(scope: Scope, name: Name) -> bool:
    """Whether a stock gave back some of what it had gained or lost in the session, and a number says where it stands then."""
    if not scope.sentence.cues & _PARED.bit or name.end > scope.anchor.start:
        return False
    return _PARED.fullmatch(scope.sentence.gap(name.end, scope.anchor.start)) is not None


def is_told_by_the_clock(sentence: Sentence) -> bool:
    """Whether a time of the day says when something "had fallen": a report of the session, and nothing of the past."""
    return bool(sentence.cues & _BY_THE_CLOCK.bit) and _BY_THE_CLOCK.search(sentence.folded) is not None


def up_to_settle(scope: Scope) -> Motion | None:
    """Return the motion of "moved 60 points or 0.38 per cent up to settle at 15,842", where "up to" is no bound."""
    return _told_behind(scope, _UP_TO, _UP)


def past_close(scope: Scope) -> Motion | None:
    """Return the motion of "closed 3% below the previous close", "2% higher than Friday's closing price"."""
    told = _told_behind(scope, _PAST_CLOSE, _ABOVE)
    if told is None or _PRICED_ANEW.search(scope.sentence.gap(scope.left, scope.anchor.start)) is not None:
        return None
    return told


def _hit_taken(scope: Scope) -> Motion | None:
    """Return the fall of "took a 5% hit", "suffered a 10% stock-price hit"."""
    told = _told_behind(scope, _HIT, frozenset())
    if told is None or _TOOK.search(scope.sentence.gap(scope.left, scope.anchor.start)) is None:
        return None
    return told


def knocked_off(scope: Scope) -> Motion | None:
    """Return the fall of "knocked 3% off Acme's share price", where the name of something with a price follows."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _OFF_IT.bit or knocked_from(scope) is None:
        return None
    found = _KNOCKED.search(sentence.gap(scope.left, start))
    if found is None:
        return None
    place = scope.left + found.start("verb")
    return Motion(Direction.DOWN, SignSource.WORD, place, scope.left + found.end("verb"))


def knocked_from(scope: Scope) -> Name | None:
    """Return the name right behind a number and "off", if nothing of it but its price is spoken of."""
    sentence, end = scope.sentence, scope.anchor.end
    found = _OFF_IT.match(sentence.gap(end, sentence.end)) if sentence.cues & _OFF_IT.bit else None
    if found is None or _KNOCKED.search(sentence.gap(scope.left, scope.anchor.start)) is None:
        return None
    place = end + found.end()
    name = next((each for each in sentence.names if each.start == place and each.listed), None)
    return name if name is not None and _ITS_PRICE.match(sentence.gap(name.end, sentence.end)) else None


_ITS_PRICE = Pattern(
    r"(?:['’]s?)?(?: (?:shares?|share price|stock|stock price|price|market value|value|market capitali[sz]ation|index|futures))?(?:$|[.,;:!?)]| (?:on|in|at|after|as|amid|and|by|this|last|since|over|when|while|to|today|yesterday|[a-z]+day)\b)"
)
_UP, _ABOVE = frozenset({"up"}), frozenset({"above", "over", "higher than"})


def _told_behind(scope: Scope, rule: Cue, rises: frozenset[str]) -> Motion | None:
    """Return the motion that a rule finds right behind a number: a rise where its way is one of ``rises``."""
    end = scope.anchor.end
    if not scope.sentence.cues & rule.bit:
        return None
    found = rule.match(scope.sentence.gap(end, scope.right))
    if found is None:
        return None
    way = Direction.UP if found.group("way") in rises else Direction.DOWN
    return Motion(way, SignSource.WORD, end + found.start("way"), end + found.end("way"))


def driven(scope: Scope) -> Motion | None:
    """Return the rise that news gave a stock ("boosting its shares 3%"), or that a screener's headline states without a sign, or the hit that it took."""
    sentence, start = scope.sentence, scope.anchor.start
    if (hit := _hit_taken(scope) or knocked_off(scope)) is not None:
        return hit
    found = _NO_WAY.search(sentence.gap(scope.left, start)) if sentence.cues & _NO_WAY.bit else None
    if found is not None:
        moves = scope.left + found.start("moves")
        return Motion(Direction.UP, SignSource.UNSIGNED, moves, moves + len("moves"))
    if not sentence.cues & _DROVE.bit:
        return None
    before = sentence.gap(scope.left, start)
    found = _DROVE.search(before)
    if found is None or found.end() < len(before):
        return None
    return Motion(
        Direction.UP, SignSource.WORD, scope.left + found.start("way"), scope.left + found.end("way")
    )


def record_motion(scope: Scope) -> Motion | None:
    """Return the way of a bracketed number in a list of stocks at a record: "those that hit a 52-week high were A (5%), B (4%)"."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _RECORDS.bit:
        return None
    names = sentence.names_in(sentence.start, start)
    if not names or sentence.gap(names[-1].end, start).strip() not in _IN_BRACKETS:
        return None
    found = _RECORDS.search(sentence.gap(sentence.start, names[0].start)) or _RECORDS.search(
        sentence.gap(sentence.start, start)
    )
    if found is None:
        return None
    way = Direction.UP if found.group("high") else Direction.DOWN
    return Motion(way, SignSource.WORD, sentence.start + found.start(), sentence.start + found.end())


_ENDED_SO = Cue(
    r"(?: (?:gains?|loss(?:es)?|fall|rise|drop|decline|rally|slide|advance|jump|slump|surge|dip|plunge|spike))?(?: (?:earlier|intraday|in early (?:trade|trading|deals)|on [a-z]+day|at (?:the )?open(?:ing)?)){0,2}"
    r",? (?:to|and|but|before) (?:end|close|finish|settle|trade)(?:d|s|ed|ing)?(?: (?:the )?(?:day|session|week))?(?: at (?:rs\.? ?|[$£€])?[\d,.]*\d,)? (?:(?:up|down|about|around|nearly|almost|just|over|still|only|with|an?|gains?|loss|of) ){0,3}$"
)
"""From a number that is no move, or one that is gone again, to where the price ended: "erased early gains of 2% to end 0.4% lower"."""


def ended_after(scope: Scope) -> Name | None:
    """Return the one security of an English sentence whose price ended so, behind a number that was no move of its own."""
    sentence = scope.sentence
    if not sentence.cues & _ENDED_SO.bit or sentence.lang != "en":
        return None
    if _ENDED_SO.fullmatch(sentence.gap(scope.left, scope.anchor.start)) is None:
        return None
    told = sentence.marks_in(sentence.start, scope.left, marks.METRIC)
    if any(not each.kinds & marks.MOTION for each in told):
        return None
    names = [each for each in sentence.names_in(sentence.start, scope.left) if not each.market]
    is_one = len({each.issuer for each in names}) == 1 and names[-1].listed
    return names[-1] if is_one and not holds_stranger(sentence, sentence.start, scope.left) else None
