"""Who goes on behind a clause with a percent of its own in Arabic, Hebrew and Persian, or behind brackets in Korean, Japanese and Chinese: "סהם אקמה, שמחזיקה ב-31% מבטא, ירד ב-2%"."""

from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Subject
from streams.extract.scripts.money import told_against
from streams.text.patterns import Pattern

_MONEY = r"(?: ?\([^()]{1,14}\))?"
_BESIDES = {
    "he": Pattern(rf"{_MONEY}, ?(?:אשר |ש[א-ת]{{2,}} )[^,;]{{2,120}}, ?(?:[א-ת]+ ){{0,2}}"),
    "ar": Pattern(rf"{_MONEY} ?،? ?و?(?:التي|الذي|والتي|والذي) [^،;؛]{{2,120}}، ?(?:(?:بنسبة|بنحو|نحو|حوالي|باكثر من|اكثر من) )*"),
    "fa": Pattern(
        rf"{_MONEY} ?،? ?(?:كه|پس از|بعد از|به دليل|به علت|به خاطر|در پي|با وجود|عليرغم|علي‌رغم|با توجه به) [^،;؛]{{2,120}}، ?(?:[^\s،\d]+ ){{0,3}}"
        rf"|{_MONEY} ?(?:پس از|بعد از|به دليل|به علت|به خاطر|در پي|با وجود|عليرغم|علي‌رغم) [^،;؛%\d]{{0,40}}[\d.,٫]+ درصدي [^،;؛%\d]{{0,50}}"
    ),
    "ko": Pattern(r" ?\([^()]{2,60}\)(?:은|는|이|가|도|의 주가(?:는|가|도)) (?:(?:이날|장중|전날보다|전 거래일 대비) )*"),
    "ja": Pattern(r" ?\([^()]{2,60}\)(?:の株価|株)?(?:は|が|も)、?(?:一時|前日比)?"),
    "zh": Pattern(r" ?\([^()]{2,60}\)(?:股[价價]|今[日早天]?|昨[日天]?|[周週][一二三四五]|[盘盤][中前后後]|[早午][盘盤])*"),
}  # fmt: skip
"""Between a name and its own number, or its verb: a relative clause, or in Persian a cause, that holds another number."""


_SHAPE = 70


def told_in_script(scope: Scope, motion: Motion) -> Subject | None:
    """Return the money that is told against another one, or who goes on behind a clause with a number of its own."""
    if (money := told_against(scope)) is not None:
        return money
    name = _resumed(scope, motion)
    return None if name is None else Subject((name,), "name", _SHAPE, name.start)


def _resumed(scope: Scope, motion: Motion) -> Name | None:
    """Return the name before a clause that tells a percent of something else, where the verb and its number follow the clause.

    An Arabic verb may stand before the name: "انخفض سهم أكمي، التي تملك 31% من بيتا، 2%".
    """
    sentence = scope.sentence
    besides = _BESIDES.get(sentence.lang or "")
    if besides is None or scope.left <= sentence.start or motion.mark is None:
        return None
    if motion.start < scope.left and sentence.lang != "ar":
        return None
    end = motion.start if scope.left <= motion.start < scope.anchor.start else scope.anchor.start
    if sentence.marks_in(end, scope.anchor.start, marks.METRIC):
        return None
    for name in reversed(sentence.names_in(sentence.start, scope.left)):
        if motion.start < scope.left and motion.end > name.start:
            return None
        if besides.fullmatch(sentence.gap(name.end, end)) is not None:
            return name if name.listed and not name.market else None
    return None
