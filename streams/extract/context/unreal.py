"""What did not happen: moves that are denied, asked, expected or set as a condition."""

from schemas.vocabulary import NumberType, Qualifier
from streams.extract import marks
from streams.extract.causes.awaited import is_hoped_for, tells_what_is_awaited
from streams.extract.chinese.parts import clause_start, is_of_earlier_part
from streams.extract.chinese.sessions import told_from
from streams.extract.context.malay import limit_set
from streams.extract.german.beside import is_any_such_move, is_most_among_several, of_average
from streams.extract.german.causes import is_despite
from streams.extract.korean.topics import is_as_for
from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Sentence, Subject, words_in
from streams.extract.scripts.denials import is_denied_before, is_target_before
from streams.extract.talk.foretold import of_news
from streams.extract.times.periods import qualifier_of
from streams.extract.turkish.causes import is_in_cause
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_JOINED_VERB = Pattern(
    r"(?<=\w) (?:und|sondern|y|sino que|e|mas|et|mais|en|maar|och|men|og) (?:(?:hat|haben|ist|sind|schliesslich|stattdessen|a|ha|ont|est|se|ya|ja|deja) ){0,2}$"
    r"| und (?:ging|gingen|schloss|schlossen|endete|endeten|notierte|notierten|lag|lagen|stand|standen|beendete|beendeten|verabschiedete|verabschiedeten|verzeichnete|verzeichneten|verbuchte|verbuchten|drehte|drehten|rutschte|rutschten) (?:[a-z]+ ){0,4}$"
    r"| (?:en (?:sloot|sloten|eindigde|eindigden|noteerde|noteerden|stond|stonden|ging|gingen)|och (?:stangde|slutade|handlades|noterades|gick)|og (?:lukkede|sluttede|endte|sluttet|stengte|gikk|gik)) (?:[a-zåäöæø]+ ){0,4}$"
    r"| (?:and|but) (?:(?:is|are|was|were|has|have|now|currently|then|later|instead) ){0,3}$"
    r"| (?:dan|tetapi|tapi|namun|lalu|sehingga|hingga) (?:(?:kembali|akhirnya|justru|malah|harus|pun|ditutup|dibuka|berakhir|terus|kini|ikut|makin) ){0,3}$"
)
_COMMA_THEN = Pattern(
    r"[^,;]*[^,;\d], (?:(?:tercatat|terpantau|terlihat|sempat|kini|ikut|juga|turut|sudah|telah|langsung|malah|dibuka|ditutup|hari ini|pagi ini|siang ini|saham\w*|harga\w*) ){0,3}$"
)
"""One comma right before the verb of motion: a negation before it is another verb's, "not immune, down 3%"."""
_AFTERWARDS = Cue(
    r"\b(?:after|usai|seusai|setelah|sesudah|selepas|nachdem|nach(?! (?:ansicht|einschatzung|meinung|angaben|auffassung|berechnungen|worten|aussage|uberzeugung|schatzungen?) )|apres|despues de|tras|depois de|apos|dopo)\b"
)
"""Between a forecast and a motion they make the motion what came first: "is expected to rise after it fell 1%"."""
_BECAUSE_OF = frozenset(
    ["on", "after", "amid", "following", "with", "despite", "بعد", "عقب", "بسبب", "وسط", "رغم", "مع", "اثر"]
)
"""Between a move and a word of hope these give its cause: "up 87% on potential approval"."""
_PARTICIPLE = Pattern(r"\b(?:mussten|konnten|durften) [^,;]*(?:ge|be|ver)[a-zß]+(?:t|en) $")
_LED = Pattern(r"\b(?:angefuhrt|gefolgt|begleitet|belastet|gestutzt|getragen|getrieben|gebremst) $")
"""Right before "wird" these participles make a passive of the present."""
_BEFORE_MONTH = Pattern(r"(?:^|[^a-z])(?:for|in|of|since|until|till|by|late|early|mid|last|next|this)[ -]$")
_BEHIND_MONTH = Pattern(
    r" (?:\d|(?:delivery|contracts?|futures|crude|brent|west texas|wti|nymex|comex|heating|gasoline|natural gas|gold|silver|copper|platinum|palladium"
    r"|wheat|corn|soybeans?|soymeal|soyoil|oats|rice|cocoa|coffee|sugar|cotton|hogs?|cattle)\b)"
)
_OR_MORE = Pattern(
    r"\s?(?:or (?:more|higher|greater)|atau lebih(?! (?:tin|ren|bes|dal|kec|bai|bur|kua|lem|cep|lam))|oder mehr|o mas|ou mais|ou plus|o piu|of meer|eller mere?|lub wiecej|veya (?:daha fazla|uzeri)|ve uzeri)\b"
)
_COMMA = Pattern(r",(?!\d)")
_DASH = Pattern(r" [-–—|] ")
_RELATIVE = Pattern(
    r", (?:dessen|deren|der|die|das|welche[rs]?|dat|wiens|which|who|whose|che|que|qui|dont|(?:il |la |le |i )?cui|cuy[oa]s?|cuj[oa]s?)\b[^,;]*$|, (?:the|an?) [a-z -]{3,60} (?:that|which|who) [^,;]*$"
)
_WITH_CLAUSES = frozenset({"de", "nl", "en", "it", "es", "pt", "fr"})
_CAN = frozenset({"kann", "konnen"})
_RISES = Pattern(r" [^.;,]{0,90}\b(?:zulegen|verteuern|steigern)\b")
_ASKS = Cue(r"\W*(?:did|does|do|is|are|was|were|can|could|should|would|has|will) (?!not )")
"""Opens an English question that its answer may deny: "Did sentiment send X's share price down 61%?"."""

