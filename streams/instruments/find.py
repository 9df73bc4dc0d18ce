"""All dictionary names in a window of text: one pass of an automaton, then ends of words, then the longest.

The automaton holds of each name only the shortest prefix that no other name shares, but eight characters at least (half
the states, a fifth of the time to build); the rest of the name is compared where a prefix was met.
"""

from __future__ import annotations

from array import array

import daachorse

from streams.instruments.master.columns import Strings
from streams.instruments.script import CLASSES, GENITIVE, HAN, WORD, begins_word, ends_word
from streams.text.patterns import Pattern

_INITIALS = Pattern(r"(?:^|\W)[a-z]{1,2}$")
"""Before a sign for "and" without spaces they are the first half of a name: the second half of "AT&T-Aktie" opens none."""

_CALLED = frozenset(["index", "indeks", "indice", "indicele", "индекс", "індекс", "indexul", "δεικτης"])
"""Words that may open the name of an index, and leave it the same: "index Nasdaq"."""


_PAPERS = (
    " shares",
    " stocks",
    " stock market",
    " share market",
    " stock index",
    " share index",
    " bourse",
    " benchmark index",
    " equities",
)
"""How the name of a market ends that begins with its country's."""


_TRADED = Pattern(
    r"[上下大急暴续續小微再又回早]?[涨漲跌挫]|[收高低午走]?[涨漲跌挫]|[盘盤][前后後中初]|[开開收早午][盘盤]|[高低][开開]|拉升|走[高低强強弱]|飙升|飆升|急升|急[涨漲跌挫]|回[落升]|反[弹彈]|下[滑挫探跌]|重挫|[股][价價]|[美港ah]股"
    r"|[周週][一二三四五]|午[后後收]|早[盘盤]|跳水|逆[市势勢]|[绩績][后後]|半日|也[涨漲跌]|亦[涨漲跌]|[则則均再][涨漲跌]|一度|[发發公宣]布|大幅|上昇|下落|急[騰落]|続[伸落]|一時|年初来|前場|後場"
)
"""Right behind a name of two signs what prices do, or when they trade, outweighs a word that begins inside the name: 茅台上涨, 美光盘前."""
_OF_PRICES = frozenset(["一度", "大跌", "大涨", "大漲", "一周", "一週", "一早"])
"""Such words begin no name's second half where prices are told of: "周三一度" is not 三一."""

Found = tuple[int, int, int]
"""Start, end (exclusive) and number of a name."""


def automaton(names: Strings, prefixes: array[int], words: Strings) -> bytes:
    """Return the automaton of a dictionary as bytes: its patterns are the names' prefixes, then the ordinary words."""
    texts = map(names.text, range(len(names)))
    patterns = [text[:length] if length else text for text, length in zip(texts, prefixes, strict=True)]
    taken = set(patterns)
    patterns += [word for word in map(words.text, range(len(words))) if word not in taken]
    return daachorse.CharwiseDoubleArrayAhoCorasick(patterns).serialize()


