"""Trade in, before or after the session, of which a later part of a headline tells: "高通財測遜色 盤後挫近7%"."""

from streams.extract import marks
from streams.extract.chinese.parts import part_start
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue

_SESSION = Cue(
    r"(?:[但卻却惟而,，]{0,2})(?:美股)?(?:股[價价])?(?:盤後|盘后|盤前|盘前|盤中|盘中|早盤|早盘|尾盤|尾盘|午後|午后|今早|一度)(?:交易)?(?:中|時段|时段)?(?:股[價价])?"
    r"(?:一度|逆勢|逆势|應聲|应声|放量|帶量|带量|爆量|最多|仍|卻|却|再|續|续|狂|急){0,2}$"
)
"""A part that only names the session, up to its word of motion: it tells of trade, and of nobody else."""
_TAG = 16
"""So many signs may stand before the stock that opens a headline: "〈財報〉"."""
_PARTING = "，,；;！!？?。"


def traded_outside_session(scope: Scope, motion: Motion) -> Name | None:
    """Return the stock that opens a headline and is alone in it, when a later part tells of trade outside the session."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _SESSION.bit or motion.mark is None or motion.end > anchor.start:
        return None
    start = max(part_start(scope), *(_behind(scope, sign) for sign in _PARTING))
    if _SESSION.fullmatch(sentence.gap(start, motion.start)) is None:
        return None
    if sentence.marks_in(motion.end, anchor.start, marks.HEAD):
        return None
    names = sentence.names_in(sentence.start, start)
    if not names or not names[0].is_stock or not names[0].listed:
        return None
    if len({each.issuer for each in names}) > 1 or not _opens(scope, names[0]):
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