_GRANTED = Pattern(r" (?:after|following|despite) (?:[a-z'’-]+ ){0,6}$")
"""Before a move they make it what a question takes for granted: "Should you buy X after its 10% drop?"."""
_OWN_NOUN = Cue(
    r"(?:%|per ?cent|pct)[ -](?:(?:stock|share price|price|intraday|one-day) )?(?:jump|rally|surge|gain|rise|drop|fall|slide|plunge|decline|slump|tumble|crash|pop|rebound|sell-?off|pullback|spike|dip|rout|climb|advance|retreat|bounce)\b(?! in\b| of\b| by\b)"
)
"""A number with the noun of its move, which a word for an owner before it makes a fact: "Can Intel's 6% jump last?"."""
_OWNER = Pattern(
    r"(?:(?P<whose>[\w.]['’]s?)|\bits|\bthe|\bthis|\bthat) (?:(?:stunning|huge|massive|latest|recent|brutal|sharp|big|post-earnings|stock['’]s|impressive) )?$"
)
_SEES_ITS_OWN = Cue(
    r" (?:(?:as|os|le|i|las|los) )?(?:suas?|seus?|sus|sue|suoi|ses|son) (?:acoes|acao|papeis|papel|acciones|titulos|azioni|titoli|actions?|titres?)\b"
)
"""Behind a Romance "sees" they make it what befalls a company, and no forecast: "Acme vê suas ações caírem 7%"."""


_SI = Pattern(r"(?:^|[^\w\s]\s?|\s)(?P<if>si)(?: [a-z'’]+){0,3} ?$")
_SE = Pattern(r"(?:^|[^\w\s]\s?|\s)(?P<if>se)(?: [a-z'’]+){0,3} ?$")
_IF = {"es": _SI, "ca": _SI, "fr": _SI, "it": _SE, "pt": _SE}
"""Before who moved, with no verb between, they set a condition; "sí" and a reflexive "se" say other things."""
_NORTHERN_WITHOUT = frozenset(["uden", "utan", "uten", "zonder"])
_WITHOUT_DOING = Pattern(r" (?:at|att|a|te|dat)\b| (?:[a-z]+ ){0,3}te ")
_WITHOUT_DOING_DE = Pattern(r"^ (?:dass|um)\b| zu [a-z]+$")
_BUT = Pattern(r", (?:men|maar|aber|sondern|utan|uten|doch) (?=(?:[a-zåäöæøß]+ ){0,3}$)")
"""Behind what was not so it opens what was: "var ikke med på oppturen, men falt 3 prosent"."""
_FORETELLS = marks.CONDITIONAL | marks.FORECAST