class NameFinder:
    """Finds the names of one set of tables.

    ``prefixes`` holds how much of each name is in the automaton, 0 for all of it.
    """

    __slots__ = ("_automaton", "_names", "_prefixes")

    def __init__(self, names: Strings, prefixes: array[int], serialized: bytes) -> None:
        self._names = names
        self._prefixes = prefixes
        self._automaton = daachorse.CharwiseDoubleArrayAhoCorasick.deserialize(serialized)

    def find(self, folded: str) -> list[Found]:
        """Return names that stand as words in ``folded``, longest first where they overlap, in order of their start.

        Of two of one length the later one ("the Nasdaq" reaches into "Nasdaq 100"), in Han characters the earlier one: 美光 in "美光大漲".
        """
        names, words = self._raw(folded)
        if words:
            names = [each for each in names if not _contradicted(folded, each, words)]
        return names if len(names) < 2 else _apart(names, folded)

    def _raw(self, folded: str) -> tuple[list[Found], list[tuple[int, int]]]:
        """Return every name that stands as a word, and every ordinary word that speaks against one."""
        names: list[Found] = []
        words: list[tuple[int, int]] = []
        prefixes = self._prefixes
        count, size = len(prefixes), len(folded)
        for start, end, number in self._automaton.find_overlapping(folded):
            if number >= count:
                words.append((start, end))
                continue
            if start:
                kind = CLASSES[folded[start]]
                if kind == CLASSES[folded[start - 1]] and (
                    kind == WORD or not begins_word(folded, start, end - start)
                ):
                    continue
                if folded[start - 1] == "&" and _INITIALS.search(folded[max(0, start - 4) : start - 1]):
                    continue
            stop = self._whole(folded, start, number) if prefixes[number] else end
            if not stop:
                continue
            # Most prefixes are met inside a longer word: that is told here without a call.
            if stop < size and (kind := CLASSES[folded[stop]]) and kind == CLASSES[folded[stop - 1]]:
                if kind == WORD and folded[stop] != GENITIVE:
                    continue
                if not ends_word(folded, stop, stop - start):
                    continue
            names.append((start, stop, number))
        return names, words

    def _whole(self, folded: str, start: int, number: int) -> int:
        """Return where the name ends whose prefix was met, or 0 if another text goes on from there."""
        name = self._names.text(number)
        return start + len(name) if folded.startswith(name, start) else 0


def _apart(names: list[Found], folded: str) -> list[Found]:
    """Return names in order of their start, of those that overlap the longest, of two of one length the later one, in Han characters the earlier."""
    names.sort()
    reach = 0
    for each in names:
        if each[0] < reach:
            break
        reach = each[1]
    else:
        return names
    chosen: list[Found] = []
    row: list[Found] = []
    reach = 0
    for each in names:
        if each[0] >= reach:
            chosen += row if len(row) < 2 else _longest_of(row, folded)
            row = []
        row.append(each)
        reach = max(reach, each[1])
    return chosen + (row if len(row) < 2 else _longest_of(row, folded))


def _longest_of(row: list[Found], folded: str) -> list[Found]:
    """Return the names to keep of a row in which each overlaps another."""
    row = [each for each in row if not _begins_inside(each, row, folded)]
    order = 1 if CLASSES[folded[row[0][0]]] == HAN else -1
    row = [each for each in row if not _is_cut_short(each, row, folded)]
    row.sort(key=lambda each: (each[0] - each[1], order * each[0]))
    kept: list[Found] = []
    for each in row:
        if all(each[1] <= other[0] or each[0] >= other[1] for other in kept):
            kept.append(each)
    kept.sort()
    return kept


def _is_cut_short(name: Found, row: list[Found], folded: str) -> bool:
    """Whether an index goes on behind its name in a longer one that lacks the word for "index" before it: "index Nasdaq" in "index Nasdaq 100"."""
    return any(
        name[0] < each[0] < name[1] < each[1] and folded[name[0] : each[0]].split()[-1] in _CALLED
        for each in row
    )


def _begins_inside(name: Found, row: list[Found], folded: str) -> bool:
    """Whether a market's name begins with the last word of another one, whose shares are meant: "Coal India shares"."""
    start, end, _ = name
    return folded.endswith(_PAPERS, start, end) and any(low < start < high < end for low, high, _ in row)


def _contradicted(folded: str, name: Found, words: list[tuple[int, int]]) -> bool:
    """Whether a name of two Han characters is torn out of words: one reaches over its end, or holds it inside."""
    start, end, _ = name
    if end - start > 2 or CLASSES[folded[start]] != HAN:
        return False
    against = [
        (low, high)
        for low, high in words
        if low < start < high
        or low < end < high
        or (low <= start and end <= high and high - low > end - start)
    ]
    if not against or _TRADED.match(folded, end) is None:
        return bool(against)
    return any(low <= start or folded[low:high] in _OF_PRICES for low, high in against)
