"""Sentences that go on about the stock before: by what its company does ("Der Autobauer verlor 3 Prozent", in Dutch "De materialengroep"), by "sie", or without a subject; whose papers, and who opened the paragraph before."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.german.roles import is_trade
from streams.extract.german.told import SPEAKS, goes_on
from streams.extract.prose.function_words import NORTHERN
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_VERB = (
    r"(?:verlor|verliert|gewann|gewinnt|büßte|büßt|gab|gibt|legte|legt|fiel|fällt|sank|sinkt|stieg|steigt|rutschte|rutscht|sackte|sackt|brach|bricht|sprang|springt|kletterte|klettert|zog|zieht"
    r"|verteuerte|verteuert|verbilligte|verbilligt|notierte|notiert|lag|liegt|schloss|schließt|knickte|knickt|stürzte|stürzt|rückte|rückt|schnellte|schnellt|(?:ging|geht)(?: es)?|stand|steht)"
)
_OPENS = Pattern(
    r"\s*(?:Auch |Doch |Dagegen |Hingegen )?(?:[Dd]er|[Dd]ie|[Dd]as|[Ff]ür (?:den|die|das)) (?:[a-zäöüß]+ |[A-ZÄÖÜ][a-zäöüß]+er |[A-Z][A-Za-z]+-){0,2}"
    rf"(?P<trade>[A-ZÄÖÜ][\w-]+) {_VERB} "
)
_MOVER = Pattern(rf"\b{SPEAKS} (?P<mover>(?!Ende\b|Anfang\b|Mitte\b|Punkt\b)[A-ZÄÖÜ][\w&.-]+)")
"""A German verb right behind which a noun without an article stands: "stiegen Acme Business um 16 Prozent"."""
_OPENS_NL = Pattern(
    r"\s*(?:de|het) (?:[a-z]+ ){0,2}[a-z-]*(?:groep|bank|verzekeraar|producent|fabrikant|maker|concern|reus|holding|keten|uitgever|brouwer|bouwer|specialist|retailer|exploitant|leverancier|uitzender|detacheerder|ontwikkelaar)"
    r" (?:verloor|verliest|won|wint|steeg|stijgt|daalde|daalt|zakte|zakt|klom|klimt|krijgt|kreeg|kelderde|keldert|sloot|noteerde|noteert|koerst|leverde|levert|dikte|trok|trekt|liep|loopt|viel|valt|ging|gaat|dook|duikt|sprong|springt|moest) "
)
_REPORTED = Pattern(
    r"\b(?:quartal|kwartaal|jahr|jaar|halbjahr|halfjaar|monat|maand|wahrungsbereinigt|organisch|bereinigt|auf jahressicht|im vergleich zum vorjahr)"
)
"""In a sentence on what a company reported."""
_NEAR = 320

_MOVED = "gewannen|verloren|fielen|stiegen|sanken|legten|gaben|kletterten|sprangen|brachen|sackten|rutschten|zogen|notierten|verteuerten|verbilligten|knickten|schnellten|ruckten"
_GOES_ON = Pattern(
    r"\s*(?:(?:am ende|zum (?:handels|borsen|xetra-)?schluss(?: in [a-z]+)?|zu (?:handels|borsen)schluss|zuletzt|unter dem strich|letztlich|am (?:mittag|nachmittag|abend)) (?:stand|steht|blieb|bleibt|lag|liegt|gab es|war es|betrug) "
    r"|(?:sein|ihr) (?:schlussstand|schlusskurs|kurs|stand|schlusswert) (?:betrug|lag|notierte|stand|stieg|sank|fiel) "
    rf"|(?:sie|diese|letztere) (?:{_MOVED}|drehten|schlossen|gingen|sturzten|schossen|lagen|standen|bußten)\b"
    r"|(?:[a-z]+ und [a-z]+ )?(?:anleger|investoren|borsenteilnehmer|marktteilnehmer) (?:zahlen|zahlten|bezahlen|bezahlten|mussten) (?=[^;]*\bfur (?:die aktien?|(?:das|die) (?:wert)?papiere?|den titel|die titel|den anteilsschein|die anteilsscheine)\b)"
    r"|um (?:rund |etwa |knapp |fast |mehr als |uber )?[\d.,]+ ?(?:prozent|%) (?:verringerte|erhohte|ermaßigte|verteuerte|verbilligte|sank|stieg|fiel|sackte|kletterte|sprang|rutschte|brach) (?:sich )?(?:der (?:aktien)?kurs|die aktie|das papier|der titel)\b)"
)
_THEY = Cue(rf"\b(?:{_MOVED}) sie (?:[a-z]+ ){{0,3}}$")
_IT = Cue(
    r"\b(?:gewann|verlor|fiel|stieg|sank|legte|gab|kletterte|sprang|brach|sackte|rutschte|zog|verteuerte|verbilligte|knickte|schnellte|ruckte|bußte|drehte) (?:sie|es) (?:[a-z]+ ){0,9}$"
)
"""The same of one share, where the sentence names nobody: "Am Freitag fiel sie um 3 Prozent"."""
_IM = Pattern(
    r"\b(?:[Ii]m|am|vom|[Ii]n den|[Aa]us dem|[Uu]nter den)\s(?:[a-zäöüß]+\s)?(?:[\w-]+-[Ii]ndex\s)?$"
)
_ITS_PAPERS = Pattern(
    r"\s(?:[a-zäöüß]+e[nrs]?\s){1,2}(?:Aktien?|Papiere?n?|Titeln?|Anteilsscheine?n?|Werte?)\b"
)
"""Behind a German index they are of somebody who trades in it: "die in den SDax zurückgekehrte Aktie"."""


def opens_with_trade(sentence: Sentence) -> Name | bool | None:
    """Return the stock of the sentence before, where one opens with the trade of its company and a verb of trading.

    False where it tells what the company reported, None where it opens otherwise.
    """
    if sentence.lang == "nl":
        opened = _OPENS_NL.match(sentence.folded) is not None
    elif not sentence.capitals_name:
        found = _OPENS.match(sentence.text)
        opened = found is not None and is_trade(found.group("trade"))
    else:
        return None
    if not opened:
        return None
    if sentence.kinds & marks.METRIC or _REPORTED.search(sentence.folded) is not None:
        return False
    spoken_of = sentence.antecedent(sentence.start, "stock")
    if spoken_of is None or not spoken_of.listed or sentence.start - spoken_of.end > _NEAR:
        return None
    return spoken_of


def names_mover(sentence: Sentence, end: int) -> bool:
    """Whether a German verb before a place has a subject right behind it that neither lexicon nor directory knows."""
    if sentence.capitals_name:
        return False
    found = _MOVER.search(sentence.text, 0, end - sentence.start)
    return found is not None and not sentence.is_known(sentence.start + found.start("mover"))


def goes_on_about_it(sentence: Sentence) -> bool:
    """Whether a German sentence without a subject of its own goes on about the stock before it: "Am Ende stand ein Minus"."""
    return goes_on(sentence) or (not sentence.capitals_name and _GOES_ON.match(sentence.folded) is not None)


_EQUALS = Pattern(r"\s*(?:dies|das) (?:entspricht|entsprach|sind|waren|bedeutet|bedeutete) ")


def equals_so_much(sentence: Sentence) -> bool:
    """Whether a German sentence only says how far the level moved that the one before ended with: "Dies entspricht einem Abschlag von"."""
    return not sentence.capitals_name and _EQUALS.match(sentence.folded) is not None


def moved_with_them(scope: Scope) -> bool:
    """Whether a German verb has "they" as its subject: "Nach schwachen Zahlen rutschten sie um 14 Prozent ab"."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.capitals_name or not sentence.cues & (_THEY.bit | _IT.bit):
        return False
    before = sentence.gap(scope.left, start)
    if _THEY.search(before) is not None:
        return True
    if _IT.search(before) is None or sentence.names_in(sentence.start, start):
        return False
    return not sentence.marks_in(sentence.start, start, marks.PRICE | marks.ANAPHORA | marks.METRIC)


