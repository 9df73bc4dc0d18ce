"""English "it", "its stock" and bare "shares" of headlines: whose they are is said by what opens the sentence, or by the one before."""

from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.trades.roles import told_by_role
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_IT_ROSE = Cue(
    r"(?:, (?:as|when|after|before|while|and|since|but)|;) it (?:had |has |was |also |then |later )?$"
)
_IT_PARED = Cue(
    r"(?:^|[.,;])\s?it (?:later |then |however |soon |subsequently |eventually )?(?:pared|erased|trimmed|extended|recovered|gave up|wiped out|recouped)"
    r" (?:[a-z]+ ){0,3}(?:gains|losses|advance|decline|fall)?,? ?(?:and (?:was|is) |to |but (?:was|is) |before |, )(?:trade|trading|close|closing|settle|settling|end|ending|currently trading|quote|quoting|be)\b"
)
_DEALS = (
    r"wins?|won|secures?|bags?|gets?|signs?|inks?|receives?|expands?|partners?|ties up|tie up|launch(?:es)?|clears?|supply|supplies|lands?|clinch(?:es)?|enters? into|entered into|teams? up|strikes?|extends?|renews?"
    r"|terminates?|collaborates?"
)
_HEADLINE_SHARES = Cue(
    rf" (?:to )?(?:{_DEALS}|acquires?|acquire|buys?|sells?|sell|announces?|completes?|files?|forms?|invests?)\b[^;]*; $"
)
"""Between the stock that opens a headline and its bare "shares" they tell what it did."""
_HEADLINE_COMMA = Cue(rf" (?:to )?(?:{_DEALS})\b[^;,]*, $")
"""The same before a comma, of deals by which nobody is bought: "X bags an order from Y, shares jump"."""
_IN_ITS_STOCK = Cue(
    r"[ -](?:intraday )?(?:rise|gain|jump|surge|rally|spike|rebound|fall|decline|drop|slide|slump|plunge|crash|correction|tumble|sell-?off)"
    r" in (?:(?:its|the|the company['’]s) (?:stock|shares?)|shares|(?:pre-?market|after-?hours|extended|post-market) (?:trading|trade|deals))\b(?! of)"
)
_OTHER_SUBJECT = Cue(
    r"\b(?:and|while|but|with) (?:the )?(?:average|typical|median) (?:[a-z-]+ ){1,3}$|(?:;|\b(?:while|whereas)) (?:the |an? )?(?!(?:[a-z]+(?:ed|ing)|it|they|up|down|but|and|that|this|now|still|later|also|then|was|is|were|has|had|will|closed|ended|earlier|year|month|week|monday|tuesday|wednesday|thursday|friday)\b)"
    r"[a-z]{3,}(?: [a-z]+)? (?:(?:was|were|is|are|had|has|have) )?(?:[a-z]+ly )?$"
)
"""Behind a semicolon or "while" a noun opens a clause of its own: "Acme climbed 4%; volumes were up 20%"."""
_OPENS_CLAUSE = Pattern(r"(?:^|[,;:.—–-] ?|\b(?:after|as|when|while|because|since|but|and) )(?:the )?$")


