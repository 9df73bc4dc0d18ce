"""Names that only say who tells it, between two commas: "Deliveries, Tesla said on Sunday, rose 8%" tells nothing of Tesla's price."""

from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue

_SAYS = (
    r"said|says|reported|reports|noted|notes|added|adds|announced|announces|stated|disclosed|claims|claimed|estimates|estimated|found|finds|showed|shows"
    r"|sagte?|teilte|meldete?|berichtete?|erklarte?|schreibt|schrieb"
    r"|(?:a|ont|ha|han|hanno|am|au) (?:indique|annonce|declare|precise|explique|affirme|dicho|informado|anunciado|senalado|detto|annunciato|comunicato|spiegato|dichiarato|spus|anuntat|transmis|precizat)|indique|annonce|precise|explique"
    r"|dijo|dice|informo|anuncio|senalo|indico|explico|afirmo|spiega|comunica|disse|diz|informou|afirmou|anunciou|declarou"
    r"|zei|zegt|meldde|meldt|sager|sade|uppger|uppgav|rapporterar|meddelar|skriver|oplyser|oplyste|siger|sagde|meddeler|opplyser|opplyste|sier|sa|melder|kertoo|kertoi|sanoo|ilmoitti"
    r"|(?:jak )?(?:podal[aoiy]?|poinformowal[aoiy]?|informuje|podaje|rekl[aoiy]?|uvedl[aoiy]?|oznamil[aoiy]?|sdelil[aoiy]?|uvadi)|kozolte|mondta|irta"
    r"|kata|ujar|ungkap|sebut|tutur|diyor|dedi|acikladi|bildirdi"
    r"|(?:как )?(?:сообщил[аио]?|сообщает|сообщают|заявил[аио]?|отметил[аио]?|уточнил[аио]?|пишет)|(?:як )?(?:повідомив|повідомила|повідомили|повідомляє|заявив|заявила|зазначили)"
    r"|ειπε|ανακοινωσε|αναφερει|ανεφερε"
)
_BY = (
    r"according to|as per|per|so|laut|nach angaben von|selon|d['’]apres|segun|de acuerdo con|secondo|segundo|de acordo com|conforme|potrivit|conform|aldus|volgens|enligt|ifolge|wedlug|zdaniem|podle"
    r"|menurut|berdasarkan data|mengikut|по (?:данным|словам|сообщению|оценке|информации)|за (?:даними|словами|інформацією)|theo|συμφωνα με"
)
_OPENED = Cue(
    rf"[,–—] (?:{_SAYS}|{_BY}) (?:(?:data|figures) from )?(?:the |der |die |das |la |le |el |il |a |o |de |lo |los |les |l['’])?(?:pt )?$"
)
"""Before a name they make it who tells: ", selon Renault,", ", teilte Volkswagen mit,"."""
_CLOSED = Cue(
    rf"(?: (?:and|und|et|y|e|dan|и) [\w.&'’ -]{{2,24}}?)?(?: (?:has |have |also |later |it )?(?:{_SAYS})|(?:['’]s|['’][a-z]{{1,4}})? (?:zufolge|mukaan|szerint|(?:\w+ )?gore|data (?:show|shows|showed)))\b"
    r"(?: (?:on|in|at|this|last|earlier|late|am|im|le|el|il|pada|dalam|w|v|в|i) [^,;:]{2,40}| (?:mit|monday|tuesday|wednesday|thursday|friday|earlier|today))?[,–—]"
)
"""Behind a name they make it who tells: ", Tesla said on Sunday,"."""
_SPEECH = _OPENED.bit | _CLOSED.bit
_COMMAS = (", ", "– ", "— ")


def only_tells(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name between commas is only who says so of something before it, no price of its own, and the verb follows the closing comma."""
    sentence, verb = scope.sentence, min(motion.start, scope.anchor.start)
    if not sentence.cues & _SPEECH or verb < name.end:
        return False
    behind = sentence.gap(name.end, verb)
    if sentence.marks_in(sentence.start, name.start, marks.PRICE | marks.ANAPHORA):
        return False
    if sentence.cues & _OPENED.bit and _OPENED.search(sentence.gap(sentence.start, name.start)) is not None:
        return behind.removeprefix(" mit").lstrip()[:1] in {",", "–", "—"}
    if not sentence.gap(sentence.start, name.start).endswith(_COMMAS):
        return False
    return _CLOSED.match(behind) is not None
