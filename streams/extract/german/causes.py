"""What only caused a German move: "trotz guter Prognose", "sorgte die Kapitalerhöhung für einen Kursrutsch"."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.german.told import SPEAKS
from streams.extract.marks import Mark
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_REACH = 60
_CAUSES = Cue(
    r"\b(?:dank|trotz|wegen|angesichts|aufgrund|vor(?! (?:steuer|zinsen|abschreib|sonder|minderheit|einmal|allem))|(?:(?<=, die )|(?<=, der )|(?<=, das ))nach) (?:[^\W\d_][\w-]* ){0,14}$"
)
_AFTER = Cue(
    r"\bnach (?:(?!(?:bei|beim|im|in|am|an|auf|fur|mit|von|vom|zu|zum|zur|uber|unter|vor|um|als|wie|sich|nach|angaben|worten|bekunden|aussagen)\b)[^\W\d_][\w-]* ){0,5}(?:[\w-]+-)?$"
)
_EXCHANGES = Cue(
    r"\bmit (?:den|allen)(?: [\w-]+){1,5} (?:der|den)(?: [^\W\d_]+en)? borsen (?:in |von )?(?:[^\W\d_]{3,}(?: und|,) )?$"
)
"""Before a city they make it one of those where the stocks of an index trade: "mit den Werten der Börsen in Shanghai und Shenzhen"."""
_REST = Pattern(r"-[^\W\d_]+")
_SO_MUCH = Pattern(
    r"(?:- (?:und|oder|sowie) [a-zß-]+)? (?:gar |sogar |zeitweise |zunachst )?(?:um|mit|rund|gut|knapp|fast|mehr als|uber|zeitweise)\b[^;,.]{0,24}\d"
)
"""Around a metric they make it what came before the move: "schließt nach Übernahmeangebot mit 26 Prozent im Plus"."""
_CAUSING = Cue(r"\b(?:sorgt|sorgten?|fuhrt|fuhrten?) (?:[^\W\d_]+ ){0,14}$")
_CAUSED = Pattern(r"^[^.;,]* (?:fur|zu) (?:einen|ein|einem) (?:[a-z]+ )?kurs[a-z]+ ")
"""Around a metric they make it the cause: "sorgte die Kapitalerhöhung für einen Kursrutsch von 14 Prozent"."""
_GOES = r"(?:drehten?|dreht|drehen|bleibt|bleiben|blieb|blieben|kam|kamen|kommt|kommen|setzten?|setzt|setzen|bauten?|baut|bauen|weiteten?|machten?|macht|machen|erholten?|erholt|erholen|schoss|schossen|traten?|tritt|eroffneten?|starteten?|startet|zeigten?|zeigt|zeigen|trennten?|griffen|schafften?|schaffte|tauchten?|taucht|ging|gingen)"
_HEADLINE = Cue(r" (?:nach|trotz|wegen|dank) (?:[^\W\d_][\w-]* ){1,5}(?=(?:plus|minus) )")
"""Behind the name that opens a German headline it only tells the cause: "Acme nach angekündigter Kapitalerhöhung minus 2 Prozent"."""
_DESPITE = Cue(
    r" (?P<why>(?:trots|trods|tross|til tross for|ondanks|dankzij|vanwege|tack vare|takket vaere|efter|etter|na) )(?:[^\W\d_]+ ){0,4}$"
)
_OPENING = 2
_FINITE = Pattern(rf"(?<= )(?:(?!kosten){SPEAKS}|{_GOES})(?= )")
_PHRASE = 14
_FRONTED = Cue(
    r"(?:^\W*|[;,:–—-] |\b(?:und|aber|doch|sondern) )(?:(?:auch|erst|kurz|unmittelbar|noch|gleich) )?"
    r"(?:nach|trotz|wegen|angesichts|aufgrund|infolge|ungeachtet|unter dem eindruck|belastet (?:auch |vor allem |zudem )?(?:von|durch)|gestutzt (?:von|auf|durch)|(?:beflugelt|getrieben|gebremst|gedruckt|getragen|unterstutzt|angetrieben|angeschoben|angefuhrt|gezogen|verunsichert|enttauscht|ermutigt) (?:auch |vor allem |zudem |unter anderem )?(?:von|durch)) "
)
"""A phrase that opens a German clause before its verb, with what only caused the move: "Nach enttäuschenden Quartalszahlen gab Acme ... nach"."""


def behind_cause(sentence: Sentence) -> int | None:
    """Return where the sign stands in a German headline that tells the cause before it: "Acme nach Quartalszahlen plus 3 Prozent"."""
    if sentence.capitals_name or not sentence.names or not sentence.cues & _HEADLINE.bit:
        return None
    name = sentence.names[0]
    if name.start - sentence.start > _OPENING:
        return None
    found = _HEADLINE.match(sentence.gap(name.end, sentence.end))
    return None if found is None else name.end + found.end()


def fronted_until(sentence: Sentence, left: int, limit: int) -> int:
    """Return where the verb stands behind a phrase that opens a German clause and only tells the cause; ``left`` where none does."""
    if sentence.capitals_name:
        return left
    if (behind := behind_cause(sentence)) is not None and left <= behind <= limit:
        return behind
    if not sentence.cues & _FRONTED.bit:
        return left
    gap = sentence.gap(left, limit)
    found = list(_FRONTED.finditer(gap))
    if not found:
        return left
    for verb in _FINITE.finditer(gap, found[-1].end()):
        if sentence.text[left + verb.start() - sentence.start].islower():
            return (
                left + verb.start() if len(gap[found[-1].end() : verb.start()].split()) <= _PHRASE else left
            )
    return left


def in_cause(sentence: Sentence, head: Mark) -> bool:
    """Whether a metric belongs to the cause of a German move: "trotz einer angehobenen Prognose neun Prozent"."""
    if not head.kinds & marks.METRIC:
        return False
    if sentence.capitals_name:
        return is_despite(sentence, head)
    if head.end <= fronted_until(sentence, sentence.start, sentence.anchors[0].start):
        return True
    if not sentence.cues & (_CAUSES.bit | _CAUSING.bit | _AFTER.bit):
        return False
    before = sentence.gap(max(sentence.start, head.start - 160), head.start)
    if _CAUSES.search(before) is not None:
        return True
    if _is_after(before) and _SO_MUCH.match(sentence.gap(head.end, head.end + _REACH)):
        return True
    return (
        _CAUSING.search(before) is not None
        and _CAUSED.search(sentence.gap(head.end, head.end + _REACH)) is not None
    )


def is_despite(sentence: Sentence, word: Mark) -> bool:
    """Whether a word stands in what a Nordic or Dutch move came in spite of, right behind its verb: "steg trots sänkt prognos 5,6 procent"."""
    if sentence.lang not in GERMANIC or not sentence.cues & _DESPITE.bit:
        return False
    low = max(sentence.start, word.start - _REACH)
    found = _DESPITE.search(sentence.gap(low, word.start))
    if found is None:
        return False
    place = low + found.start("why")
    moved = sentence.marks_in(max(sentence.start, place - 24), place, marks.MOTION)
    return bool(moved) and moved[-1].end == place - 1


def _is_after(before: str) -> bool:
    """Whether "nach" with a phrase that holds no verb ends a stretch: "sackten nach der Senkung der "."""
    found = _AFTER.search(before)
    return found is not None and _FINITE.search(found.group()) is None


def without_causing(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return the names without those that only begin the word for what came before a German move, and without the exchanges of an index: "nach Microsoft-Angebot mit 26 Prozent"."""
    if sentence.capitals_name:
        return names
    if sentence.cues & _EXCHANGES.bit:
        names = [
            each
            for each in names
            if each.type is not InstrumentType.INDEX
            or _EXCHANGES.search(sentence.gap(sentence.start, each.start)) is None
        ]
    if sentence.cues & _AFTER.bit:
        names = [each for each in names if not _opens_cause(sentence, each)]
    return names