def subject_of_it(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether "it" right before a verb takes up the one stock of its sentence: "X, the bellwether, helped, as it rose 2%"."""
    sentence = scope.sentence
    if motion.mark is None or not sentence.cues & _IT_ROSE.bit:
        return False
    if motion.start > scope.anchor.start or motion.start < name.end:
        return False
    if _IT_ROSE.search(sentence.gap(name.end, motion.start)) is None:
        return False
    return {each.issuer for each in sentence.names_in(sentence.start, motion.start)} == {name.issuer}


_WITH_PARTNER = Cue(
    r"\W*(?:(?:on|last|late|early|earlier) [a-z]+(?: [a-z]+)?,? )?(?:the (?:company|firm|group|startup|start-up|[a-z]*maker|retailer|bank)|it) [^;:]*"
    r"\b(?:agreement|deal|partnership|contract|pact|alliance|venture|collaboration|order)\b[^,;:]{0,60}\b(?:with|from) [^,;:]*$"
)
"""Before the one name of an English sentence they make it the partner of the company that the sentence goes on about."""


def partner_told(sentence: Sentence, head: Mark) -> tuple[Name | None, bool]:
    """Return whose "its shares" are when the one name before only is a partner: "the firm has a deal with Acme, sending its shares up"."""
    if not sentence.cues & _WITH_PARTNER.bit or not sentence.gap(head.start, head.end).startswith("its "):
        return None, False
    names = sentence.names_in(sentence.start, head.start)
    if len(names) != 1 or _WITH_PARTNER.fullmatch(sentence.gap(sentence.start, names[0].start)) is None:
        return None, False
    return sentence.antecedent(sentence.start, "stock"), True


def begins_with_noun(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a noun that nobody knows is the subject of the clause behind a semicolon or "while", right before its verb."""
    if sentence.lang != "en" or not sentence.cues & _OTHER_SUBJECT.bit:
        return False
    return _OTHER_SUBJECT.search(sentence.gap(start, end)) is not None


_BESIDE_VERB = r"is|was|has|had|also|then|later|now|currently|still|shares|stock|as much as"
_ROLE = Cue(
    r"\W*(?:they|it) (?:(?:is|was|has|are|were|had|have|also|later|then|last|closed|ended|traded|trading) )*|\W*(?:the|this) (?:(?!of|for|to|in|on|at|and|as)[a-z][a-z.-]+ ){0,3}(?:company|firm|[a-z]*makers?|retailer|bank|lender|insurer|airline|carrier|miner|giant|group|producer|operator|developer|manufacturer|chain|startup|business"
    rf"|brewer|utility|conglomerate|supplier|refiner|explorer|brokerage|platform|major|heavyweight|biotech|bellwether|leader|behemoth|titan) (?:(?:{_BESIDE_VERB}) )*"
)
"""Before a verb that opens no other clause they are the stock that was told of before, where the words behind speak of trading."""
_PRICED = r" (?:to|at) [a-z]{0,3}[$£€¥₹] ?[\d.,]*\d(?! ?(?:bn|billion|m|mn|million|tn|trillion)\b)"
_IN_SESSION = Pattern(
    rf"\+?(?:{_PRICED}| (?:(?:on|early|late) )?[a-z]+day){{0,2}},? (?:in|at|before|after|during|on)"
    r" (?:(?:the|early|late|[a-z]+day['’]s|morning|afternoon|regular|today['’]s|u\.s\.|new york|london|market|stock market) )*"
    r"(?:premarket|pre-market|after-hours|after hours|extended(?: hours)?|aftermarket|post-market|trading|trade|open|opening bell|bell|close|session)\b(?! (?:revenues?|income|volumes?|profits?|fees|business|costs|activity))"
    rf"|\+?(?:{_PRICED}| (?:(?:on|early|late) )?[a-z]+day){{0,2}} in (?:new york|london|tokyo|hong kong|frankfurt|paris|sydney|toronto|shanghai|shenzhen|singapore|seoul|taipei|mumbai|zurich|amsterdam|milan|madrid|stockholm|oslo|johannesburg)\b"
    rf"|\+?{_PRICED}(?=[.,;]|$| (?:and|but|as|after|while|on|following|amid|by|in|at) )"
)
"""Behind a number they speak of a session or of the price reached: "fell 12% in premarket trading", "rose 3% to $41.20"."""


_AUXILIARIES = Pattern(rf"(?: (?:{_BESIDE_VERB}))* $")


def of_its_role(scope: Scope, motion: Motion) -> Name | None:
    """Return the stock told of before that a company without a name is, whose session is told: "The drugmaker fell 9% at the open"."""
    sentence = scope.sentence
    if not sentence.cues & _ROLE.bit or motion.mark is None:
        return None
    if _ROLE.fullmatch(sentence.gap(sentence.start, motion.start)) is None:
        return None
    if _IN_SESSION.match(sentence.gap(scope.anchor.end, sentence.end)) is None:
        return None
    verb = _AUXILIARIES.sub("", sentence.gap(sentence.start, motion.start))
    spoken_of, by_role = told_by_role(sentence, sentence.start + len(verb), sentence.start)
    if not by_role:
        spoken_of = sentence.antecedent(sentence.start, "stock")
    return spoken_of if spoken_of is not None and spoken_of.listed else None


_AT_RATE = Pattern(r" (?:at|to) [$£€¥]?\d{1,3}\.\d{4}\b")
"""Behind a number it is the rate of a currency, and no share's price."""
_LABEL = Pattern(r"\s?[A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,2}: ")
"""All that may stand before the stock that opens a headline: "Market Chatter: "."""


def pared(scope: Scope) -> Name | None:
    """Return the stock told of before that an "it" opening its sentence goes on about: "It pared gains to trade 14% higher"."""
    sentence = scope.sentence
    if not sentence.cues & _IT_PARED.bit:
        return None
    if _IT_PARED.match(sentence.gap(scope.left, scope.anchor.start)) is None:
        return None
    if _AT_RATE.match(sentence.gap(scope.anchor.end, sentence.end)) is not None:
        return None
    spoken_of = sentence.antecedent(sentence.start, "stock")
    return spoken_of if spoken_of is not None and spoken_of.listed else None


def opener_of_headline(scope: Scope, head: Mark) -> Name | None:
    """Return the stock that opens a headline whose bare "shares" behind a semicolon are its own: "X wins deal from Y; shares jump"."""
    sentence = scope.sentence
    if not sentence.cues & (_HEADLINE_SHARES.bit | _HEADLINE_COMMA.bit) or scope.left != sentence.start:
        return None
    names = sentence.names_in(scope.left, head.start)
    if len(names) < 2:
        return None
    before = sentence.text[: names[0].start - sentence.start]
    if len(before) > 1 and _LABEL.fullmatch(before) is None:
        return None
    gap = sentence.gap(names[0].end, head.start)
    told = _HEADLINE_SHARES.fullmatch(gap) or _HEADLINE_COMMA.fullmatch(gap)
    if told is None or sentence.marks_in(names[0].end, head.start, marks.PRICE):
        return None
    return names[0] if names[0].is_stock and names[0].listed else None


def dropped_in_its_stock(scope: Scope) -> Name | None:
    """Return the stock that opens the clause of "resulting in a 25% drop in its stock", if no other one stands between."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _IN_ITS_STOCK.bit:
        return None
    if _IN_ITS_STOCK.match(sentence.gap(scope.anchor.end, scope.right)) is None:
        return None
    before = [each for each in sentence.names_in(scope.left, start) if not each.market]
    if not before:
        before = [each for each in sentence.names_in(sentence.start, start) if not each.market]
        before = before if len({each.issuer for each in before}) == 1 else []
    if not before or not before[-1].is_stock or not before[-1].listed:
        return None
    name = before[-1]
    if sentence.marks_in(name.end, start, marks.PRICE):
        return None
    opens = _OPENS_CLAUSE.search(sentence.gap(sentence.start, name.start)) is not None
    return name if opens else None