def of_them(scope: Scope) -> Subject | Refused:
    """Return the stock of the sentence before whose shares "they" are."""
    they = scope.sentence.antecedent(scope.sentence.start, "stock")
    if they is None or not they.listed:
        return NumberType.OTHER, "they are not known"
    return Subject((they,), "anaphora", 66, scope.anchor.start)


def opens_with_they(sentence: Sentence) -> bool:
    """Whether a sentence opens with "Sie", "Diese" or "Their", which no index is called."""
    if sentence.lang == "en":
        return sentence.folded.lstrip().startswith("their ")
    return not sentence.capitals_name and sentence.folded.lstrip().startswith(("sie ", "diese "))


_PARAGRAPH = 48
"""So far behind its begin a paragraph has named whom it tells of."""


def opener_of_paragraph(text: str, line: int, names: list[Name], lang: str | None) -> Name | None:
    """Return the only stock of the paragraph before a Dutch or Nordic line, if it opens that paragraph: "Acme skuffede. Markedet sendte aktien ned." before "Aktien falder"."""
    if lang not in NORTHERN or line < 0:
        return None
    end = len(text[:line].rstrip())
    start = text.rfind("\n", 0, end) + 1
    told = [each for each in names if start <= each.start < end]
    if len({each.issuer for each in told}) != 1 or told[0].start - start > _PARAGRAPH:
        return None
    return told[0]


def is_inside(text: str, start: int) -> bool:
    """Whether the German words before an index make it a place: "im Dax", "in den Nebenwerte-Index SDax"."""
    return _IM.search(text, max(0, start - 40), start) is not None


def holds_papers(text: str, start: int, end: int) -> bool:
    """Whether a German index at ``text[start:end]`` is only where papers trade that are spoken of."""
    return _ITS_PAPERS.match(text, end) is not None and is_inside(text, start)