def _opens_cause(sentence: Sentence, name: Name) -> bool:
    word = _REST.match(sentence.gap(name.end, name.end + _REACH))
    if word is None or not _is_after(sentence.gap(sentence.start, name.start)):
        return False
    return _SO_MUCH.match(sentence.gap(name.end + word.end(), name.end + _REACH)) is not None


def is_cause(scope: Scope, name: Name) -> bool:
    """Whether a German preposition makes a name the cause: "Angesichts steigender Ölpreise büßte der Leitindex 3 Prozent ein"."""
    sentence = scope.sentence
    if not sentence.cues & _CAUSES.bit:
        return False
    left = fronted_until(sentence, scope.left, name.start)
    return _CAUSES.search(sentence.gap(left, name.start)) is not None


_CAUSE_BEFORE = Cue(
    r"\b(?:dank|trotz|wegen|angesichts|aufgrund|trods|trots|tross|ondanks|mimo|pomimo|dzieki|navzdory|diky|kvuli|napriek|vdaka|несмотря на|благодаря|попри|завдяки) (?:[^\W\d_]+ ){0,2}$"
)
_DAY_BEFORE = Cue(
    r" (?:in der|der|aus der|vom|am|zum|tags) (?:vorwoche|vortag|zuvor|(?:mon|diens|donners|frei)tag|mittwoch|wochenbeginn|wochenauftakt|wochenstart)\b"
)
_AFTER_IT = Pattern(r"\bnach (?:[a-zß]+ ){1,3}$")
"""Before and behind a German noun of motion they make it what had been before: "gab nach einem Plus in der Vorwoche 1 Prozent nach"."""
TOLD_BESIDE = _CAUSE_BEFORE.bit | _DAY_BEFORE.bit
"""Cues of words of motion that tell of something besides."""


