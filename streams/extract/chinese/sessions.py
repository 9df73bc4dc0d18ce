"""Trade in, before or after the session, of which a later part of a headline tells: "高通財測遜色 盤後挫近7%"."""

from streams.extract import marks
from streams.extract.chinese.parts import part_start
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_SESSION = Cue(
    r"(?:[但卻却惟而,，]{0,2})(?:美股)?(?:股[價价])?(?:盤後|盘后|盤前|盘前|盤中|盘中|早盤|早盘|尾盤|尾盘|午後|午后|今早|一度)(?:交易)?(?:中|時段|时段)?(?:股[價价])?"
    r"(?:一度|逆勢|逆势|應聲|应声|放量|帶量|带量|爆量|最多|反彈|反弹|仍|卻|却|再|續|续|狂|急){0,2}$"
)
"""A part that only names the session, up to its word of motion: it tells of trade, and of nobody else."""
_TAG = 16
"""So many signs may stand before the stock that opens a headline: "〈財報〉"."""
_PARTING = "，,；;！!？?。"
_TAGGED = Cue(r"^[〈《【](?:熱門股|热门股|焦點股|焦点股|個股|个股)[〉》】]")
"""Before the stock that opens a headline it says that all of the headline is of that one."""
_WEEKLY = Pattern(r"(?:股[價价])?(?:[單单])?[周週]")
"""What a later part opens with that tells how far the stock went in the week."""


def traded_outside_session(scope: Scope, motion: Motion, *, past: bool) -> Name | None:
    """Return the stock that opens a headline and is alone in it, when a later part tells of trade outside the session.

    Behind a tag ("〈熱門股〉") others may be named; with ``past`` only there, for a name stands near that part.
    """
    sentence, anchor = scope.sentence, scope.anchor
    if past and not sentence.cues & _TAGGED.bit:
        return None
    if not sentence.cues & (_SESSION.bit | _TAGGED.bit) or motion.mark is None or motion.end > anchor.start:
        return None
    start = max(part_start(scope), *(_behind(scope, sign) for sign in _PARTING))
    tagged = bool(sentence.cues & _TAGGED.bit) and _TAGGED.match(sentence.folded) is not None
    weekly = tagged and _WEEKLY.fullmatch(sentence.gap(start, motion.start + 1)) is not None
    if not weekly and _SESSION.fullmatch(sentence.gap(start, motion.start)) is None:
        return None
    if sentence.marks_in(motion.end, anchor.start, marks.HEAD):
        return None
    names = sentence.names_in(sentence.start, start)
    if not names or not names[0].is_stock or not names[0].listed:
        return None
    if (not tagged and len({each.issuer for each in names}) > 1) or not _opens(scope, names[0]):
        return None
    return names[0]


def _behind(scope: Scope, sign: str) -> int:
    return (
        scope.sentence.start
        + scope.sentence.text.rfind(sign, 0, scope.anchor.start - scope.sentence.start)
        + 1
    )


def _opens(scope: Scope, name: Name) -> bool:
    before = scope.sentence.gap(scope.sentence.start, name.start).strip()
    return not before or (len(before) <= _TAG and before[-1] in "〉》】：:」]")