def unreal(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of what did not happen: negated, conditional, expected, targeted."""
    sentence, anchor = scope.sentence, scope.anchor
    if is_most_among_several(scope, subject.names[-1]):
        return NumberType.RANGE, "at most so much, among several"
    if (reason := of_average(scope) or limit_set(scope)) is not None:
        return NumberType.OTHER, reason
    threshold = _OR_MORE.match(sentence.gap(anchor.end, min(sentence.end, anchor.end + 16)))
    if threshold is not None and qualifier_of(scope) is not Qualifier.ABOUT:
        return NumberType.FORECAST, "a rule of thumb, not one move"
    if _is_granted(scope, motion, subject):
        return None
    told = told_from(scope, motion)
    low = max(scope.left, min(subject.start, motion.start), told)
    high = max(anchor.end, motion.end)
    for mark in sentence.marks_in(
        low, high, marks.NEGATION | marks.CONDITIONAL | marks.FORECAST | marks.TARGET
    ):
        if _is_of_something_else(scope, motion, mark):
            continue
        if mark.kinds & marks.TARGET:
            return NumberType.TARGET, "a target or an upside"
        if mark.kinds & marks.NEGATION:
            if _is_of_verb_before(scope, motion, mark.end):
                continue
            return NumberType.OTHER, "negated"
        if _comes_first(scope, motion, mark.end) or of_news(scope, motion, mark):
            continue
        return NumberType.FORECAST, "expected or conditional, not stated as done"
    if is_denied_before(scope, motion):
        return NumberType.OTHER, "negated"
    if is_target_before(scope, motion, subject, low):
        return NumberType.TARGET, "a target or an upside"
    if _asks(scope, motion):
        return NumberType.OTHER, "asked, not stated"
    if _on_condition(scope, motion, subject) or is_any_such_move(scope):
        return NumberType.FORECAST, "expected or conditional, not stated as done"
    if not sentence.kinds & (_FORETELLS | marks.NEGATION):
        return None
    in_brackets = sentence.gap(high, high + 1) == ")" and (motion.mark is None or motion.start < anchor.start)
    before = not in_brackets and told == sentence.start and _said_before(scope, low)
    if (before and not _comes_first(scope, motion, low)) or (not in_brackets and _said_behind(scope, high)):
        return NumberType.FORECAST, "expected or conditional, not stated as done"
    return None


def _is_granted(scope: Scope, motion: Motion, subject: Subject) -> bool:
    """Whether an English owner before a number and the noun of its move behind it take the move for granted, whatever is asked or expected of it."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "en" or not sentence.cues & _OWN_NOUN.bit or motion.start < anchor.end:
        return False
    if _OWN_NOUN.match(sentence.gap(anchor.end - 1, sentence.end)) is None:
        return False
    if sentence.marks_in(sentence.start, anchor.start, _FORESEEN):
        return False
    owner = _OWNER.search(sentence.gap(max(sentence.start, anchor.start - 32), anchor.start))
    if owner is None or owner["whose"] is None:
        return owner is not None
    place = anchor.start - len(owner[0]) + 1
    return any(each.start < place <= each.end or each.end == place for each in subject.names)


_FORESEEN = marks.FORECAST | marks.TARGET


def _is_of_something_else(scope: Scope, motion: Motion, mark: Mark) -> bool:
    """Whether a word that denies or foretells is said of something else than the move."""
    return (
        mark is motion.mark
        or scope.sentence.gap(mark.start - 1, mark.start) == "-"
        or _can(scope, mark, motion)
        or _of_headline_before(scope, motion, mark)
        or _is_passive(scope, mark)
        or _is_month(scope, mark)
        or _in_relative_clause(scope, mark, motion)
        or _is_of(scope, mark)
        or _sees_its_own(scope, mark)
        or is_in_cause(scope, mark)
        or is_despite(scope.sentence, mark)
        or _is_whose(scope, mark)
        or is_as_for(scope.sentence, mark)
        or _is_without(scope, motion, mark)
    )


def _is_without(scope: Scope, motion: Motion, mark: Mark) -> bool:
    """Whether a German, Dutch or Nordic "without" before a verb has a noun: "Acme, der uden nyheder steg 3 pct."."""
    sentence = scope.sentence
    if mark.end > motion.start:
        return False
    word = sentence.gap(mark.start, mark.end)
    if word == "ohne":
        is_verb = sentence.text[motion.start - sentence.start].islower()
        return is_verb and _WITHOUT_DOING_DE.search(sentence.gap(mark.end, motion.end)) is None
    if word not in _NORTHERN_WITHOUT:
        return False
    return _WITHOUT_DOING.match(sentence.gap(mark.end, motion.start)) is None


_BARE_NOUNS = (["kurs"], ["aktie"], ["aktiekurs"], ["aksje"], ["aksjekurs"], ["aktier"], ["aksjer"])


def _is_whose(scope: Scope, mark: Mark) -> bool:
    """Whether a Danish or Norwegian "if" is "whose" before a price noun: "Acme, hvis kurs faldt med 3 pct."."""
    sentence = scope.sentence
    if sentence.gap(mark.start, mark.end) != "hvis" or sentence.gap(mark.start - 2, mark.start) != ", ":
        return False
    return sentence.gap(mark.end, mark.end + 16).split()[:1] in _BARE_NOUNS


def _sees_its_own(scope: Scope, mark: Mark) -> bool:
    """Whether a word for "expects" is one for "sees" whose object is the company's own share."""
    sentence = scope.sentence
    if not sentence.cues & _SEES_ITS_OWN.bit:
        return False
    return _SEES_ITS_OWN.match(sentence.gap(mark.end, min(sentence.end, mark.end + 32))) is not None


def _comes_first(scope: Scope, motion: Motion, start: int) -> bool:
    """Whether a word for "after" behind a place makes the motion what came first."""
    sentence = scope.sentence
    if motion.mark is None or not sentence.cues & _AFTERWARDS.bit:
        return False
    return _AFTERWARDS.search(sentence.gap(start, max(start, motion.start))) is not None


def _asks(scope: Scope, motion: Motion) -> bool:
    """Whether a sentence opens as an English question; "İş Bankası" folds to "is", and is a name."""
    sentence = scope.sentence
    if sentence.lang not in {None, "en"} or not sentence.cues & _ASKS.bit:
        return False
    if _ASKS.match(sentence.folded) is None:
        return False
    if _GRANTED.search(sentence.gap(sentence.start, min(motion.start, scope.anchor.start))) is not None:
        return False
    return not sentence.names or sentence.names[0].start - sentence.start > 1


def _on_condition(scope: Scope, motion: Motion, subject: Subject) -> bool:
    """Whether a Romance "if" stands right before who moved: "si Airbus gagnait 10 %"."""
    sentence, condition = scope.sentence, _IF.get(scope.sentence.lang or "")
    if condition is None or motion.start < subject.start:
        return False
    low = max(sentence.start, subject.start - 32)
    found = condition.search(sentence.gap(low, subject.start))
    if found is None or sentence.marks_in(low + found.end("if"), subject.start, marks.MOTION):
        return False
    place = low + found.start("if") - sentence.start
    return sentence.text[place : place + 2].lower() == found["if"]


def _is_of_verb_before(scope: Scope, motion: Motion, end: int) -> bool:
    """Whether a negation belongs to another verb than that of motion: "failed to hold and is down", "failed to hold after it fell"."""
    if _comes_first(scope, motion, end):
        return True
    gap = scope.sentence.gap(end, max(end, motion.start))
    if scope.sentence.lang in GERMANIC and _BUT.search(gap) is not None:
        return True
    return _JOINED_VERB.search(gap) is not None or _COMMA_THEN.fullmatch(gap) is not None


def _is_passive(scope: Scope, mark: Mark) -> bool:
    """Whether a German "werden" makes a passive and foretells nothing: "mussten 2.340 Dollar bezahlt werden, ein Plus", "angeführt wird das Feld von Acme"."""
    sentence = scope.sentence
    if _LED.search(sentence.gap(max(sentence.start, mark.start - 16), mark.start)) is not None:
        return True
    if sentence.gap(mark.start, mark.end) != "werden" or sentence.gap(mark.end, mark.end + 1) not in {
        ",",
        ";",
    }:
        return False
    return _PARTICIPLE.search(sentence.gap(max(sentence.start, mark.start - 60), mark.start)) is not None


def _is_month(scope: Scope, mark: Mark) -> bool:
    """Whether "May" is the month in which a contract is delivered: "crude for May delivery gained 1.5%"."""
    sentence = scope.sentence
    if sentence.text[mark.start - sentence.start : mark.end - sentence.start] != "May":
        return False
    return (
        _BEFORE_MONTH.search(sentence.gap(max(sentence.start, mark.start - 12), mark.start)) is not None
        or _BEHIND_MONTH.match(sentence.gap(mark.end, sentence.end)) is not None
    )


def _is_of(scope: Scope, mark: Mark) -> bool:
    """Whether Swedish "om" stands between a noun of motion and its number: "med uppgångar om 1,2 procent"."""
    sentence = scope.sentence
    if sentence.gap(mark.start, mark.end) != "om" or sentence.lang != "sv":
        return False
    before = sentence.marks_in(max(sentence.start, mark.start - 24), mark.start, marks.MOTION)
    behind = sentence.gap(mark.end, mark.end + 3).strip()
    return bool(before) and before[-1].end == mark.start - 1 and behind[:1].isdecimal()


def _in_relative_clause(scope: Scope, mark: Mark, motion: Motion) -> bool:
    """Whether a German, Dutch, English or Romance relative clause between commas holds a word, and the verb and its percent come behind it.

    "Die Aktien von Acme, dessen Ergebnis am Freitag erwartet wird, stiegen um 2 Prozent".
    """
    sentence, start = scope.sentence, min(motion.start, scope.anchor.start)
    if sentence.lang not in _WITH_CLAUSES or mark.end >= start:
        return False
    if _RELATIVE.search(sentence.gap(max(sentence.start, mark.start - 90), mark.start)) is None:
        return False
    return _COMMA.search(sentence.gap(mark.end, start)) is not None


def _of_headline_before(scope: Scope, motion: Motion, mark: Mark) -> bool:
    """Whether a dash, a semicolon, or in Indonesian a comma, parts a word from the motion and its percent: "kann Rekord nicht halten – Acme gewinnt 2 Prozent", "Gagal Bangkit, IHSG Turun 2%"."""
    start = min(motion.start, scope.anchor.start)
    if mark.end >= start:
        return False
    gap = scope.sentence.gap(mark.end, start)
    if mark.kinds & marks.NEGATION and ("; " in gap or (scope.sentence.lang in MALAY and ", " in gap)):
        return True
    return _DASH.search(gap) is not None


def _can(scope: Scope, mark: Mark, motion: Motion) -> bool:
    """Whether a German "can" only tells how well a price does: "die Aktie kann um 3 Prozent zulegen"."""
    words = scope.sentence.gap(mark.start, mark.end), scope.sentence.gap(motion.start, motion.end)
    return words[0] in _CAN and words[1] in {"zulegen", "zu", "steigern", "verteuern"}


def _can_rise(sentence: Sentence, mark: Mark) -> bool:
    """Whether a German "can" has a verb of rising at the end of its clause: "kann mit einem Plus von 2 Prozent zulegen"."""
    if sentence.gap(mark.start, mark.end) not in _CAN:
        return False
    return _RISES.match(sentence.gap(mark.end, sentence.end)) is not None


def _said_before(scope: Scope, low: int) -> bool:
    """Whether a forecast or a condition opens what follows: "if Tesla falls 3%", "expects the index to rise"."""
    sentence, start = scope.sentence, max(scope.sentence.start, low - 60, clause_start(scope, low))
    own = clause_start(scope, low + 1)
    for mark in sentence.marks_in(start, low, marks.CONDITIONAL | marks.FORECAST):
        if mark.end < own and is_of_earlier_part(sentence, mark, own):
            continue
        if _is_month(scope, mark) or _is_passive(scope, mark) or _can_rise(sentence, mark):
            continue
        if is_hoped_for(sentence, mark):
            continue
        gap = sentence.gap(mark.end, low)
        breaks = sentence.marks_in(mark.end, low, marks.CONJUNCTION | marks.CLAUSE_BREAK)
        parted = any(sign in gap for sign in ",;，；。:") or _DASH.search(gap) is not None
        if not breaks and not parted and words_in(gap) <= 4:
            return True
    return False


_NEXT_VERB = frozenset(["and", "und", "sowie", "en", "och", "og", "&", "dan", "tapi", "namun"])
"""A conjunction before an auxiliary opens another verb: "verlor 3 Prozent und wird mit 250 Euro bewertet"."""

_WITHOUT = frozenset(
    [
        "without",
        "zonder",
        "utan",
        "uden",
        "uten",
        "ohne",
        "ilman",
        "sans",
        "sin",
        "sem",
        "senza",
        "fara",
        "bez",
        "tanpa",
    ]
)
"""Behind a move they say what did not come with it, and deny nothing of it: "föll 3 procent utan nyheter"."""


def _said_behind(scope: Scope, high: int) -> bool:
    """Whether the verb's own auxiliary follows it: "um 10 Prozent steigen könnte"."""
    sentence = scope.sentence
    if tells_what_is_awaited(sentence, high):
        return False
    for mark in sentence.marks_in(high, high + 24, marks.CONDITIONAL | marks.FORECAST | marks.NEGATION):
        gap = sentence.gap(high, mark.start)
        if _is_month(scope, mark) or sentence.gap(mark.start, mark.end) in _WITHOUT:
            continue
        if _can_rise(sentence, mark):
            continue
        if gap.strip() in _NEXT_VERB or gap.strip() in _BECAUSE_OF or _DASH.fullmatch(gap) is not None:
            continue
        if gap == " as " and sentence.lang == "en":
            continue  # "slides 12% as forecast cut"
        if not any(sign in gap for sign in ",;，；。.:") and words_in(gap) <= 1:
            return True
    return False