def without_told_beside(scope: Scope, left: list[Mark]) -> list[Mark]:
    """Return the words of motion before a percent without those that tell why it moved, or what had been the day before."""
    sentence = scope.sentence
    if sentence.cues & _CAUSE_BEFORE.bit:
        follows = sentence.marks_in(scope.anchor.end, scope.right, marks.MOTION)
        left = [mark for mark in left if not _is_cause(sentence, mark)] or ([] if follows else left)
    if sentence.cues & _DAY_BEFORE.bit:
        left = [mark for mark in left if not _is_of_day_before(sentence, mark)]
    return left


def _is_cause(sentence: Sentence, mark: Mark) -> bool:
    """Whether a German, Nordic or Slavic word of motion is only the cause: "verlor dank starker Kursgewinne bei Acme nur 1,6 Prozent"."""
    return _CAUSE_BEFORE.search(sentence.gap(max(sentence.start, mark.start - 32), mark.start)) is not None


_DAYS_BEFORE = Cue(
    r" (?:der|des|vom|aus den|an den|in den) (?:vortage?n?s?|vorwochen?|(?:letzten|vergangenen|vorangegangenen|beiden|jungsten) [a-z]+)\b"
)


def is_of_days_before(sentence: Sentence, noun: Mark) -> bool:
    """Whether German gains or losses are those of the days before: "konnten sich nach den Verlusten der Vortage um 0,2 Prozent erholen"."""
    if not sentence.cues & _DAYS_BEFORE.bit or sentence.capitals_name:
        return False
    return _DAYS_BEFORE.match(sentence.gap(noun.end, sentence.end)) is not None


def _is_of_day_before(sentence: Sentence, mark: Mark) -> bool:
    """Whether a German noun of motion only tells after what something moved: "nach einem Minus am Vortag"."""
    if _DAY_BEFORE.match(sentence.gap(mark.end, sentence.end)) is None:
        return False
    return _AFTER_IT.search(sentence.gap(max(sentence.start, mark.start - 32), mark.start)) is not None
